/** From a file to the id of a release, over whichever protocol the server speaks. */
import { PieceError } from '../../../core/system/files/file-piece.ts';
import { refusalOf } from '../api/refusal.ts';
import { appCenterErrors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { createChunkedUpload, uploadInChunks } from './chunked-upload.ts';
import { uploadInThreeCalls } from './three-call-upload.ts';
import type { Upload } from './upload-order.ts';

/**
 * Uploads the file, which no release holds yet; returns the id of the release. Throws `file-changed`
 * when the file does not give its bytes.
 */
export async function uploadFile(
  upload: Upload,
  protocol: Inputs['uploadProtocol'],
): Promise<number> {
  // Needed for the proof afterwards; now the processor waits for the network, and the file is the
  // one that is about to be sent. Whoever awaits it later learns of a failure.
  upload.file.fingerprint().catch(() => {});
  try {
    return await uploadBy(upload, protocol);
  } catch (error) {
    const unread = [error, (error as Error).cause].find((one) => one instanceof PieceError);
    if (unread === undefined) throw error;
    throw appCenterErrors.error('file-changed', {
      message: `${upload.file.name} could not be sent to its end.`,
      said: unread.message,
      cause: unread,
    });
  }
}

async function uploadBy(upload: Upload, protocol: Inputs['uploadProtocol']): Promise<number> {
  const { replaces, context } = upload;
  if (protocol === 'legacy' || replaces !== undefined) return uploadInThreeCalls(upload);
  const created = await createChunkedUpload(upload).catch((error: unknown) => {
    if (protocol === 'chunked' || !isUnknownCall(error)) throw error;
    context.log.info('The server does not know the chunked protocol; using the one before it.');
  });
  return created === undefined ? uploadInThreeCalls(upload) : uploadInChunks(upload, created);
}

/** Whether the server answered as one that has no such call; that it has the app is known. */
function isUnknownCall(error: unknown): boolean {
  return [404, 405, 501].includes(refusalOf(error)?.status ?? 0);
}
