/** `concurrency:` of workflows and jobs: jobs are played one after another, so only a deadlock shows. */
import { evaluateText } from '../../../sandbox/runner/expressions.ts';
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { scopeFor } from '../job-scope.ts';
import type { Job } from '../workflow.ts';
import type { Frame } from './frame.ts';

/** The groups that are held while the job runs. Throws for one that the run holds already. */
export function heldGroups(
  job: Job,
  contexts: Readonly<Record<string, Json>>,
  { workflow, groups }: Frame,
): string[] {
  const scope = scopeFor(contexts, 'success');
  const nameOf = (template: string | undefined): string[] =>
    template === undefined ? [] : [evaluateText(template, scope).toLowerCase()];
  const held = [...groups, ...nameOf(workflow.concurrency)];
  for (const group of nameOf(job.concurrency)) {
    if (held.includes(group)) {
      throw new Error(
        `Canceling since a deadlock for concurrency group '${group}' was detected: the job waits for a group that its own run holds. Give workflow and job groups of different names.`,
      );
    }
    held.push(group);
  }
  return held;
}
