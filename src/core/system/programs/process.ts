/**
 * Other programs. Each runs in a process group of its own, so that a time limit or a
 * cancelled job ends the program together with everything it started; @actions/exec can do
 * neither. Arguments are always a list, there is no shell, and stdin is closed unless input is
 * given.
 */
import { catalogue, messageOf } from '../../errors.ts';
import { formatDuration, MINUTE } from '../duration.ts';
import { killTree, TreeEnd } from './process-tree.ts';
import { hasCode } from '../system-code.ts';

export interface ProcessOptions {
  readonly cwd?: string;
  /** Added to the environment that all programs get; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** 10 minutes unless given. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Called for each line as it comes, without its line end; the result then holds no output. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Processes {
  /**
   * Runs a program to its end. A non-zero exit is a result, not an error. Throws `process/…` when the
   * program is missing, cannot be started, runs into its time limit or writes more than 16 MiB, and
   * the signal's reason on cancel.
   */
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
  /** How long output may stay open after its program ended; 5 seconds unless given. */
  readonly lingerMs?: number;
}

const LONGEST_OUTPUT_CHARACTERS = 16 * 1024 * 1024;
/** No program runs without a limit. */
const LONGEST_RUN_MS = 10 * MINUTE;
const TAIL_LINES = 20;

export function createProcesses(settings: ProcessSettings): Processes {
  const running = new Set<number>();
  return {
    killAll: () => running.forEach((pid) => killTree(pid, 'SIGKILL')),
    async run(command, argv, options = {}) {
      const signals = [settings.signal, options.signal].filter((signal) => signal !== undefined);
      const abort = AbortSignal.any(signals);
      abort.throwIfAborted();
      const limitMs = options.timeoutMs ?? LONGEST_RUN_MS;
      // Most runs of the actions that know git start no program; only the others load this.
      const { execa } = await import('execa');
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
        // Whoever follows the lines keeps what matters; a build may write without end.
        buffer: options.onLine === undefined,
      });
      const { pid } = child;
      if (pid !== undefined) running.add(pid);
      const end = new TreeEnd(child.nodeChildProcess, {
        abort,
        limitMs,
        lingerMs: settings.lingerMs,
      });
      const [result, tail] = await Promise.all([child, followed(child, options.onLine)]);
      end.stopWatching(result.isMaxBuffer);
      if (pid !== undefined) running.delete(pid);

      abort.throwIfAborted();
      const { stdout = '', stderr = '' } = result;
      const lastLines = tail ?? stdout.split('\n').slice(-TAIL_LINES);
      if (end.timedOut) throw timedOut(command, limitMs, lastLines);
      if (result.isMaxBuffer) throw tooLoud(command);
      if (result.exitCode === undefined && result.signal === undefined) {
        throw notStarted(command, result);
      }
      return { exitCode: result.exitCode ?? 128, stdout, stderr };
    },
  };
}

/**
 * The action's inputs and saved state hold the user's secrets; no other program needs them.
 * The same goes for the runner's own tokens.
 */
function childEnvironment(
  base: ProcessSettings['environment'],
  added: ProcessOptions['environment'],
): Record<string, string> {
  const withheld =
    /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN$|APP_STORE_CONNECT_|APPCENTER_ACCESS_TOKEN$)/i;
  const kept = Object.entries(base).filter(([name]) => !withheld.test(name));
  const merged = { ...Object.fromEntries(kept), ...added };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

interface LineSource {
  iterable(options: { from: 'stdout' | 'stderr' }): AsyncIterable<unknown>;
}

/** Hands on the lines of a program and returns its last ones; `undefined` when nobody listens. */
async function followed(
  child: LineSource,
  onLine: ProcessOptions['onLine'],
): Promise<readonly string[] | undefined> {
  if (onLine === undefined) return undefined;
  const tail: string[] = [];
  const read = async (from: 'stdout' | 'stderr') => {
    for await (const line of child.iterable({ from })) {
      onLine(String(line), from);
      tail.push(String(line));
      if (tail.length > TAIL_LINES) tail.shift();
    }
  };
  // A program that fails ends its streams early; its result tells the reason.
  await Promise.allSettled([read('stdout'), read('stderr')]);
  return tail;
}

function tooLoud(command: string): Error {
  return processErrors.error('output-too-large', {
    message: `"${command}" wrote more than 16 MiB.`,
  });
}

function timedOut(command: string, limitMs: number, details: readonly string[]): Error {
  return processErrors.error('timed-out', {
    message: `"${command}" did not end within ${formatDuration(limitMs)} and was stopped.`,
    details,
  });
}

function notStarted(command: string, result: unknown): Error {
  const cause = Error.isError(result) ? result.cause : result;
  return hasCode(cause, 'ENOENT')
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
