/**
 * An .ipa, read without unpacking it: a ZIP archive with exactly one `Payload/<Name>.app/`. Only
 * the central directory and the few entries that are needed are read, on any operating system.
 */
import { stat } from 'node:fs/promises';
import { messageOf } from '../../errors.ts';
import { diskErrorOf } from '../../system/files/disk-errors.ts';
import { OpenedFile } from '../../system/files/opened-file.ts';
import { readAppIcons } from './app-icons.ts';
import type { AppIcon } from './app-icons.ts';
import { readBundle } from './bundle.ts';
import type { Bundle, BundlePlace } from './bundle.ts';
import { printableName } from '../archive/entry-name.ts';
import { damagedArchive, hostileArchive } from '../archive/archive-errors.ts';
import { ipaErrors } from './package-errors.ts';
import { MemoryBudget } from '../archive/memory-budget.ts';
import { readLooseCode } from './loose-code.ts';
import type { LooseCode } from './loose-code.ts';
import { packageLayout } from './package-layout.ts';
import type { PackageLayout } from './package-layout.ts';
import { readResourceBundle } from './resource-bundle.ts';
import type { ResourceBundle } from './resource-bundle.ts';
import { flagAt, textAt } from '../property-list/property-list.ts';
import type { PropertyList } from '../property-list/property-list.ts';
import { readSdkSignature } from '../code-signature/sdk-signature.ts';
import type { SdkSignature } from '../code-signature/sdk-signature.ts';
import type { ArchiveSource } from '../archive/archive-file.ts';
import { openZip } from '../archive/zip-archive.ts';
import type { ZipArchive, ZipEntry } from '../archive/zip-archive.ts';

export type Platform = 'IOS' | 'TV_OS' | 'VISION_OS' | 'MAC_OS';

export interface Ipa {
  readonly path: string;
  /** The source that the package was read from, and is read from again. */
  readonly source: ArchiveSource;
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
  readonly app: Bundle;
  /** The app, then its watch apps and App Clips, then the extensions, then the frameworks of all. */
  readonly bundles: readonly Bundle[];
  readonly resourceBundles: readonly ResourceBundle[];
  /** Folders of apps that lie where no app belongs. */
  readonly strayApps: readonly string[];
  /** Everything in the archive, by its whole name: `Payload/Tea.app/Info.plist`. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The files that the app's Info.plist names as icons. */
  readonly icons: readonly AppIcon[];
  /** Compiled code that is not the executable of one of the bundles. */
  readonly looseCode: readonly LooseCode[];
  readonly sdkSignatures: readonly SdkSignature[];
  readonly hasSwiftSupport: boolean;
  readonly hasSymbols: boolean;
}

const PLATFORMS: ReadonlyMap<string, Platform> = new Map([
  ['iphoneos', 'IOS'],
  ['appletvos', 'TV_OS'],
  ['xros', 'VISION_OS'],
  ['macosx', 'MAC_OS'],
]);

const SUPPORTED_PLATFORMS: ReadonlyMap<unknown, Platform> = new Map([
  ['iPhoneOS', 'IOS'],
  ['AppleTVOS', 'TV_OS'],
  ['XROS', 'VISION_OS'],
  ['MacOSX', 'MAC_OS'],
]);

/** Apps of hundreds of frameworks take long to start; none has as many as this. */
const MOST_BUNDLES = 2000;

/** The facts by which Apple knows a package. */
export type PackageIdentity = Pick<Ipa, 'bundleId' | 'version' | 'buildNumber' | 'platform'>;

export interface IpaReading {
  /**
   * Called with the identity as soon as that is known, long before the executables are read. The
   * reading may still end with an error after it.
   */
  readonly onIdentity?: (identity: PackageIdentity) => void;
}

/** Reads the .ipa at an absolute path, or one that is open. Throws `ipa/…` errors. */
export async function readIpa(
  source: ArchiveSource,
  { onIdentity }: IpaReading = {},
): Promise<Ipa> {
  const path = typeof source === 'string' ? source : source.path;
  const sizeBytes = typeof source === 'string' ? await sizeOf(source) : source.sizeBytes;
  const archive = await openZip(source);
  try {
    const layout = packageLayout(archive.entries.keys());
    const appPlace = onlyApp(layout, archive, path);
    const { nested: nestedPlaces, resourceBundles, sdkSignatures } = layout;
    if (nestedPlaces.length + resourceBundles.length + sdkSignatures.length > MOST_BUNDLES) {
      throw hostileArchive(path, `it holds more than ${MOST_BUNDLES} bundles`);
    }
    const memory = new MemoryBudget(path);
    const onInfoPlist = (list: PropertyList): void => {
      onIdentity?.({ ...identityOf(list, path), platform: platformOf(list) });
    };
    const app = await readBundle(archive, appPlace, memory, onInfoPlist);
    const infoPlist = appInfoPlist(app, archive, path);
    const identity = identityOf(infoPlist, path);
    const nested = await inTurn(nestedPlaces, (place) => readBundle(archive, place, memory));
    const bundles = [app, ...nested];
    return Object.freeze({
      path,
      source,
      sizeBytes,
      appName: app.name.slice(0, -'.app'.length),
      ...identity,
      platform: platformOf(infoPlist),
      minimumOsVersion: textAt(infoPlist, 'MinimumOSVersion'),
      sdkName: textAt(infoPlist, 'DTSDKName'),
      usesNonExemptEncryption: flagAt(infoPlist, 'ITSAppUsesNonExemptEncryption'),
      infoPlist,
      embeddedProfile: app.embeddedProfile,
      hasCodeSignature: app.hashes.codeResources !== undefined,
      app,
      bundles: Object.freeze(bundles),
      resourceBundles: Object.freeze(
        await inTurn(resourceBundles, (place) => readResourceBundle(archive, place, memory)),
      ),
      strayApps: layout.strayApps,
      entries: archive.entries,
      icons: await readAppIcons(archive, app),
      looseCode: await readLooseCode(archive, bundles),
      sdkSignatures: Object.freeze(
        await inTurn(sdkSignatures, (name) => readSdkSignature(archive, name, memory)),
      ),
      hasSwiftSupport: layout.hasSwiftSupport,
      hasSymbols: layout.hasSymbols,
    });
  } finally {
    await archive.close();
  }
}

/**
 * Opens the package at an absolute path for all who read it. Throws `ipa/missing` where there is no
 * file, an error of the catalogue `disk` where the job may not open it, `ipa/not-an-archive` where it
 * cannot be opened for another reason.
 */
export async function openPackage(path: string): Promise<OpenedFile> {
  // A pipe would keep whoever opens it waiting.
  await sizeOf(path);
  return OpenedFile.open(path).catch((error: unknown) => {
    throw diskErrorOf(error, path) ?? damagedArchive(path, messageOf(error), error);
  });
}

/** One after the other, so that never more than one executable is on its way through memory. */
async function inTurn<From, To>(
  items: readonly From[],
  read: (item: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = [];
  for (const item of items) results.push(await read(item));
  return results;
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return found.size;
  throw ipaErrors.error('missing', {
    message: found?.isDirectory() ? `${path} is a folder.` : `There is no file at ${path}.`,
  });
}

function onlyApp({ apps }: PackageLayout, { entries }: ZipArchive, path: string): BundlePlace {
  const [app, ...others] = apps;
  if (app && others.length === 0) return app;
  const inside = entries.keys().find((name) => name.toLowerCase().endsWith('.ipa'));
  if (!app && inside !== undefined) {
    throw ipaErrors.error('not-an-ipa', {
      message: `${path} is not an .ipa, but an archive with the .ipa ${printableName(inside)} in it, as GitHub hands out an artifact.`,
      remedy:
        'Unpack the archive and give the .ipa in it. actions/download-artifact unpacks an artifact by itself.',
    });
  }
  throw ipaErrors.error('not-an-ipa', {
    message: app
      ? `${path} holds ${apps.length} apps under Payload/, where an .ipa holds one.`
      : `${path} is an archive, but holds no Payload/<Name>.app folder.`,
    details: apps.map((place) => place.path),
  });
}

function appInfoPlist(app: Bundle, archive: ZipArchive, path: string): PropertyList {
  if (app.infoPlist) return app.infoPlist;
  throw ipaErrors.error('info-plist-unreadable', {
    message: archive.entries.has(`${app.path}/Info.plist`)
      ? `The app in ${path} has an Info.plist that is no property list.`
      : `The app in ${path} has no Info.plist.`,
  });
}

/** The platform that built the app, or else the one that it names; without either, iOS. */
function platformOf(infoPlist: PropertyList): Platform {
  const supported: unknown = infoPlist['CFBundleSupportedPlatforms'];
  const [first] = Array.isArray(supported) ? supported : [];
  return (
    PLATFORMS.get(textAt(infoPlist, 'DTPlatformName') ?? '') ??
    SUPPORTED_PLATFORMS.get(first) ??
    'IOS'
  );
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
