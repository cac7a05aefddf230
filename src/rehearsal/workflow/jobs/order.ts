/** The order in which jobs are run, and the jobs that each waits for. */
import { pathIn } from '../step-places.ts';
import { WorkflowRefused } from '../workflow.ts';
import type { Job, Workflow } from '../workflow.ts';

export function inOrderOfNeeds(workflow: Workflow): Job[] {
  const ordered: Job[] = [];
  const waiting = [...workflow.jobs];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) =>
      needs.every((id) => ordered.some((job) => job.id === id)),
    );
    const [job] = next === -1 ? [] : waiting.splice(next, 1);
    if (job === undefined) {
      const names = waiting.map(({ id }) => id).join(', ');
      throw new WorkflowRefused(pathIn(workflow.root, workflow.file), [
        `jobs that wait for each other: ${names}`,
      ]);
    }
    ordered.push(job);
  }
  return ordered;
}

export function ancestors(job: Job, workflow: Workflow): string[] {
  const parents = workflow.jobs.filter(({ id }) => job.needs.includes(id));
  return [...job.needs, ...parents.flatMap((parent) => ancestors(parent, workflow))];
}
