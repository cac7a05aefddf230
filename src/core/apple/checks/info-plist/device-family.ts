/** The kinds of device that an app says it runs on. */
import type { Ipa } from '../../package/ipa.ts';
import { flagAt } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';
import { isOpenedOnIOS } from '../structure/container-app.ts';

const NUMBERS = { iPhone: 1, iPad: 2 } as const;

/** `UIDeviceFamily`; an app that does not say is one for iPhone. */
export function runsOn(infoPlist: PropertyList, device: keyof typeof NUMBERS): boolean {
  const families: unknown = infoPlist['UIDeviceFamily'] ?? [NUMBERS.iPhone];
  const number = NUMBERS[device];
  // Tools other than Xcode also write the numbers as texts.
  return Array.isArray(families) && (families.includes(number) || families.includes(`${number}`));
}

export function sharesIPadScreen(ipa: Ipa): boolean {
  const { infoPlist } = ipa;
  const needsItAlone =
    flagAt(infoPlist, 'UIRequiresFullScreen~ipad') ?? flagAt(infoPlist, 'UIRequiresFullScreen');
  return isOpenedOnIOS(ipa) && runsOn(infoPlist, 'iPad') && needsItAlone !== true;
}
