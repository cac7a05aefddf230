import { commitUploadFile, readUploadFile } from '../../core/app-store-connect/build-uploads.ts';
import type { BuildUploadFile } from '../../core/app-store-connect/build-uploads.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client.ts';
import { isLostAnswer } from '../../core/app-store-connect/lost-answer.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { MINUTE, SECOND } from '../../core/system/duration.ts';
import { retry } from '../../core/system/retry.ts';

/** Apple puts the parts together before it answers; its own client waits as long. */
const LONGEST_SILENCE_MS = 15 * MINUTE;

/**
 * Tells Apple that all parts are there. This cannot be undone, so a lost answer is followed by a
 * look at the file, and the commit is repeated only when it had no effect.
 */
export async function commit(
  api: AppStoreConnect,
  file: BuildUploadFile,
  { clock, log, signal }: Pick<Doors, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  await retry(
    async () => {
      try {
        await commitUploadFile(api, file, { idleTimeoutMs: LONGEST_SILENCE_MS });
      } catch (error) {
        if (!isLostAnswer(error)) throw error;
        log.info('The answer to the commit was lost; looking at the file.');
        const { state } = await readUploadFile(api, file.id);
        if (state === undefined || state === 'AWAITING_UPLOAD') throw error;
      }
    },
    {
      tries: 3,
      firstDelayMs: SECOND,
      longestDelayMs: 4 * SECOND,
      clock,
      signal,
      retryAfterMs: (error) => (isLostAnswer(error) ? 0 : undefined),
      onRetry: () => log.info('The commit did not take effect; committing again.'),
    },
  );
}
