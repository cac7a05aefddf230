/**
 * The place of the central directory, by the record at the very end of the file, and by its
 * 64-bit form where a number does not fit that one.
 */
import type { ArchiveFile } from './archive-file.ts';
import { damagedArchive, hostileArchive } from './archive-errors.ts';

export interface DirectoryPlace {
  readonly startsAt: number;
  readonly sizeBytes: number;
  readonly entryCount: number;
  /** False when the count may have been cut to 16 bits. */
  readonly countIsWhole: boolean;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LARGEST_COMMENT_BYTES = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;

/**
 * The place of the central directory, by the end records of a ZIP file. Throws `ipa/not-an-archive`
 * when there is none, it is damaged or lies on several disks, and `ipa/hostile-archive` when two
 * end records could each be taken for the real one.
 */
export async function findDirectory(file: ArchiveFile): Promise<DirectoryPlace> {
  const tailBytes = Math.min(file.sizeBytes, LOCATOR_BYTES + END_BYTES + LARGEST_COMMENT_BYTES);
  const tailStart = file.sizeBytes - tailBytes;
  const tail = await file.read(tailStart, tailBytes);
  const at = endRecord(tail, file.path);

  const short = {
    startsAt: tail.readUInt32LE(at + 16),
    sizeBytes: tail.readUInt32LE(at + 12),
    entryCount: tail.readUInt16LE(at + 10),
  };
  const hasLocator = at >= LOCATOR_BYTES && tail.readUInt32LE(at - LOCATOR_BYTES) === LOCATOR;
  if (!hasLocator) {
    onOneDisk(file.path, tail.readUInt16LE(at + 4), tail.readUInt16LE(at + 6));
    return inFront(file.path, { ...short, countIsWhole: false }, tailStart + at);
  }

  const endsAt = Number(tail.readBigUInt64LE(at - LOCATOR_BYTES + 8));
  const record = await file.read(endsAt, END_64_BYTES);
  if (record.readUInt32LE(0) !== END_64) {
    throw damagedArchive(file.path, 'The 64-bit end of the directory is not where it should be.');
  }
  onOneDisk(file.path, record.readUInt32LE(16), record.readUInt32LE(20));
  const long = {
    startsAt: Number(record.readBigUInt64LE(48)),
    sizeBytes: Number(record.readBigUInt64LE(40)),
    entryCount: Number(record.readBigUInt64LE(32)),
  };
  // Two readers that each believe another record would see two different archives.
  const agree =
    [long.startsAt, 0xffffffff].includes(short.startsAt) &&
    [long.sizeBytes, 0xffffffff].includes(short.sizeBytes) &&
    [long.entryCount, 0xffff].includes(short.entryCount);
  if (!agree) throw hostileArchive(file.path, 'its two end records tell of different directories');
  return inFront(file.path, { ...long, countIsWhole: true }, endsAt);
}

/** The offset of the end record, whose comment must reach exactly to the end of the file. */
function endRecord(tail: Buffer, path: string): number {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END);
  const found: number[] = [];
  let at = tail.lastIndexOf(signature, tail.length - END_BYTES);
  while (at >= 0) {
    if (at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) found.push(at);
    at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1);
  }
  const [last, another] = found;
  if (last === undefined) {
    throw damagedArchive(
      path,
      'There is no end of a directory: this is no ZIP archive, or it was cut off, or something was added to it.',
    );
  }
  if (another !== undefined) {
    throw hostileArchive(path, 'its comment holds the end of another directory');
  }
  return last;
}

function onOneDisk(path: string, ...disks: readonly number[]): void {
  if (disks.every((disk) => disk === 0)) return;
  throw damagedArchive(path, 'The archive is split over several files.');
}

function inFront(path: string, place: DirectoryPlace, endsAt: number): DirectoryPlace {
  if (place.startsAt + place.sizeBytes <= endsAt) return place;
  throw damagedArchive(path, 'The directory would reach beyond its own end.');
}
