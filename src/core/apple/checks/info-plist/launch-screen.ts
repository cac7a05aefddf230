/** Rules on what the app shows while it starts. */
import type { Ipa } from '../../package/ipa.ts';
import { isDictionary, textAt } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';
import { isOpenedOnIOS } from '../structure/container-app.ts';
import { sharesIPadScreen } from './device-family.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

const REMEDY =
  'Add the key UILaunchScreen (iOS 14), or a launch storyboard, named in UILaunchStoryboardName.';

export const iPadLaunchScreenMissing: Rule = {
  code: 'ITMS-90475',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    '`UILaunchScreen` and `UILaunchStoryboardName` of an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning: 'An app that shares the iPad’s screen has no launch screen.',
  remedy: REMEDY,
  *find(ipa) {
    if (sharesIPadScreen(ipa)) yield* unnamedLaunchScreen(ipa);
  },
};

export const iPadLaunchStoryboardAbsent: Rule = {
  code: 'ITMS-90475',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    'the storyboard that `UILaunchStoryboardName` names, in an app with `UIDeviceFamily` 2 and without `UIRequiresFullScreen`',
  meaning:
    'An app that shares the iPad’s screen names a launch storyboard that was not found in it. No public source says where Apple looks.',
  remedy: REMEDY,
  *find(ipa) {
    if (sharesIPadScreen(ipa)) yield* absentStoryboard(ipa);
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
  remedy: REMEDY,
  *find(ipa) {
    if (!isOpenedOnIOS(ipa) || sharesIPadScreen(ipa)) return;
    yield* unnamedLaunchScreen(ipa);
    yield* absentStoryboard(ipa);
  },
};

function* unnamedLaunchScreen({ app, infoPlist }: Ipa): Iterable<string> {
  if (hasLaunchScreenKey(infoPlist) || storyboardName(infoPlist) !== undefined) return;
  yield `Info.plist of ${app.path} has neither UILaunchScreen nor UILaunchStoryboardName.`;
}

function* absentStoryboard({ app, entries, infoPlist }: Ipa): Iterable<string> {
  const named = storyboardName(infoPlist);
  if (named === undefined || hasLaunchScreenKey(infoPlist)) return;
  const compiled = named.replace(/\.(?:storyboard|xib)$/, '');
  const isThere = entries
    .keys()
    .some((name) => name.startsWith(`${app.path}/`) && isCompiledFrom(compiled, name));
  if (isThere) return;
  yield `UILaunchStoryboardName in Info.plist of ${app.path} is ${shown(named)}, but there is no ${compiled}.storyboardc.`;
}

function hasLaunchScreenKey(infoPlist: PropertyList): boolean {
  return ['UILaunchScreen', 'UILaunchScreen~ipad', 'UILaunchScreens'].some((key) =>
    isDictionary(infoPlist[key]),
  );
}

function storyboardName(infoPlist: PropertyList): string | undefined {
  return (
    textAt(infoPlist, 'UILaunchStoryboardName~ipad') ?? textAt(infoPlist, 'UILaunchStoryboardName')
  );
}

/** Compiled storyboards are folders; they may be localized, or be one for the iPad. */
function isCompiledFrom(storyboard: string, entryName: string): boolean {
  return ['', '~ipad', '~iphone'].some(
    (device) =>
      entryName.includes(`/${storyboard}${device}.storyboardc/`) ||
      entryName.endsWith(`/${storyboard}${device}.nib`),
  );
}

export const launchScreen: Subject = {
  title: 'Launch screen',
  rules: [iPadLaunchScreenMissing, iPadLaunchStoryboardAbsent, launchScreenMissing],
};
