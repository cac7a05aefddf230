import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { readIpa } from './ipa-contents.ts';
import type { PackageFile } from './package-file.ts';
import type { Finding, PackageFacts, StatedVersions } from './records.ts';

/** Looks into an uploaded package, as App Center does before it makes a release of it. */
export async function inspectPackage(
  file: PackageFile,
  { fileName, appOs, stated }: { fileName: string; appOs: string; stated: StatedVersions },
): Promise<Finding> {
  const fileExtension = extname(fileName).slice(1).toLowerCase();
  try {
    const contents = await contentsOf(file.path, fileExtension, appOs, stated);
    return { facts: { fileExtension, ...(await file.measure()), ...contents } };
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    return {
      unreadable: `Unable to extract attributes from file. ${reason} (Correlation ID: ${randomUUID()})`,
    };
  }
}

async function contentsOf(
  path: string,
  fileExtension: string,
  appOs: string,
  { buildVersion, buildNumber }: StatedVersions,
): Promise<Omit<PackageFacts, 'fileExtension' | 'size' | 'fingerprint'>> {
  if (fileExtension === 'ipa') return readIpa(path);
  if (appOs === 'iOS') throw new Error('An iOS app takes .ipa files only.');
  // This sandbox opens no other kind of package; it goes by the versions that the client states.
  if (buildVersion === undefined) throw new Error('build_version is required for this file.');
  return { shortVersion: buildVersion, version: buildNumber ?? buildVersion };
}
