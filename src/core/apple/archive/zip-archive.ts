/**
 * A ZIP archive, read by entry and never unpacked. Opening it reads the central directory once and
 * refuses what no honest tool writes; contents are held against their size and CRC as they pass.
 */
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { ActionError, messageOf } from '../../errors.ts';
import { hasCode } from '../../system/system-code.ts';
import { ArchiveFile } from './archive-file.ts';
import type { ArchiveSource } from './archive-file.ts';
import { printableName } from './entry-name.ts';
import { entriesByName, refuseImpossibleSizes } from './hostile-archive.ts';
import { damagedArchive, hostileArchive } from './archive-errors.ts';
import { refuseLinkOut, symbolicLinks } from './symbolic-links.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { decodeZipName } from './zip-name.ts';

export type { ZipEntry } from './zip-entry.ts';

export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The contents as one piece; refused when they claim to be larger than the limit, or 64 MiB. */
  read(entry: ZipEntry, limitBytes?: number): Promise<Buffer>;
  /**
   * The contents in pieces; their checksum is verified after the last. A piece is gone when the
   * next one is asked for: copy what is to be kept.
   */
  stream(entry: ZipEntry, limitBytes?: number): AsyncIterable<Buffer>;
  /** Reads without the checksum, for those who know a better way to verify the contents. */
  streamUnverified(entry: ZipEntry, limitBytes?: number): AsyncIterable<Buffer>;
  /** The number under which the process has the file open, for those who read it by themselves. */
  readonly fd: number;
  /** The place of the contents in the file, from 0: `compressedBytes` bytes as they are stored. */
  locate(entry: ZipEntry): Promise<number>;
  close(): Promise<void>;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
/** Read along with the header, so that a small entry takes one read. */
const USUAL_EXTRA_BYTES = 64;
const INFLATED_PIECE_BYTES = 256 * 1024;
const LARGEST_PIECE_BYTES = 64 * 1024 * 1024;
const LARGEST_LINK_BYTES = 1024;

/** Opens the archive. Throws `ipa/not-an-archive` and `ipa/hostile-archive`. */
export async function openZip(source: ArchiveSource): Promise<ZipArchive> {
  const file = await ArchiveFile.open(source);
  const { path } = file;
  try {
    const directory = await readZipDirectory(file);
    const entries = entriesByName(directory, path);
    refuseImpossibleSizes(directory, file);
    const archive = new OpenArchive(file, entries, directory.startsAt);
    for (const link of symbolicLinks(entries, path)) {
      const target = await archive.read(link, LARGEST_LINK_BYTES);
      refuseLinkOut(link, target.toString('utf8'), path);
    }
    return archive;
  } catch (error) {
    await file.close();
    throw error;
  }
}

class OpenArchive implements ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #file: ArchiveFile;
  readonly #contentsEnd: number;

  constructor(file: ArchiveFile, entries: ReadonlyMap<string, ZipEntry>, contentsEnd: number) {
    this.#file = file;
    this.entries = entries;
    this.#contentsEnd = contentsEnd;
  }

  async read(entry: ZipEntry, limitBytes = LARGEST_PIECE_BYTES): Promise<Buffer> {
    this.#limit(entry, limitBytes);
    const { start, ahead } = await this.#locate(entry, entry.compressedBytes);
    const stored =
      ahead.length < entry.compressedBytes
        ? await this.#file.read(start, entry.compressedBytes)
        : ahead.subarray(0, entry.compressedBytes);
    const contents = entry.method === 'stored' ? stored : this.#inflate(entry, stored);
    this.#verifyLength(entry, contents.length);
    this.#verifyChecksum(entry, crc32(contents));
    return contents;
  }

  async *stream(entry: ZipEntry, limitBytes?: number): AsyncGenerator<Buffer, void, undefined> {
    let checksum = 0;
    for await (const piece of this.streamUnverified(entry, limitBytes)) {
      checksum = crc32(piece, checksum);
      yield piece;
    }
    this.#verifyChecksum(entry, checksum);
  }

  async *streamUnverified(
    entry: ZipEntry,
    limitBytes = Infinity,
  ): AsyncGenerator<Buffer, void, undefined> {
    this.#limit(entry, limitBytes);
    const { start } = await this.#locate(entry, 0);
    const stored = this.#file.stream(start, entry.compressedBytes);
    let passedBytes = 0;
    for await (const piece of entry.method === 'stored' ? stored : this.#inflating(entry, stored)) {
      passedBytes += piece.length;
      if (passedBytes > entry.sizeBytes) throw this.#tooLong(entry);
      yield piece;
    }
    this.#verifyLength(entry, passedBytes);
  }

  get fd(): number {
    return this.#file.fd;
  }

  async locate(entry: ZipEntry): Promise<number> {
    return (await this.#locate(entry, 0)).start;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  #limit(entry: ZipEntry, limitBytes: number): void {
    const bytes = Math.max(entry.sizeBytes, entry.compressedBytes);
    if (bytes > limitBytes) throw this.#damaged(entry, `claims ${bytes} bytes`);
  }

  /** Where the contents start, and what was read of them together with the local header. */
  async #locate(entry: ZipEntry, wantedBytes: number): Promise<{ start: number; ahead: Buffer }> {
    if (entry.method === 'unknown') {
      throw this.#damaged(entry, 'is compressed in a way that no export uses');
    }
    const at = entry.localHeaderOffset;
    const headerBytes = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.name) + USUAL_EXTRA_BYTES;
    const bytes = await this.#file.read(
      at,
      Math.min(headerBytes + wantedBytes, this.#contentsEnd - at),
    );
    if (bytes.readUInt32LE(0) !== LOCAL_HEADER) {
      throw this.#damaged(entry, 'is not where the directory says');
    }
    if (contradicts(bytes, entry)) {
      throw this.#hostile(entry, 'has other facts in front of its contents than in the directory');
    }
    const nameEnd = LOCAL_HEADER_BYTES + bytes.readUInt16LE(26);
    if (decodeZipName(bytes.subarray(LOCAL_HEADER_BYTES, nameEnd)) !== entry.name) {
      throw this.#hostile(entry, 'has another name in front of its contents');
    }
    const headerEnd = nameEnd + bytes.readUInt16LE(28);
    if (at + headerEnd + entry.compressedBytes > this.#contentsEnd) {
      throw this.#hostile(entry, 'overlaps the directory');
    }
    return { start: at + headerEnd, ahead: bytes.subarray(headerEnd) };
  }

  #inflate(entry: ZipEntry, stored: Buffer): Buffer {
    try {
      return inflateRawSync(stored, { maxOutputLength: Math.max(entry.sizeBytes, 1) });
    } catch (error) {
      throw isTooLong(error) ? this.#tooLong(entry) : this.#undeflatable(entry, error);
    }
  }

  async *#inflating(
    entry: ZipEntry,
    stored: AsyncIterable<Buffer>,
  ): AsyncGenerator<Buffer, void, undefined> {
    const inflate = createInflateRaw({ chunkSize: INFLATED_PIECE_BYTES });
    // A piece is longer than what zlib takes in ahead, so that the next is only asked for when it
    // is used up. A failure of either side also ends the loop below, which throws it.
    const fed = pipeline(stored, inflate).catch(() => undefined);
    try {
      yield* inflate as AsyncIterable<Buffer>;
    } catch (error) {
      throw error instanceof ActionError ? error : this.#undeflatable(entry, error);
    } finally {
      inflate.destroy();
      await fed;
    }
  }

  #verifyLength(entry: ZipEntry, sizeBytes: number): void {
    if (sizeBytes === entry.sizeBytes) return;
    throw this.#damaged(entry, `holds ${sizeBytes} bytes instead of ${entry.sizeBytes}`);
  }

  #verifyChecksum(entry: ZipEntry, checksum: number): void {
    if (checksum !== entry.crc32) throw this.#damaged(entry, 'does not fit its checksum');
  }

  #tooLong(entry: ZipEntry): Error {
    return this.#hostile(entry, `holds more than the ${entry.sizeBytes} bytes that it claims`);
  }

  #undeflatable(entry: ZipEntry, error: unknown): Error {
    return this.#damaged(entry, `cannot be inflated: ${messageOf(error)}`, error);
  }

  #damaged({ name }: ZipEntry, how: string, cause?: unknown): Error {
    return damagedArchive(this.#file.path, `The entry ${printableName(name)} ${how}.`, cause);
  }

  #hostile({ name }: ZipEntry, how: string): Error {
    return hostileArchive(this.#file.path, `the entry ${printableName(name)} ${how}`);
  }
}

const METHODS: Readonly<Record<ZipEntry['method'], number | undefined>> = {
  stored: 0,
  deflated: 8,
  unknown: undefined,
};
const ENCRYPTED = 0x0001;
/** The facts stand behind the contents, and may be zero in front of them. */
const HAS_DESCRIPTOR = 0x0008;
/** The number stands in a field of 64 bits. */
const ELSEWHERE = 0xffff_ffff;

/**
 * Whether the header in front of the contents says something else than the directory. Readers that
 * go through the file from its start believe the header.
 */
function contradicts(header: Buffer, entry: ZipEntry): boolean {
  const flags = header.readUInt16LE(6);
  if ((flags & ENCRYPTED) !== 0 || header.readUInt16LE(8) !== METHODS[entry.method]) return true;
  const facts = [
    [header.readUInt32LE(14), entry.crc32],
    [header.readUInt32LE(18), entry.compressedBytes],
    [header.readUInt32LE(22), entry.sizeBytes],
  ] as const;
  const mayBeZero = (flags & HAS_DESCRIPTOR) !== 0;
  return facts.some(
    ([said, listed], index) =>
      said !== listed && !(mayBeZero && said === 0) && !(index > 0 && said === ELSEWHERE),
  );
}

function isTooLong(error: unknown): boolean {
  return hasCode(error, 'ERR_BUFFER_TOO_LARGE');
}
