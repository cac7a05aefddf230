/**
 * ZIP archives byte by byte, so that a test can write what no library would: every number in the
 * headers can be given, whether it is true or not.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Buffer;
  readonly contents?: Buffer | string;
  readonly deflated?: boolean;
  /** `st_mode`; with it, the entry says that a Unix wrote it. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly sizeBytes?: number;
  readonly compressedBytes?: number;
  readonly disk?: number;
  readonly extra?: Buffer;
  readonly comment?: string;
  /** Where the directory says that the entry lies. */
  readonly offset?: number;
  readonly localName?: string;
  /** What the header in front of the contents says, where that is not what the directory says. */
  readonly localFacts?: {
    readonly flags?: number;
    readonly method?: number;
    readonly crc?: number;
    readonly compressedBytes?: number;
    readonly sizeBytes?: number;
  };
  readonly localExtra?: Buffer;
  /** Sizes in the local header are zero, and follow behind the contents. */
  readonly descriptor?: boolean;
  /** Numbers stand in the zip64 field, whatever their size. */
  readonly zip64?: boolean;
}

export interface RawEnd {
  readonly comment?: Buffer;
  readonly entryCount?: number;
  readonly directoryBytes?: number;
  readonly directoryOffset?: number;
  readonly disk?: number;
  readonly zip64?: boolean;
  readonly zip64Disk?: number;
  readonly zip64Offset?: number;
  /** Bytes in front of the first entry, which all offsets count. */
  readonly prefix?: Buffer;
}

export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const pieces: Buffer[] = [end.prefix ?? Buffer.alloc(0)];
  const headers: Buffer[] = [];
  let offset = pieces[0]?.length ?? 0;
  for (const entry of entries) {
    const { local, header } = rawEntry(entry, offset);
    pieces.push(local);
    headers.push(header);
    offset += local.length;
  }
  const directory = Buffer.concat(headers);
  return Buffer.concat([...pieces, directory, rawEnd(entries.length, offset, directory, end)]);
}

export function rawEntry(entry: RawEntry, offset: number): { local: Buffer; header: Buffer } {
  const contents = Buffer.from(entry.contents ?? '');
  const stored = entry.deflated ? deflateRawSync(contents) : contents;
  const name = Buffer.from(entry.name);
  const localName = entry.localName === undefined ? name : Buffer.from(entry.localName);
  const sizeBytes = entry.sizeBytes ?? contents.length;
  const compressedBytes = entry.compressedBytes ?? stored.length;
  const at = entry.offset ?? offset;
  const checksum = entry.crc ?? crc32(contents);
  const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
  const method = entry.method ?? (entry.deflated ? 8 : 0);
  const localExtra = entry.localExtra ?? Buffer.alloc(0);
  const extra = Buffer.concat([
    entry.extra ?? Buffer.alloc(0),
    entry.zip64 ? zip64Field([sizeBytes, compressedBytes, at]) : Buffer.alloc(0),
  ]);
  const comment = Buffer.from(entry.comment ?? '');
  const short = (value: number) => (entry.zip64 ? 0xffffffff : value);

  const facts = { flags, method, crc: checksum, compressedBytes, sizeBytes, ...entry.localFacts };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(facts.flags, 6);
  local.writeUInt16LE(facts.method, 8);
  if (!entry.descriptor || entry.localFacts) {
    local.writeUInt32LE(facts.crc, 14);
    local.writeUInt32LE(facts.compressedBytes, 18);
    local.writeUInt32LE(facts.sizeBytes, 22);
  }
  local.writeUInt16LE(localName.length, 26);
  local.writeUInt16LE(localExtra.length, 28);
  const descriptor = Buffer.alloc(entry.descriptor ? 16 : 0);
  if (entry.descriptor) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(checksum, 4);
    descriptor.writeUInt32LE(compressedBytes, 8);
    descriptor.writeUInt32LE(sizeBytes, 12);
  }

  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt8(20, 4);
  header.writeUInt8(entry.mode === undefined ? 0 : 3, 5);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(checksum, 16);
  header.writeUInt32LE(short(compressedBytes), 20);
  header.writeUInt32LE(short(sizeBytes), 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(comment.length, 32);
  header.writeUInt16LE(entry.disk ?? 0, 34);
  header.writeUInt16LE(entry.mode ?? 0, 40);
  header.writeUInt32LE(short(at), 42);

  return {
    local: Buffer.concat([local, localName, localExtra, stored, descriptor]),
    header: Buffer.concat([header, name, extra, comment]),
  };
}

function zip64Field(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  for (const [index, value] of numbers.entries()) {
    field.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  }
  return field;
}

export function rawEnd(count: number, offset: number, directory: Buffer, end: RawEnd): Buffer {
  const entryCount = end.entryCount ?? count;
  const directoryBytes = end.directoryBytes ?? directory.length;
  const directoryOffset = end.directoryOffset ?? offset;
  const comment = end.comment ?? Buffer.alloc(0);

  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.disk ?? 0, 4);
  record.writeUInt16LE(end.disk ?? 0, 6);
  record.writeUInt16LE(end.zip64 ? 0xffff : entryCount & 0xffff, 8);
  record.writeUInt16LE(end.zip64 ? 0xffff : entryCount & 0xffff, 10);
  record.writeUInt32LE(end.zip64 ? 0xffffffff : directoryBytes, 12);
  record.writeUInt32LE(end.zip64 ? 0xffffffff : directoryOffset, 16);
  record.writeUInt16LE(comment.length, 20);
  if (!end.zip64) return Buffer.concat([record, comment]);

  const long = Buffer.alloc(56);
  long.writeUInt32LE(0x06064b50, 0);
  long.writeBigUInt64LE(44n, 4);
  long.writeUInt32LE(end.zip64Disk ?? 0, 16);
  long.writeBigUInt64LE(BigInt(entryCount), 24);
  long.writeBigUInt64LE(BigInt(entryCount), 32);
  long.writeBigUInt64LE(BigInt(directoryBytes), 40);
  long.writeBigUInt64LE(BigInt(directoryOffset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end.zip64Offset ?? offset + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([long, locator, record, comment]);
}
