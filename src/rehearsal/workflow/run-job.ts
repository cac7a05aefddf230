/**
 * One job on one fresh machine: its steps in order, then their posts in reverse, then its outputs.
 */
import type { Json } from '../../sandbox/runner/expressions.ts';
import type { OperatingSystem } from '../../sandbox/runner/github-context.ts';
import { createRunner } from '../../sandbox/runner/runner.ts';
import type { Runner } from '../../sandbox/runner/runner.ts';
import type { SharedFolders } from './doubles/double.ts';
import { JobRun } from './job-run.ts';
import { evaluateAll, evaluateDeep, scopeFor } from './job-scope.ts';
import type { JobRecord, WorkflowObserver } from './records.ts';
import type { Job, Templates } from './workflow.ts';

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
  /** Looks at the fresh machine; what it gives looks again after the posts. */
  readonly watch: (runner: Runner, machine: Machine, job: string) => () => Promise<void>;
}

export interface JobToRun {
  readonly job: Job;
  readonly name: string;
  readonly folder: string;
  readonly os: OperatingSystem;
  readonly runsOn: string;
  readonly github: Readonly<Record<string, string>>;
  readonly event: Json;
  readonly workflowEnv: Templates;
  readonly contexts: Readonly<Record<string, Json>>;
}

export async function runJob(toRun: JobToRun, surroundings: Surroundings): Promise<JobRecord> {
  const { job, name, os, runsOn } = toRun;
  const started = performance.now();
  const before = scopeFor(toRun.contexts, 'success');
  const env = { ...evaluateAll(toRun.workflowEnv, before), ...evaluateAll(job.env, before) };
  const minutes = Number(evaluateDeep(job.timeoutMinutes, before));
  surroundings.observer.jobStarted({ name, runsOn });
  const machine = await surroundings.machineFor(os, toRun.folder);
  const runner = await createRunner({
    os,
    ...(machine.tools === undefined ? {} : { tools: machine.tools }),
    env: { ...machine.env, ...env },
    root: surroundings.rootFor(toRun.folder),
    github: toRun.github,
    event: toRun.event,
    secrets: Object.values(surroundings.secrets),
  });
  const inspect = surroundings.watch(runner, machine, name);
  const signal = withTimeLimit(surroundings.signal, minutes);
  const run = new JobRun(toRun, { ...surroundings, signal }, runner, env);
  await run.steps();
  await run.posts();
  const outputs = run.outputs();
  const record: JobRecord = {
    id: job.id,
    name,
    os,
    result: run.result,
    outputs,
    seconds: (performance.now() - started) / 1000,
    steps: run.records,
  };
  await inspect();
  surroundings.observer.jobEnded(record);
  return record;
}

/** A job that takes too long is cancelled, as on GitHub. */
function withTimeLimit(signal: AbortSignal, minutes: number): AbortSignal {
  return minutes > 0 ? AbortSignal.any([signal, AbortSignal.timeout(minutes * 60_000)]) : signal;
}
