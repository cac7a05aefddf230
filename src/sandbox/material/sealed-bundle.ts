import { createHash } from 'node:crypto';
import { codeResources, type BundleFiles } from './code-resources.ts';
import { signatureSpace, signedMachO, type CodeSigner } from './code-signature.ts';
import type { Entitlements } from './entitlements.ts';
import { unsignedMachO } from './mach-o.ts';

export interface SealedBundleOptions {
  readonly kind: 'app' | 'framework';
  readonly executable: string;
  readonly identifier: string;
  readonly minimumOsVersion: string;
  readonly sdkVersion: string;
  /** With Info.plist, without the executable and the seal. */
  readonly files: BundleFiles;
  readonly entitlements?: Entitlements;
  readonly teamId: string;
  readonly signer: CodeSigner;
  readonly signedAt: Date;
}

/** The files of a bundle after signing: the given ones, the executable and `_CodeSignature`. */
export function sealedBundle(options: SealedBundleOptions): BundleFiles {
  const { kind, executable, identifier, files, entitlements } = options;
  const infoPlist = files.get('Info.plist');
  if (!infoPlist) throw new Error(`The bundle ${identifier} has no Info.plist.`);
  const resources = codeResources(files, executable);
  const binary = unsignedMachO({
    kind: kind === 'app' ? 'executable' : 'framework',
    uuid: createHash('sha256').update(infoPlist).digest().subarray(0, 16),
    minimumOsVersion: options.minimumOsVersion,
    sdkVersion: options.sdkVersion,
    installName: `@rpath/${executable}.framework/${executable}`,
    signatureSize: signatureSpace,
  });
  const signed = signedMachO(binary, {
    identifier,
    teamId: options.teamId,
    infoPlist,
    codeResources: resources,
    ...(entitlements ? { entitlements } : {}),
    signer: options.signer,
    signedAt: options.signedAt,
  });
  return new Map([...files, [executable, signed], ['_CodeSignature/CodeResources', resources]]);
}
