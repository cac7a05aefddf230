/** A program together with everything it started: they share a process group, and end as one. */
import type { ChildProcess } from 'node:child_process';

/** Between asking a program to end and ending it; the runner gives a cancelled step 7.5 s in all. */
const GRACE_MS = 2000;
/** A daemon may hold the output of the program that started it; the runner waits as long. */
const LINGER_MS = 5000;

export interface TreeLimits {
  readonly abort: AbortSignal;
  readonly limitMs: number;
  /** How long the output may stay open after the program ended; 5 seconds unless given. */
  readonly lingerMs?: number | undefined;
}

/**
 * Ends a program's whole group when the job is cancelled or the time is up, and whatever still
 * holds its output some seconds after it ended by itself.
 */
export class TreeEnd {
  timedOut = false;
  readonly #child: ChildProcess;
  readonly #abort: AbortSignal;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #end = (): void => this.#endTree();

  constructor(child: ChildProcess, { abort, limitMs, lingerMs = LINGER_MS }: TreeLimits) {
    this.#child = child;
    this.#abort = abort;
    abort.addEventListener('abort', this.#end, { once: true });
    this.#after(limitMs, () => {
      this.timedOut = true;
      this.#endTree();
    });
    child.once('exit', () => this.#after(lingerMs, () => this.#letGo()));
  }

  /** The program is gone; where it did not go by itself, what it left in its group goes too. */
  stopWatching(endedByUs: boolean): void {
    this.#abort.removeEventListener('abort', this.#end);
    this.#timers.forEach((timer) => clearTimeout(timer));
    if (endedByUs || this.timedOut || this.#abort.aborted) killTree(this.#child.pid, 'SIGKILL');
  }

  #after(ms: number, act: () => void): void {
    this.#timers.push(setTimeout(act, ms));
  }

  #endTree(): void {
    killTree(this.#child.pid, 'SIGTERM');
    this.#after(GRACE_MS, () => killTree(this.#child.pid, 'SIGKILL'));
  }

  #letGo(): void {
    killTree(this.#child.pid, 'SIGKILL');
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
  }
}

export function killTree(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // The group is already gone.
  }
}
