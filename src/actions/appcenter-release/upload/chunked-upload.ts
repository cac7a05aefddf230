/**
 * The chunked protocol: announce the upload to the API, send the chunks to the file host that it
 * names, tell both that all is there, and wait until the server has made a release of it. The
 * API's token never goes to the file host.
 */
import { messageOf } from '../../../core/errors.ts';
import { SECOND } from '../../../core/system/duration.ts';
import { poll, PollTimeout } from '../../../core/system/poll.ts';
import { Answer } from '../api/answer.ts';
import { isPassing } from '../api/refusal.ts';
import { appCenterErrors } from '../errors.ts';
import { findEarlierRelease } from './earlier-release.ts';
import { FileHost } from './file-host.ts';
import type { Upload } from './upload-order.ts';

/** The first call, by which a server shows whether it knows the protocol. */
export async function createChunkedUpload({ appCenter, stated }: Upload): Promise<Answer> {
  const answer = await appCenter.write('POST', '/uploads/releases', stated);
  return new Answer(answer, 'POST /uploads/releases');
}

/** Everything after the first call; returns the id of the release. */
export async function uploadInChunks(upload: Upload, created: Answer): Promise<number> {
  const { appCenter, file, context } = upload;
  const id = created.text('id');
  if (!/^[\w-]{1,200}$/.test(id)) throw created.surprise('has no id in "id"');
  const path = `/uploads/releases/${id}`;
  try {
    await new FileHost(appCenter, created, context).store(file);
    // A run that was killed may have left a file that became a release while this one was sending.
    const raced = await findEarlierRelease(appCenter, file, undefined);
    if (raced !== undefined) {
      context.log.info(`Release ${raced.id} came to hold this file meanwhile.`);
      await abandon(upload, path);
      return raced.id;
    }
    await finish(upload, path);
  } catch (error) {
    await abandon(upload, path);
    throw error;
  }
  return finishedRelease(upload, path);
}

/** Tells the API that all is there; to say it twice does no harm. */
async function finish({ appCenter }: Upload, path: string): Promise<void> {
  const answer = new Answer(
    await appCenter.write('PATCH', path, { upload_status: 'uploadFinished' }),
    `PATCH ${path}`,
  );
  const state = answer.optionalText('upload_status') ?? 'uploadFinished';
  if (!['uploadFinished', 'readyToBePublished'].includes(state)) {
    throw answer.surprise(`is "${state}", not "uploadFinished"`);
  }
}

/** Tells the server that nothing more will come, as far as it still listens. */
async function abandon({ appCenter, context }: Upload, path: string): Promise<void> {
  const { log, signal } = context;
  if (signal.aborted) return;
  await appCenter
    .write('PATCH', path, { upload_status: 'uploadCanceled' })
    .catch((error: unknown) => log.debug(`Cancelling the upload: ${messageOf(error)}`));
}

async function finishedRelease(
  { appCenter, processingLimitMs, context: { clock, log, signal } }: Upload,
  path: string,
): Promise<number> {
  try {
    return await poll({
      what: 'the server to process the file',
      look: async () => {
        const answer = new Answer(await appCenter.get(path), `GET ${path}`);
        const state = answer.text('upload_status');
        if (state === 'readyToBePublished') {
          return { done: true, value: answer.count('release_distinct_id') };
        }
        if (FAILED.has(state)) throw processingFailed(state, answer);
        return { done: false, state };
      },
      passing: (error) => (isPassing(error) ? { state: 'the server does not answer' } : undefined),
      limitMs: processingLimitMs,
      firstPauseMs: SECOND,
      longestPauseMs: 15 * SECOND,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
    throw appCenterErrors.error('processing-timeout', { message: error.message, cause: error });
  }
}

const FAILED = new Set(['error', 'malwareDetected', 'uploadCanceled']);

function processingFailed(state: string, answer: Answer): Error {
  return appCenterErrors.error('processing-failed', {
    message:
      state === 'malwareDetected'
        ? 'The server found malware in the file and made no release of it.'
        : 'The server could not make a release of the file.',
    said: answer.optionalText('error_details') ?? state,
  });
}
