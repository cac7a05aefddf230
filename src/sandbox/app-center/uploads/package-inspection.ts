/** The look into an uploaded package, from which its release gets versions and size. */
import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { readIpa } from './ipa-contents.ts';
import type { PackageFile } from './package-file.ts';
import type { Finding, PackageFacts, StatedVersions } from '../records.ts';

/** Looks into an uploaded package, as App Center does before it makes a release of it. */
export async function inspectPackage(
  file: PackageFile,
  { fileName, appOs, stated }: { fileName: string; appOs: string; stated: StatedVersions },
): Promise<Finding> {
  const fileExtension = extname(fileName).slice(1).toLowerCase();
  try {
    const contents = await contentsOf(file.path, fileName, appOs, stated);
    return { facts: { fileExtension, ...(await file.measure()), ...contents } };
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    return {
      unreadable: `Unable to extract attributes from file. ${reason} (Correlation ID: ${randomUUID()})`,
    };
  }
}

/**
 * Versions that the client has to state, by the kind of file; App Center reads all others from the
 * package.
 */
const neededVersions: readonly {
  readonly files: RegExp;
  readonly needed: readonly (keyof StatedVersions)[];
}[] = [
  { files: /\.(?:apk|aab|(?:appx|msix)(?:bundle|upload)?|app\.zip)$/, needed: [] },
  { files: /\.(?:pkg|dmg)$/, needed: ['buildVersion', 'buildNumber'] },
  { files: /\.(?:msi|zip)$/, needed: ['buildVersion'] },
];

const FILES_OF_SYSTEMS: Readonly<Record<string, RegExp>> = {
  iOS: /\.ipa$/,
  tvOS: /\.ipa$/,
  Android: /\.(?:apk|aab)$/,
  macOS: /\.(?:app\.zip|pkg|dmg)$/,
  Windows: /(?:\.(?:appx|msix)(?:bundle|upload)?|\.msi|(?<!\.app)\.zip)$/,
  Custom: /\.zip$/,
};

const wireNames = { buildVersion: 'build_version', buildNumber: 'build_number' };

/** This sandbox opens .ipa files only; where others would show their versions, it invents them. */
const INVENTED_VERSION = '1.0';

async function contentsOf(
  path: string,
  fileName: string,
  appOs: string,
  stated: StatedVersions,
): Promise<Omit<PackageFacts, 'fileExtension' | 'size' | 'fingerprint'>> {
  const name = fileName.toLowerCase();
  const takes = FILES_OF_SYSTEMS[appOs];
  if (takes !== undefined && !takes.test(name)) {
    throw new Error(`${fileName} is not a file of an app for ${appOs}.`);
  }
  if (name.endsWith('.ipa')) return readIpa(path);
  const kind = neededVersions.find(({ files }) => files.test(name));
  if (!kind) throw new Error('App Center takes no file of this kind.');
  for (const version of kind.needed) {
    if (stated[version] === undefined) {
      throw new Error(`${wireNames[version]} is required for this file.`);
    }
  }
  const { buildVersion = INVENTED_VERSION, buildNumber = buildVersion } = stated;
  return { shortVersion: buildVersion, version: buildNumber };
}
