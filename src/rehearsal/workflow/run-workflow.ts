/** A whole workflow: jobs in the order of their needs, one after another. */
import { runContext } from '../../sandbox/runner/github-context.ts';
import { runInstances } from './jobs/instances.ts';
import { brokenJob } from './jobs/not-run.ts';
import { inOrderOfNeeds } from './jobs/order.ts';
import { combinedResult, withoutEmpty } from './jobs/results.ts';
import type { EndedJobs, Frame, WorkflowRun } from './jobs/frame.ts';
import type { JobRecord } from './records.ts';
import type { Workflow } from './workflow.ts';

export type { WorkflowRun } from './jobs/frame.ts';

export async function runWorkflow(workflow: Workflow, run: WorkflowRun): Promise<JobRecord[]> {
  const { name, payload, github, inputs } = workflow.event;
  const whole: Readonly<Record<string, string>> = {
    ...runContext(),
    workflow: workflow.name,
    event_name: name,
    ...run.github,
    ...github,
  };
  const pushed = name === 'push' ? { ref: whole['ref'] ?? '' } : {};
  const { records } = await runJobs({
    workflow,
    run,
    inputs,
    github: whole,
    event: { ...payload, ...pushed },
    callers: [],
    groups: [],
    permissions: null,
    runCalled: runJobs,
  });
  return records;
}

/** The jobs of a workflow, also of one that a job of another calls. */
async function runJobs(frame: Frame): Promise<EndedJobs> {
  const ended: EndedJobs = { jobs: new Map(), records: [] };
  for (const job of inOrderOfNeeds(frame.workflow)) {
    const instances = await runInstances(job, frame, ended.jobs).catch((error: Error) => [
      { ...brokenJob(job, error, frame), inside: undefined },
    ]);
    ended.records.push(...instances.flatMap(({ inside, ...record }) => inside ?? [record]));
    ended.jobs.set(job.id, {
      result: combinedResult(instances.map(({ result }) => result)),
      // The last instance of several that gives an output decides.
      outputs: Object.assign({}, ...instances.map(({ outputs }) => withoutEmpty(outputs))),
    });
  }
  return ended;
}
