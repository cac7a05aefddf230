/**
 * The least that any reader has to do: fetch the central directory, step over it to find one entry,
 * and hash that entry's contents as one stream. It trusts everything and understands nothing.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const HASHED_PIECE_BYTES = 256 * 1024;

export async function hashOneEntry(path: string, wanted: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(22);
    await file.read(end, 0, end.length, size - end.length);
    const directory = Buffer.alloc(end.readUInt32LE(12));
    await file.read(directory, 0, directory.length, end.readUInt32LE(16));

    const name = Buffer.from(wanted);
    for (let at = 0; at < directory.length;) {
      const nameLength = directory.readUInt16LE(at + 28);
      const nameEnd = at + 46 + nameLength;
      if (nameLength === name.length && directory.subarray(at + 46, nameEnd).equals(name)) {
        const start = directory.readUInt32LE(at + 42) + 30 + nameLength;
        const hash = createHash('sha256');
        const piece = Buffer.alloc(HASHED_PIECE_BYTES);
        let left = directory.readUInt32LE(at + 24);
        for (let from = start; left > 0; from += piece.length) {
          const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, left), from);
          hash.update(piece.subarray(0, bytesRead));
          left -= bytesRead;
        }
        return hash.digest('hex');
      }
      at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    throw new Error(`${path} holds no ${wanted}.`);
  } finally {
    await file.close();
  }
}
