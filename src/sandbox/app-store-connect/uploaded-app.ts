import { buffer } from 'node:stream/consumers';
import { parse } from 'plist';
import { openPromise } from 'yauzl';
import type { AppFacts, StateDetail } from './state.ts';
import { isSameVersion } from './version-number.ts';

const infoPlistPath = /^Payload\/[^/]+\.app\/Info\.plist$/;

async function readInfoPlist(path: string): Promise<Record<string, unknown>> {
  const archive = await openPromise(path);
  try {
    for await (const entry of archive.eachEntry()) {
      if (infoPlistPath.test(entry.fileName)) {
        const plist = parse(await buffer(await archive.openReadStreamPromise(entry)));
        return Object.fromEntries(Object.entries(plist ?? {}));
      }
    }
  } finally {
    archive.close();
  }
  throw new Error('The archive has no Payload/*.app/Info.plist');
}

/** Reads an uploaded .ipa; throws when the file is none. */
export async function readUploadedApp(path: string): Promise<AppFacts> {
  const plist = await readInfoPlist(path);
  const text = (key: string): string => {
    const value = plist[key];
    if (typeof value !== 'string') throw new Error(`Info.plist has no text under ${key}`);
    return value;
  };
  const minimum = plist['MinimumOSVersion'];
  const encryption = plist['ITSAppUsesNonExemptEncryption'];
  return {
    bundleId: text('CFBundleIdentifier'),
    version: text('CFBundleShortVersionString'),
    buildNumber: text('CFBundleVersion'),
    ...(typeof minimum === 'string' && { minimumOsVersion: minimum }),
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
