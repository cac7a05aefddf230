/**
 * One job on one fresh machine: its steps in order, then their posts in reverse, then its outputs.
 */
import { createRunner } from '../../sandbox/runner/runner.ts';
import type { Runner } from '../../sandbox/runner/runner.ts';
import { permissionsOf } from './actions/permissions.ts';
import { evaluateAll, evaluateDeep, scopeFor } from './job-scope.ts';
import type { JobSurroundings, JobToRun } from './job-to-run.ts';
import type { JobRecord, Result } from './records.ts';
import { runMain } from './steps/run-step.ts';
import { StepSequence } from './steps/step-sequence.ts';
import type { Job } from './workflow.ts';

export async function runJob(toRun: JobToRun, surroundings: JobSurroundings): Promise<JobRecord> {
  const { job, name, os, runsOn } = toRun;
  const { observer } = surroundings;
  const started = performance.now();
  const before = scopeFor(toRun.contexts, 'success');
  const env = { ...evaluateAll(toRun.workflowEnv, before), ...evaluateAll(job.env, before) };
  const minutes = Number(evaluateDeep(job.timeoutMinutes, before));
  observer.jobStarted({ name, runsOn });
  for (const text of toRun.notices) observer.line({ kind: 'notice', text });
  const machine = await surroundings.machineFor(os, toRun.folder);
  const runner = await createRunner({
    os,
    ...(machine.tools === undefined ? {} : { tools: machine.tools }),
    env: { ...machine.env, ...env },
    root: surroundings.rootFor(toRun.folder),
    github: toRun.github,
    event: toRun.event,
    secrets: Object.values(surroundings.secrets),
    died: surroundings.died,
  });
  const inspect = surroundings.watch(runner, machine, name);
  const sequence = new StepSequence(
    {
      steps: job.steps,
      defaults: job,
      root: toRun.root,
      env,
      outerEnv: {},
      contexts: toRun.contexts,
    },
    {
      runner,
      observer,
      shared: surroundings.shared,
      skip: skipped(surroundings),
      limits: surroundings.limits ?? {},
      permissions: permissionsOf(job.permissions, toRun.permissions),
      signal: withTimeLimit(surroundings.signal, minutes),
      died: surroundings.died,
      runStep: runMain,
    },
  );
  await sequence.run();
  await sequence.posts();
  const outputs = outputsOf(job, sequence, runner, surroundings);
  const record: JobRecord = {
    id: job.id,
    name,
    os,
    result: resultOf(job, sequence),
    outputs,
    seconds: (performance.now() - started) / 1000,
    steps: sequence.records,
  };
  // Nobody looks at a machine that is gone.
  if (surroundings.died?.aborted !== true) await inspect();
  observer.jobEnded(record);
  return record;
}

function skipped({ skip = [] }: JobSurroundings): ReadonlySet<string> {
  return new Set(skip.map((name) => name.toLowerCase()));
}

/** A job that takes too long is cancelled, as on GitHub. */
function withTimeLimit(signal: AbortSignal, minutes: number): AbortSignal {
  return minutes > 0 ? AbortSignal.any([signal, AbortSignal.timeout(minutes * 60_000)]) : signal;
}

function resultOf({ continueOnError }: Job, sequence: StepSequence): Result {
  if (sequence.status !== 'failure') return sequence.status;
  return sequence.forgives(continueOnError) ? 'success' : 'failure';
}

/** An output that would show a secret is dropped; one that cannot be evaluated fails the job. */
function outputsOf(
  job: Job,
  sequence: StepSequence,
  { masker }: Runner,
  { observer }: JobSurroundings,
): Record<string, string> {
  let outputs: Record<string, string>;
  try {
    outputs = evaluateAll(job.outputs, sequence.scope({}));
  } catch (error) {
    sequence.complain(error);
    sequence.fail();
    return {};
  }
  const kept = Object.entries(outputs).filter(([name, value]) => {
    const secret = masker.hides(value);
    if (secret) {
      const text = `Skip output '${name}' since it may contain secret.`;
      observer.line({ kind: 'warning', text });
    }
    return !secret;
  });
  return Object.fromEntries(kept);
}
