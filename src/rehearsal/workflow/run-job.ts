/**
 * One job on one fresh machine: its steps in order, then their posts in reverse, then its outputs.
 */
import { createRunner } from '../../sandbox/runner/runner.ts';
import { JobRun } from './job-run.ts';
import { evaluateAll, evaluateDeep, scopeFor } from './job-scope.ts';
import type { JobSurroundings, JobToRun } from './job-to-run.ts';
import type { JobRecord } from './records.ts';

export async function runJob(toRun: JobToRun, surroundings: JobSurroundings): Promise<JobRecord> {
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
