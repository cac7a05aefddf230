import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Part } from './state.ts';

const validityMs = 7 * 24 * 60 * 60 * 1000;

export function partsOf(fileSize: number, partSize: number, now: Date): Part[] {
  return Array.from({ length: Math.ceil(fileSize / partSize) }, (_, index) => ({
    partNumber: index + 1,
    offset: index * partSize,
    length: Math.min(partSize, fileSize - index * partSize),
    expiresAt: now.getTime() + validityMs,
  }));
}

function signature(secret: string, fileId: string, { partNumber, expiresAt }: Part): string {
  return createHmac('sha256', secret).update(`${fileId} ${partNumber} ${expiresAt}`).digest('hex');
}

export function isSigned(secret: string, fileId: string, part: Part, given = ''): boolean {
  const expected = Buffer.from(signature(secret, fileId, part));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** Apple's storage writes Cupertino time with one fraction digit: 2026-07-23T15:37:10.8-07:00. */
function expirationText(time: number): string {
  const offsetHours = 7;
  const local = new Date(time - offsetHours * 60 * 60 * 1000).toISOString();
  return `${local.slice(0, '2026-07-23T15:37:10.8'.length)}-0${offsetHours}:00`;
}

/** The parts as `uploadOperations`; not in the order of the file, as Apple's are not either. */
export function uploadOperations(
  parts: readonly Part[],
  { storageUrl, secret, fileId }: { storageUrl: string; secret: string; fileId: string },
) {
  const even = parts.filter(({ partNumber }) => partNumber % 2 === 0);
  const odd = parts.filter(({ partNumber }) => partNumber % 2 === 1);
  return [...even, ...odd].map((part) => {
    const url = new URL(`${storageUrl}/${fileId}/${part.partNumber}`);
    url.searchParams.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
    url.searchParams.set('X-Amz-Expires', String(validityMs / 1000));
    url.searchParams.set('X-Amz-SignedHeaders', 'host');
    url.searchParams.set('X-Amz-Signature', signature(secret, fileId, part));
    return {
      method: 'PUT',
      url: url.href,
      length: part.length,
      offset: part.offset,
      requestHeaders: [{ name: 'Content-Type', value: 'application/octet-stream' }],
      expiration: expirationText(part.expiresAt),
      partNumber: part.partNumber,
      ...(part.entityTag !== undefined && { entityTag: part.entityTag }),
    };
  });
}
