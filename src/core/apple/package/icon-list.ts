/** The icons that an Info.plist names: by file beside it, by name in the asset catalogue. */
import { isDictionary, textAt } from '../property-list/property-list.ts';
import type { PropertyList } from '../property-list/property-list.ts';

/** One icon in all its sizes. */
export interface IconList {
  /** Where Info.plist names it: `CFBundleIcons~ipad.CFBundlePrimaryIcon`. */
  readonly key: string;
  /** The icon of the home screen, or one that the user can choose instead. */
  readonly isPrimary: boolean;
  /** On which devices iOS reads this key. */
  readonly device: 'iPhone' | 'iPad';
  /** `CFBundleIconFiles`. */
  readonly files: readonly string[];
  /** `CFBundleIconName`: the icon's name in the asset catalogue. */
  readonly assetName: string | undefined;
}

const KEYS = { iPhone: 'CFBundleIcons', iPad: 'CFBundleIcons~ipad' } as const;

/** The icons that `infoPlist` names; what is of the wrong type is left out. */
export function iconLists(infoPlist: PropertyList): readonly IconList[] {
  return [
    ...listsUnder(infoPlist, 'iPhone'),
    ...listsUnder(infoPlist, 'iPad'),
    ...listsBeforeCFBundleIcons(infoPlist),
  ];
}

function* listsUnder(infoPlist: PropertyList, device: IconList['device']): Iterable<IconList> {
  const icons = infoPlist[KEYS[device]];
  if (!isDictionary(icons)) return;
  const { CFBundlePrimaryIcon: primary, CFBundleAlternateIcons: alternates } = icons;
  if (isDictionary(primary)) {
    const key = `${KEYS[device]}.CFBundlePrimaryIcon`;
    yield { key, device, isPrimary: true, ...contentsOf(primary) };
  }
  if (!isDictionary(alternates)) return;
  for (const [name, alternate] of Object.entries(alternates)) {
    if (!isDictionary(alternate)) continue;
    const key = `${KEYS[device]}.CFBundleAlternateIcons.${name}`;
    yield { key, device, isPrimary: false, ...contentsOf(alternate) };
  }
}

/** The key of iOS 3, which still counts where the newer ones are absent. */
function* listsBeforeCFBundleIcons(infoPlist: PropertyList): Iterable<IconList> {
  const icon = contentsOf(infoPlist);
  if (icon.files.length === 0) return;
  for (const device of ['iPhone', 'iPad'] as const) {
    if (infoPlist[KEYS[device]] !== undefined) continue;
    yield { key: 'CFBundleIconFiles', device, isPrimary: true, ...icon };
  }
}

function contentsOf(icon: PropertyList): Pick<IconList, 'files' | 'assetName'> {
  const files: unknown = icon['CFBundleIconFiles'];
  return {
    files: Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [],
    assetName: textAt(icon, 'CFBundleIconName'),
  };
}

/** The names that a file of this icon may have: the list leaves out scale, device and extension. */
export function iconFileNames(listed: string): readonly string[] {
  const stem = listed.replace(/\.png$/i, '');
  const scales = ['', '@2x', '@3x'];
  const devices = ['', '~iphone', '~ipad'];
  const spelled = scales.flatMap((scale) =>
    devices.map((device) => `${stem}${scale}${device}.png`),
  );
  return [listed, ...spelled];
}
