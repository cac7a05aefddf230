/**
 * The context of an action for a contract test: real folders, real programs and real HTTP on
 * loopback, while what goes to the runner is only recorded and time passes when somebody sleeps.
 */
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ActionContext } from '../../src/core/runner/action-context.ts';
import type { Log, Place } from '../../src/core/runner/log/log.ts';
import { readMachine } from '../../src/core/runner/machine.ts';
import type { OutputsOf } from '../../src/core/runner/files/outputs.ts';
import { createSecrets } from '../../src/core/runner/secrets.ts';
import { SummaryPage } from '../../src/core/runner/log/summary.ts';
import type { Clock } from '../../src/core/system/clock.ts';
import { createHttp } from '../../src/core/system/network/http.ts';
import { createProcesses } from '../../src/core/system/programs/process.ts';
import type {
  Processes,
  ProcessOptions,
  ProcessResult,
} from '../../src/core/system/programs/process.ts';
import { linkProblems, tableProblems } from './summary-rules.ts';

export interface TestContextOptions {
  /** What the runner says it is (`Linux`). */
  readonly os?: 'macOS' | 'Linux' | 'Windows';
  /** Added to the environment of the action and of the programs it starts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Folders that come first on PATH, for simulated tools. */
  readonly path?: readonly string[];
  /** Replaces the real programs, for example by `recordedProcesses`. */
  readonly processes?: Processes;
  /** The time at the start (now). */
  readonly now?: Date;
  /** What main saved, for a test of post. */
  readonly state?: Readonly<Record<string, string>>;
}

export interface LogEntry {
  readonly kind: 'debug' | 'info' | 'notice' | 'warning' | 'error' | 'group';
  readonly text: string;
  readonly title: string | undefined;
  /** The line of the user's file that an error is shown at. */
  readonly place?: Place;
}

/** What the runner would have received. */
export interface Recorded {
  readonly log: LogEntry[];
  readonly masks: string[];
  /** What the action told before it ended, by output name. */
  readonly outputs: Record<string, unknown>;
  readonly state: Record<string, string>;
  readonly summary: SummaryPage;
  /** The milliseconds of every sleep, in order. */
  readonly sleeps: number[];
  /** The texts of one kind of log entry. */
  texts(kind: LogEntry['kind']): string[];
}

export interface TestContext<OutputNames> {
  readonly context: ActionContext<OutputNames>;
  readonly recorded: Recorded;
  /** Holds `home`, `temp` and `workspace`; gone after `close`. */
  readonly folder: string;
  /** Cancels the job. */
  cancel(reason: Error): void;
  close(): Promise<void>;
}

export async function createTestContext<OutputNames = Readonly<Record<string, string>>>(
  options: TestContextOptions = {},
): Promise<TestContext<OutputNames>> {
  // Resolved, as a Mac's temporary folder is a link and programs print the real path.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'slipway-action-')));
  const [home, temp, workspace] = ['home', 'temp', 'workspace'].map((name) => join(folder, name));
  await Promise.all([home, temp, workspace].map((path) => mkdir(path ?? '', { recursive: true })));
  const environment = {
    ...process.env,
    PATH: [...(options.path ?? []), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    RUNNER_OS: options.os ?? 'Linux',
    RUNNER_ARCH: 'ARM64',
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    ...options.environment,
  };

  const recorded = createRecord(options.state);
  const abort = new AbortController();
  const { signal } = abort;
  const processes = options.processes ?? createProcesses({ environment, signal });
  const http = createHttp({ environment, userAgent: 'slipway/test', signal });
  const context: ActionContext<OutputNames> = {
    clock: fakeClock(options.now ?? new Date(), recorded.sleeps),
    http,
    processes,
    log: recordingLog(recorded.log),
    machine: readMachine(environment),
    secrets: createSecrets((value) => recorded.masks.push(value)),
    state: {
      save: (key, value) => void (recorded.state[key] = value),
      read: (key) => recorded.state[key] || undefined,
    },
    summary: recorded.summary,
    outputs: {
      set: (values: OutputsOf<OutputNames>) => void Object.assign(recorded.outputs, values),
    },
    signal,
  };
  return {
    context,
    recorded,
    folder,
    cancel: (reason) => abort.abort(reason),
    async close() {
      processes.killAll();
      await http.close();
      await rm(folder, { recursive: true, force: true });
      // Whatever a test is about, the page that its action wrote keeps to the rules.
      const page = recorded.summary.render('x');
      const problems = [...tableProblems(page), ...linkProblems(page)];
      if (problems.length > 0) throw new Error(`The summary: ${problems.join('; ')}\n${page}`);
    },
  };
}

/** A clock that stands still until somebody sleeps. */
export function fakeClock(start: Date, sleeps: number[] = []): Clock {
  let now = start.getTime();
  const told = new Set<{ at: number; tell: () => void }>();
  return {
    now: () => new Date(now),
    every(ms, tell) {
      const entry = {
        at: now + ms,
        tell: () => {
          entry.at += ms;
          tell();
        },
      };
      told.add(entry);
      return () => told.delete(entry);
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      sleeps.push(ms);
      now += ms;
      for (const entry of told) while (told.has(entry) && entry.at <= now) entry.tell();
      // Lets servers and other waits of the same process move on.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  };
}

export interface ProcessCall {
  readonly command: string;
  readonly argv: readonly string[];
  readonly options: ProcessOptions;
}

export interface RecordedProcesses extends Processes {
  readonly calls: ProcessCall[];
}

/** Programs that never start: `answer` gives what each would have printed, success by default. */
export function recordedProcesses(
  answer: (
    call: ProcessCall,
  ) => Partial<ProcessResult> | undefined | Promise<Partial<ProcessResult> | undefined>,
): RecordedProcesses {
  const calls: ProcessCall[] = [];
  return {
    calls,
    killAll: () => {},
    async run(command, argv, options = {}) {
      const call = { command, argv, options };
      calls.push(call);
      const result = { exitCode: 0, stdout: '', stderr: '', ...(await answer(call)) };
      for (const stream of ['stdout', 'stderr'] as const) {
        const lines = result[stream] === '' ? [] : result[stream].split('\n');
        for (const line of lines) options.onLine?.(line, stream);
      }
      return result;
    },
  };
}

/** Passes every call on to `processes` and keeps it. */
export function watchedProcesses(processes: Processes): RecordedProcesses {
  const calls: ProcessCall[] = [];
  return {
    calls,
    killAll: () => processes.killAll(),
    run(command, argv, options = {}) {
      calls.push({ command, argv, options });
      return processes.run(command, argv, options);
    },
  };
}

function createRecord(state: Readonly<Record<string, string>> = {}): Recorded {
  const log: LogEntry[] = [];
  return {
    log,
    masks: [],
    outputs: {},
    state: { ...state },
    summary: new SummaryPage(),
    sleeps: [],
    texts: (kind) => log.filter((entry) => entry.kind === kind).map(({ text }) => text),
  };
}

function recordingLog(entries: LogEntry[]): Log {
  const record = (kind: LogEntry['kind']) => (text: string, title?: string, place?: Place) => {
    entries.push({ kind, text, title, ...(place !== undefined && { place }) });
  };
  const group = record('group');
  const info = record('info');
  return {
    debug: record('debug'),
    info,
    notice: record('notice'),
    warning: record('warning'),
    error: record('error'),
    group: (heading, work) => {
      group(heading);
      return work();
    },
    foreign: (heading, work) => {
      group(heading);
      return work(info);
    },
  };
}
