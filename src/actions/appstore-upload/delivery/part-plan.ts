/** The parts of the file as Apple wants them, checked before a byte leaves. */
import type {
  BuildUploadFile,
  UploadOperation,
} from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import { uploadErrors } from '../errors.ts';

export interface Part extends Omit<UploadOperation, 'method'> {
  /** From 1, in the order of the file. */
  readonly number: number;
}

export interface PlannedFile {
  readonly sizeBytes: number;
  /** The origin of the API; the storage may share it, without https on loopback. */
  readonly apiOrigin: string;
}

/**
 * Puts Apple's operations, which come in any order, in order and checks that they cover the file
 * once. Throws `upload/parts-invalid`.
 */
export function planParts(
  operations: readonly UploadOperation[],
  { sizeBytes, apiOrigin }: PlannedFile,
): readonly Part[] {
  const inOrder = operations.toSorted((one, other) => one.offset - other.offset);
  let covered = 0;
  for (const { offset, length, method, url } of inOrder) {
    if (offset !== covered || !Number.isSafeInteger(length) || length < 1) {
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
  return inOrder.map(({ method: _put, ...operation }, index) => ({
    number: index + 1,
    ...operation,
  }));
}

/**
 * The parts with the addresses of a later look. Throws `upload/parts-invalid` when anything else
 * about them has changed.
 */
export function planAgain(
  parts: readonly Part[],
  { operations }: BuildUploadFile,
  file: PlannedFile,
): readonly Part[] {
  const again = planParts(operations, file);
  const isSame = parts.every(({ offset }, index) => again[index]?.offset === offset);
  if (again.length === parts.length && isSame) return again;
  throw invalid('it was changed while the parts were sent');
}

/** Whether the address uses https, or the origin of the API, which may be http on loopback. */
function isSafe(address: string, apiOrigin: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.origin === apiOrigin);
}

function invalid(defect: string): Error {
  return uploadErrors.error('parts-invalid', {
    message: `Apple’s plan for the parts of the file is unusable: ${defect}.`,
  });
}
