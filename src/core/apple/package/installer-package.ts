/**
 * A Mac app as it is uploaded: an installer package (.pkg) with one app. Its Distribution file says
 * what it installs; the app itself lies compressed in an inner archive and is not looked at.
 */
import type { Platform } from './ipa.ts';
import { damagedPackage } from '../archive/archive-errors.ts';
import { pkgErrors } from './package-errors.ts';
import { readXar } from '../archive/xar-archive.ts';
import type { XarArchive } from '../archive/xar-archive.ts';
import { readXml, withDescendants } from '../property-list/xml-elements.ts';
import type { XmlElement } from '../property-list/xml-elements.ts';
import type { OpenedFile } from '../../system/files/opened-file.ts';

export interface InstallerPackage {
  readonly path: string;
  readonly sizeBytes: number;
  readonly bundleId: string;
  /** `CFBundleShortVersionString` of the app. */
  readonly version: string;
  /** `CFBundleVersion` of the app. */
  readonly buildNumber: string;
  readonly platform: Platform;
  /** Whether it carries a signature; the store takes none without. */
  readonly isSigned: boolean;
}

const DISTRIBUTION = 'Distribution';

/** Reads the .pkg. Throws `pkg/…` errors. */
export async function readInstallerPackage(file: OpenedFile): Promise<InstallerPackage> {
  const { path, sizeBytes } = file;
  const archive = await readXar(file);
  const { isSigned } = archive;
  const identity = identityOf(await distributionOf(archive, path), path);
  return Object.freeze({ path, sizeBytes, platform: 'MAC_OS', isSigned, ...identity });
}

async function distributionOf(archive: XarArchive, path: string): Promise<XmlElement> {
  const bytes = await archive.read(DISTRIBUTION);
  if (!bytes) {
    throw pkgErrors.error('identity-unknown', {
      message: `${path} has no ${DISTRIBUTION} file; a component package alone is not for the store.`,
      details: archive.names,
    });
  }
  const root = readXml(bytes);
  if (root) return root;
  throw damagedPackage(path, `its ${DISTRIBUTION} file is no XML`);
}

interface Identity {
  readonly bundleId: string;
  readonly version: string;
  readonly buildNumber: string;
}

/** The app among the bundles: what lies in another bundle is a part of it. */
function identityOf(distribution: XmlElement, path: string): Identity {
  const bundles = [...withDescendants(distribution)].filter(({ name }) => name === 'bundle');
  const apps = bundles.filter(({ attributes }) => isApp(attributes.get('path') ?? ''));
  const identities = apps.map(({ attributes }) => ({
    bundleId: attributes.get('id') ?? '',
    version: attributes.get('CFBundleShortVersionString') ?? '',
    buildNumber: attributes.get('CFBundleVersion') ?? '',
  }));
  const [identity] = identities;
  const isOne = new Set(identities.map(({ bundleId }) => bundleId)).size === 1;
  if (identity && isOne && Object.values(identity).every((value) => value !== '')) return identity;
  throw pkgErrors.error('identity-unknown', {
    message:
      apps.length > 0 && !isOne
        ? `${path} installs ${apps.length} apps, where the store takes one.`
        : `${path} does not tell bundle id, version and build number of its app.`,
    details: bundles.map(({ attributes }) =>
      [...attributes].map(([name, value]) => `${name}=${value}`).join(' '),
    ),
  });
}

/** `Tea.app`, `Applications/Tea.app`; not `Tea.app/Contents/Helper.app`. */
function isApp(path: string): boolean {
  return /\.app\/?$/.test(path) && !/\.app\/./.test(path);
}
