/** The options file that `xcodebuild -exportArchive` needs to sign with exactly this set. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'plist';
import type { SigningFolder } from './signing-folder.ts';
import type { SigningSet } from './signing-set.ts';

export async function writeExportOptions(
  { path }: SigningFolder,
  { exportMethod, teamId, identity, profiles }: SigningSet,
): Promise<string> {
  const file = join(path, 'ExportOptions.plist');
  const options = {
    method: exportMethod,
    teamID: teamId,
    signingStyle: 'manual',
    // By fingerprint and UUID, since names may be there twice.
    signingCertificate: identity.certificate.sha1,
    provisioningProfiles: Object.fromEntries(
      [...profiles].map(([bundleId, { uuid }]) => [bundleId, uuid]),
    ),
    destination: 'export',
    // Otherwise Xcode may change the build number on its own.
    ...(exportMethod === 'app-store-connect' ? { manageAppVersionAndBuildNumber: false } : {}),
  };
  await writeFile(file, build(options));
  return file;
}
