/** The commit, by which Apple learns that the whole file is stored. */
import {
  commitUploadFile,
  readUploadFile,
} from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type {
  BuildUploadFile,
  FileChecksum,
} from '../../../core/app-store-connect/build-uploads/upload-files.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/refusals/errors.ts';
import {
  isLostAnswer,
  writeUntilAnswered,
} from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { formatDuration, MINUTE } from '../../../core/system/duration.ts';
import { dropped, finishedByAnother, isOpen } from '../package/open-file.ts';

/**
 * The longest silence before the answer: Apple puts the parts together first, and its own client
 * waits as long.
 */
const LONGEST_SILENCE_MS = 15 * MINUTE;
/** The limit on all tries of the commit: Apple may stay silent in more than one. */
const COMMIT_LIMIT_MS = 4 * LONGEST_SILENCE_MS;

export interface Commit {
  /** The checksum of the whole file, for Apple to compare. */
  readonly checksum?: FileChecksum | undefined;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}

/**
 * Tells Apple that all parts are there. This cannot be undone, so a lost answer is followed by a
 * look at the file, and the commit is repeated only when it had no effect. Throws `upload/dropped`
 * when the file is gone or another run has finished it, and what the client throws.
 */
export async function commit(
  api: AppStoreConnect,
  file: BuildUploadFile,
  { checksum, context }: Commit,
): Promise<void> {
  const { clock, log } = context;
  log.info(
    `Committing. Apple answers when it has put the parts together, within ${formatDuration(LONGEST_SILENCE_MS)}.`,
  );
  const started = clock.now().getTime();
  const stop = clock.every(MINUTE, () =>
    log.info(
      `Apple is still putting the parts together (${formatDuration(clock.now().getTime() - started)}).`,
    ),
  );
  let answerWasLost = false;
  const commitOnce = async (): Promise<void> => {
    try {
      await commitUploadFile(api, file, { idleTimeoutMs: LONGEST_SILENCE_MS, checksum });
    } catch (error) {
      if (!isLostAnswer(error)) throw error;
      answerWasLost = true;
      log.info('The answer to the commit was lost; looking at the file.');
      if (isOpen(await readUploadFile(api, file.id))) throw error;
    }
  };
  try {
    await writeUntilAnswered(commitOnce, context, { limitMs: COMMIT_LIMIT_MS });
  } catch (error) {
    if (appStoreConnectErrors.is(error, 'not-found')) throw dropped(error);
    if (!(Error.isError(error) && refusalOf(error)?.status === 409)) throw error;
    const found = await readUploadFile(api, file.id);
    if (isOpen(found)) throw error;
    // A commit whose answer was lost may have been slower than the look that followed it.
    if (!answerWasLost) throw finishedByAnother(found, error);
  } finally {
    stop();
  }
}
