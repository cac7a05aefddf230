/**
 * The central directory of a ZIP archive (PKWARE's APPNOTE §4.3.12 to §4.3.16): found from the end
 * of the file, read as one piece, walked once.
 */
import type { ArchiveFile } from './archive-file.ts';
import { nameFault, printableName } from './entry-name.ts';
import { damagedArchive, hostileArchive } from './archive-errors.ts';
import { findDirectory } from './zip-end.ts';
import type { ZipDirectory, ZipEntry } from './zip-entry.ts';
import { decodeZipName } from './zip-name.ts';

const HEADER = 0x02014b50;
const HEADER_BYTES = 46;
const ENCRYPTED = 0x2041; // Bits 0, 6 and 13: encrypted, strongly, and with masked headers.
const UNIX_HOSTS = new Set([3, 19]);
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64_FIELD = 0xffffffff;

/** Above both, no app that Apple takes: its limits end far below. */
const MOST_ENTRIES = 250_000;
const LARGEST_DIRECTORY_BYTES = 24 * 1024 * 1024;

/**
 * The entries of a ZIP file, by its central directory. Throws `ipa/not-an-archive` when the
 * directory is damaged, and `ipa/hostile-archive` when it is larger than any app's, contradicts
 * itself, or has an entry that is encrypted or that readers would unpack differently.
 */
export async function readZipDirectory(file: ArchiveFile): Promise<ZipDirectory> {
  const { startsAt, sizeBytes, entryCount, countIsWhole } = await findDirectory(file);
  if (entryCount > MOST_ENTRIES || sizeBytes > LARGEST_DIRECTORY_BYTES) {
    throw hostileArchive(file.path, `it claims ${entryCount} entries in ${sizeBytes} bytes`);
  }
  const bytes = await file.read(startsAt, sizeBytes);
  // Names are slices of this one text, which is cheaper than a conversion for each.
  const text = bytes.toString('latin1');

  const entries: ZipEntry[] = [];
  const unusualNames: string[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    if (offset + HEADER_BYTES > bytes.length || bytes.readUInt32LE(offset) !== HEADER) {
      throw damagedArchive(file.path, `Entry ${entries.length + 1} of the directory is damaged.`);
    }
    const end =
      offset +
      HEADER_BYTES +
      bytes.readUInt16LE(offset + 28) +
      bytes.readUInt16LE(offset + 30) +
      bytes.readUInt16LE(offset + 32);
    if (end > bytes.length) {
      throw damagedArchive(file.path, `Entry ${entries.length + 1} of the directory is cut off.`);
    }
    const nameStart = offset + HEADER_BYTES;
    const nameEnd = nameStart + bytes.readUInt16LE(offset + 28);
    let name = text.slice(nameStart, nameEnd);
    if (!PRINTABLE_ASCII.test(name)) {
      name = decodeZipName(bytes.subarray(nameStart, nameEnd));
      unusualNames.push(name);
    }
    entries.push(readEntry(bytes, offset, name, file.path));
    offset = end;
  }
  // Tools of macOS write the count modulo 65,536 and no zip64 record beside it.
  const counted = countIsWhole ? entries.length : entries.length & 0xffff;
  if (counted !== entryCount) {
    throw hostileArchive(
      file.path,
      `its directory lists ${entries.length} entries and claims ${entryCount}`,
    );
  }
  return { entries, unusualNames, startsAt };
}

function readEntry(bytes: Buffer, at: number, name: string, path: string): ZipEntry {
  const fault = nameFault(name);
  if (fault !== undefined) {
    throw hostileArchive(path, `the entry ${printableName(name)} ${fault}`);
  }
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) {
    throw hostileArchive(path, `the entry ${printableName(name)} is encrypted`);
  }
  const method = bytes.readUInt16LE(at + 10);
  const entry: ZipEntry = {
    name,
    sizeBytes: bytes.readUInt32LE(at + 24),
    compressedBytes: bytes.readUInt32LE(at + 20),
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'unknown',
    crc32: bytes.readUInt32LE(at + 16),
    unixMode: UNIX_HOSTS.has(bytes.readUInt8(at + 5)) ? bytes.readUInt16LE(at + 40) : undefined,
    localHeaderOffset: bytes.readUInt32LE(at + 42),
  };
  const disk = bytes.readUInt16LE(at + 34);
  const isWhole =
    disk === 0 &&
    entry.sizeBytes !== IN_ZIP64_FIELD &&
    entry.compressedBytes !== IN_ZIP64_FIELD &&
    entry.localHeaderOffset !== IN_ZIP64_FIELD;
  return isWhole ? entry : withLargeNumbers(entry, disk, zip64Field(bytes, at), path);
}

/** The numbers that did not fit the entry, in the order that the format fixes. */
function withLargeNumbers(
  entry: ZipEntry,
  disk: number,
  field: Buffer | undefined,
  path: string,
): ZipEntry {
  let read = 0;
  const numberOf = (value: number): number => {
    if (value !== IN_ZIP64_FIELD) return value;
    if (field === undefined || read + 8 > field.length) {
      const told = `The sizes of ${printableName(entry.name)} are missing.`;
      throw damagedArchive(path, told);
    }
    read += 8;
    return Number(field.readBigUInt64LE(read - 8));
  };
  const sizeBytes = numberOf(entry.sizeBytes);
  const compressedBytes = numberOf(entry.compressedBytes);
  const localHeaderOffset = numberOf(entry.localHeaderOffset);
  const onDisk =
    disk === 0xffff && field !== undefined && read + 4 <= field.length
      ? field.readUInt32LE(read)
      : disk;
  if (onDisk !== 0) throw damagedArchive(path, 'The archive is split over several files.');
  return { ...entry, sizeBytes, compressedBytes, localHeaderOffset };
}

function zip64Field(bytes: Buffer, at: number): Buffer | undefined {
  const start = at + HEADER_BYTES + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(start, start + bytes.readUInt16LE(at + 30));
  let offset = 0;
  while (offset + 4 <= extra.length) {
    const length = extra.readUInt16LE(offset + 2);
    const data = extra.subarray(offset + 4, offset + 4 + length);
    if (extra.readUInt16LE(offset) === ZIP64_FIELD) return data;
    offset += 4 + length;
  }
  return undefined;
}
