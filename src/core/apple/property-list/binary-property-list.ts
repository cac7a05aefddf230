/**
 * Binary property lists (CoreFoundation, CFBinaryPList.c). Values refer to each other by number, so
 * a list of a hundred bytes can stand for more than memory holds, or contain itself; what a list
 * unfolds to is measured while it is read.
 */
import { dictionary, integerValue } from './property-list-value.ts';

const MAGIC = 'bplist00';
const TRAILER_BYTES = 32;
/** The cost of a value beside its contents, in bytes. */
const VALUE_COST = 16;
const LARGEST_COST = 16 * 1024 * 1024;
const DEEPEST = 200;
/** Seconds of dates are counted from 2001. */
const EPOCH_MS = Date.UTC(2001);

export function isBinaryPropertyList(contents: Buffer): boolean {
  return contents.toString('latin1', 0, MAGIC.length) === MAGIC;
}

/** The value in the list. Throws a `RangeError` when the bytes are not such a list. */
export function parseBinaryPropertyList(contents: Buffer): unknown {
  return new Parser(contents).list();
}

interface Parsed {
  readonly value: unknown;
  /** The cost of the value with all in it, in bytes. */
  readonly cost: number;
}

class Parser {
  readonly #bytes: Buffer;
  readonly #offsetBytes: number;
  readonly #referenceBytes: number;
  readonly #valueCount: number;
  readonly #topValue: number;
  readonly #tableOffset: number;
  readonly #parsed = new Map<number, Parsed>();
  /** The values around the one that is being read. */
  readonly #around = new Set<number>();
  #references = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const trailer = bytes.length - TRAILER_BYTES;
    this.#offsetBytes = bytes.readUInt8(trailer + 6);
    this.#referenceBytes = bytes.readUInt8(trailer + 7);
    this.#valueCount = this.#unsigned(trailer + 8, 8);
    this.#topValue = this.#unsigned(trailer + 16, 8);
    this.#tableOffset = this.#unsigned(trailer + 24, 8);
  }

  list(): unknown {
    return this.#at(this.#topValue).value;
  }

  #at(index: number): Parsed {
    const known = this.#parsed.get(index);
    if (known !== undefined) return known;
    if (index >= this.#valueCount) throw new RangeError('A value that is not there.');
    if (this.#around.has(index)) throw new RangeError('A value that contains itself.');
    if (this.#around.size >= DEEPEST) throw new RangeError('Values lie too deep in each other.');
    this.#around.add(index);
    const offset = this.#unsigned(this.#tableOffset + index * this.#offsetBytes, this.#offsetBytes);
    if (offset < MAGIC.length || offset >= this.#tableOffset) {
      throw new RangeError('A value that lies outside of the values.');
    }
    const parsed = this.#value(offset);
    if (parsed.cost > LARGEST_COST) throw new RangeError('The list unfolds to too much.');
    this.#around.delete(index);
    this.#parsed.set(index, parsed);
    return parsed;
  }

  #value(offset: number): Parsed {
    const marker = this.#bytes.readUInt8(offset);
    const low = marker & 0x0f;
    const start = offset + 1;
    switch (marker >> 4) {
      case 0x0:
        return scalar(singleton(marker));
      case 0x1:
        return scalar(this.#integer(start, low));
      case 0x2:
        return scalar(this.#real(start, low));
      case 0x3:
        if (low !== 3) break;
        return scalar(new Date(EPOCH_MS + this.#bytes.readDoubleBE(start) * 1000));
      case 0x4:
        return contents(this.#slice(this.#sized(start, low)));
      case 0x5:
        return contents(ascii(this.#slice(this.#sized(start, low))));
      case 0x6:
        return contents(utf16(this.#slice(this.#sized(start, low), 2)), 2);
      case 0x8:
        return scalar(dictionary([['CF$UID', this.#unsigned(start, low + 1)]]));
      case 0xa:
        return this.#array(this.#sized(start, low));
      case 0xd:
        return this.#dictionary(this.#sized(start, low));
      default:
    }
    throw new RangeError(`A value of the unknown kind ${marker}.`);
  }

  /** Integers of up to four bytes are counts; the longer ones carry a sign. */
  #integer(start: number, log2: number): number | bigint {
    const length = 2 ** log2;
    if (length > 16) throw new RangeError(`An integer of ${length} bytes.`);
    const value = BigInt(`0x${this.#slice({ start, length }).toString('hex')}`);
    return integerValue(length < 8 ? value : BigInt.asIntN(8 * length, value));
  }

  #real(start: number, log2: number): number {
    if (log2 === 2) return this.#bytes.readFloatBE(start);
    if (log2 === 3) return this.#bytes.readDoubleBE(start);
    throw new RangeError('A real number of an unknown length.');
  }

  #array({ start, length }: Sized): Parsed {
    let cost = VALUE_COST;
    const items = Array.from(this.#referred(start, length), (item) => {
      cost += item.cost;
      return item.value;
    });
    return { value: items, cost };
  }

  #dictionary({ start, length }: Sized): Parsed {
    let cost = VALUE_COST;
    const texts = [...this.#referred(start, length)];
    const values = [...this.#referred(start + length * this.#referenceBytes, length)];
    const entries = texts.map((text, index): [string, unknown] => {
      const value = values[index];
      if (typeof text.value !== 'string') throw new RangeError('A key that is not a text.');
      cost += text.cost + (value?.cost ?? 0);
      return [text.value, value?.value];
    });
    return { value: dictionary(entries), cost };
  }

  *#referred(start: number, count: number): Generator<Parsed> {
    this.#references += count;
    if (this.#references > LARGEST_COST / VALUE_COST) {
      throw new RangeError('The list has too many values.');
    }
    for (let index = 0; index < count; index += 1) {
      yield this.#at(this.#unsigned(start + index * this.#referenceBytes, this.#referenceBytes));
    }
  }

  /** A length of 15 or more stands behind the marker, as an integer of its own. */
  #sized(start: number, low: number): Sized {
    if (low !== 0x0f) return { start, length: low };
    const marker = this.#bytes.readUInt8(start);
    const lengthBytes = 2 ** (marker & 0x0f);
    if (marker >> 4 !== 1 || lengthBytes > 8) throw new RangeError('A length that is not one.');
    return { start: start + 1 + lengthBytes, length: this.#unsigned(start + 1, lengthBytes) };
  }

  #slice({ start, length }: Sized, unitBytes = 1): Buffer {
    const end = start + length * unitBytes;
    if (end > this.#bytes.length) throw new RangeError('A value that reaches beyond the list.');
    return this.#bytes.subarray(start, end);
  }

  /** A whole number of 1 to 8 bytes. */
  #unsigned(start: number, length: number): number {
    if (length < 1 || length > 8) throw new RangeError(`A number of ${length} bytes.`);
    if (length <= 6) return this.#bytes.readUIntBE(start, length);
    const high = this.#bytes.readUIntBE(start, length - 6);
    return high * 2 ** 48 + this.#bytes.readUIntBE(start + length - 6, 6);
  }
}

interface Sized {
  readonly start: number;
  /** In units of the value: bytes, characters or references. */
  readonly length: number;
}

function scalar(value: unknown): Parsed {
  return { value, cost: VALUE_COST };
}

function contents(value: Buffer | string, unitBytes = 1): Parsed {
  return { value, cost: VALUE_COST + value.length * unitBytes };
}

function singleton(marker: number): boolean | null {
  if (marker === 0x00) return null;
  if (marker === 0x08 || marker === 0x09) return marker === 0x09;
  throw new RangeError(`A value of the unknown kind ${marker}.`);
}

function ascii(bytes: Buffer): string {
  if (bytes.some((byte) => byte > 0x7f)) throw new RangeError('A text that is not in ASCII.');
  return bytes.toString('latin1');
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}
