/**
 * Uploads that Apple still works on, of which a build will come that is newer than the newest one.
 */
import { findRecentUploads } from '../build-uploads/build-uploads.ts';
import type { BuildUpload } from '../build-uploads/build-uploads.ts';
import type { Build, WantedBuilds } from '../builds.ts';
import type { AppStoreConnect } from '../client/client.ts';
import { requireNotFailed } from './build-of-upload.ts';

export interface UploadWatch {
  /**
   * The upload in flight that is newer than `build`, if there is one; costs one request. An upload
   * that was in flight at an earlier look and has failed since is an error (`build/upload-failed`):
   * its build was what "the newest" meant.
   */
  newerThan(
    build: Build | undefined,
    api: AppStoreConnect,
    wanted: WantedBuilds,
  ): Promise<BuildUpload | undefined>;
}

/** A watch for one wait; it remembers the uploads that were in flight at earlier looks. */
export function createUploadWatch(): UploadWatch {
  const inFlight = new Set<string>();
  return {
    async newerThan(build, api, { appId, version, platform = build?.platform }) {
      const uploads = await findRecentUploads(api, { appId, version, platform });
      uploads.filter(({ id }) => inFlight.has(id)).forEach(requireNotFailed);
      const newer = uploads.find((upload) => isInFlight(upload) && isNewer(upload, build));
      if (newer) inFlight.add(newer.id);
      return newer;
    },
  };
}

/**
 * Whether Apple has the whole file. A mere reservation does not count, as jobs that died have left
 * many.
 */
function isInFlight({ state, uploaded }: BuildUpload): boolean {
  return state === 'PROCESSING' || (state === 'COMPLETE' && uploaded !== undefined);
}

function isNewer({ buildId, uploaded }: BuildUpload, build: Build | undefined): boolean {
  if (build === undefined) return true;
  if (buildId === build.id) return false;
  return uploaded !== undefined && build.uploaded !== undefined && uploaded > build.uploaded;
}
