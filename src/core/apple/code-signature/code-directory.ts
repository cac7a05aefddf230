/**
 * The CodeDirectory: the part of a code signature that lists the hashes of everything else and is
 * what the certificate signs (Security, codedirectory.h).
 */
import { hash } from 'node:crypto';
import { SignatureDamage } from './signature-blob.ts';
import type { DigestName, PageHashing } from './page-hashes.ts';

/**
 * The file that a special slot holds the hash of, by the slot's number without its sign. A part of
 * the signature itself lies there under the same number.
 */
export const specialSlots = {
  infoPlist: 1,
  requirements: 2,
  codeResources: 3,
  entitlements: 5,
  entitlementsDer: 7,
} as const;

export interface CodeDirectory extends PageHashing {
  /** `0x20400` has all that iOS asks for today. */
  readonly version: number;
  readonly flags: number;
  readonly identifier: string;
  readonly teamId: string | undefined;
  /** How many bytes of the file the page hashes cover. */
  readonly codeLimit: number;
  /** The page hashes, one after another. */
  readonly codeHashes: Buffer;
  /** By the slot's number without its sign; a slot of zeros is an absent one. */
  readonly specialHashes: ReadonlyMap<number, Buffer>;
  /** 40 hexadecimal digits in lower case, by which Apple names signed code. */
  readonly cdHash: string;
}

/** The flag that says that nobody signed. */
export const AD_HOC_FLAG = 0x2;

const CODE_DIRECTORY_MAGIC = 0xfade_0c02;

const DIGESTS: Readonly<Record<number, { digest: DigestName; hashSize: number }>> = {
  1: { digest: 'sha1', hashSize: 20 },
  2: { digest: 'sha256', hashSize: 32 },
  3: { digest: 'sha256', hashSize: 20 },
  4: { digest: 'sha384', hashSize: 48 },
};

/** Versions from which on the header has certain fields. */
const since = { teamId: 0x2_0200, longCodeLimit: 0x2_0300 };

const SMALLEST_HEADER = 44;

/** Throws `SignatureDamage` when the directory says what its bytes do not hold. */
export function parseCodeDirectory(bytes: Buffer): CodeDirectory {
  if (bytes.length < SMALLEST_HEADER || bytes.readUInt32BE(0) !== CODE_DIRECTORY_MAGIC) {
    throw new SignatureDamage('a CodeDirectory has no header');
  }
  const version = bytes.readUInt32BE(8);
  const kind = DIGESTS[bytes.readUInt8(37)];
  if (kind === undefined || kind.hashSize !== bytes.readUInt8(36)) {
    throw new SignatureDamage('a CodeDirectory is of an unknown kind of hash');
  }
  const pageSize = pageSizeOf(bytes.readUInt8(39));
  const codeLimit = codeLimitOf(bytes, version);
  const teamOffset = version >= since.teamId ? wordAt(bytes, 48) : 0;
  const hashes = hashesOf(bytes, kind.hashSize);
  if (hashes.code.length !== pageCount(codeLimit, pageSize) * kind.hashSize) {
    throw new SignatureDamage('a CodeDirectory has not one hash for each page of the code');
  }
  return {
    version,
    flags: bytes.readUInt32BE(12),
    identifier: textAt(bytes, bytes.readUInt32BE(20)),
    teamId: teamOffset === 0 ? undefined : textAt(bytes, teamOffset),
    ...kind,
    pageSize,
    codeLimit,
    codeHashes: hashes.code,
    specialHashes: hashes.special,
    cdHash: hash(kind.digest, bytes, 'hex').slice(0, 40),
  };
}

/** The hash of `contents` in the form in which this directory writes it. */
export function slotHash({ digest, hashSize }: PageHashing, contents: Buffer): Buffer {
  return hash(digest, contents, 'buffer').subarray(0, hashSize);
}

function pageSizeOf(log2: number): number {
  if (log2 > 30) throw new SignatureDamage(`a CodeDirectory has pages of 2^${log2} bytes`);
  return log2 === 0 ? Infinity : 2 ** log2;
}

function pageCount(codeLimit: number, pageSize: number): number {
  return pageSize === Infinity ? Math.min(codeLimit, 1) : Math.ceil(codeLimit / pageSize);
}

function codeLimitOf(bytes: Buffer, version: number): number {
  const long = version >= since.longCodeLimit ? longAt(bytes, 56) : 0;
  return long === 0 ? bytes.readUInt32BE(32) : long;
}

/** The special hashes stand before the offset, backwards; those of the code behind it. */
function hashesOf(bytes: Buffer, hashSize: number) {
  const offset = bytes.readUInt32BE(16);
  const specialCount = bytes.readUInt32BE(24);
  const start = offset - specialCount * hashSize;
  const end = offset + bytes.readUInt32BE(28) * hashSize;
  if (start < SMALLEST_HEADER || end > bytes.length) {
    throw new SignatureDamage('the hashes of a CodeDirectory lie outside of it');
  }
  const special = new Map<number, Buffer>();
  for (let slot = 1; slot <= specialCount; slot += 1) {
    const found = bytes.subarray(offset - slot * hashSize, offset - (slot - 1) * hashSize);
    if (found.some((byte) => byte !== 0)) special.set(slot, found);
  }
  return { code: bytes.subarray(offset, end), special };
}

function wordAt(bytes: Buffer, offset: number): number {
  if (offset + 4 > bytes.length) throw new SignatureDamage('the header of a CodeDirectory is cut');
  return bytes.readUInt32BE(offset);
}

function longAt(bytes: Buffer, offset: number): number {
  return wordAt(bytes, offset) * 2 ** 32 + wordAt(bytes, offset + 4);
}

function textAt(bytes: Buffer, offset: number): string {
  const end = bytes.indexOf(0, offset);
  if (offset < SMALLEST_HEADER || end < 0) {
    throw new SignatureDamage('a name in a CodeDirectory does not end');
  }
  return bytes.toString('utf8', offset, end);
}
