/** Apps that are nothing but a wrapping: nobody can open them, and Xcode adds a stub as executable. */
import type { Ipa } from '../../package/ipa.ts';
import { flagAt } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';

/** Around an app for the watch alone, and around stickers or an app for Messages. */
const CONTAINER_KEYS = ['ITSWatchOnlyContainer', 'LSApplicationLaunchProhibited'];

export function isContainer(infoPlist: PropertyList): boolean {
  return CONTAINER_KEYS.some((key) => flagAt(infoPlist, key) === true);
}

/** Whether the app shows an icon and a screen of its own on an iPhone or iPad. */
export function isOpenedOnIOS({ platform, infoPlist }: Ipa): boolean {
  return platform === 'IOS' && !isContainer(infoPlist);
}
