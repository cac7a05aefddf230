/**
 * The delivery of the file: a reservation, new or left by an earlier run, its parts, and the
 * commit.
 */
import type { BuildUpload } from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import type { FileChecksum } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import { messageOf } from '../../../core/errors.ts';
import type { Delivery } from '../after/follow.ts';
import { uploadErrors } from '../errors.ts';
import { readOpenFile } from '../package/open-file.ts';
import { hashWhole } from '../package/range-hashes.ts';
import type { UploadRun } from '../upload-run.ts';
import { commit } from './commit.ts';
import { isAddressRefusal } from './part-delivery.ts';
import { planAgain, planParts } from './part-plan.ts';
import { dropAll, reserve } from './reservation.ts';
import { findResumable } from './resume.ts';
import type { Resumable } from './resume.ts';
import { sendParts } from './send-parts.ts';
import { sizeOf } from './send-progress.ts';

/**
 * Goes on with an unfinished upload, where that is possible, or starts anew. Throws
 * `upload/file-changed` when the file is not the one that was checked any more.
 */
export async function deliver(
  run: UploadRun,
  unfinished: readonly BuildUpload[],
): Promise<Delivery> {
  const ended = new AbortController();
  const checksum = run.inputs.checksum ? checksumOf(run, ended.signal) : undefined;
  // The commit awaits it and throws its failure, unless something else fails before.
  checksum?.catch(() => {});
  try {
    return await deliverWith(checksum, run, unfinished);
  } finally {
    // The file is closed after this, and must not be read any more by then.
    ended.abort();
    await checksum?.catch(() => {});
  }
}

type Checksum = Promise<FileChecksum> | undefined;

async function deliverWith(
  checksum: Checksum,
  run: UploadRun,
  unfinished: readonly BuildUpload[],
): Promise<Delivery> {
  const { api, appPackage, progress, context } = run;
  const found = await findResumable(run, unfinished);
  if (found) {
    progress.reserved(found.upload.id);
    await dropAll(
      run,
      unfinished.filter(({ id }) => id !== found.upload.id),
    );
    try {
      return await sendAndCommit(found, checksum, run);
    } catch (error) {
      if (!isDeadEnd(error)) throw error;
      context.log.info(`It cannot be gone on with after all: ${messageOf(error)}`);
    }
  }
  const { upload, file } = await reserve(run, found ? [found.upload] : unfinished);
  progress.reserved(upload.id);
  const { sizeBytes } = appPackage;
  const parts = planParts(file.operations, { sizeBytes, apiOrigin: api.origin });
  return sendAndCommit({ upload, file, parts, missing: parts }, checksum, run);
}

async function sendAndCommit(
  { upload, file, parts, missing }: Resumable,
  checksum: Checksum,
  { api, appPackage, inputs, progress, context }: UploadRun,
): Promise<Delivery> {
  const { opened, sizeBytes } = appPackage;
  const lookingApi = api.withoutRetries();
  const sent = await sendParts({
    file: opened.handle,
    parts,
    missing,
    parallel: inputs.parallelParts,
    readAgain: async () =>
      planAgain(parts, await readOpenFile(lookingApi, file.id), {
        sizeBytes,
        apiOrigin: api.origin,
      }),
    context,
  });
  progress.sent({ ...sent, keptBytes: sizeBytes - sizeOf(missing) });
  const whole = await checksum;
  if (!(await opened.isUnchanged())) {
    throw uploadErrors.error('file-changed', {
      message: `${opened.path} was written to after it was checked, so what was sent is not what was checked.`,
    });
  }
  progress.committing();
  await commit(api, file, { checksum: whole, context });
  progress.withApple(upload.id, 'PROCESSING');
  return { uploadId: upload.id, buildId: undefined };
}

/**
 * The checksum, taken in a thread of its own while the number is reserved and the parts are sent.
 */
async function checksumOf(
  { appPackage, context }: UploadRun,
  ended: AbortSignal,
): Promise<FileChecksum> {
  const signal = AbortSignal.any([context.signal, ended]);
  return {
    algorithm: 'SHA_256',
    hash: await hashWhole(appPackage.opened, { algorithm: 'sha256', signal }),
  };
}

/** Whether the unfinished upload turned out to be unusable, so that a new reservation is needed. */
function isDeadEnd(error: unknown): boolean {
  const cause = Error.isError(error) ? error.cause : undefined;
  return (
    isAddressRefusal(cause) ||
    refusalOf(error)?.status === 409 ||
    uploadErrors.is(error, 'parts-invalid')
  );
}
