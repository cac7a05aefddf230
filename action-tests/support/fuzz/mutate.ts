/** What damage, and people who mean harm, do to a file. */
import type { Random } from './random.ts';

/** Values at which parsers go wrong: nothing, everything, and the edges of signs and sizes. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

type Mutation = (bytes: Buffer, at: number, random: Random) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  function flipBit(bytes, at, random) {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  function setByte(bytes, at, random) {
    bytes[at] = random.below(256);
    return bytes;
  },
  function setNumber(bytes, at, random) {
    const width = random.oneOf([1, 2, 4]);
    const value = random.oneOf(EDGES) % 2 ** (8 * width);
    if (at + width > bytes.length) return bytes;
    if (random.below(2) === 0) bytes.writeUIntLE(value, at, width);
    else bytes.writeUIntBE(value, at, width);
    return bytes;
  },
  function addToNumber(bytes, at, random) {
    bytes[at] = ((bytes[at] ?? 0) + random.below(35) - 17) & 0xff;
    return bytes;
  },
  function cut(bytes, at) {
    return bytes.subarray(0, at);
  },
  function remove(bytes, at, random) {
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + lengthOf(random))]);
  },
  function insert(bytes, at, random) {
    const inserted = Buffer.from(Array.from({ length: lengthOf(random) }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
  },
  function repeat(bytes, at, random) {
    const piece = bytes.subarray(at, at + lengthOf(random));
    const times = 1 + random.below(4);
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: times }, () => piece),
      bytes.subarray(at),
    ]);
  },
  function copyOver(bytes, at, random) {
    bytes.copy(bytes, random.below(bytes.length), at, at + lengthOf(random));
    return bytes;
  },
  function fill(bytes, at, random) {
    bytes.subarray(at, at + lengthOf(random)).fill(random.oneOf([0, 0xff, 0x41]));
    return bytes;
  },
];

function lengthOf(random: Random): number {
  return random.oneOf([1, 2, 4, 8, 32, 200, 1000]);
}

/**
 * A damaged copy of the bytes. Half of the damage is done between `start` and `end`, where the
 * numbers lie that a parser goes by.
 */
export function mutate(
  original: Buffer,
  random: Random,
  { start = 0, end = original.length } = {},
): Buffer {
  let bytes: Buffer = Buffer.from(original);
  for (let left = 1 + random.below(6); left > 0 && bytes.length > 0; left -= 1) {
    const anywhere = random.below(2) === 0 || end > bytes.length || end <= start;
    const at = anywhere ? random.below(bytes.length) : start + random.below(end - start);
    bytes = random.oneOf(MUTATIONS)(bytes, at, random);
  }
  return bytes;
}
