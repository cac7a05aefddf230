/** The digest of a file, read in pieces. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** One buffer for all pieces: new ones pile up faster than they are collected (measured). */
const PIECE_BYTES = 256 * 1024;

/** The hash of a file's bytes in lower-case hex, whatever its size. Throws what the system does. */
export async function hashFile(path: string, algorithm: 'md5' | 'sha256'): Promise<string> {
  const hash = createHash(algorithm);
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE_BYTES);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
