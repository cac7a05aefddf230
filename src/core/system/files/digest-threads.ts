/**
 * Threads that take digests of pieces of an open file: hashing keeps a core busy, and on the main
 * thread would hold up whatever else is under way.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ByteRange } from './file-piece.ts';

export interface DigestedPiece extends ByteRange {
  /** The hashes to take: `sha1`, `sha256`, `md5` or another that OpenSSL knows. */
  readonly algorithms: readonly string[];
  /** The size of the contents, where the piece holds them deflated (RFC 1951). */
  readonly inflatedBytes?: number;
  /** Whether the checksum of ZIP archives is taken too. */
  readonly crc32?: boolean;
}

/**
 * The size of the contents, where the piece is deflated. A piece beyond the end of the file is cut
 * there.
 */
export interface PieceDigests {
  /** In lower-case hex, in the order of the algorithms. */
  readonly hashes: readonly string[];
  /** 0 unless asked for. */
  readonly crc32: number;
  readonly sizeBytes: number;
}

export interface DigestThreads {
  readonly count: number;
  /**
   * Waits for an idle thread. Throws what the system says of the file, `RangeError` for contents
   * longer than announced, zlib's error for those that cannot be inflated.
   */
  digest(piece: DigestedPiece): Promise<PieceDigests>;
}

export interface ThreadedFile {
  /** The number under which the process has the file open, which its threads share. */
  readonly fd: number;
  /** The bytes to be read in all: a further thread has to be worth its start. */
  readonly bytes: number;
  readonly mostThreads: number;
  readonly signal: AbortSignal;
}

/** The size of the buffer that each thread holds. */
const BUFFER_BYTES = 1024 * 1024;
const BYTES_PER_THREAD = 32 * BUFFER_BYTES;
const MOST_THREADS = 8;

/**
 * Hands threads to `work` and ends them with it. When it returns, also with an error, none of them
 * reads the file any more. Throws the signal's reason on cancel.
 */
export async function withDigestThreads<T>(
  { fd, bytes, mostThreads, signal }: ThreadedFile,
  work: (threads: DigestThreads) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const count = Math.min(
    mostThreads,
    Math.ceil(bytes / BYTES_PER_THREAD),
    availableParallelism(),
    MOST_THREADS,
  );
  const threads = Array.from({ length: count }, () => new DigestThread(fd));
  const idle = [...threads];
  const waiting: ((thread: DigestThread) => void)[] = [];
  const stop = (): void => threads.forEach((thread) => thread.fail(signal.reason));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work({
      count,
      async digest(piece) {
        const thread =
          idle.pop() ?? (await new Promise<DigestThread>((free) => waiting.push(free)));
        try {
          return await thread.digest(piece);
        } finally {
          const next = waiting.shift();
          if (next) next(thread);
          else idle.push(thread);
        }
      },
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** The answer of a thread: the digests, or the error in the place of them. */
type Answer = PieceDigests | { readonly error: unknown };

/** Works on one piece at a time. */
class DigestThread {
  readonly #worker: Worker;
  #asked: PromiseWithResolvers<PieceDigests> | undefined;
  #failure: unknown;

  constructor(fd: number) {
    this.#worker = new Worker(`(${thread.toString()})()`, {
      eval: true,
      env: {},
      execArgv: [],
      workerData: { fd, bufferBytes: BUFFER_BYTES },
    });
    this.#worker.on('message', (answer: Answer) => {
      if ('error' in answer) this.#asked?.reject(answer.error);
      else this.#asked?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.fail(error));
    this.#worker.on('exit', () => this.fail(new Error('A hashing thread ended early.')));
  }

  digest(piece: DigestedPiece): Promise<PieceDigests> {
    const asked = Promise.withResolvers<PieceDigests>();
    this.#asked = asked;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
    if (this.#failure === undefined) this.#worker.postMessage(piece);
    else asked.reject(this.#failure);
    return asked.promise;
  }

  /** Ends what is under way with `error`, and whatever comes later. The first error stays. */
  fail(error: unknown): void {
    this.#failure ??= error;
    this.#asked?.reject(this.#failure);
  }

  async end(): Promise<void> {
    this.#asked?.promise.catch(() => {});
    await this.#worker.terminate();
  }
}

/**
 * The work of a thread. It is handed over as text, since an action is one file, so it must not use
 * anything that is defined outside of it.
 */
function thread(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { createHash } = process.getBuiltinModule('node:crypto');
  const { readSync } = process.getBuiltinModule('node:fs');
  const { pipeline } = process.getBuiltinModule('node:stream/promises');
  const zlib = process.getBuiltinModule('node:zlib');
  const room = Buffer.allocUnsafeSlow(workerData.bufferBytes);

  function* read({ offset, length }: DigestedPiece): Generator<Buffer> {
    const end = offset + length;
    for (let at = offset; at < end;) {
      const count = readSync(workerData.fd, room, 0, Math.min(room.length, end - at), at);
      if (count === 0) return;
      at += count;
      yield room.subarray(0, count);
    }
  }

  async function digest(piece: DigestedPiece): Promise<PieceDigests> {
    const hashes = piece.algorithms.map((algorithm) => createHash(algorithm));
    const { inflatedBytes } = piece;
    let crc32 = 0;
    let sizeBytes = 0;
    const take = (bytes: Buffer): void => {
      sizeBytes += bytes.length;
      if (sizeBytes > (inflatedBytes ?? Infinity)) throw new RangeError('longer than announced');
      if (piece.crc32) crc32 = zlib.crc32(bytes, crc32);
      for (const hash of hashes) hash.update(bytes);
    };
    if (inflatedBytes === undefined) {
      for (const bytes of read(piece)) take(bytes);
    } else {
      // zlib keeps what it was given until it is used up, and only then asks for more.
      const inflate = zlib.createInflateRaw({ chunkSize: room.length / 4 });
      await pipeline(read(piece), inflate, async (contents: AsyncIterable<Buffer>) => {
        for await (const bytes of contents) take(bytes);
      });
    }
    return { hashes: hashes.map((hash) => hash.digest('hex')), crc32, sizeBytes };
  }

  parentPort?.on('message', (piece: DigestedPiece) => {
    void digest(piece)
      .catch((error: unknown) => ({ error }))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      .then((answer) => parentPort.postMessage(answer));
  });
}
