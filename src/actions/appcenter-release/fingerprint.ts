/** Proves that the server holds the file that was sent. */
import { hashFile } from '../../core/system/file-hash.ts';
import { appCenterErrors } from './errors.ts';
import type { PackageFile } from './package-file.ts';
import type { Release } from './release.ts';

/** Compares with the MD5 of the file; servers that compute none prove nothing and pass. */
export async function verifyFingerprint(file: PackageFile, release: Release): Promise<void> {
  if (!release.fingerprint) return;
  const ours = await hashFile(file.path, 'md5');
  if (ours === release.fingerprint.toLowerCase()) return;
  throw appCenterErrors.error('fingerprint-differs', {
    message: `Release ${release.id} holds another file than ${file.name}.`,
    details: [`sent:   ${ours}`, `stored: ${release.fingerprint}`],
  });
}
