/** The check that Apple still takes builds of the version of the file. */
import type { CheckLevel } from '../../../core/apple/checks/require-sound-ipa.ts';
import type { UploadIdentity } from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { findClosingVersion } from '../../../core/app-store-connect/closed-versions.ts';
import type { StoreVersion } from '../../../core/app-store-connect/closed-versions.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import { uploadErrors } from '../errors.ts';

export interface VersionCheck {
  readonly level: CheckLevel;
  /** All versions of the app in the store, where they have been listed. */
  readonly storeVersions: readonly StoreVersion[] | undefined;
  readonly log: Pick<Log, 'warning'>;
}

/**
 * Apple refuses a build of a closed version only after the upload. A version that is closed for
 * certain, by Apple's record of the store, is an error before it; a likely one is a warning.
 */
export async function requireOpenVersion(
  api: AppStoreConnect,
  identity: UploadIdentity,
  { level, storeVersions, log }: VersionCheck,
): Promise<void> {
  if (level === 'off') return;
  const { version } = identity;
  const closing = await findClosingVersion(api, identity, storeVersions);
  if (!closing) return;
  const why = `version ${closing.version} is ${closing.state}`;
  if (closing.isCertain && level === 'error') {
    throw uploadErrors.error('version-closed', {
      message: `Version ${version} takes no more builds: ${why}.`,
      remedy: `Use a version above ${closing.version}. ${uploadErrors.entries['version-closed'].remedy}`,
    });
  }
  log.warning(
    `Apple ${closing.isCertain ? 'takes' : 'probably takes'} no more builds of version ${version}: ${why}. If it refuses this one, use a version above ${closing.version}.`,
  );
}
