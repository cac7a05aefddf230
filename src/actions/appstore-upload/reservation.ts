import type { Ipa } from '../../core/apple/ipa.ts';
import {
  deleteBuildUpload,
  findBuildUploads,
  reserveBuildUpload,
  reserveUploadFile,
} from '../../core/app-store-connect/build-uploads.ts';
import type {
  BuildUpload,
  BuildUploadFile,
  UploadIdentity,
} from '../../core/app-store-connect/build-uploads.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client.ts';
import { isLostAnswer } from '../../core/app-store-connect/lost-answer.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { SECOND } from '../../core/system/duration.ts';
import { retry } from '../../core/system/retry.ts';
import { basename } from 'node:path';

export interface Reservation {
  readonly upload: BuildUpload;
  readonly file: BuildUploadFile;
}

/**
 * Reserves the build number and announces the file. When an answer is lost, nobody knows what was
 * reserved: then everything unfinished under the number is dropped, and the reservation made anew.
 */
export async function reserve(
  api: AppStoreConnect,
  identity: UploadIdentity,
  ipa: Ipa,
  leftovers: readonly BuildUpload[],
  { clock, log, signal }: Pick<Doors, 'clock' | 'log' | 'signal'>,
): Promise<Reservation> {
  return retry(
    async (attempt) => {
      const unfinished = attempt === 1 ? leftovers : await unfinishedUploads(api, identity);
      for (const { id, state } of unfinished) {
        log.info(`Dropping the unfinished upload ${id} of an earlier try (${state}).`);
        await deleteBuildUpload(api, id);
      }
      const upload = await reserveBuildUpload(api, identity);
      const announced = { fileName: basename(ipa.path), sizeBytes: ipa.sizeBytes };
      return { upload, file: await reserveUploadFile(api, upload, announced) };
    },
    {
      tries: 3,
      firstDelayMs: SECOND,
      longestDelayMs: 4 * SECOND,
      clock,
      signal,
      retryAfterMs: (error) => (isLostAnswer(error) ? 0 : undefined),
      onRetry: () => log.info('The answer to the reservation was lost; reserving anew.'),
    },
  );
}

async function unfinishedUploads(
  api: AppStoreConnect,
  identity: UploadIdentity,
): Promise<BuildUpload[]> {
  const uploads = await findBuildUploads(api, identity);
  return uploads.filter(({ state }) => state === 'AWAITING_UPLOAD');
}
