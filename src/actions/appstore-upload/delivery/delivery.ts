/** The way of the file to Apple: reserved or gone on with, sent in parts, committed. */
import type {
  FileChecksum,
  UploadIdentity,
} from '../../../core/app-store-connect/build-uploads.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusal.ts';
import { messageOf } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { commit } from './commit.ts';
import { uploadErrors } from '../errors.ts';
import type { Delivery } from '../after/follow.ts';
import type { Holdings } from '../before/holdings.ts';
import type { Inputs } from '../inputs.ts';
import { readOpenFile } from '../package/open-file.ts';
import type { outputs } from '../outputs.ts';
import { isAddressRefusal } from './part-delivery.ts';
import { planAgain, planParts } from './part-plan.ts';
import type { Progress } from '../progress.ts';
import { hashRanges } from '../package/range-hashes.ts';
import { dropAll, reserve } from './reservation.ts';
import { findResumable } from './resume.ts';
import type { Resumable } from './resume.ts';
import { sendParts } from './send-parts.ts';
import { sizeOf } from './send-progress.ts';
import type { UploadPackage } from '../package/upload-package.ts';

export interface Delivering {
  readonly api: AppStoreConnect;
  readonly identity: UploadIdentity;
  readonly appPackage: UploadPackage;
  readonly holdings: Holdings;
  readonly inputs: Inputs;
  readonly progress: Progress;
  readonly context: ActionContext<typeof outputs>;
}

/** Goes on with what an earlier run left, where that is possible, or starts anew. */
export async function deliver(delivering: Delivering): Promise<Delivery> {
  const { api, identity, appPackage, holdings, inputs, progress, context } = delivering;
  const { leftovers } = holdings;
  const found = await findResumable(api, identity, appPackage, leftovers, context);
  const checksum = inputs.checksum ? checksumOf(appPackage, context.signal) : undefined;
  // Told by the commit, unless something else fails before.
  checksum?.catch(() => {});
  if (found) {
    const others = leftovers.filter(({ id }) => id !== found.upload.id);
    progress.reserved(found.upload.id);
    await dropAll(api, others, context);
    try {
      return await sendAndCommit({ ...found, checksum }, delivering);
    } catch (error) {
      if (!isDeadEnd(error)) throw error;
      context.log.info(`It cannot be gone on with after all: ${messageOf(error)}`);
    }
  }
  const { upload, file } = await reserve(
    api,
    identity,
    appPackage,
    found ? [found.upload] : leftovers,
    context,
  );
  progress.reserved(upload.id);
  const { sizeBytes } = appPackage;
  const parts = planParts(file.operations, { sizeBytes, apiOrigin: api.origin });
  return sendAndCommit({ upload, file, parts, missing: parts, checksum }, delivering);
}

interface Sendable extends Resumable {
  readonly checksum: Promise<FileChecksum> | undefined;
}

async function sendAndCommit(
  { upload, file, parts, missing, checksum }: Sendable,
  { api, appPackage, inputs, progress, context }: Delivering,
): Promise<Delivery> {
  const { opened, sizeBytes } = appPackage;
  const impatient = api.tryingOnce();
  const sent = await sendParts({
    file: opened.handle,
    parts,
    missing,
    parallel: inputs.parallelParts,
    readAgain: async () =>
      planAgain(parts, await readOpenFile(impatient, file.id), {
        sizeBytes,
        apiOrigin: api.origin,
      }),
    context,
  });
  progress.sent({ ...sent, keptBytes: sizeBytes - sizeOf(missing) });
  const whole = await checksum;
  progress.committing();
  await commit(api, file, { checksum: whole, context });
  progress.withApple(upload.id, 'PROCESSING');
  return { uploadId: upload.id, buildId: undefined };
}

/** Hashed in a thread of its own, while the number is reserved and the parts are sent. */
async function checksumOf(
  { path, sizeBytes }: UploadPackage,
  signal: AbortSignal,
): Promise<FileChecksum> {
  const whole = { offset: 0, length: sizeBytes };
  const [hash = ''] = await hashRanges(path, [whole], { algorithm: 'sha256', signal });
  return { algorithm: 'SHA_256', hash };
}

/** What an earlier run left turned out to be unusable; a new reservation has nothing of it. */
function isDeadEnd(error: unknown): boolean {
  const cause = Error.isError(error) ? error.cause : undefined;
  return (
    isAddressRefusal(cause) ||
    refusalOf(error)?.status === 409 ||
    uploadErrors.is(error, 'parts-invalid')
  );
}
