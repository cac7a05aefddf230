/** The one list of rules, in the order of the docs page. */
import { bundleStructure } from './structure/bundle-structure.ts';
import { devices } from './info-plist/devices.ts';
import { entitlements } from './signature/entitlements.ts';
import { executables } from './code/executables.ts';
import { icons } from './info-plist/icons.ts';
import { furtherKeys } from './info-plist/info-plist.ts';
import { launchScreen } from './info-plist/launch-screen.ts';
import { listedSdks } from './frameworks/listed-sdk-rules.ts';
import { minimumOs } from './code/minimum-os.ts';
import { names } from './structure/names.ts';
import { privacyManifest } from './frameworks/privacy-manifest.ts';
import { profile } from './signature/profile.ts';
import type { Rule, Subject } from './rule.ts';
import { sdk } from './code/sdk.ts';
import { signing } from './signature/signing.ts';
import { swiftSupport } from './frameworks/swift-support.ts';
import { versions } from './info-plist/versions.ts';

export const subjects: readonly Subject[] = [
  signing,
  profile,
  entitlements,
  executables,
  sdk,
  bundleStructure,
  names,
  versions,
  minimumOs,
  icons,
  devices,
  launchScreen,
  furtherKeys,
  privacyManifest,
  listedSdks,
  swiftSupport,
];

export const allRules: readonly Rule[] = subjects.flatMap(({ rules }) => rules);
