/** The reservation of a build number, and the removal of reservations that nobody finishes. */
import { basename } from 'node:path';
import {
  deleteBuildUpload,
  findBuildUploads,
  reserveBuildUpload,
} from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import { reserveUploadFile } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type {
  BuildUpload,
  UploadIdentity,
} from '../../../core/app-store-connect/build-uploads/build-uploads.ts';
import type { BuildUploadFile } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import { messageOf } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { formatDuration, MINUTE } from '../../../core/system/duration.ts';
import type { UploadRun } from '../upload-run.ts';

export interface Reservation {
  readonly upload: BuildUpload;
  readonly file: BuildUploadFile;
}

type ReservationContext = Pick<ActionContext, 'clock' | 'log' | 'signal'>;

/**
 * Reserves the build number and announces the file. When an answer is lost, it is unknown which of
 * the two happened: then every unfinished upload under the number is dropped, and the reservation
 * made anew. Throws as `writeUntilAnswered` does.
 */
export async function reserve(
  { api, identity, appPackage, context }: UploadRun,
  leftovers: readonly BuildUpload[],
): Promise<Reservation> {
  warnOfOtherRun(leftovers, context);
  return writeUntilAnswered(async (attempt) => {
    const unfinished = attempt === 1 ? leftovers : await unfinishedUploads(api, identity);
    await dropAll({ api, context }, unfinished);
    const upload = await reserveBuildUpload(api, identity);
    const announced = {
      fileName: basename(appPackage.path),
      sizeBytes: appPackage.sizeBytes,
      uti: appPackage.uti,
    };
    return { upload, file: await reserveUploadFile(api, upload, announced) };
  }, context);
}

/** The age up to which a reservation may well belong to a run that is sending its parts. */
const OFTEN_UNDER_WAY_MS = 15 * MINUTE;

/**
 * A reservation does not tell whether its run is alive. It is dropped all the same, as otherwise
 * nobody could run a step again; but people with two such runs learn of it here.
 */
function warnOfOtherRun(
  leftovers: readonly BuildUpload[],
  { clock, log }: ReservationContext,
): void {
  for (const { id, state, created } of leftovers) {
    const ageMs = created ? clock.now().getTime() - created.getTime() : Infinity;
    if (state !== 'AWAITING_UPLOAD' || ageMs > OFTEN_UNDER_WAY_MS) continue;
    log.warning(
      `The upload ${id} was reserved only ${formatDuration(Math.max(0, ageMs))} ago. If another run is still sending it, that run will fail, as this one takes the build number over. Give jobs that upload the same build number a common \`concurrency\` group.`,
    );
  }
}

/**
 * Deletes uploads. One that Apple does not let go is left: the reservation shows whether the build
 * number is free. Throws network errors and those of a key without access.
 */
export async function dropAll(
  { api, context }: Pick<UploadRun, 'api'> & { readonly context: Pick<ActionContext, 'log'> },
  uploads: readonly BuildUpload[],
): Promise<void> {
  for (const upload of uploads) await drop(api, upload, context);
}

async function drop(
  api: AppStoreConnect,
  { id, state }: BuildUpload,
  { log }: Pick<ActionContext, 'log'>,
): Promise<void> {
  log.info(`Dropping the unfinished upload ${id} of an earlier try (${state}).`);
  try {
    await deleteBuildUpload(api, id);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    log.info(`It stays: ${messageOf(error)} ${refusal.message}`.trimEnd());
  }
}

async function unfinishedUploads(
  api: AppStoreConnect,
  identity: UploadIdentity,
): Promise<BuildUpload[]> {
  const uploads = await findBuildUploads(api, identity);
  return uploads.filter(({ state }) => state === 'AWAITING_UPLOAD');
}
