/** Proves that the server holds the file that was sent. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { appCenterErrors } from './errors.ts';
import type { PackageFile } from './package-file.ts';
import type { Release } from './release.ts';

/** Compares with the MD5 of the file; servers that compute none prove nothing and pass. */
export async function verifyFingerprint(file: PackageFile, release: Release): Promise<void> {
  if (!release.fingerprint) return;
  const hash = createHash('md5');
  await pipeline(createReadStream(file.path), hash);
  const ours = hash.digest('hex');
  if (ours === release.fingerprint.toLowerCase()) return;
  throw appCenterErrors.error('fingerprint-differs', {
    message: `Release ${release.id} holds another file than ${file.name}.`,
    details: [`sent:   ${ours}`, `stored: ${release.fingerprint}`],
  });
}
