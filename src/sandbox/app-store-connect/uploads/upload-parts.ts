/** The parts of a file and their pre-signed addresses, as `uploadOperations` show them. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { cupertinoDate } from '../json-api/cupertino-date.ts';
import type { Part } from '../state.ts';

/** Parameters of an address that its signature covers. */
const SIGNED_DATE = 'X-Amz-Date';
const SIGNED_SECONDS = 'X-Amz-Expires';
const SIGNATURE_NAME = 'X-Amz-Signature';

/** Cuts a file into parts whose sizes take turns. */
export function partsOf(
  fileSize: number,
  partSize: number | readonly number[],
  expiresAt: number,
): Part[] {
  const sizes = [partSize].flat();
  const parts: Part[] = [];
  for (let offset = 0; offset < fileSize;) {
    const size = sizes[parts.length % sizes.length] ?? fileSize;
    const length = Math.min(size, fileSize - offset);
    parts.push({ partNumber: parts.length + 1, offset, length, expiresAt });
    offset += length;
  }
  return parts;
}

function signature(
  secret: string,
  fileId: string,
  { partNumber }: Part,
  query: URLSearchParams,
): string {
  const signed = [fileId, partNumber, query.get(SIGNED_DATE), query.get(SIGNED_SECONDS)];
  return createHmac('sha256', secret).update(signed.join(' ')).digest('hex');
}

/** Whether the address was given out for this part, at whatever time. */
export function isSigned(
  secret: string,
  fileId: string,
  part: Part,
  query: URLSearchParams,
): boolean {
  const expected = Buffer.from(signature(secret, fileId, part, query));
  const actual = Buffer.from(query.get(SIGNATURE_NAME) ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** 20260723T153710Z */
function compactDate(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** When an address says that it ends. */
export function expiryOf(query: URLSearchParams): number {
  const date = (query.get(SIGNED_DATE) ?? '').replace(
    /^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/,
    '$1-$2-$3:$4:$5',
  );
  return Date.parse(date) + Number(query.get(SIGNED_SECONDS)) * 1000;
}

/** The dates of Apple's storage have one fraction digit: 2026-07-23T15:37:10.8-07:00. */
function expirationText(time: number): string {
  const tenths = Math.floor((time % 1000) / 100);
  return cupertinoDate(new Date(time)).replace(/(?=[+-]\d\d:\d\d$)/, `.${tenths}`);
}

/** The parts as `uploadOperations`; not in the order of the file, as Apple's are not either. */
export function uploadOperations(
  parts: readonly Part[],
  {
    storageUrl,
    secret,
    fileId,
    validityMs,
  }: { storageUrl: string; secret: string; fileId: string; validityMs: number },
) {
  const even = parts.filter(({ partNumber }) => partNumber % 2 === 0);
  const odd = parts.filter(({ partNumber }) => partNumber % 2 === 1);
  return [...even, ...odd].map((part) => {
    const url = new URL(`${storageUrl}/${fileId}/${part.partNumber}`);
    url.searchParams.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
    url.searchParams.set(SIGNED_DATE, compactDate(part.expiresAt - validityMs));
    url.searchParams.set(SIGNED_SECONDS, String(validityMs / 1000));
    url.searchParams.set('X-Amz-SignedHeaders', 'host');
    url.searchParams.set(SIGNATURE_NAME, signature(secret, fileId, part, url.searchParams));
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
