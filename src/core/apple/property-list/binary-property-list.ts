/**
 * What a binary property list unfolds to, told before it is parsed. Its values refer to each other
 * by number, so a list of a hundred bytes can stand for more than memory holds, or contain itself.
 */

const TRAILER_BYTES = 32;
/** What a value takes beside its contents, in the measure of its bytes. */
const VALUE_COST = 16;
const MOST = 16 * 1024 * 1024;

const KINDS = { data: 0x4, ascii: 0x5, utf16: 0x6, array: 0xa, set: 0xc, dictionary: 0xd };

/** Whether the list unfolds to an amount that memory holds. Throws a `RangeError` on damage. */
export function isBinaryPropertyListSmall(list: Buffer): boolean {
  const trailer = list.length - TRAILER_BYTES;
  const offsetBytes = list.readUInt8(trailer + 6);
  const referenceBytes = list.readUInt8(trailer + 7);
  const top = Number(list.readBigUInt64BE(trailer + 16));
  const offsetTable = Number(list.readBigUInt64BE(trailer + 24));

  const costs = new Map<number, number>();
  let followed = 0;
  const costOf = (index: number): number => {
    const known = costs.get(index);
    if (known !== undefined) return known;
    // Until it is known: a value that is met again inside itself never ends.
    costs.set(index, Infinity);

    const at = readInteger(list, offsetTable + index * offsetBytes, offsetBytes);
    const { kind, length, contents } = readMarker(list, at);
    let cost = VALUE_COST;
    if (kind === KINDS.data || kind === KINDS.ascii) cost += length;
    if (kind === KINDS.utf16) cost += 2 * length;
    if (kind === KINDS.array || kind === KINDS.set || kind === KINDS.dictionary) {
      const references = kind === KINDS.dictionary ? 2 * length : length;
      followed += references;
      if (followed > MOST / VALUE_COST) return Infinity;
      for (let i = 0; i < references; i += 1) {
        cost += costOf(readInteger(list, contents + i * referenceBytes, referenceBytes));
      }
    }
    costs.set(index, cost);
    return cost;
  };
  return costOf(top) <= MOST;
}

/** A value's kind and length; a long length stands behind the marker as an integer of its own. */
function readMarker(list: Buffer, at: number): { kind: number; length: number; contents: number } {
  const marker = list.readUInt8(at);
  const kind = marker >> 4;
  const length = marker & 0x0f;
  if (length !== 0x0f || kind === 0) return { kind, length, contents: at + 1 };
  const lengthBytes = 1 << (list.readUInt8(at + 1) & 0x0f);
  return {
    kind,
    length: readInteger(list, at + 2, lengthBytes),
    contents: at + 2 + lengthBytes,
  };
}

function readInteger(list: Buffer, at: number, bytes: number): number {
  return bytes === 8 ? Number(list.readBigUInt64BE(at)) : list.readUIntBE(at, bytes);
}
