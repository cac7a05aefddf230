import { commitUploadFile, readUploadFile } from '../../core/app-store-connect/build-uploads.ts';
import type { BuildUploadFile } from '../../core/app-store-connect/build-uploads.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/errors.ts';
import { isLostAnswer, writeUntilAnswered } from '../../core/app-store-connect/lost-answer.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { formatDuration, MINUTE } from '../../core/system/duration.ts';
import { uploadErrors } from './errors.ts';

/** Apple puts the parts together before it answers; its own client waits as long. */
const LONGEST_SILENCE_MS = 15 * MINUTE;

/**
 * Tells Apple that all parts are there. This cannot be undone, so a lost answer is followed by a
 * look at the file, and the commit is repeated only when it had no effect.
 */
export async function commit(
  api: AppStoreConnect,
  file: BuildUploadFile,
  doors: Pick<Doors, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  const { log } = doors;
  log.info(
    `Committing. Apple answers when it has put the parts together, within ${formatDuration(LONGEST_SILENCE_MS)}.`,
  );
  const commitOnce = async (): Promise<void> => {
    try {
      await commitUploadFile(api, file, { idleTimeoutMs: LONGEST_SILENCE_MS });
    } catch (error) {
      if (!isLostAnswer(error)) throw error;
      log.info('The answer to the commit was lost; looking at the file.');
      const { state } = await readUploadFile(api, file.id);
      if (state === undefined || state === 'AWAITING_UPLOAD') throw error;
    }
  };
  try {
    await writeUntilAnswered(commitOnce, doors);
  } catch (error) {
    throw appStoreConnectErrors.is(error, 'not-found') ? dropped(error) : error;
  }
}

function dropped(cause: Error): Error {
  return uploadErrors.error('dropped', {
    message: 'The upload is gone: another run dropped it while this one was sending.',
    said: cause.message,
    cause,
  });
}
