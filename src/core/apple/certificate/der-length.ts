/**
 * The length that a structure in ASN.1 gives itself. It says where a file ends whose end the text
 * around it does not show, and which bytes behind it belong to nobody.
 */

const SEQUENCE = 0x30;
/** A length of more bytes than these is none of a file that anybody stores. */
const MOST_LENGTH_BYTES = 4;

/**
 * How many bytes the SEQUENCE at the start of `bytes` takes, in DER or BER: `incomplete` when it
 * goes on behind them, `undefined` when no SEQUENCE begins there.
 */
export function derLength(bytes: Buffer): number | 'incomplete' | undefined {
  if (bytes.length > 0 && bytes[0] !== SEQUENCE) return undefined;
  const head = headAt(bytes, 0);
  if (head === undefined) return bytes.length < 2 + MOST_LENGTH_BYTES ? 'incomplete' : undefined;
  const end =
    head.contents === undefined ? endOfPieces(bytes, head.start) : head.start + head.contents;
  return end === undefined || end > bytes.length ? 'incomplete' : end;
}

interface Head {
  /** Where the contents begin. */
  readonly start: number;
  /** The length of the contents in bytes; `undefined` where BER leaves it open. */
  readonly contents: number | undefined;
}

function headAt(bytes: Buffer, at: number): Head | undefined {
  let start = at + 1;
  const isLongTag = ((bytes[at] ?? 0) & 0x1f) === 0x1f;
  if (isLongTag) while (((bytes[start++] ?? 0) & 0x80) !== 0);
  const first = bytes[start];
  if (first === undefined) return undefined;
  start += 1;
  if (first === 0x80) return { start, contents: undefined };
  if (first < 0x80) return { start, contents: first };
  const count = first & 0x7f;
  if (count > MOST_LENGTH_BYTES || start + count > bytes.length) return undefined;
  return { start: start + count, contents: bytes.readUIntBE(start, count) };
}

/** The end of a value without a length: two zeros close each of those that are open. */
function endOfPieces(bytes: Buffer, start: number): number | undefined {
  let at = start;
  for (let open = 1; open > 0;) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) {
      open -= 1;
      at += 2;
      continue;
    }
    const head = headAt(bytes, at);
    if (head === undefined) return undefined;
    if (head.contents === undefined) open += 1;
    at = head.start + (head.contents ?? 0);
  }
  return at;
}
