/**
 * Apps that differ from a sound one in exactly what is asked for. Everything is sealed and signed
 * after the change, so that a reader finds that change and nothing else; what is changed after
 * signing is asked for separately.
 */
import { X509Certificate } from 'node:crypto';
import { appBundle, withoutNulls } from './app-bundle.ts';
import { rehearsalAuthority } from '../certificate/certificate-authority.ts';
import type { BundleFiles } from './code-resources.ts';
import { claimedEntitlements } from './entitlements.ts';
import { embeddedAppInfoPlist, extensionInfoPlist, frameworkInfoPlist } from './info-plist.ts';
import type { InfoPlist } from './info-plist.ts';
import { writeArchive } from './ipa.ts';
import { createProvisioningProfile } from '../provisioning-profile.ts';
import { sealedBundle } from './sealed-bundle.ts';
import type { BinaryPlan, BundlePlan, SignaturePlan } from './sealed-bundle.ts';
import type { SigningMaterial } from '../signing-material.ts';

type FileChanges = Readonly<Record<string, Buffer | null>>;

export interface BundleChange {
  /** The name of the binary's file, also in Info.plist. */
  readonly executable?: string;
  /** Keys that replace those there; `null` takes one away. */
  readonly infoPlist?: InfoPlist;
  /** By path inside the bundle; `null` takes one away. */
  readonly files?: FileChanges;
  /**
   * By path inside the bundle, `PlugIns/Share.appex`, `Frameworks/Tea.framework` or
   * `Watch/Tea.app`; new ones are made.
   */
  readonly bundles?: Readonly<Record<string, NestedBundleChange>>;
  /** `null`: no binary. */
  readonly binary?: Partial<BinaryPlan> | null;
  readonly signature?: Partial<SignaturePlan>;
  /** Embedded, and followed by the entitlements. */
  readonly profile?: Buffer;
}

export interface NestedBundleChange extends BundleChange {
  /** The id of the new bundle in Info.plist, signature and profile. */
  readonly bundleId?: string;
}

export interface IpaChange extends BundleChange {
  /** By path in the archive, beside the app. */
  readonly archive?: FileChanges;
  /** By path inside the app: what its bytes become once everything is signed. */
  readonly afterSigning?: Readonly<Record<string, (signed: Buffer) => Buffer>>;
}

export const variantApp = { name: 'Runner', version: '1.2.3', buildNumber: '7' } as const;

/** The folder of the app in the archive. */
export const variantFolder = `Payload/${variantApp.name}.app`;

/** Without a change: an app in which no rule of the store finds anything. */
export async function writeIpaVariant(
  path: string,
  material: SigningMaterial,
  change: IpaChange = {},
): Promise<void> {
  const files = new Map(sealedBundle(changed(soundApp(material), change, material)));
  for (const [name, tamper] of Object.entries(change.afterSigning ?? {})) {
    const signed = files.get(name);
    if (signed === undefined) throw new Error(`The app has no ${name} to tamper with.`);
    files.set(name, tamper(Buffer.from(signed)));
  }
  const archive = new Map(
    [...files].map(([name, content]) => [`${variantFolder}/${name}`, content] as const),
  );
  await writeArchive(path, withFiles(archive, change.archive), signedAt(material));
}

function soundApp(material: SigningMaterial): BundlePlan {
  const { bundleId, profile, teamId } = material;
  const { name, ...app } = variantApp;
  return appBundle({
    ...app,
    bundleId,
    profile,
    teamId,
    appName: name,
    executable: name,
    signer: signerOf(material),
    signedAt: signedAt(material),
  });
}

function changed(plan: BundlePlan, change: BundleChange, material: SigningMaterial): BundlePlan {
  const { infoPlist, files, bundles = {}, binary, signature, profile } = change;
  const { executable = plan.executable } = change;
  const nested = new Map(plan.bundles);
  for (const [path, inside] of Object.entries(bundles)) {
    nested.set(
      path,
      changed(nested.get(path) ?? newBundle(path, inside, material), inside, material),
    );
  }
  return {
    ...plan,
    executable,
    infoPlist: withoutNulls({
      ...plan.infoPlist,
      CFBundleExecutable: executable,
      ...infoPlist,
    }),
    files: withFiles(plan.files, {
      ...(profile ? { 'embedded.mobileprovision': profile } : {}),
      ...files,
    }),
    bundles: nested,
    binary:
      binary === null || plan.binary === undefined ? undefined : { ...plan.binary, ...binary },
    signature: {
      ...plan.signature,
      ...(profile ? { entitlements: claimedEntitlements(profile, plan.signature.identifier) } : {}),
      ...signature,
    },
  };
}

function newBundle(
  path: string,
  { bundleId }: NestedBundleChange,
  material: SigningMaterial,
): BundlePlan {
  const [, name, suffix] = /([^/]+)\.(appex|framework|app)$/.exec(path) ?? [];
  if (name === undefined)
    throw new Error(`${path} is neither an app, an extension nor a framework.`);
  const plan = {
    executable: name,
    files: new Map<string, Buffer>(),
    bundles: new Map<string, BundlePlan>(),
    binary: { minimumOsVersion: '13.0', sdkVersion: '26.0' },
  };
  const signature = {
    teamId: material.teamId,
    signer: signerOf(material),
    signedAt: signedAt(material),
  };
  if (suffix === 'framework') {
    const identifier = bundleId ?? `com.example.${name}`;
    return {
      ...plan,
      kind: 'framework',
      infoPlist: frameworkInfoPlist({ bundleId: identifier, name }),
      signature: { ...signature, identifier },
    };
  }
  const identifier = bundleId ?? `${material.bundleId}.${name}`;
  const profile = extensionProfile(identifier, material);
  if (suffix === 'app') {
    const forWatch = path.startsWith('Watch/');
    const platform = forWatch ? ('watchOS' as const) : ('iOS' as const);
    const minimumOsVersion = forWatch ? '7.0' : plan.binary.minimumOsVersion;
    return {
      ...plan,
      kind: 'embedded-app',
      infoPlist: embeddedAppInfoPlist({ bundleId: identifier, name }, variantApp, forWatch),
      binary: { ...plan.binary, minimumOsVersion, platform },
      files: new Map([['embedded.mobileprovision', profile]]),
      signature: {
        ...signature,
        identifier,
        entitlements: claimedEntitlements(profile, identifier),
      },
    };
  }
  return {
    ...plan,
    kind: 'extension',
    infoPlist: extensionInfoPlist({ bundleId: identifier, name }, variantApp),
    files: new Map([['embedded.mobileprovision', profile]]),
    signature: { ...signature, identifier, entitlements: claimedEntitlements(profile, identifier) },
  };
}

/** Apple gives every extension a profile of its own. */
function extensionProfile(bundleId: string, material: SigningMaterial): Buffer {
  const { teamId, teamName, certificate, profileNotAfter } = material;
  return createProvisioningProfile(rehearsalAuthority(), {
    kind: 'app-store',
    teamId,
    teamName,
    bundleId,
    certificates: [certificate],
    createdAt: signedAt(material),
    notAfter: profileNotAfter,
  }).content;
}

function signerOf({ certificate, privateKeyPem, authority }: SigningMaterial) {
  return {
    certificatePem: certificate.pem,
    privateKeyPem,
    chainPem: [authority.intermediatePem, authority.rootPem],
  };
}

function signedAt({ certificate }: SigningMaterial): Date {
  return new X509Certificate(certificate.pem).validFromDate;
}

function withFiles(files: BundleFiles, changes: FileChanges = {}): BundleFiles {
  const result = new Map(files);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) result.delete(name);
    else result.set(name, content);
  }
  return result;
}
