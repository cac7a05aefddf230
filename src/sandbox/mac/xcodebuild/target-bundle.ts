/** The bundle that a target of an Xcode project becomes. */
import path from 'node:path';
import type { PlistValue } from 'plist';
import type { Dictionary } from '../../material/property-list.ts';
import { isDictionary } from '../../material/property-list.ts';
import type { ProductBundle } from './archive.ts';
import { XcodeFailure } from './failure.ts';
import { ownInfoIn } from './property-list.ts';
import type { ManualSigning } from './signing.ts';
import { expand } from './build-settings.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Target, XcodeProject } from './xcode-project.ts';

/** The bundle that Xcode builds from a target. */
export function bundleOf({ name, settings }: Target, { directory }: XcodeProject): ProductBundle {
  const bundleId = settings.get('PRODUCT_BUNDLE_IDENTIFIER');
  if (bundleId === undefined || bundleId === '') {
    throw new XcodeFailure(
      `error: Bundle identifier is missing. ${name} doesn't have a bundle identifier. (in target '${name}')`,
    );
  }
  const productName = settings.get('PRODUCT_NAME') ?? name;
  const infoPlistFile = settings.get('INFOPLIST_FILE');
  return {
    name: productName,
    target: name,
    displayName: settings.get('INFOPLIST_KEY_CFBundleDisplayName') ?? productName,
    bundleId,
    version: settings.get('MARKETING_VERSION') ?? '1.0',
    buildNumber: settings.get('CURRENT_PROJECT_VERSION') ?? '1',
    ownInfo: () => ({
      ...generatedInfo(settings),
      ...(infoPlistFile === undefined
        ? {}
        : expandAll(ownInfoIn(path.resolve(directory, infoPlistFile)), settings)),
    }),
    signing: signingOf(settings),
  };
}

/** Xcode signs by hand what says so, unless signing is switched off altogether. */
function signingOf(settings: BuildSettings): ManualSigning | undefined {
  if (settings.get('CODE_SIGNING_ALLOWED') === 'NO') return undefined;
  if (settings.get('CODE_SIGN_STYLE') !== 'Manual') {
    throw new XcodeFailure(
      'error: the simulated xcodebuild has no account: automatic signing is not simulated',
    );
  }
  return {
    profile: settings.get('PROVISIONING_PROFILE_SPECIFIER') ?? '',
    teamId: settings.get('DEVELOPMENT_TEAM'),
    certificate: settings.get('CODE_SIGN_IDENTITY'),
  };
}

const GENERATED_KEY = 'INFOPLIST_KEY_';

function generatedInfo(settings: BuildSettings): Dictionary {
  return Object.fromEntries(
    [...settings]
      .filter(([name]) => name.startsWith(GENERATED_KEY))
      .map(([name, value]) => [name.slice(GENERATED_KEY.length), flagOr(value)]),
  );
}

function flagOr(value: string): PlistValue {
  return value === 'YES' || value === 'NO' ? value === 'YES' : value;
}

function expandAll(info: Dictionary, settings: BuildSettings): Dictionary {
  const expanded = (value: PlistValue): PlistValue => {
    if (typeof value === 'string') return expand(value, settings);
    if (Array.isArray(value)) return value.map(expanded);
    return isDictionary(value) ? expandAll(value, settings) : value;
  };
  return Object.fromEntries(Object.entries(info).map(([key, value]) => [key, expanded(value)]));
}
