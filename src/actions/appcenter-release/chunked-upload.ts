/**
 * From a file to a release over the chunked protocol: announce the upload to the API, send the
 * blocks to the file host that it names, tell both that all is there, and wait until the server has
 * made a release of it. The API's token never goes to the file host.
 */
import { createReadStream } from 'node:fs';
import { messageOf } from '../../core/errors.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { MINUTE, SECOND } from '../../core/system/duration.ts';
import { inParallel } from '../../core/system/parallel.ts';
import { poll, PollTimeout } from '../../core/system/poll.ts';
import { retry } from '../../core/system/retry.ts';
import { Answer } from './answer.ts';
import { parsedAnswer } from './app-center.ts';
import type { AppCenter } from './app-center.ts';
import { appCenterErrors } from './errors.ts';
import type { PackageFile } from './package-file.ts';

export interface Upload {
  readonly file: PackageFile;
  readonly buildVersion: string | undefined;
  readonly buildNumber: string | undefined;
  readonly processingLimitMs: number;
}

type UploadDoors = Pick<Doors, 'clock' | 'log' | 'signal'>;

const BLOCKS_AT_ONCE = 10;
const BLOCK_BACKOFF = { tries: 4, firstDelayMs: SECOND, longestDelayMs: 10 * SECOND };
/** The host may ask for blocks again that it lost; it is believed a few times. */
const MOST_ROUNDS = 5;

/** Uploads the file and returns the id of the release that became of it. */
export async function uploadInBlocks(
  appCenter: AppCenter,
  upload: Upload,
  doors: UploadDoors,
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
    await new FileHost(appCenter, created, doors).store(file);
    await appCenter.write('PATCH', uploadPath, { upload_status: 'uploadFinished' });
  } catch (error) {
    await abandon(appCenter, uploadPath, doors);
    throw error;
  }
  return finishedRelease(appCenter, uploadPath, upload.processingLimitMs, doors);
}

/** Tells the server that nothing more will come, as far as it still listens. */
async function abandon(
  appCenter: AppCenter,
  uploadPath: string,
  { log, signal }: UploadDoors,
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
  { clock, log, signal }: UploadDoors,
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

/** The host that keeps the bytes; it knows only the token of this one upload. */
class FileHost {
  readonly #appCenter: AppCenter;
  readonly #doors: UploadDoors;
  readonly #origin: string;
  readonly #asset: string;
  readonly #urlToken: string;

  constructor(appCenter: AppCenter, created: Answer, doors: UploadDoors) {
    this.#appCenter = appCenter;
    this.#doors = doors;
    this.#origin = created.text('upload_domain').replace(/\/$/, '');
    this.#asset = created.text('package_asset_id');
    // Already percent-encoded by the server; encoding it again would break it.
    this.#urlToken = created.text('url_encoded_token');
  }

  async store(file: PackageFile): Promise<void> {
    const plan = await this.#post(
      'set_metadata',
      `file_name=${encodeURIComponent(file.name)}&file_size=${file.sizeBytes}&content_type=${encodeURIComponent(file.contentType)}`,
    );
    const blockBytes = plan.number('chunk_size');
    let blocks = plan.numbers('chunk_list');
    this.#doors.log.info(`Sending ${file.name} in ${blocks.length} blocks of ${blockBytes} bytes.`);
    for (let round = 1; ; round += 1) {
      await this.#sendBlocks(file, blocks, blockBytes);
      const finished = await this.#post('finished', 'callback=');
      blocks = finished.numbers('missing_chunks');
      if (blocks.length === 0 && !finished.flag('error')) return;
      if (blocks.length === 0 || round === MOST_ROUNDS) {
        throw blockFailed(
          `The file host did not accept the file.`,
          finished.optionalText('message') ?? `missing blocks: ${blocks.join(', ')}`,
        );
      }
    }
  }

  async #sendBlocks(file: PackageFile, blocks: readonly number[], size: number): Promise<void> {
    const { clock, log, signal } = this.#doors;
    const options = { atOnce: Math.min(BLOCKS_AT_ONCE, blocks.length), signal };
    await inParallel(blocks, options, async (block, stop) => {
      try {
        await retry(() => this.#sendBlock(file, block, size), {
          ...BLOCK_BACKOFF,
          clock,
          signal: stop,
          // Storing a block twice does no harm.
          retryAfterMs: () => 0,
          onRetry: (error) => log.info(`Block ${block}: ${messageOf(error)} Sending it again.`),
        });
      } catch (error) {
        stop.throwIfAborted();
        throw blockFailed(`Block ${block} of ${file.name} could not be stored.`, messageOf(error));
      }
    });
  }

  async #sendBlock(file: PackageFile, block: number, size: number): Promise<void> {
    const start = (block - 1) * size;
    const end = Math.min(start + size, file.sizeBytes) - 1;
    const bytes = createReadStream(file.path, { start, end });
    try {
      const answer = await this.#post(
        'upload_chunk',
        `block_number=${block}`,
        bytes,
        end - start + 1,
      );
      if (answer.flag('error')) throw new Error(answer.optionalText('message') ?? 'refused');
    } finally {
      bytes.destroy();
    }
  }

  async #post(
    verb: string,
    query: string,
    body?: ReturnType<typeof createReadStream>,
    length = 0,
  ): Promise<Answer> {
    const response = await this.#appCenter.send({
      method: 'POST',
      url: `${this.#origin}/upload/${verb}/${this.#asset}?${query}&token=${this.#urlToken}`,
      headers: {
        'x-correlation-id': this.#asset,
        'content-length': String(length),
        ...(body ? { 'content-type': 'application/octet-stream' } : {}),
      },
      ...(body ? { body } : {}),
      idleTimeoutMs: 2 * MINUTE,
    });
    return new Answer(parsedAnswer(response, verb), `${verb} on the file host`);
  }
}

function blockFailed(message: string, said: string): Error {
  return appCenterErrors.error('block-failed', { message, said });
}
