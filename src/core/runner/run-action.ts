/**
 * The one shape of all actions: read → mask → run → outputs → summary. A failure becomes one
 * annotation with its remedy, a signal becomes an abort, and the process is gone within five
 * seconds of it whatever still hangs. A post step never fails a job.
 */
import * as core from '@actions/core';
import { CancelledError, messageOf } from '../errors.ts';
import { systemClock } from '../system/clock.ts';
import { createHttp } from '../system/network/http.ts';
import type { createProcesses, Processes } from '../system/programs/process.ts';
import { weakenedConnections } from '../system/network/weak-connections.ts';
import type { ActionContext } from './action-context.ts';
import { maskAddressesOf } from './environment-secrets.ts';
import { readInputs } from './input/inputs.ts';
import type { InputsOf, InputTable } from './input/inputs.ts';
import { addToJobRecord, readJobRecord, removeFromJobRecord } from './files/job-record.ts';
import { runnerLog } from './log/log.ts';
import { readMachine } from './machine.ts';
import { OutputCollector } from './files/outputs.ts';
import type { OutputTable } from './files/outputs.ts';
import { reportFailure, withRemedy } from './log/report.ts';
import { createSecrets } from './secrets.ts';
import { runnerState } from './files/state.ts';
import { SummaryPage, writeSummary } from './log/summary.ts';
import { givenNames } from './input/written-inputs.ts';

interface Step {
  readonly name: string;
  /** Given by what starts programs; the bundles of the others are spared execa. */
  readonly createProcesses?: typeof createProcesses;
}

export interface Action<Inputs extends InputTable, Names extends OutputTable> extends Step {
  readonly inputs: Inputs;
  readonly outputs: Names;
  /** Outputs that later steps of the job take over; see `defaultFrom` in their input tables. */
  readonly handedOn?: readonly (keyof Names & string)[];
  run(inputs: InputsOf<Inputs>, context: ActionContext<Names>): Promise<void>;
}

export interface Post extends Step {
  /** Undoes what main recorded. Every step of it stands alone and may find nothing to undo. */
  undo(context: ActionContext): Promise<void>;
}

/** The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later. */
const LEAVE_WITHIN_MS = 5000;

/** The main step of an action. */
export async function runAction<Inputs extends InputTable, Names extends OutputTable>(
  action: Action<Inputs, Names>,
): Promise<void> {
  const outputs = new OutputCollector(action.outputs);
  const summary = new SummaryPage();
  const ending = new Ending(action.name, summary, outputs);
  await withContext({ ...action, outputs, summary, ending }, async (context) => {
    const inputs = readInputs(action.inputs, {
      input: (name) => core.getInput(name),
      given: givenNames(context.machine.environment),
      environment: context.machine.environment,
      workspace: context.machine.workspace,
      secrets: context.secrets,
      jobRecord: () => readJobRecord(context.machine),
      log: context.log,
    });
    await action.run(inputs, context);
    if (isDryRun(inputs)) return;
    const { name, handedOn = [] } = action;
    await addToJobRecord(context, name, outputs.known(handedOn));
  });
}

/** After a dry run nothing was made that the outputs name. */
function isDryRun(inputs: object): boolean {
  return 'dryRun' in inputs && inputs.dryRun === true;
}

/** The post step of an action: what cannot be undone is a warning. */
export async function runPost(post: Post): Promise<void> {
  const summary = new SummaryPage();
  const outputs = new OutputCollector({});
  const ending = new PostEnding(post.name, summary, outputs);
  await withContext({ ...post, outputs, summary, ending }, async (context) => {
    await removeFromJobRecord(context);
    await post.undo(context);
  });
}

/** However a step ends, it ends once: outputs and summary are written, then the process is left. */
class Ending {
  readonly #name: string;
  readonly #summary: SummaryPage;
  readonly #outputs: OutputCollector<OutputTable>;
  #begun = false;

  constructor(name: string, summary: SummaryPage, outputs: OutputCollector<OutputTable>) {
    this.#name = name;
    this.#summary = summary;
    this.#outputs = outputs;
  }

  async success(): Promise<void> {
    if (!this.#begins()) return;
    try {
      this.#outputs.write();
    } catch (error) {
      // Later steps would go on with empty texts in the place of what they need.
      await this.#report(error);
      await this.#leave(1);
      return;
    }
    await this.#leave(0);
  }

  async failure(thrown: unknown): Promise<void> {
    if (!this.#begins()) return;
    await this.#report(thrown);
    try {
      this.#outputs.write();
    } catch (error) {
      runnerLog.warning(`The outputs could not be written: ${messageOf(error)}`);
    }
    await this.#leave(1);
  }

  #begins(): boolean {
    const begins = !this.#begun;
    this.#begun = true;
    return begins;
  }

  #report(thrown: unknown): Promise<void> {
    return reportFailure(this.#name, thrown, runnerLog, this.#summary);
  }

  async #leave(exitCode: number): Promise<void> {
    try {
      await writeSummary(this.#summary.render(this.#name));
    } catch (error) {
      runnerLog.warning(`The summary could not be written: ${messageOf(error)}`);
    }
    leave(exitCode);
  }
}

class PostEnding extends Ending {
  override async failure(thrown: unknown): Promise<void> {
    runnerLog.warning(`Cleaning up failed: ${withRemedy(thrown)}`);
    await this.success();
  }
}

interface Setting<Names> extends Step, Pick<ActionContext<Names>, 'outputs' | 'summary'> {
  readonly ending: Ending;
}

const NO_PROCESSES: Processes = {
  async run(command) {
    throw new TypeError(`"${command}" cannot be started: the step gave no createProcesses`);
  },
  killAll() {},
};

async function withContext<Names>(
  { name, createProcesses: create, ending, outputs, summary }: Setting<Names>,
  work: (context: ActionContext<Names>) => Promise<void>,
): Promise<void> {
  // Only `leave` says that all is well. Should reporting itself go wrong, the step is red.
  process.exitCode = 1;
  const abort = new AbortController();
  const { signal } = abort;
  const machine = readMachine(process.env);
  const { environment } = machine;
  const secrets = createSecrets();
  maskAddressesOf(environment, secrets);
  weakenedConnections(environment).forEach((line) => runnerLog.warning(line, name));
  // Libraries and programs would obey it.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  const processes = create?.({ environment, signal }) ?? NO_PROCESSES;
  const http = createHttp({ environment, userAgent: `slipway/${name}`, signal });

  const fail = (thrown: unknown): void => void ending.failure(thrown);
  const cancel = (): void => {
    if (signal.aborted) return;
    abort.abort(new CancelledError());
    setTimeout(() => {
      processes.killAll();
      fail(signal.reason);
    }, LEAVE_WITHIN_MS).unref();
  };
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  // A failure that nobody waits for, or catches, is a defect; it must not pass silently, nor as a
  // crash dump.
  process.on('unhandledRejection', fail).on('uncaughtException', fail);
  // Nothing is left to wait for, but the work has not ended: a promise was forgotten.
  process.on('beforeExit', () => fail(new Error('the step stopped without an end')));

  try {
    const context = { clock: systemClock, http, processes, log: runnerLog, machine, signal };
    await work({ ...context, secrets, state: runnerState, outputs, summary });
    await ending.success();
  } catch (error) {
    await ending.failure(error);
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
