// One job on one fresh machine: its steps in order, then their posts in reverse, then its outputs.
import { evaluateCondition, type Json, type Scope } from '../../support/runner/expressions.ts';
import type { OperatingSystem } from '../../support/runner/github-context.ts';
import { type Runner, createRunner } from '../../support/runner/runner.ts';
import type { SharedFolders } from './doubles/double.ts';
import { hashFilesIn } from './hash-files.ts';
import { evaluateAll, evaluateDeep, scopeFor } from './job-scope.ts';
import type { JobRecord, Result, StepRecord, WorkflowObserver } from './records.ts';
import { type EndedStep, type PendingPost, runMain, runPost, stepName } from './run-step.ts';
import type { Job, Step, Templates } from './workflow.ts';

export interface Machine {
  /** A folder that stands first on PATH. */
  readonly tools?: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The world around a job that is not the workflow's own text. */
export interface Surroundings {
  readonly shared: SharedFolders;
  readonly secrets: Readonly<Record<string, string>>;
  readonly observer: WorkflowObserver;
  readonly signal: AbortSignal;
  /** The folder of a job: its id, numbered where a matrix makes several. */
  readonly machineFor: (os: OperatingSystem, folder: string) => Promise<Machine>;
  readonly rootFor: (folder: string) => string;
  /** Looks at the machine after the posts, before it is thrown away. */
  readonly inspect: (runner: Runner, machine: Machine, job: string) => Promise<void>;
}

export interface JobToRun {
  readonly job: Job;
  readonly name: string;
  readonly folder: string;
  readonly os: OperatingSystem;
  readonly runsOn: string;
  readonly github: Readonly<Record<string, string>>;
  readonly workflowEnv: Templates;
  readonly contexts: Readonly<Record<string, Json>>;
}

export async function runJob(toRun: JobToRun, surroundings: Surroundings): Promise<JobRecord> {
  const { job, name, os } = toRun;
  const started = performance.now();
  surroundings.observer.jobStarted({ name, runsOn: toRun.runsOn });
  const machine = await surroundings.machineFor(os, toRun.folder);
  const before = scopeFor(toRun.contexts, 'success');
  const env = { ...evaluateAll(toRun.workflowEnv, before), ...evaluateAll(job.env, before) };
  const runner = await createRunner({
    os,
    ...(machine.tools === undefined ? {} : { tools: machine.tools }),
    env: { ...machine.env, ...env },
    root: surroundings.rootFor(toRun.folder),
    github: toRun.github,
    secrets: Object.values(surroundings.secrets),
  });
  const run = new JobRun(toRun, surroundings, runner, env);
  await run.steps();
  await run.posts();
  const record: JobRecord = {
    id: job.id,
    name,
    os,
    result: run.result,
    outputs: run.outputs(),
    seconds: (performance.now() - started) / 1000,
    steps: run.records,
  };
  await surroundings.inspect(runner, machine, name);
  surroundings.observer.jobEnded(record);
  return record;
}

class JobRun {
  readonly records: StepRecord[] = [];
  readonly #toRun: JobToRun;
  readonly #surroundings: Surroundings;
  readonly #runner: Runner;
  readonly #env: Readonly<Record<string, string>>;
  readonly #steps: Record<string, Json> = {};
  readonly #posts: PendingPost[] = [];
  #status: Result = 'success';

  constructor(
    toRun: JobToRun,
    surroundings: Surroundings,
    runner: Runner,
    env: Readonly<Record<string, string>>,
  ) {
    this.#toRun = toRun;
    this.#surroundings = surroundings;
    this.#runner = runner;
    this.#env = env;
  }

  get result(): Result {
    if (this.#status !== 'failure') return this.#status;
    const forgiven = evaluateDeep(this.#toRun.job.continueOnError, this.#scope({})) === true;
    return forgiven ? 'success' : 'failure';
  }

  async steps(): Promise<void> {
    for (const [index, step] of this.#toRun.job.steps.entries()) {
      await this.#step(step, step.id ?? `__step_${index + 1}`);
    }
  }

  async posts(): Promise<void> {
    for (const post of this.#posts.splice(0).reverse()) {
      const ended = await runPost(post, {
        runner: this.#runner,
        observer: this.#surroundings.observer,
        mayRun: (condition) => evaluateCondition(condition, this.#scope({})),
      });
      if (ended !== undefined) this.#record(ended);
    }
  }

  /** An output that would show a secret is dropped, as on GitHub. */
  outputs(): Record<string, string> {
    const scope = this.#scope({});
    const entries = Object.entries(evaluateAll(this.#toRun.job.outputs, scope));
    const kept = entries.filter(([name, value]) => {
      const secret = this.#runner.masker.hides(value);
      if (secret) {
        const text = `Skip output '${name}' since it may contain secret.`;
        this.#surroundings.observer.line({ kind: 'warning', text });
      }
      return !secret;
    });
    return Object.fromEntries(kept);
  }

  async #step(step: Step, id: string): Promise<void> {
    const { observer, signal, shared } = this.#surroundings;
    if (signal.aborted) this.#status = 'cancelled';
    const outer = this.#scope({});
    const env = evaluateAll(step.env, outer);
    const scope = this.#scope(env);
    const name = stepName(step, scope);
    if (!evaluateCondition(step.if, scope)) {
      this.#record({ id, name, uses: step.uses ?? 'run', phase: 'main', outcome: 'skipped' });
      return;
    }
    observer.stepStarted(name);
    const { ended, post } = await runMain(
      { step, id, name, env, scope: () => this.#scope(env), job: this.#toRun.job },
      { runner: this.#runner, observer, signal, shared },
    );
    if (post !== undefined) this.#posts.push(post);
    const forgiven = evaluateDeep(step.continueOnError, scope) === true;
    this.#record(ended, forgiven);
  }

  #record(ended: EndedStep, forgiven = false): void {
    const { outcome } = ended;
    const result = outcome === 'failure' && forgiven ? 'success' : outcome;
    const record = {
      seconds: 0,
      outputs: {},
      annotations: [],
      summary: '',
      ...ended,
      result,
    };
    this.records.push(record);
    this.#surroundings.observer.stepEnded(record);
    if (ended.phase === 'main' && !ended.id.startsWith('__')) {
      this.#steps[ended.id] = {
        outputs: { ...record.outputs },
        outcome,
        conclusion: result,
      };
    }
    if (result === 'cancelled') this.#status = 'cancelled';
    if (result === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  #scope(stepEnv: Readonly<Record<string, string>>): Scope {
    const contexts = {
      ...this.#toRun.contexts,
      github: { ...(this.#toRun.contexts['github'] as object), ...this.#runner.github },
      runner: { ...this.#runner.runner },
      job: { status: this.#status },
      env: { ...this.#env, ...this.#runner.exported, ...stepEnv },
      steps: { ...this.#steps },
    };
    return scopeFor(contexts, this.#status, [hashFilesIn(this.#runner.folders.workspace)]);
  }
}
