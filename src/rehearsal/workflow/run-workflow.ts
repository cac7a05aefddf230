/** A whole workflow: jobs in the order of their needs, one after another. */
import { evaluateCondition, evaluateText } from '../../sandbox/runner/expressions.ts';
import type { Json } from '../../sandbox/runner/expressions.ts';
import { runContext } from '../../sandbox/runner/github-context.ts';
import { SecretMasker } from '../../sandbox/runner/masks.ts';
import { evaluateDeep, matrixContexts, scopeFor, workflowContexts } from './job-scope.ts';
import type { NeededJob, WorkflowValues } from './job-scope.ts';
import { labelsOf, systemOf } from './machines.ts';
import { combinationsOf } from './matrix.ts';
import type { Combination } from './matrix.ts';
import type { JobRecord, Result } from './records.ts';
import { runJob } from './run-job.ts';
import type { JobSurroundings, JobToRun } from './job-to-run.ts';
import { WorkflowRefused } from './workflow.ts';
import type { Job, Workflow } from './workflow.ts';

export interface WorkflowRun extends JobSurroundings {
  readonly vars: Readonly<Record<string, string>>;
  readonly github?: Readonly<Record<string, string>>;
}

export async function runWorkflow(workflow: Workflow, run: WorkflowRun): Promise<JobRecord[]> {
  const ended = new Map<string, NeededJob>();
  const records: JobRecord[] = [];
  for (const job of inOrderOfNeeds(workflow)) {
    const instances = await runInstances(job, workflow, ended, run).catch((error: Error) => [
      brokenJob(job, error, run),
    ]);
    records.push(...instances);
    ended.set(job.id, {
      result: combined(instances.map(({ result }) => result)),
      // Of several instances the last one that gives an output decides.
      outputs: Object.assign({}, ...instances.map(({ outputs }) => withoutEmpty(outputs))),
    });
  }
  return records;
}

function inOrderOfNeeds(workflow: Workflow): Job[] {
  const ordered: Job[] = [];
  const waiting = [...workflow.jobs];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) =>
      needs.every((id) => ordered.some((job) => job.id === id)),
    );
    const [job] = next === -1 ? [] : waiting.splice(next, 1);
    if (job === undefined) {
      const names = waiting.map(({ id }) => id).join(', ');
      throw new WorkflowRefused(workflow.file, [`jobs that wait for each other: ${names}`]);
    }
    ordered.push(job);
  }
  return ordered;
}

async function runInstances(
  job: Job,
  workflow: Workflow,
  ended: ReadonlyMap<string, NeededJob>,
  run: WorkflowRun,
): Promise<JobRecord[]> {
  const needs = Object.fromEntries([...ended].filter(([id]) => job.needs.includes(id)));
  const github = {
    ...runContext(),
    workflow: workflow.name,
    event_name: workflow.event,
    job: job.id,
    ...run.github,
  };
  const event = eventOf(workflow);
  const values: WorkflowValues = { ...run, github, event, inputs: workflow.inputs };
  const contexts = workflowContexts(values, needs);
  const before = scopeFor(contexts, statusBefore(job, workflow, ended, run.signal));
  if (!evaluateCondition(job.if, before)) return [skippedJob(job, run)];
  const combinations = combinationsOf(evaluateDeep(job.matrix, before));
  const failFast = evaluateDeep(job.failFast, before) !== false;
  const records: JobRecord[] = [];
  for (const [index, combination] of combinations.entries()) {
    const failedBefore = failFast && records.some(({ result }) => result === 'failure');
    const matrix = matrixContexts(combination, { index, total: combinations.length, failFast });
    const folder = combinations.length > 1 ? `${job.id}-${index + 1}` : job.id;
    try {
      const instance = instanceOf(
        { job, workflow, combination, github, event, folder },
        { ...contexts, ...matrix },
      );
      records.push(failedBefore ? cancelledLeg(instance, run) : await runJob(instance, run));
    } catch (error) {
      records.push(brokenJob(job, error as Error, run));
    }
  }
  return records;
}

/** The payload of a start by hand; of other events nothing is played. */
function eventOf({ event, inputs }: Workflow): Json {
  return event === 'workflow_dispatch' ? { inputs: { ...inputs } } : {};
}

interface Instance {
  readonly job: Job;
  readonly workflow: Workflow;
  readonly combination: Combination;
  readonly github: Readonly<Record<string, string>>;
  readonly event: Json;
  readonly folder: string;
}

function instanceOf(
  { job, workflow, combination, github, event, folder }: Instance,
  contexts: Readonly<Record<string, Json>>,
): JobToRun {
  const labels = labelsOf(evaluateDeep(job.runsOn, scopeFor(contexts, 'success')));
  const os = systemOf(labels);
  const runsOn = labels.join(', ');
  if (os === undefined) {
    throw new Error(`There is no machine "${runsOn}".`);
  }
  const name = instanceName(job, combination, contexts);
  return { job, name, folder, os, runsOn, github, event, workflowEnv: workflow.env, contexts };
}

/** As on GitHub the values of the matrix follow a name that does not use them itself. */
function instanceName(
  job: Job,
  combination: Combination,
  contexts: Readonly<Record<string, Json>>,
): string {
  const name = job.name ?? job.id;
  if (name.includes('${{')) return evaluateText(name, scopeFor(contexts, 'success'));
  const values = Object.values(combination).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return values.length > 0 ? `${name} (${values.join(', ')})` : name;
}

/** What the status functions of a job's `if:` answer: all jobs count that it waits for. */
function statusBefore(
  job: Job,
  workflow: Workflow,
  ended: ReadonlyMap<string, NeededJob>,
  signal: AbortSignal,
): Result {
  if (signal.aborted) return 'cancelled';
  return combined(ancestors(job, workflow).map((id) => ended.get(id)?.result ?? 'success'));
}

function ancestors(job: Job, workflow: Workflow): string[] {
  const parents = workflow.jobs.filter(({ id }) => job.needs.includes(id));
  return [...job.needs, ...parents.flatMap((parent) => ancestors(parent, workflow))];
}

function combined(results: readonly Result[]): Result {
  for (const result of ['failure', 'cancelled', 'skipped'] as const) {
    if (results.includes(result)) return result;
  }
  return 'success';
}

function skippedJob(job: Job, run: WorkflowRun): JobRecord {
  const os = systemOf(labelsOf(job.runsOn)) ?? 'Linux';
  return notRun({ id: job.id, name: job.name ?? job.id, os, result: 'skipped' }, run);
}

/** What keeps a job from being begun, such as a template that is not valid, fails it alone. */
function brokenJob(job: Job, error: Error, run: WorkflowRun): JobRecord {
  const os = systemOf(labelsOf(job.runsOn)) ?? 'Linux';
  const name = job.name ?? job.id;
  const masker = new SecretMasker();
  for (const secret of Object.values(run.secrets)) masker.add(secret.trim());
  run.observer.jobStarted({ name, runsOn: labelsOf(job.runsOn).join(', ') });
  run.observer.line({ kind: 'error', text: masker.mask(error.message) });
  return notRun({ id: job.id, name, os, result: 'failure' }, run);
}

function cancelledLeg({ job, name, os }: JobToRun, run: WorkflowRun): JobRecord {
  return notRun({ id: job.id, name, os, result: 'cancelled' }, run);
}

function notRun(
  job: Pick<JobRecord, 'id' | 'name' | 'os' | 'result'>,
  { observer }: WorkflowRun,
): JobRecord {
  const record: JobRecord = { ...job, outputs: {}, seconds: 0, steps: [] };
  observer.jobEnded(record);
  return record;
}

function withoutEmpty(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''));
}
