/** A bundle whose files and executable are signed. */
import { createHash } from 'node:crypto';
import * as plist from 'plist';
import { codeResources } from './code-resources.ts';
import type { BundleFiles } from './code-resources.ts';
import { signatureSpace, signedMachO } from './code-signature.ts';
import type { CodeSigner } from './code-signature.ts';
import type { Entitlements } from './entitlements.ts';
import type { InfoPlist } from './info-plist.ts';
import { unsignedMachO, usualCodeBytes } from './mach-o.ts';
import type { Architecture, MachOTraits } from './mach-o.ts';
import { universalMachO } from './universal-mach-o.ts';

/** A bundle before it is signed. */
export interface BundlePlan {
  readonly kind: 'app' | 'embedded-app' | 'extension' | 'framework';
  /** Name of the binary's file. */
  readonly executable: string;
  readonly infoPlist: InfoPlist;
  /** Without Info.plist (unless it is to replace the one above), binary, seal and nested bundles. */
  readonly files: BundleFiles;
  /** By their path inside this one. */
  readonly bundles: ReadonlyMap<string, BundlePlan>;
  /** `undefined`: the bundle has no binary, and so neither signature nor seal. */
  readonly binary: BinaryPlan | undefined;
  readonly signature: SignaturePlan;
}

export interface BinaryPlan extends Omit<MachOTraits, 'architecture'> {
  readonly minimumOsVersion: string;
  readonly sdkVersion: string;
  /** Default: arm64. Several make a universal binary. */
  readonly architectures?: readonly Architecture[];
}

export interface SignaturePlan {
  readonly identifier: string;
  readonly teamId: string;
  /** Absent for frameworks. */
  readonly entitlements?: Entitlements;
  readonly derEntitlements?: Entitlements;
  readonly signer: CodeSigner | 'ad-hoc' | 'nobody';
  readonly signedAt: Date;
}

/** The files of a bundle after signing, those of its nested bundles included. */
export function sealedBundle(plan: BundlePlan): BundleFiles {
  const nested = [...plan.bundles].flatMap(([folder, bundle]) =>
    [...sealedBundle(bundle)].map(([path, content]) => [`${folder}/${path}`, content] as const),
  );
  const files = new Map([['Info.plist', binaryPlist(plan.infoPlist)], ...plan.files, ...nested]);
  const { binary } = plan;
  if (binary === undefined) return files;

  const resources = codeResources(files, plan.executable);
  const infoPlist = files.get('Info.plist') ?? Buffer.alloc(0);
  const { architectures = ['arm64'] } = binary;
  const slices = architectures.map((architecture) =>
    signedSlice(plan, { ...binary, architecture }, { infoPlist, codeResources: resources }),
  );
  const [only = Buffer.alloc(0)] = slices;
  files.set(plan.executable, slices.length > 1 ? universalMachO(slices) : only);
  return plan.signature.signer === 'nobody'
    ? files
    : files.set('_CodeSignature/CodeResources', resources);
}

export function binaryPlist(value: InfoPlist): Buffer {
  return Buffer.from(plist.buildBinary({ ...value }));
}

function signedSlice(
  { kind, executable, signature: { signer, ...signature } }: BundlePlan,
  slice: BinaryPlan & { readonly architecture: Architecture },
  sealed: { readonly infoPlist: Buffer; readonly codeResources: Buffer },
): Buffer {
  const binary = unsignedMachO({
    ...slice,
    kind: kind === 'framework' ? 'framework' : 'executable',
    uuid: createHash('sha256').update(sealed.infoPlist).digest().subarray(0, 16),
    installName: `@rpath/${executable}.framework/${executable}`,
    signatureSize: signer === 'nobody' ? 0 : signatureSpace(slice.codeBytes ?? usualCodeBytes),
  });
  return signer === 'nobody'
    ? binary.code
    : signedMachO(binary, { ...signature, ...sealed, signer });
}
