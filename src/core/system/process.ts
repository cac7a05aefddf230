/**
 * The door to other programs. Each runs in a process group of its own, so that a time limit or a
 * cancelled job ends the program together with everything it started; @actions/exec can do
 * neither. Arguments are always a list, there is no shell, and stdin is closed unless input is
 * given.
 */
import { execa, ExecaError } from 'execa';
import { catalogue, messageOf } from '../errors.ts';
import { formatDuration } from './duration.ts';

export interface ProcessOptions {
  readonly cwd?: string;
  /** Added to the environment that all programs get; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Called for each line as it comes, without its line end. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Processes {
  /** Runs a program to its end. A non-zero exit is a result, not an error. */
  run(command: string, argv: readonly string[], options?: ProcessOptions): Promise<ProcessResult>;
  /** Ends every program that still runs, at once. */
  killAll(): void;
}

export const processErrors = catalogue('process', {
  'not-found': {
    meaning: 'A program that the action needs is not on PATH.',
    remedy: 'Run the step on a runner that has the program, or install it in an earlier step.',
  },
  'not-started': {
    meaning: 'The operating system refused to start a program.',
    remedy: 'Check the program and its permissions on the runner.',
  },
  'timed-out': {
    meaning: 'A program did not end within its time limit.',
    remedy: 'Look at its last lines in the log; raise the limit if it was still making progress.',
  },
  'output-too-large': {
    meaning: 'A program wrote more than 16 MiB.',
    remedy: 'Make the program less verbose.',
  },
});

export interface ProcessSettings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

const LONGEST_OUTPUT_CHARACTERS = 16 * 1024 * 1024;
/** Between asking a program to end and ending it; the runner gives a cancelled step 7.5 s in all. */
const GRACE_MS = 2000;

export function createProcesses(settings: ProcessSettings): Processes {
  const running = new Set<number>();
  return {
    killAll: () => running.forEach((pid) => killTree(pid, 'SIGKILL')),
    async run(command, argv, options = {}) {
      const signals = [settings.signal, options.signal].filter((signal) => signal !== undefined);
      const abort = AbortSignal.any(signals);
      abort.throwIfAborted();

      const child = execa(command, argv, {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
        env: childEnvironment(settings.environment, options.environment),
        extendEnv: false,
        detached: process.platform !== 'win32',
        reject: false,
        stripFinalNewline: true,
        maxBuffer: LONGEST_OUTPUT_CHARACTERS,
        lines: false,
      });
      if (child.pid !== undefined) running.add(child.pid);
      const followed = options.onLine ? follow(child, options.onLine) : undefined;

      const end = new TreeEnd(child.pid, abort, options.timeoutMs);
      const result = await child;
      await followed;
      end.stopWatching();
      if (child.pid !== undefined) running.delete(child.pid);

      abort.throwIfAborted();
      if (end.timedOut) throw timedOut(command, options.timeoutMs ?? 0, result.stdout);
      if (result.isMaxBuffer) {
        throw processErrors.error('output-too-large', {
          message: `"${command}" wrote more than 16 MiB.`,
        });
      }
      if (result.exitCode === undefined && result.signal === undefined) {
        throw notStarted(command, result);
      }
      return {
        exitCode: result.exitCode ?? 128,
        stdout: result.stdout ?? '',
        stderr: result.stderr ?? '',
      };
    },
  };
}

/** Ends a program's whole group when the job is cancelled or the time is up. */
class TreeEnd {
  timedOut = false;
  readonly #pid: number | undefined;
  readonly #abort: AbortSignal;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #end = (): void => this.#endTree();

  constructor(pid: number | undefined, abort: AbortSignal, timeoutMs: number | undefined) {
    this.#pid = pid;
    this.#abort = abort;
    abort.addEventListener('abort', this.#end, { once: true });
    if (timeoutMs !== undefined) {
      this.#timers.push(
        setTimeout(() => {
          this.timedOut = true;
          this.#endTree();
        }, timeoutMs),
      );
    }
  }

  stopWatching(): void {
    this.#abort.removeEventListener('abort', this.#end);
    this.#timers.forEach((timer) => clearTimeout(timer));
    // The program itself is gone; what it left behind in its group goes with it.
    if (this.timedOut || this.#abort.aborted) killTree(this.#pid, 'SIGKILL');
  }

  #endTree(): void {
    killTree(this.#pid, 'SIGTERM');
    this.#timers.push(setTimeout(() => killTree(this.#pid, 'SIGKILL'), GRACE_MS));
  }
}

function killTree(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // The group is already gone.
  }
}

/**
 * The action's inputs and saved state hold the user's secrets; no other program needs them.
 * The same goes for the runner's own tokens.
 */
function childEnvironment(
  base: ProcessSettings['environment'],
  added: ProcessOptions['environment'],
): Record<string, string> {
  const withheld = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN$|APP_STORE_CONNECT_)/i;
  const kept = Object.entries(base).filter(([name]) => !withheld.test(name));
  const merged = { ...Object.fromEntries(kept), ...added };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

interface LineSource {
  iterable(options: { from: 'stdout' | 'stderr' }): AsyncIterable<unknown>;
}

async function follow(child: LineSource, onLine: NonNullable<ProcessOptions['onLine']>) {
  const read = async (from: 'stdout' | 'stderr') => {
    for await (const line of child.iterable({ from })) onLine(String(line), from);
  };
  // A program that fails ends its streams early; its result tells the reason.
  await Promise.allSettled([read('stdout'), read('stderr')]);
}

function timedOut(command: string, limitMs: number, stdout: string | undefined): Error {
  return processErrors.error('timed-out', {
    message: `"${command}" did not end within ${formatDuration(limitMs)} and was stopped.`,
    details: (stdout ?? '').split('\n').slice(-20),
  });
}

function notStarted(command: string, result: unknown): Error {
  const cause = result instanceof ExecaError ? result.cause : result;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return code === 'ENOENT'
    ? processErrors.error('not-found', {
        message: `The program "${command}" was not found.`,
        cause,
      })
    : processErrors.error('not-started', {
        message: `The program "${command}" could not be started.`,
        said: messageOf(cause),
        cause,
      });
}
