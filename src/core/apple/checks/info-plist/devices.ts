/** Rules on the devices that the app is for, and on how it fits their screens. */
import type { Ipa } from '../../package/ipa.ts';
import { isOlder } from '../../mach-o/os-version.ts';
import { slicesOf } from '../signature/bundle-signatures.ts';
import { isOpenedOnIOS } from '../structure/container-app.ts';
import { sharesIPadScreen } from './device-family.ts';
import {
  CAPABILITIES_KEY,
  introducedWith,
  isDocumented,
  requiredCapabilities,
} from './required-capabilities.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

const ORIENTATIONS = ['Portrait', 'PortraitUpsideDown', 'LandscapeLeft', 'LandscapeRight'].map(
  (direction) => `UIInterfaceOrientation${direction}`,
);

export const iPadOrientationsMissing: Rule = {
  code: 'ITMS-90474',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    '`UISupportedInterfaceOrientations~ipad`, else `UISupportedInterfaceOrientations`, of an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning: 'An app that shares the iPad’s screen does not support all four orientations.',
  remedy:
    'Allow all four under UISupportedInterfaceOrientations~ipad, or set UIRequiresFullScreen to true.',
  *find(ipa) {
    if (!sharesIPadScreen(ipa)) return;
    const { app, infoPlist } = ipa;
    const key = ['UISupportedInterfaceOrientations~ipad', 'UISupportedInterfaceOrientations'].find(
      (name) => infoPlist[name] !== undefined,
    );
    const supported: unknown = key === undefined ? [] : infoPlist[key];
    const missing = ORIENTATIONS.filter(
      (orientation) => !Array.isArray(supported) || !supported.includes(orientation),
    );
    if (missing.length === 0) return;
    yield `${key ?? 'UISupportedInterfaceOrientations~ipad'} in Info.plist of ${app.path} lacks ${missing.join(', ')}.`;
  },
};

const REQUIRE_ARM64 = `Add arm64 to ${CAPABILITIES_KEY}. Xcode does so by itself; look for a script that rewrites Info.plist.`;
/** The first iOS without a device of another processor. */
const FIRST_FOR_64_BITS_ALONE = '11.0';

export const arm64NotRequired: Rule = {
  code: 'ITMS-90502',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of an app for iOS older than ${FIRST_FOR_64_BITS_ALONE}, and the slices of its executable`,
  meaning: 'The app is made for arm64 alone, but does not require it.',
  remedy: REQUIRE_ARM64,
  *find(ipa) {
    if (!needsArm64Anyway(ipa)) yield* unrequiredArm64(ipa);
  },
};

export const arm64NotNamed: Rule = {
  code: 'ITMS-90502',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of an app for iOS ${FIRST_FOR_64_BITS_ALONE} or newer, and the slices of its executable`,
  meaning:
    'The app is made for arm64 alone and does not say so, though all devices with its oldest iOS are arm64.',
  remedy: REQUIRE_ARM64,
  *find(ipa) {
    if (needsArm64Anyway(ipa)) yield* unrequiredArm64(ipa);
  },
};

function needsArm64Anyway({ minimumOsVersion }: Ipa): boolean {
  return minimumOsVersion !== undefined && !isOlder(minimumOsVersion, FIRST_FOR_64_BITS_ALONE);
}

function* unrequiredArm64(ipa: Ipa): Iterable<string> {
  if (!isOpenedOnIOS(ipa)) return;
  const { app, infoPlist } = ipa;
  const slices = slicesOf(app);
  const isArm64Alone =
    slices.length > 0 && slices.every(({ architecture }) => architecture.startsWith('arm64'));
  const required = requiredCapabilities(infoPlist);
  if (!isArm64Alone || required === undefined || required.includes('arm64')) return;
  yield `${CAPABILITIES_KEY} in Info.plist of ${app.path} is ${shown(infoPlist[CAPABILITIES_KEY])}.`;
}

export const capabilityNewerThanOs: Rule = {
  code: 'ITMS-90098',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` and \`MinimumOSVersion\` of the app`,
  meaning: 'The app requires what no device with its oldest iOS can say it has.',
  remedy: `Raise the deployment target to the iOS that introduced the capability, or take it out of ${CAPABILITIES_KEY}.`,
  *find({ app, platform, infoPlist, minimumOsVersion }) {
    if (platform !== 'IOS' || minimumOsVersion === undefined) return;
    for (const capability of requiredCapabilities(infoPlist) ?? []) {
      const since = introducedWith(capability);
      if (since === undefined || !isOlder(minimumOsVersion, since)) continue;
      yield `${app.path} requires ${capability}, which is of iOS ${since}, with MinimumOSVersion ${shown(minimumOsVersion)}.`;
    }
  },
};

/** Reported once, for `lidar-depth-camera`; Apple's list may also have grown since it was read. */
export const capabilityUnknown: Rule = {
  code: 'ITMS-90098',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of the app`,
  meaning:
    'The app requires a capability that Apple’s documentation does not list. Apple’s message speaks of MinimumOSVersion all the same.',
  remedy: 'Correct the spelling, or take the capability out.',
  *find({ app, platform, infoPlist }) {
    if (platform !== 'IOS') return;
    for (const capability of requiredCapabilities(infoPlist) ?? []) {
      if (!isDocumented(capability)) yield `${app.path} requires ${shown(capability)}.`;
    }
  },
};

export const capabilitiesOfWrongType: Rule = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the type of \`${CAPABILITIES_KEY}\` of the app and of each extension`,
  meaning: `${CAPABILITIES_KEY} is neither a list of texts nor a dictionary of booleans.`,
  remedy: 'Write it as an array of strings, such as [arm64].',
  *find({ bundles }) {
    for (const { kind, path, infoPlist = {} } of bundles) {
      if (kind === 'framework' || requiredCapabilities(infoPlist) !== undefined) continue;
      yield `${CAPABILITIES_KEY} in Info.plist of ${path} is ${shown(infoPlist[CAPABILITIES_KEY])}.`;
    }
  },
};

export const devices: Subject = {
  title: 'Devices and screens',
  rules: [
    iPadOrientationsMissing,
    arm64NotRequired,
    arm64NotNamed,
    capabilityNewerThanOs,
    capabilityUnknown,
    capabilitiesOfWrongType,
  ],
};
