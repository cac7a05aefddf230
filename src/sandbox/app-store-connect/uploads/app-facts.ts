/** The identity of an uploaded app by its Info.plist, held against its reservation. */
import { textUnder } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';
import type { AppFacts, StateDetail } from '../state.ts';
import { isSameVersion } from './version-number.ts';

/** Throws when a key is missing without which Apple could not tell what app it is. */
export function appFacts(infoPlist: Dictionary): AppFacts {
  const text = (key: string): string => {
    const value = textUnder(infoPlist, key);
    if (value === undefined) throw new Error(`Info.plist has no text under ${key}`);
    return value;
  };
  const minimum = textUnder(infoPlist, 'MinimumOSVersion');
  const encryption = infoPlist['ITSAppUsesNonExemptEncryption'];
  return {
    bundleId: text('CFBundleIdentifier'),
    version: text('CFBundleShortVersionString'),
    buildNumber: text('CFBundleVersion'),
    ...(minimum !== undefined && { minimumOsVersion: minimum }),
    ...(typeof encryption === 'boolean' && { usesNonExemptEncryption: encryption }),
  };
}

/**
 * Where the binary contradicts its reservation. 90055 is Apple's number; the numbers Apple has for
 * the other cases are not known, so those codes are the sandbox's own.
 */
export function contradictions(app: AppFacts, reserved: AppFacts): StateDetail[] {
  const differences = [
    app.bundleId !== reserved.bundleId && {
      code: '90055',
      description: `The bundle identifier '${app.bundleId}' differs from the app's '${reserved.bundleId}'.`,
    },
    !isSameVersion(app.version, reserved.version) && {
      code: 'VERSION_MISMATCH',
      description: `CFBundleShortVersionString is '${app.version}', reserved was '${reserved.version}'.`,
    },
    app.buildNumber !== reserved.buildNumber && {
      code: 'BUILD_NUMBER_MISMATCH',
      description: `CFBundleVersion is '${app.buildNumber}', reserved was '${reserved.buildNumber}'.`,
    },
  ];
  return differences.filter((difference) => difference !== false);
}
