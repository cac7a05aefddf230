/**
 * The host that keeps the bytes. The API names it for each upload; it knows only the token of that
 * one upload, and never gets the token of the API.
 */
import { messageOf } from '../../core/errors.ts';
import type { ActionError } from '../../core/errors.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { isConfidential } from '../../core/system/address.ts';
import { counted } from '../../core/system/count.ts';
import { MINUTE, SECOND } from '../../core/system/duration.ts';
import type { FilePiece } from '../../core/system/file-piece.ts';
import type { HttpRequest } from '../../core/system/http.ts';
import { inParallel } from '../../core/system/parallel.ts';
import { retry, retryLine } from '../../core/system/retry.ts';
import { formatSize } from '../../core/system/size.ts';
import { Answer } from './answer.ts';
import { isPassing, parsedAnswer } from './app-center.ts';
import type { AppCenter } from './app-center.ts';
import { appCenterErrors } from './errors.ts';
import type { PackageFile } from './package-file.ts';

type FileHostContext = Pick<ActionContext, 'clock' | 'log' | 'secrets' | 'signal'>;

const CHUNKS_AT_ONCE = 10;
const CHUNK_BACKOFF = { tries: 4, firstDelayMs: SECOND, longestDelayMs: 10 * SECOND };
/** The host may ask for chunks again that it lost; it is believed a few times. */
const MOST_ROUNDS = 5;

export class FileHost {
  readonly #appCenter: AppCenter;
  readonly #context: FileHostContext;
  readonly #origin: string;
  readonly #asset: string;
  readonly #urlToken: string;

  /** `created` is the API's answer to the new upload. */
  constructor(appCenter: AppCenter, created: Answer, context: FileHostContext) {
    this.#appCenter = appCenter;
    this.#context = context;
    this.#origin = originOf(created.text('upload_domain'));
    this.#asset = encodeURIComponent(created.text('package_asset_id'));
    // Already percent-encoded by the server; encoding it again would break it.
    this.#urlToken = created.text('url_encoded_token');
    context.secrets.mask(this.#urlToken);
    context.secrets.mask(decodeURIComponent(this.#urlToken));
  }

  /** Sends the whole file, chunk by chunk, until the host has all of it. */
  async store(file: PackageFile): Promise<void> {
    const { name, sizeBytes, contentType } = file;
    const plan = await this.#post('set_metadata', {
      file_name: name,
      file_size: String(sizeBytes),
      content_type: contentType,
    });
    const chunkBytes = plan.number('chunk_size');
    let chunks = plan.numbers('chunk_list');
    this.#context.log.info(
      `Sending ${name} (${formatSize(sizeBytes)}) in ${counted(chunks.length, 'chunk')}.`,
    );
    for (let round = 1; ; round += 1) {
      await this.#sendChunks(file, chunks, chunkBytes);
      const finished = await this.#post('finished', { callback: '' });
      chunks = finished.numbers('missing_chunks');
      if (chunks.length === 0 && !finished.flag('error')) return;
      if (chunks.length === 0 || round === MOST_ROUNDS) {
        throw appCenterErrors.error('chunk-failed', {
          message: 'The file host did not accept the file.',
          said: finished.optionalText('message') ?? `missing chunks: ${chunks.join(', ')}`,
        });
      }
    }
  }

  async #sendChunks(file: PackageFile, chunks: readonly number[], size: number): Promise<void> {
    const { clock, log, signal } = this.#context;
    const options = { atOnce: Math.min(CHUNKS_AT_ONCE, chunks.length), signal };
    await inParallel(chunks, options, async (chunk, stop) => {
      try {
        await retry(() => this.#sendChunk(file, chunk, size), {
          ...CHUNK_BACKOFF,
          clock,
          signal: stop,
          // Storing a chunk twice does no harm.
          retryAfterMs: (error) => (isPassing(error) || error instanceof Rejected ? 0 : undefined),
          onRetry: (error, delayMs) => log.info(`Chunk ${chunk}: ${retryLine(error, delayMs)}`),
        });
      } catch (error) {
        stop.throwIfAborted();
        throw chunkFailed(`Chunk ${chunk} of ${file.name} could not be stored.`, error);
      }
    });
  }

  async #sendChunk({ path, sizeBytes }: PackageFile, chunk: number, size: number): Promise<void> {
    const offset = (chunk - 1) * size;
    const length = Math.min(size, sizeBytes - offset);
    const answer = await this.#post(
      'upload_chunk',
      { block_number: String(chunk) },
      { file: path, offset, length },
    );
    if (answer.flag('error')) throw new Rejected(answer.optionalText('message') ?? 'Refused.');
  }

  async #post(
    verb: string,
    query: Readonly<Record<string, string>>,
    bytes?: FilePiece,
  ): Promise<Answer> {
    const request: HttpRequest = {
      method: 'POST',
      url: `${this.#origin}/upload/${verb}/${this.#asset}?${queryOf(query)}&token=${this.#urlToken}`,
      headers: {
        'x-correlation-id': this.#asset,
        ...(bytes ? { 'content-type': 'application/octet-stream' } : {}),
      },
      body: bytes ?? '',
      idleTimeoutMs: 2 * MINUTE,
    };
    const response = await this.#appCenter.send(request);
    return new Answer(parsedAnswer(response, verb), `${verb} on the file host`);
  }
}

/** The host took the request and says in its answer that the chunk is not right. */
class Rejected extends Error {
  override readonly name = 'Rejected';
}

/** Spaces as %20: not every server takes a plus for one. */
function queryOf(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function originOf(uploadDomain: string): string {
  const url = URL.parse(uploadDomain);
  if (url && isConfidential(url)) return url.href.replace(/\/$/, '');
  throw appCenterErrors.error('unexpected-answer', {
    message: `The server names "${uploadDomain}" as its file host, which is no https address.`,
  });
}

function chunkFailed(message: string, cause: unknown): ActionError {
  const said = (cause as Partial<ActionError>).said ?? messageOf(cause);
  return appCenterErrors.error('chunk-failed', { message, said, cause });
}
