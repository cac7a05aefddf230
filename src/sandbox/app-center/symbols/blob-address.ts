/** Pre-signed addresses of blobs, as Azure Storage gives them out. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SymbolUpload } from './symbol-records.ts';

/** The permission of an address: to write the blob, or to read it. */
export type Permission = 'w' | 'r';

/** The container of the blobs; its name is the first part of their path. */
export const CONTAINER = 'symbols';

/** The version of the storage service whose limits and rules are played. */
export const STORAGE_VERSION = '2019-02-02';

/** The address of an upload's blob, with the permission and its end in the query. */
export function blobAddress(url: string, upload: SymbolUpload, permission: Permission): string {
  const query = new URLSearchParams({
    sv: STORAGE_VERSION,
    sr: 'b',
    se: upload.expiresAt,
    sp: permission,
    sig: signatureOf(upload, permission, upload.expiresAt),
  });
  return `${url}/${CONTAINER}/${upload.id}?${query.toString()}`;
}

/** Whether the query holds a signature that this upload's secret made and that is not over. */
export function isSigned(
  upload: SymbolUpload,
  query: Readonly<Record<string, string | undefined>>,
  now: Date,
): boolean {
  const { sp = '', se = '', sig = '' } = query;
  const expected = Buffer.from(signatureOf(upload, sp, se));
  const given = Buffer.from(sig);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return Date.parse(se) > now.getTime();
}

function signatureOf({ id, secret }: SymbolUpload, permission: string, expiry: string): string {
  const signed = [STORAGE_VERSION, CONTAINER, id, permission, expiry].join('\n');
  return createHmac('sha256', secret).update(signed).digest('base64');
}
