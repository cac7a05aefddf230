/** The one list of rules, in the order of the docs page. */
import { bundleStructure } from './bundle-structure.ts';
import { devices } from './devices.ts';
import { entitlements } from './entitlements.ts';
import { executables } from './executables.ts';
import { icons } from './icons.ts';
import { furtherKeys } from './info-plist.ts';
import { launchScreen } from './launch-screen.ts';
import { listedSdks } from './listed-sdk-rules.ts';
import { minimumOs } from './minimum-os.ts';
import { names } from './names.ts';
import { privacyManifest } from './privacy-manifest.ts';
import { profile } from './profile.ts';
import type { Rule, Subject } from './rule.ts';
import { sdk } from './sdk.ts';
import { signing } from './signing.ts';
import { swiftSupport } from './swift-support.ts';
import { versions } from './versions.ts';

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
