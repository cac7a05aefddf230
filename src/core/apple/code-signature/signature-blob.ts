/** The container of a code signature: a SuperBlob with one blob a slot (Security, cscdefs.h). */

export const blobSlots = {
  codeDirectory: 0,
  firstAlternateDirectory: 0x1000,
  lastAlternateDirectory: 0x1004,
  signature: 0x1_0000,
} as const;

/** A code signature that says what its bytes do not hold. */
export class SignatureDamage extends Error {}

const SUPER_BLOB_MAGIC = 0xfade_0cc0;

/** Magic number and length, with which every blob starts. */
export const BLOB_HEADER_BYTES = 8;

const INDEX_START = 12;
const INDEX_ENTRY_BYTES = 8;

/** Today's signatures have about ten; all may lie in the same bytes. */
const MOST_BLOBS = 64;

/**
 * The blobs by slot, each with its header. Bytes behind the SuperBlob are room left over. Throws a
 * `SignatureDamage` when it has no index that can be followed, more than the limit of parts, or a
 * slot twice.
 */
export function parseSuperBlob(area: Buffer): ReadonlyMap<number, Buffer> {
  if (area.length < INDEX_START || area.readUInt32BE(0) !== SUPER_BLOB_MAGIC) {
    throw new SignatureDamage('there is no signature where its load command points');
  }
  const bytes = blobAt(area, 0);
  const count = area.readUInt32BE(8);
  if (count > MOST_BLOBS) throw new SignatureDamage(`the signature has ${count} parts`);
  const indexEnd = INDEX_START + count * INDEX_ENTRY_BYTES;
  if (indexEnd > bytes.length) throw new SignatureDamage('the signature’s index is cut off');

  const blobs = new Map<number, Buffer>();
  for (let entry = INDEX_START; entry < indexEnd; entry += INDEX_ENTRY_BYTES) {
    const slot = bytes.readUInt32BE(entry);
    const offset = bytes.readUInt32BE(entry + 4);
    if (blobs.has(slot)) throw new SignatureDamage(`the signature has slot ${slot} twice`);
    if (offset < indexEnd) throw new SignatureDamage(`slot ${slot} lies in the signature’s index`);
    blobs.set(slot, blobAt(bytes, offset));
  }
  return blobs;
}

function blobAt(bytes: Buffer, offset: number): Buffer {
  if (offset + BLOB_HEADER_BYTES <= bytes.length) {
    const length = bytes.readUInt32BE(offset + 4);
    if (length >= BLOB_HEADER_BYTES && offset + length <= bytes.length) {
      return bytes.subarray(offset, offset + length);
    }
  }
  throw new SignatureDamage('a part of the signature reaches beyond its end');
}
