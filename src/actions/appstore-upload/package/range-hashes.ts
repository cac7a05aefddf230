/** Hashes of pieces of a file, on as many threads as the machine has cores. */
import type { FileHandle } from 'node:fs/promises';
import { withDigestThreads } from '../../../core/system/files/digest-threads.ts';
import type { ByteRange } from '../../../core/system/files/file-piece.ts';
import type { OpenedFile } from '../../../core/system/files/opened-file.ts';

export interface Hashing {
  readonly algorithm: 'md5' | 'sha256';
  readonly signal: AbortSignal;
}

/** The hash of the whole file, in lower-case hex. */
export async function hashWhole(
  { handle, sizeBytes }: OpenedFile,
  hashing: Hashing,
): Promise<string> {
  const [hash = ''] = await hashRanges(handle, [{ offset: 0, length: sizeBytes }], hashing);
  return hash;
}

/**
 * The hash of every range, in lower-case hex and in the order of the ranges. A range beyond the end
 * of the file gets the hash of the bytes that are there. When it ends, also with an error, no
 * thread reads the file any more.
 */
export function hashRanges(
  file: FileHandle,
  ranges: readonly ByteRange[],
  { algorithm, signal }: Hashing,
): Promise<string[]> {
  const bytes = ranges.reduce((sum, { length }) => sum + length, 0);
  return withDigestThreads({ fd: file.fd, bytes, mostThreads: ranges.length, signal }, (threads) =>
    Promise.all(
      ranges.map(async ({ offset, length }) => {
        const { hashes } = await threads.digest({ offset, length, algorithms: [algorithm] });
        return hashes.join('');
      }),
    ),
  );
}
