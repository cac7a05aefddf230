/** Universal ("fat") files: several Mach-O binaries in one, each for its processor (mach-o/fat.h). */

export interface FatSlice {
  readonly cpuType: number;
  readonly cpuSubtype: number;
  readonly offset: number;
  readonly size: number;
}

/** Bytes of one entry, by magic number: with offsets of 32 and of 64 bits. */
const ENTRY_BYTES: Readonly<Record<number, 20 | 32>> = { 0xcafe_babe: 20, 0xcafe_babf: 32 };

/** Java's class files start like fat files, and go on with a version number above this. */
const MOST_SLICES = 32;

export const FAT_START_BYTES = 8;

/** The length of the whole header; `undefined` when the file is not fat. */
export function fatHeaderLength(start: Buffer): number | undefined {
  if (start.length < FAT_START_BYTES) return undefined;
  const entryBytes = ENTRY_BYTES[start.readUInt32BE(0)];
  const count = start.readUInt32BE(4);
  if (entryBytes === undefined || count === 0 || count > MOST_SLICES) return undefined;
  return FAT_START_BYTES + count * entryBytes;
}

/**
 * The slices in the order of the file; `undefined` when the header is cut off or when they overlap,
 * so that the file cannot be read forward.
 */
export function parseFatHeader(header: Buffer): readonly FatSlice[] | undefined {
  const length = fatHeaderLength(header);
  if (length === undefined || header.length < length) return undefined;
  const entryBytes = ENTRY_BYTES[header.readUInt32BE(0)] ?? 20;
  const numberAt = (at: number): number =>
    entryBytes === 20 ? header.readUInt32BE(at) : Number(header.readBigUInt64BE(at));

  const slices: FatSlice[] = [];
  for (let entry = FAT_START_BYTES; entry < length; entry += entryBytes) {
    const field = entry + 8;
    slices.push({
      cpuType: header.readUInt32BE(entry),
      cpuSubtype: header.readUInt32BE(entry + 4),
      offset: numberAt(field),
      size: numberAt(field + (entryBytes === 20 ? 4 : 8)),
    });
  }
  slices.sort((left, right) => left.offset - right.offset);

  let end = length;
  for (const { offset, size } of slices) {
    if (offset < end || size === 0) return undefined;
    end = offset + size;
  }
  return slices;
}
