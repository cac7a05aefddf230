/**
 * The end of a step by its runner: SIGINT, then SIGTERM, then SIGKILL, to the step's own process
 * only.
 */
import type { ChildProcess } from 'node:child_process';

export interface CancelTimes {
  /**
   * `left-out`: the step gets no SIGINT, as from a service manager that stops the whole machine.
   */
  readonly interruptMs: number | 'left-out';
  readonly terminateMs: number;
}

export const runnerCancelTimes: CancelTimes = { interruptMs: 7500, terminateMs: 2500 };

/** Starts the sequence when the signal aborts; returns what calls it off. */
export function cancelOn(
  signal: AbortSignal,
  child: ChildProcess,
  times: CancelTimes = runnerCancelTimes,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  const terminate = (): void => {
    child.kill('SIGTERM');
    timer = setTimeout(kill, times.terminateMs);
  };
  const interrupt = (): void => {
    if (times.interruptMs === 'left-out') return terminate();
    child.kill('SIGINT');
    timer = setTimeout(terminate, times.interruptMs);
  };
  if (signal.aborted) interrupt();
  else signal.addEventListener('abort', interrupt, { once: true });
  return () => {
    signal.removeEventListener('abort', interrupt);
    clearTimeout(timer);
  };
}
