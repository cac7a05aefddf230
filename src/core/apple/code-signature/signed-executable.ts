/**
 * Executables, read once from front to back: the header, the hashes of the code and the signature
 * behind it. Only the signature of a file is kept, and as many hashes as that has.
 */
import { ByteStream } from './byte-stream.ts';
import { parseCodeSignature } from './code-signature.ts';
import type { CodeDirectory } from './code-directory.ts';
import type { CodeSignature } from './code-signature.ts';
import { architectureOf } from '../mach-o/architecture.ts';
import { FAT_START_BYTES, fatHeaderLength, parseFatHeader } from '../mach-o/fat-header.ts';
import { MACH_HEADER_BYTES, machOHeaderLength, parseMachO } from '../mach-o/mach-o.ts';
import type { MachO } from '../mach-o/mach-o.ts';
import { PageHasher } from './page-hashes.ts';
import type { PageHashing } from './page-hashes.ts';
import { SignatureDamage } from './signature-blob.ts';

export interface SignedExecutable {
  readonly isMachO: boolean;
  /** Whether it is an archive of object files, or a universal file of such. */
  readonly isStaticLibrary: boolean;
  /** One for each processor, in the order of the file; a thin file has one. */
  readonly slices: readonly Slice[];
  readonly sizeBytes: number;
  /** The damage to the file around its slices: a clause without a full stop. */
  readonly damage: string | undefined;
}

export interface Slice extends MachO {
  /** The start of the slice in a universal file. */
  readonly fileOffset: number;
  /** `undefined` when it is unsigned, or when `signatureDamage` says why it cannot be read. */
  readonly signature: CodeSignature | undefined;
  readonly signatureDamage: string | undefined;
  /** Whether the code is as it was signed; `undefined` without a readable signature. */
  readonly pagesIntact: boolean | undefined;
  readonly modifiedPages: readonly number[];
  /** The number of bytes behind the signature, which no signature covers. */
  readonly trailingBytes: number;
}

/** The hashing that codesign uses for iOS today; only the signature, behind the code, is sure. */
const USUAL_HASHING: PageHashing = { pageSize: 4096, digest: 'sha256', hashSize: 32 };

/** The limit on the signatures of all slices: room for the hashes of several gigabytes of code. */
const MOST_SIGNATURE_BYTES = 32 * 1024 * 1024;

/**
 * Reads the file that `open` streams. It is opened a second time only when its signature hashes in
 * an unusual way. Throws nothing but what the stream throws.
 */
export async function readSignedExecutable(
  open: () => AsyncIterable<Buffer>,
): Promise<SignedExecutable> {
  const first = await readOnce(open(), new Map());
  const unusual = new Map<number, PageHashing>();
  for (const { fileOffset, signature } of first.slices) {
    const hashing = signature?.directory ?? USUAL_HASHING;
    if (!isSameHashing(hashing, USUAL_HASHING)) unusual.set(fileOffset, hashing);
  }
  return unusual.size === 0 ? first : readOnce(open(), unusual);
}

function isSameHashing(one: PageHashing, other: PageHashing): boolean {
  return (
    one.pageSize === other.pageSize &&
    one.digest === other.digest &&
    one.hashSize === other.hashSize
  );
}

/** How to hash, by the offset of the slice in the file; in the usual way where nothing is said. */
type Hashings = ReadonlyMap<number, PageHashing>;

async function readOnce(
  chunks: AsyncIterable<Buffer>,
  hashings: Hashings,
): Promise<SignedExecutable> {
  const bytes = new ByteStream(chunks);
  try {
    const read = await readSlices(bytes, hashings);
    await bytes.skip(Infinity);
    return { ...read, sizeBytes: bytes.position };
  } finally {
    await bytes.close();
  }
}

async function readSlices(
  bytes: ByteStream,
  hashings: Hashings,
): Promise<Omit<SignedExecutable, 'sizeBytes'>> {
  const start = await bytes.peek(FAT_START_BYTES);
  const headerLength = fatHeaderLength(start);
  if (headerLength === undefined) {
    if (start.equals(STATIC_LIBRARY)) return STATIC;
    const slice = await readSlice(bytes, Infinity, hashings);
    return { ...MACH_O, isMachO: slice !== undefined, slices: slice ? [slice] : [] };
  }
  const places = parseFatHeader(await bytes.take(headerLength));
  if (places === undefined) {
    return { ...MACH_O, damage: 'the header of its slices does not add up' };
  }
  const slices: Slice[] = [];
  let signatureBytes = 0;
  const architectures = new Set<string>();
  for (const { cpuType, cpuSubtype, offset, size } of places) {
    const architecture = architectureOf(cpuType, cpuSubtype);
    if (architectures.has(architecture)) {
      return { ...MACH_O, slices, damage: `it has two slices for ${architecture}` };
    }
    architectures.add(architecture);
    await bytes.skip(offset - bytes.position);
    if ((await bytes.peek(STATIC_LIBRARY.length)).equals(STATIC_LIBRARY)) return STATIC;
    const slice = await readSlice(bytes, size, hashings);
    if (slice === undefined || bytes.position < offset + size) {
      return { ...MACH_O, slices, damage: `its slice at byte ${offset} is not all there` };
    }
    slices.push(slice);
    signatureBytes += slice.codeSignature?.size ?? 0;
    if (signatureBytes > MOST_SIGNATURE_BYTES) {
      const damage = 'the signatures of its slices are larger than those of any code';
      return { ...MACH_O, slices, damage };
    }
    if (slice.cpuType !== cpuType) {
      const damage = `its slice at byte ${offset} is for another processor than it says`;
      return { ...MACH_O, slices, damage };
    }
  }
  // One reader takes such bytes for a part of the file, and another does not.
  const isLonger = (await bytes.peek(1)).length > 0;
  return { ...MACH_O, slices, damage: isLonger ? 'it goes on behind its last slice' : undefined };
}

const STATIC_LIBRARY = Buffer.from('!<arch>\n');

const MACH_O = { isMachO: true, isStaticLibrary: false, slices: [], damage: undefined } as const;
const STATIC = { ...MACH_O, isMachO: false, isStaticLibrary: true } as const;

/** Reads a slice to its end, at most `size` bytes away; `undefined` when it is not a Mach-O. */
async function readSlice(
  bytes: ByteStream,
  size: number,
  hashings: Hashings,
): Promise<Slice | undefined> {
  const fileOffset = bytes.position;
  const left = () => size - (bytes.position - fileOffset);
  const headerLength = machOHeaderLength(await bytes.peek(Math.min(MACH_HEADER_BYTES, size)));
  if (headerLength === undefined) return undefined;
  const header = await bytes.take(Math.min(headerLength, size));
  const machO = parseMachO(header);

  const signed = await readSigned(bytes, header, machO, left(), hashings.get(fileOffset));
  const signatureEnd = bytes.position;
  await bytes.skip(left());
  const trailingBytes = machO.codeSignature ? bytes.position - signatureEnd : 0;
  return { ...machO, ...signed, fileOffset, trailingBytes };
}

type Signed = Pick<Slice, 'signature' | 'signatureDamage' | 'pagesIntact' | 'modifiedPages'>;

const UNSIGNED: Signed = {
  signature: undefined,
  signatureDamage: undefined,
  pagesIntact: undefined,
  modifiedPages: [],
};

/** Reads on behind the header: the code, of which the header is a part, and the signature. */
async function readSigned(
  bytes: ByteStream,
  header: Buffer,
  { codeSignature: place }: MachO,
  left: number,
  hashing: PageHashing = USUAL_HASHING,
): Promise<Signed> {
  if (place === undefined) return UNSIGNED;
  const toSignature = place.offset - header.length;
  if (toSignature < 0 || toSignature + place.size > left || place.size > MOST_SIGNATURE_BYTES) {
    return { ...UNSIGNED, signatureDamage: 'its signature lies where it cannot be' };
  }
  const pages = new PageHasher(hashing);
  pages.push(header);
  for await (const piece of bytes.pieces(toSignature)) pages.push(piece);
  const area = await bytes.take(place.size);
  if (area.length < place.size) {
    return { ...UNSIGNED, signatureDamage: 'the file ends before its signature does' };
  }
  try {
    const signature = parseCodeSignature(area);
    return {
      ...UNSIGNED,
      signature,
      ...(isSameHashing(signature.directory, hashing)
        ? verdictOn(pages.finish(), signature.directory, place.offset)
        : {}),
    };
  } catch (error) {
    if (error instanceof SignatureDamage) return { ...UNSIGNED, signatureDamage: error.message };
    throw error;
  }
}

function verdictOn(
  pageHashes: Buffer,
  { codeHashes, hashSize, codeLimit }: CodeDirectory,
  codeLength: number,
): Pick<Slice, 'pagesIntact' | 'modifiedPages'> {
  if (codeLimit !== codeLength) return { pagesIntact: false, modifiedPages: [] };
  const modifiedPages: number[] = [];
  for (let start = 0; start < codeHashes.length; start += hashSize) {
    const end = start + hashSize;
    if (pageHashes.compare(codeHashes, start, end, start, end) === 0) continue;
    modifiedPages.push(start / hashSize);
  }
  return { pagesIntact: modifiedPages.length === 0, modifiedPages };
}
