/** Rules on the app's icons. Icons in the asset catalogue are in a closed format and not read. */
import type { AppIcon } from '../../package/app-icons.ts';
import { iconFileNames, iconLists } from '../../package/icon-list.ts';
import type { IconList } from '../../package/icon-list.ts';
import type { Ipa } from '../../package/ipa.ts';
import { isDictionary } from '../../property-list/property-list.ts';
import { isContainer, isOpenedOnIOS } from '../structure/container-app.ts';
import { runsOn } from './device-family.ts';
import { isForWatch } from '../structure/nested-place.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

const FROM_THE_CATALOGUE =
  'Put the icon into the asset catalogue as AppIcon and name it in ASSETCATALOG_COMPILER_APPICON_NAME; Xcode then writes files and keys. A Flet project only needs `src/assets/icon.png`, opaque and at least 1024×1024 pixels large.';
const KEYS = ['CFBundleIcons', 'CFBundleIcons~ipad'] as const;

export const iPhoneIconMissing = iconOfSize('ITMS-90022', 'iPhone', 120);
/** The other sizes that Apple names, 167 and 76, lie in the catalogue alone where there is one. */
export const iPadIconMissing = iconOfSize('ITMS-90023', 'iPad', 152);

function iconOfSize(code: string, device: IconList['device'], pixels: number): Rule {
  return {
    code,
    severity: 'error',
    appliesTo: 'store',
    looksAt: `the files that \`CFBundleIcons${device === 'iPad' ? '~ipad' : ''}\` names, and whether it names an icon of the asset catalogue`,
    meaning: `The app runs on ${device} and has no icon of ${pixels}×${pixels} pixels for it, neither as a file nor, by its name, in an asset catalogue.`,
    remedy: FROM_THE_CATALOGUE,
    *find(ipa) {
      if (!isOpenedOnIOS(ipa) || !runsOn(ipa.infoPlist, device)) return;
      const primary = primaryIcon(ipa, device);
      if (primary === 'of the wrong type' || isInCatalogue(primary, ipa)) return;
      const sizes = filesOf(primary, ipa).map(({ size }) => size);
      if (sizes.some((size) => size?.width === pixels && size.height === pixels)) return;
      const found = sizes.map((size) => (size ? `${size.width}×${size.height}` : 'no image'));
      yield `${primary?.key ?? 'CFBundleIcons'} in Info.plist of ${ipa.app.path} leads to no icon of ${pixels}×${pixels} pixels (found: ${found.join(', ') || 'nothing'}).`;
    },
  };
}

function primaryIcon(
  { infoPlist }: Ipa,
  device: IconList['device'],
): IconList | 'of the wrong type' | undefined {
  if (wrongTypes(infoPlist).length > 0) return 'of the wrong type';
  const primaries = iconLists(infoPlist).filter(({ isPrimary }) => isPrimary);
  const own = primaries.find((list) => list.device === device);
  // An iPad takes the iPhone's where Info.plist has none for it.
  return own ?? (device === 'iPad' ? primaries[0] : undefined);
}

function isInCatalogue(icon: IconList | undefined, { app }: Ipa): boolean {
  return icon?.assetName !== undefined && app.hasAssetCatalogue;
}

function filesOf(icon: IconList | undefined, { app, icons }: Ipa): readonly AppIcon[] {
  const spelled = icon?.files.flatMap(iconFileNames) ?? [];
  const names = new Set(spelled.map((name) => `${app.path}/${name}`));
  return icons.filter(({ entryName }) => names.has(entryName));
}

export const iconFileMissing: Rule = {
  code: 'ITMS-90032',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    'each name in `CFBundleIconFiles`, also of alternate icons, and the files of the app; names of icons in the asset catalogue are left out',
  meaning: 'Info.plist names an icon file that the app does not hold.',
  remedy:
    'Add the file at the top of the app, not in a folder, with the spelling of Info.plist; or take the name out.',
  *find(ipa) {
    const { app, entries, infoPlist } = ipa;
    if (isContainer(infoPlist)) return;
    for (const icon of iconLists(infoPlist)) {
      if (isInCatalogue(icon, ipa)) continue;
      for (const listed of icon.files) {
        if (iconFileNames(listed).some((name) => entries.has(`${app.path}/${name}`))) continue;
        yield `${icon.key} in Info.plist of ${app.path} names ${shown(listed)}, which is not there.`;
      }
    }
  },
};

export const iconOfWrongType: Rule = {
  code: 'ITMS-90039',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleIcons` and `CFBundleIcons~ipad` with their `CFBundlePrimaryIcon`',
  meaning:
    'A key of the icons is not a dictionary. (It may be a text in apps for tvOS and visionOS.)',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app, infoPlist } = ipa;
    if (!isOpenedOnIOS(ipa)) return;
    for (const [key, value] of wrongTypes(infoPlist)) {
      yield `${key} in Info.plist of ${app.path} is ${shown(value)} instead of a dictionary.`;
    }
  },
};

function wrongTypes(infoPlist: Ipa['infoPlist']): readonly (readonly [string, unknown])[] {
  const places = KEYS.flatMap((key) => {
    const icons = infoPlist[key];
    const primary = isDictionary(icons) ? icons['CFBundlePrimaryIcon'] : undefined;
    return [[key, icons] as const, [`${key}.CFBundlePrimaryIcon`, primary] as const];
  });
  return places.filter(([, value]) => value !== undefined && !isDictionary(value));
}

export const catalogueMissing: Rule = {
  code: 'ITMS-90704',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Assets.car` in the app',
  meaning:
    'The app has no asset catalogue, and so no icon of 1024×1024 pixels, which counts only there.',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app } = ipa;
    if (!isOpenedOnIOS(ipa) || app.hasAssetCatalogue) return;
    yield `${app.path} has no Assets.car.`;
  },
};

export const iconNameMissing: Rule = {
  code: 'ITMS-90713',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleIconName` in Info.plist of the app, at the top or within `CFBundleIcons`',
  meaning:
    'Info.plist does not say which icon of the asset catalogue is the app’s. The upload may succeed, and the build disappears in processing. (One public source has the same words under ITMS-90905.)',
  remedy: FROM_THE_CATALOGUE,
  *find(ipa) {
    const { app, infoPlist } = ipa;
    if (!isOpenedOnIOS(ipa) || wrongTypes(infoPlist).length > 0) return;
    const named = iconLists(infoPlist).some(
      ({ isPrimary, assetName }) => isPrimary && assetName !== undefined,
    );
    if (named || infoPlist['CFBundleIconName'] !== undefined) return;
    yield `Info.plist of ${app.path} has no CFBundleIconName.`;
  },
};

/** Apple's number is not publicly known. Icons in the catalogue are not read. */
export const watchIconMissing: Rule = {
  code: 'slipway/watch-icon-missing',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Assets.car`, `CFBundleIcons`, `CFBundleIconFiles` and `CFBundleIconName` of each watch app',
  meaning: 'A watch app has neither an asset catalogue nor icon files, and so no icon.',
  remedy: 'Add an icon for watchOS to the asset catalogue of the watch app’s target.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist, hasAssetCatalogue } of bundles) {
      if (kind !== 'embedded-app' || !isForWatch(path) || hasAssetCatalogue) continue;
      if (infoPlist === undefined) continue;
      const names = ['CFBundleIcons', 'CFBundleIconFiles', 'CFBundleIconName'];
      if (names.some((key) => infoPlist[key] !== undefined)) continue;
      yield `${path} has no icon.`;
    }
  },
};

export const icons: Subject = {
  title: 'Icons',
  rules: [
    iPhoneIconMissing,
    iPadIconMissing,
    iconFileMissing,
    iconOfWrongType,
    catalogueMissing,
    iconNameMissing,
    watchIconMissing,
  ],
};
