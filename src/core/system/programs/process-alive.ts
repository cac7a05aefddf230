/** Whether the process that a lock or a marker names still runs. */
import { hasCode } from '../system-code.ts';

/** Whether a process of this machine still runs; `false` for a number that no process can bear. */
export function isProcessAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process refuses the signal, but it is there.
    return !hasCode(error, 'ESRCH');
  }
}
