/**
 * Who runs the job, and in which of launchd's sessions: keychains belong to a user, and a process
 * that launchd started outside of any login has nobody to ask.
 */
import type { Processes } from '../../core/system/programs/process.ts';
import { signingErrors } from './errors.ts';

/** root has another home, search list and session than the user who is to build. */
export async function requireOrdinaryUser(processes: Processes): Promise<void> {
  const { stdout } = await processes.run('id', ['-u']);
  if (stdout.trim() !== '0') return;
  throw signingErrors.error('runs-as-root', {
    message: 'The job runs as root, whose keychains are not those of the user who builds.',
  });
}

/**
 * The words of macOS when it would ask the user, or write into a session's keychain, and there is
 * no session to do it in.
 */
export function saysThatSessionIsMissing(said: string): boolean {
  return /User interaction is not allowed|Write permissions error/.test(said);
}
