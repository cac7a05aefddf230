/**
 * The one shape of all actions: read → mask → run → outputs → summary. A failure becomes one
 * annotation with its remedy, a signal becomes an abort, and the process is gone within five
 * seconds of it whatever still hangs. A post step never fails a job.
 */
import * as core from '@actions/core';
import { CancelledError, messageOf } from '../errors.ts';
import { systemClock } from '../system/clock.ts';
import { createHttp } from '../system/http.ts';
import { createProcesses } from '../system/process.ts';
import type { Doors } from './doors.ts';
import { readInputs } from './inputs.ts';
import type { InputsOf, InputTable } from './inputs.ts';
import { runnerLog } from './log.ts';
import { readMachine } from './machine.ts';
import { OutputCollector } from './outputs.ts';
import type { OutputsOf, OutputTable } from './outputs.ts';
import { reportFailure } from './report.ts';
import { createSecrets } from './secrets.ts';
import { runnerState } from './state.ts';
import { SummaryPage, writeSummary } from './summary.ts';

export interface Action<Inputs extends InputTable, Names extends OutputTable> {
  readonly name: string;
  readonly inputs: Inputs;
  readonly outputs: Names;
  run(inputs: InputsOf<Inputs>, doors: Doors<Names>): Promise<OutputsOf<Names>>;
}

export interface Post {
  readonly name: string;
  /** Undoes what main recorded. Every step of it stands alone and may find nothing to undo. */
  undo(doors: Doors): Promise<void>;
}

/** The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later (runner-contract §5). */
const LEAVE_WITHIN_MS = 5000;

/** The main step of an action. */
export async function runAction<Inputs extends InputTable, Names extends OutputTable>(
  action: Action<Inputs, Names>,
): Promise<void> {
  const outputs = new OutputCollector(action.outputs);
  const summary = new SummaryPage();
  const exitCode = await withDoors(action.name, { outputs, summary }, async (doors) => {
    try {
      const inputs = readInputs(action.inputs, {
        input: (name) => core.getInput(name),
        environment: doors.machine.environment,
        workspace: doors.machine.workspace,
        secrets: doors.secrets,
      });
      outputs.known(await action.run(inputs, doors));
      return 0;
    } catch (error) {
      reportFailure(action.name, error, doors.log, summary);
      return 1;
    }
  });
  outputs.write();
  await writeSummary(summary.render(action.name));
  leave(exitCode);
}

/** The post step of an action: what cannot be undone is a warning. */
export async function runPost(post: Post): Promise<void> {
  const nothing = { outputs: new OutputCollector({}), summary: new SummaryPage() };
  await withDoors(post.name, nothing, async (doors) => {
    try {
      await post.undo(doors);
    } catch (error) {
      doors.log.warning(`Cleaning up failed: ${messageOf(error)}`);
    }
  });
  leave(0);
}

async function withDoors<Names, T>(
  name: string,
  pages: Pick<Doors<Names>, 'outputs' | 'summary'>,
  work: (doors: Doors<Names>) => Promise<T>,
): Promise<T> {
  const machine = readMachine(process.env);
  const abort = new AbortController();
  const { signal } = abort;
  const processes = createProcesses({ environment: machine.environment, signal });
  const http = createHttp({
    environment: machine.environment,
    userAgent: `slipway/${name}`,
    signal,
  });

  const cancel = (): void => {
    if (signal.aborted) return;
    abort.abort(new CancelledError());
    setTimeout(() => {
      processes.killAll();
      leave(1);
    }, LEAVE_WITHIN_MS).unref();
  };
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  // A promise that nobody waits for is a defect; it must not pass silently, nor as a crash dump.
  process.on('unhandledRejection', (reason) => {
    reportFailure(name, reason, runnerLog, new SummaryPage());
    leave(1);
  });

  try {
    const state = runnerState;
    const secrets = createSecrets();
    const common = { clock: systemClock, http, processes, log: runnerLog, machine };
    return await work({ ...common, secrets, state, signal, ...pages });
  } finally {
    processes.killAll();
    await http.close();
  }
}

/** The only place that ends the process: idle sockets and timers must not keep the job waiting. */
function leave(exitCode: number): void {
  // An empty write comes back when everything before it has reached the runner.
  process.stdout.write('', () => process.exit(exitCode));
}
