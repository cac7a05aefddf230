/**
 * An .ipa, read without unpacking it: a ZIP archive with exactly one `Payload/<Name>.app/`. Only
 * the central directory and the few entries that are needed are read, on any operating system.
 */
import { stat } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import { catalogue, messageOf } from '../errors.ts';
import { flagAt, parsePropertyList, textAt } from './property-list.ts';
import type { PropertyList } from './property-list.ts';

export type Platform = 'IOS' | 'TV_OS' | 'VISION_OS' | 'MAC_OS';

export interface Ipa {
  readonly path: string;
  readonly sizeBytes: number;
  /** The folder under `Payload/` without `.app`. */
  readonly appName: string;
  /** `CFBundleIdentifier`. */
  readonly bundleId: string;
  /** `CFBundleShortVersionString`, the version that users see. */
  readonly version: string;
  /** `CFBundleVersion`. */
  readonly buildNumber: string;
  readonly platform: Platform;
  readonly minimumOsVersion: string | undefined;
  /** `DTSDKName`, such as `iphoneos26.0`. */
  readonly sdkName: string | undefined;
  /** `ITSAppUsesNonExemptEncryption`; absent when the app leaves the question open. */
  readonly usesNonExemptEncryption: boolean | undefined;
  readonly infoPlist: PropertyList;
  /** The .mobileprovision inside; absent in an app that was never signed for devices. */
  readonly embeddedProfile: Buffer | undefined;
  readonly hasCodeSignature: boolean;
}

export const ipaErrors = catalogue('ipa', {
  missing: {
    meaning: 'The .ipa file does not exist.',
    remedy:
      'Check the path; in a second job, download the artifact first. The build step’s output `ipa-path` names the file.',
  },
  'not-an-archive': {
    meaning: 'The file is no ZIP archive, or a damaged one.',
    remedy: 'Give the .ipa that the build exported; a download that broke off must be repeated.',
  },
  'not-an-ipa': {
    meaning:
      'The archive does not hold exactly one app under Payload/, or one for a simulator or a watch.',
    remedy:
      'Give the .ipa that Xcode exported. A zipped .app, an .xcarchive or a simulator build is no .ipa.',
  },
  'info-plist-unreadable': {
    meaning: 'The app’s Info.plist is missing, damaged, or lacks a key that every app needs.',
    remedy: 'Build and export the app again; the three keys are set by the build.',
  },
});

/** Far above any real Info.plist or profile; an entry beyond it is refused, not read. */
const LARGEST_ENTRY_BYTES = 8 * 1024 * 1024;

const PLATFORMS: Readonly<Record<string, Platform>> = {
  iphoneos: 'IOS',
  appletvos: 'TV_OS',
  xros: 'VISION_OS',
  macosx: 'MAC_OS',
};

/** Reads the .ipa at `path`, an absolute path. Throws `ipa/…` errors. */
export async function readIpa(path: string): Promise<Ipa> {
  const sizeBytes = await sizeOf(path);
  const archive = await openArchive(path);
  try {
    const { appName, entries } = await appEntries(archive, path);
    const infoPlist = await readInfoPlist(archive, entries.get('Info.plist'), path);
    return Object.freeze({
      path,
      sizeBytes,
      appName,
      ...identityOf(infoPlist, path),
      platform: platformOf(infoPlist, path),
      minimumOsVersion: textAt(infoPlist, 'MinimumOSVersion'),
      sdkName: textAt(infoPlist, 'DTSDKName'),
      usesNonExemptEncryption: flagAt(infoPlist, 'ITSAppUsesNonExemptEncryption'),
      infoPlist,
      embeddedProfile: await contentsOf(archive, entries.get('embedded.mobileprovision'), path),
      hasCodeSignature: entries.has('_CodeSignature/CodeResources'),
    });
  } finally {
    archive.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return found.size;
  throw ipaErrors.error('missing', { message: `There is no file at ${path}.` });
}

async function openArchive(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw notAnArchive(path, error);
  }
}

/** The entries of the one app, by their path inside the .app folder. */
async function appEntries(
  archive: ZipFile,
  path: string,
): Promise<{ appName: string; entries: ReadonlyMap<string, Entry> }> {
  const apps = new Map<string, Map<string, Entry>>();
  try {
    for await (const entry of archive.eachEntry()) {
      const [, appName, inside] = /^Payload\/([^/]+)\.app\/(.*)$/.exec(entry.fileName) ?? [];
      if (appName === undefined || inside === undefined) continue;
      const entries = apps.get(appName) ?? new Map<string, Entry>();
      apps.set(appName, entries.set(inside, entry));
    }
  } catch (error) {
    throw notAnArchive(path, error);
  }

  const [first, ...others] = apps;
  if (first && others.length === 0) return { appName: first[0], entries: first[1] };
  throw ipaErrors.error('not-an-ipa', {
    message: first
      ? `${path} holds ${apps.size} apps under Payload/, where an .ipa holds one.`
      : `${path} is an archive, but holds no Payload/<Name>.app folder.`,
    details: [...apps.keys()].map((name) => `Payload/${name}.app`),
  });
}

async function readInfoPlist(
  archive: ZipFile,
  entry: Entry | undefined,
  path: string,
): Promise<PropertyList> {
  const contents = await contentsOf(archive, entry, path);
  const list = contents && parsePropertyList(contents);
  if (list) return list;
  throw ipaErrors.error('info-plist-unreadable', {
    message: contents
      ? `The app in ${path} has an Info.plist that is no property list.`
      : `The app in ${path} has no Info.plist.`,
  });
}

function identityOf(infoPlist: PropertyList, path: string) {
  const bundleId = textAt(infoPlist, 'CFBundleIdentifier');
  const version = textAt(infoPlist, 'CFBundleShortVersionString');
  const buildNumber = textAt(infoPlist, 'CFBundleVersion');
  if (bundleId && version && buildNumber) return { bundleId, version, buildNumber };
  const missing = [
    bundleId ? [] : 'CFBundleIdentifier',
    version ? [] : 'CFBundleShortVersionString',
    buildNumber ? [] : 'CFBundleVersion',
  ].flat();
  throw ipaErrors.error('info-plist-unreadable', {
    message: `The Info.plist of the app in ${path} lacks ${missing.join(', ')}.`,
  });
}

/** An app for a simulator or another device is no app that an .ipa brings to its users. */
function platformOf(infoPlist: PropertyList, path: string): Platform {
  const name = textAt(infoPlist, 'DTPlatformName') ?? 'iphoneos';
  const platform = PLATFORMS[name];
  if (platform) return platform;
  throw ipaErrors.error('not-an-ipa', {
    message: `The app in ${path} is built for ${name}, which is no platform of an .ipa.`,
  });
}

async function contentsOf(
  archive: ZipFile,
  entry: Entry | undefined,
  path: string,
): Promise<Buffer | undefined> {
  if (entry === undefined) return undefined;
  if (entry.uncompressedSize > LARGEST_ENTRY_BYTES) {
    throw notAnArchive(path, new Error(`${entry.fileName} claims ${entry.uncompressedSize} bytes`));
  }
  try {
    const stream = await archive.openReadStreamPromise(entry);
    return Buffer.concat(await stream.toArray());
  } catch (error) {
    throw notAnArchive(path, error);
  }
}

function notAnArchive(path: string, cause: unknown): Error {
  return ipaErrors.error('not-an-archive', {
    message: `${path} cannot be read as a ZIP archive.`,
    said: messageOf(cause),
    cause,
  });
}
