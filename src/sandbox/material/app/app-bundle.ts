/** The files of an app, or of an extension in it, before they are zipped. */
import { createCipheriv } from 'node:crypto';
import type { PlistValue } from 'plist';
import { appIcon } from './app-icon.ts';
import type { CodeSigner } from './code-signature.ts';
import { claimedEntitlements } from './entitlements.ts';
import type { Entitlements } from './entitlements.ts';
import { appFrameworkInfoPlist, appInfoPlist, extensionInfoPlist } from './info-plist.ts';
import type { InfoPlist } from './info-plist.ts';
import { binaryPlist } from './sealed-bundle.ts';
import type { BinaryPlan, BundlePlan } from './sealed-bundle.ts';

export interface AppBundleOptions {
  readonly bundleId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly appName: string;
  readonly executable: string;
  readonly profile: Buffer;
  readonly signer: CodeSigner;
  readonly teamId: string;
  readonly signedAt: Date;
  /** Keys that replace those of the template; `null` takes one away. */
  readonly infoPlist?: InfoPlist;
  /** Default: what the profile allows to every app. */
  readonly entitlements?: Entitlements;
  /** Size of a resource that cannot be compressed. */
  readonly padBytes?: number;
  readonly extensions?: readonly AppExtension[];
  /** Further files of the app, by their path in it; those in App.framework are sealed with it. */
  readonly resources?: ReadonlyMap<string, Buffer>;
}

/** An extension in the app, signed with a profile of its own. */
export interface AppExtension {
  readonly name: string;
  readonly bundleId: string;
  readonly profile: Buffer;
  readonly signer: CodeSigner;
  /** Keys that replace those of a share extension. */
  readonly info?: InfoPlist;
}

/** The file whose bytes do not compress, so that the .ipa grows by its size. */
export const PADDING_FILE = 'flutter_assets/padding.bin';

const APP_FRAMEWORK = 'Frameworks/App.framework/';

/** An app as flet builds it. */
export function appBundle(options: AppBundleOptions): BundlePlan {
  const { bundleId, executable, profile, signer, teamId, signedAt, padBytes = 0 } = options;
  const infoPlist = withoutNulls({ ...appInfoPlist(options), ...options.infoPlist });
  const binary = {
    minimumOsVersion: versionOf(infoPlist['MinimumOSVersion'], '13.0'),
    sdkVersion: versionOf(infoPlist['DTPlatformVersion'], '26.0'),
  };

  const resources = [...(options.resources ?? [])];
  const inFramework = resources.flatMap(([name, content]) =>
    name.startsWith(APP_FRAMEWORK) ? [[name.slice(APP_FRAMEWORK.length), content] as const] : [],
  );
  const framework: BundlePlan = {
    kind: 'framework',
    executable: 'App',
    infoPlist: appFrameworkInfoPlist(),
    files: new Map([
      ['flutter_assets/AssetManifest.json', Buffer.from('{}')],
      ['flutter_assets/app/app.zip.hash', Buffer.from('0'.repeat(64))],
      ...inFramework,
      ...(padBytes > 0 ? ([[PADDING_FILE, incompressible(padBytes)]] as const) : []),
    ]),
    bundles: new Map(),
    binary,
    signature: { identifier: 'io.flutter.flutter.app', teamId, signer, signedAt },
  };
  return {
    kind: 'app',
    executable,
    infoPlist,
    files: new Map([
      ...resources.filter(([name]) => !name.startsWith(APP_FRAMEWORK)),
      ['PkgInfo', Buffer.from('APPL????')],
      ['embedded.mobileprovision', profile],
      ['AppIcon60x60@2x.png', appIcon(120)],
      ['AppIcon76x76@2x~ipad.png', appIcon(152)],
      // Apple's format is closed: only its first bytes are like the real ones.
      ['Assets.car', Buffer.concat([Buffer.from('BOMStore', 'ascii')], 512)],
      [
        'Base.lproj/LaunchScreen.storyboardc/Info.plist',
        binaryPlist({ UIViewControllerIdentifiersToNibNames: {} }),
      ],
      ['PrivacyInfo.xcprivacy', binaryPlist(privacyManifest)],
    ]),
    bundles: new Map([
      ['Frameworks/App.framework', framework],
      ...(options.extensions ?? []).map(
        (extension) =>
          [`PlugIns/${extension.name}.appex`, extensionBundle(extension, options, binary)] as const,
      ),
    ]),
    binary,
    signature: {
      identifier: bundleId,
      teamId,
      entitlements: options.entitlements ?? claimedEntitlements(profile, bundleId),
      signer,
      signedAt,
    },
  };
}

function extensionBundle(
  { name, bundleId, profile, signer, info }: AppExtension,
  app: AppBundleOptions,
  binary: BinaryPlan,
): BundlePlan {
  return {
    kind: 'extension',
    executable: name,
    infoPlist: withoutNulls({ ...extensionInfoPlist({ bundleId, name }, app), ...info }),
    files: new Map([['embedded.mobileprovision', profile]]),
    bundles: new Map(),
    binary,
    signature: {
      identifier: bundleId,
      teamId: app.teamId,
      entitlements: claimedEntitlements(profile, bundleId),
      signer,
      signedAt: app.signedAt,
    },
  };
}

const privacyManifest = {
  NSPrivacyTracking: false,
  NSPrivacyTrackingDomains: [],
  NSPrivacyCollectedDataTypes: [],
  NSPrivacyAccessedAPITypes: [
    {
      NSPrivacyAccessedAPIType: 'NSPrivacyAccessedAPICategoryUserDefaults',
      NSPrivacyAccessedAPITypeReasons: ['CA92.1'],
    },
  ],
};

function versionOf(value: PlistValue | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** The keys whose value is not `null`. */
export function withoutNulls(info: InfoPlist): InfoPlist {
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== null));
}

/** Bytes that do not compress and are the same every time: a key stream under a fixed key. */
function incompressible(size: number): Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16));
  return cipher.update(Buffer.alloc(size));
}
