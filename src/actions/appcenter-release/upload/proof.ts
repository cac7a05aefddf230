/** The proof that the server holds the file that was sent. */
import { hashFile } from '../../../core/system/files/file-hash.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import type { Release } from '../distribution/release.ts';
import { appCenterErrors } from '../errors.ts';
import type { PackageFile } from './package-file.ts';

/**
 * Whether the release holds the file. Without a fingerprint of the server the sizes are compared,
 * which proves little; `undefined` when the server tells neither.
 */
export async function holds(
  { fingerprint, sizeBytes }: Pick<Release, 'fingerprint' | 'sizeBytes'>,
  file: PackageFile,
): Promise<boolean | undefined> {
  if (sizeBytes !== undefined && sizeBytes !== file.sizeBytes) return false;
  if (fingerprint !== undefined) return fingerprint === (await file.fingerprint());
  return sizeBytes === undefined ? undefined : true;
}

/** Throws `fingerprint-differs`, or `file-changed` where this machine’s file is another by now; warns of everything that the server gives no means to prove. */
export async function requireSameFile(
  file: PackageFile,
  release: Release,
  log: Pick<Log, 'warning'>,
): Promise<void> {
  if ((await holds(release, file)) === false) {
    const isChanged = (await hashFile(file.path, 'md5')) !== (await file.fingerprint());
    throw appCenterErrors.error(isChanged ? 'file-changed' : 'fingerprint-differs', {
      message: `Release ${release.id} holds another file than ${file.name}.`,
      details: [
        `sent:   ${file.sizeBytes} bytes, MD5 ${await file.fingerprint()}`,
        `stored: ${release.sizeBytes ?? 'unknown'} bytes, MD5 ${release.fingerprint ?? 'unknown'}`,
      ],
    });
  }
  if (release.fingerprint !== undefined) return;
  const compared =
    release.sizeBytes === undefined ? 'and no size either' : 'so only its size was compared';
  log.warning(
    `The server tells no fingerprint of release ${release.id}, ${compared}. It is not proved that testers get the bytes that were sent.`,
  );
}
