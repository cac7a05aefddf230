/** The instances of a job: one, or one for each combination of its matrix. */
import { evaluateCondition, evaluateText } from '../../../sandbox/runner/expressions.ts';
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { evaluateDeep, matrixContexts, scopeFor, workflowContexts } from '../job-scope.ts';
import type { NeededJob } from '../job-scope.ts';
import type { JobToRun } from '../job-to-run.ts';
import { labelsOf, systemOf } from '../machines.ts';
import { combinationsOf } from '../matrix.ts';
import type { Combination } from '../matrix.ts';
import type { Result } from '../records.ts';
import { runJob } from '../run-job.ts';
import type { Job } from '../workflow.ts';
import { runCall } from './call.ts';
import { heldGroups } from './concurrency.ts';
import type { EndedInstance, Frame } from './frame.ts';
import { brokenJob, fullName, jobNotRun } from './not-run.ts';
import { ancestors } from './order.ts';
import { combinedResult } from './results.ts';

type Contexts = Readonly<Record<string, Json>>;

export async function runInstances(
  job: Job,
  frame: Frame,
  ended: ReadonlyMap<string, NeededJob>,
): Promise<EndedInstance[]> {
  const needs = Object.fromEntries([...ended].filter(([id]) => job.needs.includes(id)));
  const github = { ...frame.github, job: job.id };
  const contexts = workflowContexts(
    { ...frame.run, github, event: frame.event, inputs: frame.inputs },
    needs,
  );
  const before = scopeFor(contexts, statusBefore(job, frame, ended));
  if (!evaluateCondition(job.if, before)) return [alone(jobNotRun(job, 'skipped', frame))];
  const combinations = combinationsOf(evaluateDeep(job.matrix, before));
  const total = combinations.length;
  const failFast = evaluateDeep(job.failFast, before) !== false;
  const maxParallel = Number(evaluateDeep(job.maxParallel, before)) || total;
  const instances: EndedInstance[] = [];
  for (const [index, combination] of combinations.entries()) {
    const matrix = matrixContexts(combination, { index, total, failFast, maxParallel });
    const all = { ...contexts, ...matrix };
    const folder = total > 1 ? `${job.id}-${index + 1}` : job.id;
    const stopped = failFast && instances.some(({ result }) => result === 'failure');
    try {
      const name = instanceName(job, combination, all);
      instances.push(
        stopped
          ? alone(jobNotRun({ ...job, runsOn: runsOnOf(job, all) }, 'cancelled', frame, name))
          : await runInstance(job, { name, folder, contexts: all, github }, frame),
      );
    } catch (error) {
      instances.push(alone(brokenJob(job, error as Error, frame)));
    }
  }
  return instances;
}

interface Instance {
  readonly name: string;
  readonly folder: string;
  readonly contexts: Contexts;
  readonly github: Frame['github'];
}

async function runInstance(job: Job, instance: Instance, frame: Frame): Promise<EndedInstance> {
  const { name, folder, contexts } = instance;
  const groups = heldGroups(job, contexts, frame);
  if (job.call !== undefined) {
    return runCall(job, job.call, { name, folder, contexts, groups }, frame);
  }
  return alone(await runJob(jobToRun(job, instance, frame), frame.run));
}

function alone(record: Omit<EndedInstance, 'inside'>): EndedInstance {
  return { ...record, inside: undefined };
}

function jobToRun(job: Job, { name, folder, contexts, github }: Instance, frame: Frame): JobToRun {
  const { workflow, callers, event } = frame;
  const labels = labelsOf(runsOnOf(job, contexts));
  const os = systemOf(labels);
  const runsOn = labels.join(', ');
  if (os === undefined) throw new Error(`There is no machine "${runsOn}".`);
  return {
    job,
    name: fullName(name, callers),
    folder: [...callers.map((caller) => caller.folder), folder].join('-'),
    os,
    runsOn,
    github,
    event,
    root: workflow.root,
    workflowEnv: workflow.env,
    permissions: workflow.permissions ?? frame.permissions,
    notices: noticesOf(job, contexts),
    contexts,
  };
}

function noticesOf({ environment, services }: Job, contexts: Contexts): string[] {
  const notices: string[] = [];
  if (environment !== undefined) {
    const name = evaluateText(environment, scopeFor(contexts, 'success'));
    if (name !== '') {
      notices.push(
        `GitHub would wait here for approval of ${name}, if that environment asks for reviewers.`,
      );
    }
  }
  if (services.length > 0) {
    notices.push(
      `GitHub would start containers beside this job: ${services.join(', ')}. The rehearsal starts none.`,
    );
  }
  return notices;
}

function runsOnOf(job: Job, contexts: Contexts): Json {
  return evaluateDeep(job.runsOn, scopeFor(contexts, 'success'));
}

/**
 * The name of an instance. On GitHub the values of the matrix follow a name without expressions.
 */
function instanceName(job: Job, combination: Combination, contexts: Contexts): string {
  const name = job.name ?? job.id;
  if (name.includes('${{')) return evaluateText(name, scopeFor(contexts, 'success'));
  const values = Object.values(combination).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return values.length > 0 ? `${name} (${values.join(', ')})` : name;
}

/** The state that the status functions of a job's `if:` see: all jobs count that it waits for. */
function statusBefore(
  job: Job,
  { workflow, run }: Frame,
  ended: ReadonlyMap<string, NeededJob>,
): Result {
  if (run.signal.aborted) return 'cancelled';
  return combinedResult(ancestors(job, workflow).map((id) => ended.get(id)?.result ?? 'success'));
}
