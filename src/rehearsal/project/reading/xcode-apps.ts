/**
 * The apps of an Xcode project: one for each bundle id that its release configurations give the app.
 * Flutter and React Native bring such a project along, in a folder `ios`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  configurationsOf,
  readXcodeProject,
} from '../../../sandbox/mac/xcodebuild/xcode-project.ts';
import type { Target, XcodeProject } from '../../../sandbox/mac/xcodebuild/xcode-project.ts';
import { expand } from '../../../sandbox/mac/xcodebuild/build-settings.ts';
import { readPropertyList, textAt } from '../../../sandbox/mac/xcodebuild/property-list.ts';
import type { Dictionary } from '../../../sandbox/material/property-list.ts';
import type { AppKind } from '../apps.ts';
import { bundleIdOr } from '../found-app.ts';
import type { FoundApp, FoundBundle } from '../found-app.ts';

/** `folder` is relative to the checkout, `name` that of the .xcodeproj. */
export function xcodeApps(root: string, folder: string, name: string): FoundApp[] {
  const location = join(root, folder, name);
  const origin = originOf(root, folder);
  const apps = releaseConfigurations(location).flatMap((configuration): FoundApp[] => {
    try {
      const project = readXcodeProject(location, { configuration, settings: origin.settings });
      return project.targets
        .filter((target) => target.kind === 'app' && isForPhones(target))
        .map((target) => ({ ...appOf(target, project, origin), configuration }));
    } catch {
      // The build of the project will name its faults.
      return [];
    }
  });
  return apps.filter(
    ({ bundleId, name: target }, index) =>
      apps.findIndex(
        (app) => app.bundleId === bundleId && (bundleId !== '' || app.name === target),
      ) === index,
  );
}

/** A project may hold the apps of a Mac and of a watch beside that of the phone. */
function isForPhones({ settings }: Target): boolean {
  const sdk = settings.get('SDKROOT') ?? '';
  const platforms = settings.get('SUPPORTED_PLATFORMS') ?? '';
  return !/^(?:appletv|macosx|watch|xr)/.test(sdk) || platforms.includes('iphoneos');
}

function releaseConfigurations(location: string): string[] {
  try {
    const names = configurationsOf(location).filter((name) => /release/i.test(name));
    return names.length > 0 ? names : ['Release'];
  } catch {
    return [];
  }
}

interface Origin {
  readonly kind: AppKind;
  readonly folder: string;
  /** Build settings that another tool would bring. */
  readonly settings: ReadonlyMap<string, string>;
}

function originOf(root: string, folder: string): Origin {
  const above = basename(folder) === 'ios' ? dirname(folder).replace(/^\.$/, '') : folder;
  const pubspec = join(root, above, 'pubspec.yaml');
  if (above !== folder && existsSync(pubspec)) {
    const [, name = '1.0.0', number = '1'] =
      /^version:\s*([^\s+]+)(?:\+(\S+))?/m.exec(readFileSync(pubspec, 'utf8')) ?? [];
    const settings = new Map([
      ['FLUTTER_BUILD_NAME', name],
      ['FLUTTER_BUILD_NUMBER', number],
      ['MARKETING_VERSION', name],
      ['CURRENT_PROJECT_VERSION', number],
    ]);
    return { kind: 'flutter', folder: above, settings };
  }
  const isReact = above !== folder && existsSync(join(root, above, 'package.json'));
  const settings = new Map<string, string>();
  return isReact
    ? { kind: 'react-native', folder: above, settings }
    : { kind: 'xcode', folder, settings };
}

function appOf(
  target: Target,
  project: XcodeProject,
  { kind, folder }: Origin,
): Omit<FoundApp, 'configuration'> {
  const apps = project.targets.filter((each) => each.kind === 'app');
  const own = foundBundle(target);
  // An extension bears the id of its app before its own.
  const extensions = project.targets
    .filter((each) => each.kind === 'extension')
    .map(foundBundle)
    .filter(({ bundleId }) => apps.length === 1 || bundleId.startsWith(`${own.bundleId}.`));
  const info = infoOf(target, project);
  return {
    kind,
    folder,
    ...own,
    version:
      info('CFBundleShortVersionString') ?? target.settings.get('MARKETING_VERSION') ?? '1.0',
    buildNumber: info('CFBundleVersion') ?? target.settings.get('CURRENT_PROJECT_VERSION') ?? '1',
    teamId: target.settings.get('DEVELOPMENT_TEAM') || undefined,
    extensions,
  };
}

function foundBundle({ name, settings }: Target): FoundBundle {
  return {
    name,
    bundleId: bundleIdOr(settings.get('PRODUCT_BUNDLE_IDENTIFIER'), ''),
    profileName: settings.get('PROVISIONING_PROFILE_SPECIFIER') || undefined,
  };
}

/** Texts of the Info.plist that a project keeps; one that cannot be read has none. */
function infoOf(
  { settings }: Target,
  { directory }: XcodeProject,
): (key: string) => string | undefined {
  const file = settings.get('INFOPLIST_FILE');
  let info: Dictionary | undefined;
  try {
    info = file ? readPropertyList(join(directory, file)) : undefined;
  } catch {
    info = undefined;
  }
  return (key) => {
    const text = info === undefined ? '' : expand(textAt(info, key) ?? '', settings);
    return text === '' ? undefined : text;
  };
}
