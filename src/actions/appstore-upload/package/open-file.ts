/** The announced file as long as its parts may be sent, and the errors when they may not. */
import { readUploadFile } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type { BuildUploadFile } from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/refusals/errors.ts';
import { uploadErrors } from '../errors.ts';

/** Whether bytes may still be stored; a file without a state is one that was just announced. */
export function isOpen({ state }: BuildUploadFile): boolean {
  return state === undefined || state === 'AWAITING_UPLOAD';
}

/**
 * Reads the announced file again. Throws `upload/dropped` when another run has deleted or finished
 * it.
 */
export async function readOpenFile(api: AppStoreConnect, id: string): Promise<BuildUploadFile> {
  const file = await readUploadFile(api, id).catch((error: unknown) => {
    throw appStoreConnectErrors.is(error, 'not-found') ? dropped(error) : error;
  });
  if (!isOpen(file)) throw finishedByAnother(file);
  return file;
}

export function dropped(cause: Error): Error {
  return uploadErrors.error('dropped', {
    message: 'The upload is gone: another run dropped it while this one was sending.',
    said: cause.message,
    cause,
  });
}

export function finishedByAnother({ state }: BuildUploadFile, cause?: Error): Error {
  return uploadErrors.error('dropped', {
    message: `The upload is finished (${state}), but not by this run: another one went on with it.`,
    ...(cause ? { said: cause.message, cause } : {}),
  });
}
