/**
 * The host that keeps the bytes. The API names it for each upload; it knows only the token of that
 * one upload, and never gets the token of the API.
 */
import { messageOf } from '../../../core/errors.ts';
import type { ActionError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { counted } from '../../../core/system/count.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import type { FilePiece } from '../../../core/system/files/file-piece.ts';
import type { HttpRequest } from '../../../core/system/network/http.ts';
import { inParallel } from '../../../core/system/parallel.ts';
import { formatSize } from '../../../core/system/size.ts';
import { Answer } from '../api/answer.ts';
import { parsedAnswer } from '../api/app-center.ts';
import type { AppCenter } from '../api/app-center.ts';
import { refusalOf } from '../api/refusal.ts';
import { appCenterErrors } from '../errors.ts';
import { BusyGate } from './busy-gate.ts';
import { chunkPlan } from './chunk-plan.ts';
import type { Chunk } from './chunk-plan.ts';
import type { PackageFile } from './package-file.ts';

type FileHostContext = Pick<ActionContext, 'log' | 'secrets' | 'signal'>;

/** With 4 GB, more of them would take the step above 100 MB of memory (measured over TLS). */
const CHUNKS_AT_ONCE = 8;
/** Over TLS, writes of 512 KiB take 20 MB more memory and as much time. */
const WRITE_BYTES = 128 * 1024;
/** The host may ask again for chunks that it lost; it is believed a few times. */
const MOST_ROUNDS = 5;

export class FileHost {
  readonly #appCenter: AppCenter;
  readonly #context: FileHostContext;
  readonly #url: string;
  readonly #asset: string;
  readonly #urlToken: string;
  readonly #gate = new BusyGate(CHUNKS_AT_ONCE);

  /** `created` is the API's answer to the new upload. */
  constructor(appCenter: AppCenter, created: Answer, context: FileHostContext) {
    this.#appCenter = appCenter;
    this.#context = context;
    const { origin, pathname } = appCenter.otherHost(
      created.text('upload_domain'),
      'its file host',
    );
    this.#url = `${origin}${pathname.replace(/(?<!\/)\/+$/, '')}`;
    this.#asset = created.text('package_asset_id');
    if (!/^[\w-]{1,200}$/.test(this.#asset)) {
      throw created.surprise('has no id in "package_asset_id"');
    }
    // Already percent-encoded by the server; encoding it again would break it.
    this.#urlToken = created.text('url_encoded_token');
    const token = decoded(this.#urlToken);
    if (token === undefined) throw created.surprise('has no encoded token in "url_encoded_token"');
    context.secrets.mask(this.#urlToken);
    context.secrets.mask(token);
  }

  /** Sends the whole file, chunk by chunk, until the host has all of it. */
  async store(file: PackageFile): Promise<void> {
    const { name, sizeBytes, kind } = file;
    const metadata = await this.#post('set_metadata', {
      file_name: name,
      file_size: String(sizeBytes),
      content_type: kind.contentType,
    });
    const plan = chunkPlan(metadata, sizeBytes);
    this.#context.log.info(
      `Sending ${name} (${formatSize(sizeBytes)}) in ${counted(plan.chunks.length, 'chunk')}.`,
    );
    let { chunks } = plan;
    for (let round = 1; ; round += 1) {
      await this.#sendChunks(file, chunks);
      const finished = await this.#post('finished', { callback: '' });
      chunks = plan.named(finished, 'missing_chunks');
      if (chunks.length === 0 && !finished.flag('error')) return;
      if (chunks.length === 0 || round === MOST_ROUNDS) {
        throw appCenterErrors.error('chunk-failed', {
          message: 'The file host did not accept the file.',
          said:
            finished.optionalText('message') ??
            `missing chunks: ${chunks.map(({ number }) => number).join(', ')}`,
        });
      }
    }
  }

  async #sendChunks(file: PackageFile, chunks: readonly Chunk[]): Promise<void> {
    const { signal } = this.#context;
    const options = { atOnce: Math.min(CHUNKS_AT_ONCE, chunks.length), signal };
    await inParallel(chunks, options, async (chunk, stop) => {
      try {
        // Storing a chunk twice does no harm.
        await this.#appCenter.repeat(
          () => this.#gate.pass(() => this.#sendChunk(file, chunk, stop), isBusy),
          {
            signal: stop,
            alsoPasses: (error) => error instanceof Rejected,
            label: `Chunk ${chunk.number}: `,
          },
        );
      } catch (error) {
        stop.throwIfAborted();
        throw chunkFailed(`Chunk ${chunk.number} of ${file.name} could not be stored.`, error);
      }
    });
  }

  async #sendChunk(
    { path }: PackageFile,
    { number, offset, length }: Chunk,
    signal: AbortSignal,
  ): Promise<void> {
    const request = this.#request('upload_chunk', { block_number: String(number) }, signal, {
      file: path,
      offset,
      length,
      mostAtOnceBytes: WRITE_BYTES,
    });
    const response = await this.#appCenter.sendElsewhereOnce(request);
    const answer = this.#answer('upload_chunk', parsedAnswer(response, 'upload_chunk'));
    if (answer.flag('error')) throw new Rejected(answer.optionalText('message') ?? 'Refused.');
    const stored = answer.optionalCount('chunk_num');
    if (stored !== undefined && stored !== number) {
      throw answer.surprise(`speaks of chunk ${stored}, not ${number}`);
    }
  }

  async #post(verb: string, query: Readonly<Record<string, string>>): Promise<Answer> {
    const request = this.#request(verb, query, this.#context.signal);
    return this.#answer(verb, parsedAnswer(await this.#appCenter.sendElsewhere(request), verb));
  }

  #answer(verb: string, value: unknown): Answer {
    return new Answer(value, `${verb} on the file host`);
  }

  #request(
    verb: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
    bytes?: FilePiece,
  ): HttpRequest {
    return {
      method: 'POST',
      url: `${this.#url}/upload/${verb}/${this.#asset}?${queryOf(query)}&token=${this.#urlToken}`,
      headers: {
        'x-correlation-id': this.#asset,
        ...(bytes ? { 'content-type': 'application/octet-stream' } : {}),
      },
      body: bytes ?? '',
      idleTimeoutMs: 2 * MINUTE,
      signal,
    };
  }
}

/** The host took the request and says in its answer that the chunk is not right. */
class Rejected extends Error {
  override readonly name = 'Rejected';
}

function isBusy(error: unknown): boolean {
  const { status } = refusalOf(error) ?? {};
  return status === 429 || status === 503;
}

/** Spaces as %20: not every server takes a plus for one. */
function queryOf(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** `undefined` for a text that would not stay within its parameter of the query. */
function decoded(urlToken: string): string | undefined {
  if (!/^[\w.~!$'()*,;:@/?%+=-]+$/.test(urlToken)) return undefined;
  try {
    return decodeURIComponent(urlToken);
  } catch {
    return undefined;
  }
}

function chunkFailed(message: string, cause: unknown): ActionError {
  const said = (cause as Partial<ActionError>).said ?? messageOf(cause);
  return appCenterErrors.error('chunk-failed', { message, said, cause });
}
