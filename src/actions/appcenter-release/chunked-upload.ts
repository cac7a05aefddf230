/**
 * From a file to a release over the chunked protocol: announce the upload to the API, send the
 * chunks to the file host that it names, tell both that all is there, and wait until the server has
 * made a release of it. The API's token never goes to the file host.
 */
import { messageOf } from '../../core/errors.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { SECOND } from '../../core/system/duration.ts';
import { poll, PollTimeout } from '../../core/system/poll.ts';
import { Answer } from './answer.ts';
import { isPassing } from './app-center.ts';
import type { AppCenter } from './app-center.ts';
import { appCenterErrors } from './errors.ts';
import { FileHost } from './file-host.ts';
import type { PackageFile } from './package-file.ts';

export interface Upload {
  readonly file: PackageFile;
  readonly buildVersion: string | undefined;
  readonly buildNumber: string | undefined;
  readonly processingLimitMs: number;
}

type UploadContext = Pick<ActionContext, 'clock' | 'log' | 'secrets' | 'signal'>;

/** Uploads the file and returns the id of the release that became of it. */
export async function uploadInChunks(
  appCenter: AppCenter,
  upload: Upload,
  context: UploadContext,
): Promise<number> {
  const { buildVersion, buildNumber, file } = upload;
  const created = new Answer(
    await appCenter.write('POST', '/uploads/releases', {
      ...(buildVersion === undefined ? {} : { build_version: buildVersion }),
      ...(buildNumber === undefined ? {} : { build_number: buildNumber }),
    }),
    'POST /uploads/releases',
  );
  const uploadPath = `/uploads/releases/${encodeURIComponent(created.text('id'))}`;
  try {
    await new FileHost(appCenter, created, context).store(file);
    await finish(appCenter, uploadPath);
  } catch (error) {
    await abandon(appCenter, uploadPath, context);
    throw error;
  }
  return finishedRelease(appCenter, uploadPath, upload.processingLimitMs, context);
}

/** Tells the API that all is there. When its answer gets lost, the upload itself says whether it heard. */
async function finish(appCenter: AppCenter, uploadPath: string): Promise<void> {
  try {
    await appCenter.write('PATCH', uploadPath, { upload_status: 'uploadFinished' });
  } catch (error) {
    if (!isPassing(error)) throw error;
    const answer = new Answer(await appCenter.get(uploadPath), `GET ${uploadPath}`);
    if (answer.text('upload_status') === 'uploadStarted') throw error;
  }
}

/** Tells the server that nothing more will come, as far as it still listens. */
async function abandon(
  appCenter: AppCenter,
  uploadPath: string,
  { log, signal }: UploadContext,
): Promise<void> {
  if (signal.aborted) return;
  await appCenter
    .write('PATCH', uploadPath, { upload_status: 'uploadCanceled' })
    .catch((error: unknown) => log.debug(`Cancelling the upload: ${messageOf(error)}`));
}

async function finishedRelease(
  appCenter: AppCenter,
  uploadPath: string,
  limitMs: number,
  { clock, log, signal }: UploadContext,
): Promise<number> {
  try {
    return await poll({
      what: 'the server to process the file',
      look: async () => {
        const answer = new Answer(await appCenter.get(uploadPath), `GET ${uploadPath}`);
        const state = answer.text('upload_status');
        if (state === 'readyToBePublished') {
          return { done: true, value: answer.number('release_distinct_id') };
        }
        if (state === 'error' || state === 'malwareDetected') throw processingFailed(state, answer);
        return { done: false, state };
      },
      passing: (error) => (isPassing(error) ? { state: 'the server does not answer' } : undefined),
      limitMs,
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

function processingFailed(state: string, answer: Answer): Error {
  return appCenterErrors.error('processing-failed', {
    message:
      state === 'malwareDetected'
        ? 'The server found malware in the file and made no release of it.'
        : 'The server could not make a release of the file.',
    said: answer.optionalText('error_details') ?? state,
  });
}
