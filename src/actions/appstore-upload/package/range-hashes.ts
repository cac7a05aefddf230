/**
 * Hashes of pieces of a file, on as many threads as the machine has cores: hashing keeps a core
 * busy, and on the main thread would hold up whatever else is under way.
 */
import type { FileHandle } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ByteRange } from '../../../core/system/file-piece.ts';
import type { OpenedFile } from '../../../core/system/opened-file.ts';

export interface Hashing {
  readonly algorithm: 'md5' | 'sha256';
  readonly signal: AbortSignal;
}

/** The size of the buffer that each thread holds. */
const BUFFER_BYTES = 1024 * 1024;
/** The bytes for which a further thread is worth its start. */
const BYTES_PER_THREAD = 32 * BUFFER_BYTES;
const MOST_THREADS = 8;

/** The hash of the whole file, in lower-case hex. */
export async function hashWhole(
  { handle, sizeBytes }: OpenedFile,
  hashing: Hashing,
): Promise<string> {
  const [hash = ''] = await hashRanges(handle, [{ offset: 0, length: sizeBytes }], hashing);
  return hash;
}

/**
 * The hash of every range, in lower-case hex and in the order of the ranges. When it ends, also
 * with an error, no thread reads the file any more.
 */
export async function hashRanges(
  file: FileHandle,
  ranges: readonly ByteRange[],
  hashing: Hashing,
): Promise<string[]> {
  const bytes = ranges.reduce((sum, { length }) => sum + length, 0);
  const threads = Math.min(
    ranges.length,
    Math.ceil(bytes / BYTES_PER_THREAD),
    availableParallelism(),
    MOST_THREADS,
  );
  const hashes: string[] = [];
  const outcomes = await Promise.allSettled(
    Array.from({ length: threads }, async (_, thread) => {
      const own = ranges.flatMap((range, index) => (index % threads === thread ? [index] : []));
      const found = await hashInThread(
        {
          fd: file.fd,
          algorithm: hashing.algorithm,
          ranges: own.flatMap((index) => ranges[index] ?? []),
        },
        hashing.signal,
      );
      own.forEach((index, place) => (hashes[index] = found[place] ?? ''));
    }),
  );
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
  return hashes;
}

interface ThreadWork {
  /** The number under which the process has the file open, which its threads share. */
  readonly fd: number;
  readonly algorithm: string;
  readonly ranges: readonly ByteRange[];
}

async function hashInThread(work: ThreadWork, signal: AbortSignal): Promise<string[]> {
  signal.throwIfAborted();
  const worker = new Worker(`(${thread.toString()})()`, {
    eval: true,
    env: {},
    execArgv: [],
    workerData: { ...work, bufferBytes: BUFFER_BYTES },
  });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<string[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () =>
        reject(signal.reason ?? new Error('A hashing thread ended early.')),
      );
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

/**
 * The work of a thread. It is handed over as text, since an action is one file, so it must not use
 * anything that is defined outside of it. A range beyond the end of the file gets the hash of what
 * is there.
 */
function thread(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createHash } = process.getBuiltinModule('node:crypto');
  const { readSync } = process.getBuiltinModule('node:fs');
  const buffer = Buffer.allocUnsafeSlow(workerData.bufferBytes);
  const hashes: string[] = [];
  for (const { offset, length } of workerData.ranges) {
    const hash = createHash(workerData.algorithm);
    const end = offset + length;
    for (let at = offset; at < end;) {
      const read = readSync(workerData.fd, buffer, 0, Math.min(buffer.length, end - at), at);
      if (read === 0) break;
      hash.update(buffer.subarray(0, read));
      at += read;
    }
    hashes.push(hash.digest('hex'));
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  parentPort?.postMessage(hashes);
}
