/** One process of a step, started and heard as the runner does it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { cancelOn } from './cancel.ts';
import type { CancelTimes } from './cancel.ts';
import { endSurvivors, trackingVariable } from './processes.ts';

const RUNNER_OPEN_STREAM_GRACE_MS = 5000;

export interface ProcessToRun {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
  readonly cancelTimes?: CancelTimes | undefined;
  /** Kills the process at once. */
  readonly died?: AbortSignal | undefined;
  /** The time for which a descendant that keeps the output open is listened to. */
  readonly openStreamGraceMs?: number;
}

export interface EndedProcess {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly seconds: number;
  /** Descendants that were still alive; they have been ended. */
  readonly survivors: readonly number[];
}

export async function runProcess(options: ProcessToRun): Promise<EndedProcess> {
  const started = performance.now();
  const trackingId = `github_${crypto.randomUUID()}`;
  const child = spawn(options.file, options.args, {
    cwd: options.cwd,
    env: { ...options.env, ...trackingVariable(trackingId) },
    // Empty. Node's pipes are sockets, with which bash believes that it was started over the network,
    // and then reads the user's .bashrc and no BASH_ENV.
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a group of its own: a Ctrl-C in the terminal reaches it only through the cancellation.
    detached: true,
  });
  const readers = [child.stdout, child.stderr].map((input) => {
    const lines = createInterface({ input, crlfDelay: Infinity });
    return lines.on('line', options.onLine);
  });
  const heard = Promise.all(readers.map((lines) => once(lines, 'close')));
  const callOff = cancelOn(options.signal, child, options.cancelTimes);
  const kill = (): boolean => child.kill('SIGKILL');
  options.died?.addEventListener('abort', kill, { once: true });
  const { exitCode, signal } = await ended(child).finally(() => {
    callOff();
    options.died?.removeEventListener('abort', kill);
  });
  const giveUp = setTimeout(() => {
    stopListening(child, readers);
  }, options.openStreamGraceMs ?? RUNNER_OPEN_STREAM_GRACE_MS);
  await heard.finally(() => {
    clearTimeout(giveUp);
  });
  const seconds = (performance.now() - started) / 1000;
  return { exitCode, signal, seconds, survivors: await endSurvivors(trackingId) };
}

async function ended(child: ChildProcess): Promise<Pick<EndedProcess, 'exitCode' | 'signal'>> {
  const [exitCode, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { exitCode, signal };
}

/** A stream that is destroyed does not end for its reader, which has to be closed as well. */
function stopListening(child: ChildProcess, readers: readonly Interface[]): void {
  for (const lines of readers) lines.close();
  child.stdout?.destroy();
  child.stderr?.destroy();
}
