/** The load commands behind a Mach-O header, each checked against the bytes there are. */

export interface LoadCommand {
  readonly kind: number;
  /** With its kind and length, so that offsets are those of mach-o/loader.h. */
  readonly bytes: Buffer;
}

/** A header that says what its bytes do not hold. */
export class MachODamage extends Error {}

/**
 * The load commands, `count` of them, one after another within `bytes`. Throws a `MachODamage` when
 * there are fewer, or one has an impossible length.
 */
export function* loadCommands(bytes: Buffer, count: number): Generator<LoadCommand> {
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    if (start + 8 > bytes.length) {
      throw new MachODamage(`the header announces ${count} load commands, but holds ${index}`);
    }
    const length = bytes.readUInt32LE(start + 4);
    // A length below 8 would not get any further.
    if (length < 8 || start + length > bytes.length) {
      throw new MachODamage(`load command ${index} has an impossible length of ${length} bytes`);
    }
    const kind = bytes.readUInt32LE(start);
    yield { kind, bytes: bytes.subarray(start, start + length) };
    start += length;
  }
}

export function wordAt({ bytes }: LoadCommand, offset: number): number {
  return inside(bytes, offset, 4).readUInt32LE(offset);
}

export function longAt({ bytes }: LoadCommand, offset: number): bigint {
  return inside(bytes, offset, 8).readBigUInt64LE(offset);
}

export function bytesAt({ bytes }: LoadCommand, offset: number, length: number): Buffer {
  return inside(bytes, offset, length).subarray(offset, offset + length);
}

/** A text of at most `length` bytes that ends before the first zero. */
export function textAt(command: LoadCommand, offset: number, length?: number): string {
  const rest = Math.max(0, command.bytes.length - offset);
  const field = bytesAt(command, offset, length ?? rest);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

function inside(bytes: Buffer, offset: number, length: number): Buffer {
  if (offset + length <= bytes.length) return bytes;
  throw new MachODamage(`a load command of ${bytes.length} bytes ends before its fields do`);
}
