/**
 * Sends the parts of the file to Apple's storage: several at a time, each read from disk as it is
 * sent, so that memory does not grow with the file. Storing a part twice does no harm.
 */
import { createReadStream } from 'node:fs';
import { messageOf } from '../../core/errors.ts';
import type { ActionError } from '../../core/errors.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { SECOND } from '../../core/system/duration.ts';
import { networkErrors } from '../../core/system/http.ts';
import type { HttpResponse } from '../../core/system/http.ts';
import { inParallel } from '../../core/system/parallel.ts';
import { retry, retryAfterHeaderMs, retryLine } from '../../core/system/retry.ts';
import { uploadErrors } from './errors.ts';
import type { Part } from './part-plan.ts';
import { createSendProgress } from './send-progress.ts';

export interface Sending {
  readonly path: string;
  readonly parts: readonly Part[];
  /** How many parts are under way at the same time. */
  readonly parallel: number;
  readonly doors: Pick<Doors, 'clock' | 'http' | 'log' | 'secrets' | 'signal'>;
}

const BACKOFF = { tries: 5, firstDelayMs: SECOND, longestDelayMs: 16 * SECOND };
const CHUNK_BYTES = 1024 * 1024;

export async function sendParts({ path, parts, parallel, doors }: Sending): Promise<void> {
  parts.forEach(({ url }) => hideAddress(url, doors.secrets));
  const progress = createSendProgress(parts, doors);
  const options = { atOnce: parallel, signal: doors.signal };
  await inParallel(parts, options, async (part, signal) => {
    await sendPart(part, { path, partCount: parts.length, doors: { ...doors, signal } });
    progress.sent(part);
  });
}

/** Whoever knows a pre-signed address may write; what signs it is its query. */
function hideAddress(address: string, secrets: Doors['secrets']): void {
  secrets.mask(address);
  secrets.mask(new URL(address).search);
}

interface PartContext {
  readonly path: string;
  readonly partCount: number;
  readonly doors: Sending['doors'];
}

async function sendPart(part: Part, { path, partCount, doors }: PartContext): Promise<void> {
  const { clock, log, signal } = doors;
  const name = `Part ${part.number} of ${partCount}`;
  let tries = 0;
  try {
    await retry(
      async () => {
        tries += 1;
        await store(part, path, doors);
      },
      {
        ...BACKOFF,
        clock,
        signal,
        retryAfterMs: (error) => retryAfterMs(error, clock.now()),
        onRetry: (error, delayMs) => log.info(`${name}: ${retryLine(error, delayMs)}`),
      },
    );
  } catch (error) {
    signal.throwIfAborted();
    throw partFailed(name, tries, error);
  }
}

async function store(part: Part, path: string, { http, signal }: Sending['doors']) {
  const { offset, length, url, headers } = part;
  const open = () =>
    createReadStream(path, {
      start: offset,
      end: offset + length - 1,
      highWaterMark: CHUNK_BYTES,
    });
  const response = await http.send({
    method: 'PUT',
    url,
    headers: { ...headers, 'content-length': String(length) },
    body: open,
    signal,
  });
  if (response.status < 200 || response.status >= 300) throw new StorageRefusal(response);
}

/** The storage's answer in XML; only its code and message are told, the rest quotes the address. */
class StorageRefusal extends Error {
  override readonly name = 'StorageRefusal';
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor({ status, headers, body }: HttpResponse) {
    const xml = body.toString('utf8');
    const words = ['Code', 'Message'].flatMap(
      (tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? [],
    );
    super(`The storage answered ${[status, ...words].join(' ')}.`);
    this.status = status;
    this.retryAfter = headers['retry-after'];
  }
}

function retryAfterMs(error: unknown, now: Date): number | undefined {
  if (networkErrors.is(error, 'unreachable') || networkErrors.is(error, 'interrupted')) return 0;
  if (!(error instanceof StorageRefusal)) return undefined;
  const passing = error.status === 408 || error.status === 429 || error.status >= 500;
  return passing ? (retryAfterHeaderMs(error.retryAfter, now) ?? 0) : undefined;
}

function partFailed(name: string, tries: number, cause: unknown): ActionError {
  return uploadErrors.error('part-failed', {
    message: `${name} could not be stored (${tries === 1 ? '1 try' : `${tries} tries`}).`,
    said: messageOf(cause),
    cause,
  });
}
