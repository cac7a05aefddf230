/** Rules on the devices that the app is for, and on how it fits their screens. */
import type { Ipa } from '../ipa.ts';
import { isOlder } from '../os-version.ts';
import { flagAt, isDictionary, textAt } from '../property-list.ts';
import type { PropertyList } from '../property-list.ts';
import { slicesOf } from './bundle-signatures.ts';
import { runsOn } from './device-family.ts';
import {
  CAPABILITIES_KEY,
  introducedWith,
  isDocumented,
  requiredCapabilities,
} from './required-capabilities.ts';
import type { Rule, Subject } from './rule.ts';
import { shown } from './shown-value.ts';

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

const LAUNCH_SCREEN_REMEDY =
  'Add the key UILaunchScreen (iOS 14), or a launch storyboard, named in UILaunchStoryboardName without .storyboard.';

export const iPadLaunchScreenMissing: Rule = {
  code: 'ITMS-90475',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    '`UILaunchScreen`, `UILaunchStoryboardName` and the storyboard that it names, in an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning: 'An app that shares the iPad’s screen has no launch screen.',
  remedy: LAUNCH_SCREEN_REMEDY,
  *find(ipa) {
    const flaw = launchScreenFlaw(ipa);
    if (sharesIPadScreen(ipa) && flaw !== undefined) yield flaw;
  },
};

/** Newer messages under this number ask for a launch storyboard, older ones for a launch image. */
export const launchScreenMissing: Rule = {
  code: 'ITMS-90096',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`UILaunchScreen`, `UILaunchStoryboardName` and the storyboard that it names, in all other apps',
  meaning:
    'The app has no launch screen. Apple asks for one since 2020; public sources do not agree on what the number stands for.',
  remedy: LAUNCH_SCREEN_REMEDY,
  *find(ipa) {
    const flaw = launchScreenFlaw(ipa);
    if (ipa.platform === 'IOS' && !sharesIPadScreen(ipa) && flaw !== undefined) yield flaw;
  },
};

function sharesIPadScreen({ platform, infoPlist }: Ipa): boolean {
  const needsItAlone =
    flagAt(infoPlist, 'UIRequiresFullScreen~ipad') ?? flagAt(infoPlist, 'UIRequiresFullScreen');
  return platform === 'IOS' && runsOn(infoPlist, 'iPad') && needsItAlone !== true;
}

function launchScreenFlaw({ app, entries, infoPlist }: Ipa): string | undefined {
  if (hasLaunchScreenKey(infoPlist)) return undefined;
  const storyboard =
    textAt(infoPlist, 'UILaunchStoryboardName~ipad') ?? textAt(infoPlist, 'UILaunchStoryboardName');
  if (storyboard === undefined) {
    return `Info.plist of ${app.path} has neither UILaunchScreen nor UILaunchStoryboardName.`;
  }
  const isThere = entries
    .keys()
    .some((name) => name.startsWith(`${app.path}/`) && isStoryboard(name, storyboard));
  return isThere
    ? undefined
    : `UILaunchStoryboardName in Info.plist of ${app.path} is ${shown(storyboard)}, but there is no ${storyboard}.storyboardc.`;
}

function hasLaunchScreenKey(infoPlist: PropertyList): boolean {
  return ['UILaunchScreen', 'UILaunchScreens'].some((key) => isDictionary(infoPlist[key]));
}

/** Compiled storyboards are folders; they may be localized, or be one for the iPad. */
function isStoryboard(entryName: string, storyboard: string): boolean {
  return ['', '~ipad', '~iphone'].some(
    (device) =>
      entryName.includes(`/${storyboard}${device}.storyboardc/`) ||
      entryName.endsWith(`/${storyboard}${device}.nib`),
  );
}

export const arm64NotRequired: Rule = {
  code: 'ITMS-90502',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${CAPABILITIES_KEY}\` of the app, and the slices of its executable`,
  meaning: 'The app is made for arm64 alone, but does not require it.',
  remedy: `Add arm64 to ${CAPABILITIES_KEY}. Xcode does so by itself; look for a script that rewrites Info.plist.`,
  *find({ app, platform, infoPlist }) {
    const slices = slicesOf(app);
    const isArm64Alone =
      slices.length > 0 && slices.every(({ architecture }) => architecture.startsWith('arm64'));
    const required = requiredCapabilities(infoPlist);
    if (platform !== 'IOS' || !isArm64Alone || required === undefined) return;
    if (required.includes('arm64')) return;
    yield `${CAPABILITIES_KEY} in Info.plist of ${app.path} is ${shown(infoPlist[CAPABILITIES_KEY])}.`;
  },
};

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
    iPadLaunchScreenMissing,
    launchScreenMissing,
    arm64NotRequired,
    capabilityNewerThanOs,
    capabilityUnknown,
    capabilitiesOfWrongType,
  ],
};
