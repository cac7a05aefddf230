/** Mach-O files of a few pages, put together command by command and blob by blob. */
import { createHash } from 'node:crypto';

export const AREA_BYTES = 0x3000;

export interface BinaryOptions {
  readonly bits?: 32 | 64;
  readonly commands?: readonly Buffer[];
  readonly cpu?: readonly [type: number, subtype: number];
  readonly fileType?: number;
  /** Of header, load commands and code together. */
  readonly length?: number;
}

export function binary(options: BinaryOptions = {}): Buffer {
  const {
    bits = 64,
    commands = [],
    cpu = [0x0100_000c, 0],
    fileType = 2,
    length = 0x2a00,
  } = options;
  const all = Buffer.concat(commands);
  const header = words(
    bits === 64 ? 0xfeed_facf : 0xfeed_face,
    ...cpu,
    fileType,
    commands.length,
    all.length,
    0,
    ...(bits === 64 ? [0] : []),
  );
  const start = Buffer.concat([header, all]);
  const code = Buffer.alloc(Math.max(0, length - start.length));
  for (let index = 0; index < code.length; index += 1) code[index] = (index * 7) % 251;
  return Buffer.concat([start, code]);
}

/** A binary whose signature `sign` makes over its bytes, with `trailing` behind it. */
export function signedBinary(
  sign: (code: Buffer) => Buffer,
  { commands = [], length = 0x2a00, ...options }: BinaryOptions = {},
): Buffer {
  const place = command(0x1d, words(length, AREA_BYTES));
  const code = binary({ ...options, length, commands: [...commands, place] });
  return Buffer.concat([code, sign(code)], code.length + AREA_BYTES);
}

export function command(kind: number, content: Buffer): Buffer {
  const length = Math.ceil((8 + content.length) / 8) * 8;
  return Buffer.concat([words(kind, length), content], length);
}

export function fat(slices: readonly Buffer[], bits: 32 | 64 = 32): Buffer {
  let offset = 0x1000;
  const places = slices.map((slice) => {
    const place = offset;
    offset = Math.ceil((offset + slice.length) / 0x1000) * 0x1000;
    return place;
  });
  const file = Buffer.alloc((places.at(-1) ?? 0x1000) + (slices.at(-1)?.length ?? 0));
  const long = (value: number) => (bits === 64 ? [0, value] : [value]);
  const entries = slices.map((slice, index) =>
    bigEndian(
      slice.readUInt32LE(4),
      slice.readUInt32LE(8),
      ...long(places[index] ?? 0),
      ...long(slice.length),
      12,
      ...(bits === 64 ? [0] : []),
    ),
  );
  Buffer.concat([
    bigEndian(bits === 64 ? 0xcafe_babf : 0xcafe_babe, slices.length),
    ...entries,
  ]).copy(file);
  slices.forEach((slice, index) => slice.copy(file, places[index]));
  return file;
}

export interface DirectoryOptions {
  readonly hashType?: 1 | 2 | 3 | 4;
  /** 0: the whole code is one page. */
  readonly pageSizeLog2?: number;
  readonly version?: number;
  readonly flags?: number;
  readonly codeLimit?: number;
  readonly teamId?: string;
  /** What the special slots −1, −2 … hash. */
  readonly specials?: ReadonlyMap<number, Buffer>;
}

const HASHES = {
  1: ['sha1', 20],
  2: ['sha256', 32],
  3: ['sha256', 20],
  4: ['sha384', 48],
} as const;

export function codeDirectory(code: Buffer, options: DirectoryOptions = {}): Buffer {
  const { hashType = 2, pageSizeLog2 = 12, version = 0x2_0400, flags = 0 } = options;
  const { codeLimit = code.length, teamId = 'TEAM123456', specials = new Map() } = options;
  const [algorithm, hashSize] = HASHES[hashType];
  const digest = (bytes: Buffer) =>
    createHash(algorithm).update(bytes).digest().subarray(0, hashSize);

  const pageSize = pageSizeLog2 === 0 ? code.length : 2 ** pageSizeLog2;
  const pages: Buffer[] = [];
  for (let start = 0; start < code.length; start += pageSize) {
    pages.push(digest(code.subarray(start, start + pageSize)));
  }
  const slots = Math.max(0, ...specials.keys());
  const special = Array.from({ length: slots }, (_, index) => {
    const content = specials.get(slots - index);
    return content ? digest(content) : Buffer.alloc(hashSize);
  });
  const names = Buffer.from(`com.example.tea\0${teamId}\0`);
  const hashOffset = 88 + names.length + slots * hashSize;
  const header = bigEndian(
    0xfade_0c02,
    hashOffset + pages.length * hashSize,
    version,
    flags,
    hashOffset,
    88,
    slots,
    pages.length,
    codeLimit,
    (hashSize << 24) | (hashType << 16) | pageSizeLog2,
    0,
    0,
    88 + 'com.example.tea'.length + 1,
  );
  return Buffer.concat([Buffer.concat([header], 88), names, ...special, ...pages]);
}

export function superBlob(blobs: readonly (readonly [slot: number, blob: Buffer])[]): Buffer {
  let offset = 12 + blobs.length * 8;
  const index = blobs.map(([slot, blob]) => {
    const entry = bigEndian(slot, offset);
    offset += blob.length;
    return entry;
  });
  const contents = blobs.map(([, blob]) => blob);
  return Buffer.concat([bigEndian(0xfade_0cc0, offset, blobs.length), ...index, ...contents]);
}

export function blob(magic: number, content: Buffer): Buffer {
  return Buffer.concat([bigEndian(magic, 8 + content.length), content]);
}

/** Signed by nobody: a CodeDirectory and nothing else. */
export function adHoc(options: DirectoryOptions = {}): (code: Buffer) => Buffer {
  return (code) => superBlob([[0, codeDirectory(code, options)]]);
}

export function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, index * 4));
  return buffer;
}

export function bigEndian(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value >>> 0, index * 4));
  return buffer;
}
