/** The parts of the file as Apple wants them, checked before a byte leaves. */
import type { UploadOperation } from '../../core/app-store-connect/build-uploads.ts';
import { uploadErrors } from './errors.ts';

export interface Part {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  /** Pre-signed: whoever knows it may write. It must not stand in any message. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Puts Apple's operations, which come in any order, in order and checks that they fit the file. */
export function planParts(
  operations: readonly UploadOperation[],
  { sizeBytes, apiOrigin }: { readonly sizeBytes: number; readonly apiOrigin: string },
): readonly Part[] {
  const inOrder = operations.toSorted((one, other) => one.offset - other.offset);
  let covered = 0;
  for (const { offset, length, method, url } of inOrder) {
    if (offset !== covered || length < 1) {
      const defect = offset > covered ? 'leaves out' : 'repeats';
      throw invalid(`it ${defect} bytes at ${Math.min(offset, covered)}`);
    }
    if (method !== 'PUT') throw invalid(`it uses the method ${method}`);
    if (!isSafe(url, apiOrigin)) throw invalid('it sends bytes over an unprotected connection');
    covered = offset + length;
  }
  if (covered !== sizeBytes) {
    throw invalid(`it covers ${covered} bytes, but the file has ${sizeBytes}`);
  }
  return inOrder.map(({ offset, length, url, headers }, index) => ({
    number: index + 1,
    offset,
    length,
    url,
    headers,
  }));
}

/** https; or where the API itself is, which may be http on loopback. */
function isSafe(address: string, apiOrigin: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.origin === apiOrigin);
}

function invalid(defect: string): Error {
  return uploadErrors.error('parts-invalid', {
    message: `Apple’s plan for the parts of the file is unusable: ${defect}.`,
  });
}
