/**
 * Commands that main started outlive a main that is killed. Post waits for it, lest a command that
 * ends late puts back what post has just taken away.
 */
import type { ActionContext } from '../../core/runner/action-context.ts';
import type { Log } from '../../core/runner/log/log.ts';
import { SECOND } from '../../core/system/duration.ts';
import { poll } from '../../core/system/poll.ts';
import { processErrors } from '../../core/system/programs/process.ts';
import type { Processes } from '../../core/system/programs/process.ts';
import type { SigningFolder } from './signing-folder.ts';

/** The commands take far less, except one that waits for a dialog, which never ends. */
const LIMIT_MS = 10 * SECOND;

/** Tells whether there was anything to wait for. */
export async function awaitOutlivingCommands(
  folder: SigningFolder,
  { clock, log, processes, signal }: Pick<ActionContext, 'clock' | 'log' | 'processes' | 'signal'>,
): Promise<boolean> {
  let looks = 0;
  await poll({
    what: 'the commands of main to end',
    look: async () => {
      looks += 1;
      const count = await countCommands(folder, processes, log);
      return count === 0
        ? { done: true, value: undefined }
        : { done: false, state: `${count} of them at work` };
    },
    limitMs: LIMIT_MS,
    firstPauseMs: SECOND / 10,
    longestPauseMs: SECOND,
    clock,
    signal,
    onProgress: (line) => log.info(line),
  });
  return looks > 1;
}

/** The name of the folder is like no other, so a command that names it works for this job. */
async function countCommands(
  { path }: SigningFolder,
  processes: Processes,
  log: Log,
): Promise<number> {
  try {
    const { exitCode, stdout, stderr } = await processes.run('ps', ['-axww', '-o', 'args=']);
    if (exitCode !== 0) {
      log.info(`Whether commands of main are still at work cannot be seen: ${stderr.trim()}`);
      return 0;
    }
    return stdout.split('\n').filter((line) => line.includes(path) && /\bsecurity\b/.test(line))
      .length;
  } catch (error) {
    if (!processErrors.is(error, 'not-found')) throw error;
    return 0;
  }
}
