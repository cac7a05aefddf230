/** Reads a signed Mach-O by the offsets that were proven on a released app. */

export interface ReadMachO {
  readonly file: Buffer;
  readonly cpuType: number;
  readonly fileType: number;
  readonly loadCommands: ReadonlyMap<number, Buffer>;
  /** Blobs of the code signature by slot, each with its magic and length. */
  readonly slots: ReadonlyMap<number, Buffer>;
}

export interface ReadCodeDirectory {
  readonly version: number;
  readonly identifier: string;
  readonly teamId: string;
  readonly codeLimit: number;
  readonly pageSize: number;
  readonly codeHashes: readonly Buffer[];
  /** By positive number: 1 is slot −1. */
  readonly specialHashes: ReadonlyMap<number, Buffer>;
}

export function readMachO(file: Buffer): ReadMachO {
  if (file.readUInt32LE(0) !== 0xfeedfacf) throw new Error('Not a 64-bit Mach-O.');
  const loadCommands = new Map<number, Buffer>();
  let offset = 32;
  for (let index = 0; index < file.readUInt32LE(16); index += 1) {
    const length = file.readUInt32LE(offset + 4);
    loadCommands.set(file.readUInt32LE(offset), file.subarray(offset, offset + length));
    offset += length;
  }
  if (offset !== 32 + file.readUInt32LE(20)) throw new Error('The load commands do not add up.');
  const signature = loadCommands.get(0x1d);
  if (!signature) throw new Error('No code signature.');
  const start = signature.readUInt32LE(8);
  if (start + signature.readUInt32LE(12) !== file.length)
    throw new Error('Bytes after the signature.');
  return {
    file,
    cpuType: file.readUInt32LE(4),
    fileType: file.readUInt32LE(12),
    loadCommands,
    slots: readSuperBlob(file.subarray(start)),
  };
}

export function readCodeDirectory(blob: Buffer): ReadCodeDirectory {
  if (blob.readUInt32BE(0) !== 0xfade0c02) throw new Error('Not a CodeDirectory.');
  const hashOffset = blob.readUInt32BE(16);
  const hashSize = blob.readUInt8(36);
  const hashAt = (index: number) =>
    blob.subarray(hashOffset + index * hashSize, hashOffset + (index + 1) * hashSize);
  return {
    version: blob.readUInt32BE(8),
    identifier: textAt(blob, blob.readUInt32BE(20)),
    teamId: textAt(blob, blob.readUInt32BE(48)),
    codeLimit: blob.readUInt32BE(32),
    pageSize: 2 ** blob.readUInt8(39),
    codeHashes: Array.from({ length: blob.readUInt32BE(28) }, (_, index) => hashAt(index)),
    specialHashes: new Map(
      Array.from({ length: blob.readUInt32BE(24) }, (_, index) => [index + 1, hashAt(-index - 1)]),
    ),
  };
}

function readSuperBlob(signature: Buffer): Map<number, Buffer> {
  if (signature.readUInt32BE(0) !== 0xfade0cc0) throw new Error('Not a SuperBlob.');
  return new Map(
    Array.from({ length: signature.readUInt32BE(8) }, (_, index) => {
      const offset = signature.readUInt32BE(16 + index * 8);
      const length = signature.readUInt32BE(offset + 4);
      return [signature.readUInt32BE(12 + index * 8), signature.subarray(offset, offset + length)];
    }),
  );
}

function textAt(blob: Buffer, offset: number): string {
  return blob.toString('utf8', offset, blob.indexOf(0, offset));
}
