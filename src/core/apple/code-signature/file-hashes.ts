/** The hashes of files in an archive: of large ones in threads, of others where they are read. */
import { createHash, hash } from 'node:crypto';
import type { DigestThreads } from '../../system/files/digest-threads.ts';
import type { ZipArchive, ZipEntry } from '../archive/zip-archive.ts';
import type { FileDigest } from './code-resources.ts';

export type FileHashes = ReadonlyMap<FileDigest, Buffer>;

/** Smaller files are inflated in one piece, which is many times faster. */
const SMALL_FILE_BYTES = 256 * 1024;
/** The size from which on a file is worth the way to a thread and back. */
const LARGE_FILE_BYTES = 4 * 1024 * 1024;

export function isLarge({ sizeBytes }: ZipEntry): boolean {
  return sizeBytes >= LARGE_FILE_BYTES;
}

/** Throws as the archive does, for contents that do not fit their entry, and on cancel. */
export async function hashesOf(
  archive: ZipArchive,
  entry: ZipEntry,
  digests: ReadonlySet<FileDigest>,
  {
    threads,
    signal,
  }: { readonly threads: DigestThreads | undefined; readonly signal: AbortSignal },
): Promise<FileHashes> {
  if (digests.size === 0) return new Map();
  if (entry.sizeBytes <= SMALL_FILE_BYTES) {
    const contents = await archive.read(entry);
    return new Map([...digests].map((digest) => [digest, hash(digest, contents, 'buffer')]));
  }
  const found =
    threads && isLarge(entry) ? await hashesByThread(archive, entry, digests, threads) : undefined;
  signal.throwIfAborted();
  return found ?? hashesByReading(archive, entry, digests, signal);
}

/**
 * `undefined` where the contents do not fit their entry, or could not be read: then the archive's
 * own reader says what is wrong.
 */
async function hashesByThread(
  archive: ZipArchive,
  entry: ZipEntry,
  digests: ReadonlySet<FileDigest>,
  threads: DigestThreads,
): Promise<FileHashes | undefined> {
  const offset = await archive.locate(entry);
  const algorithms = [...digests];
  const found = await threads
    .digest({
      offset,
      length: entry.compressedBytes,
      ...(entry.method === 'deflated' ? { inflatedBytes: entry.sizeBytes } : {}),
      algorithms,
      crc32: true,
    })
    .catch(() => undefined);
  if (found?.crc32 !== entry.crc32 || found.sizeBytes !== entry.sizeBytes) return undefined;
  return new Map(
    algorithms.map((name, index) => [name, Buffer.from(found.hashes[index] ?? '', 'hex')]),
  );
}

async function hashesByReading(
  archive: ZipArchive,
  entry: ZipEntry,
  digests: ReadonlySet<FileDigest>,
  signal: AbortSignal,
): Promise<FileHashes> {
  const running = [...digests].map((digest) => [digest, createHash(digest)] as const);
  for await (const chunk of archive.stream(entry)) {
    signal.throwIfAborted();
    for (const [, digest] of running) digest.update(chunk);
  }
  return new Map(running.map(([name, digest]) => [name, digest.digest()]));
}
