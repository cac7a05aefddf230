// What a workflow needs and the rehearsal does not have.
import { evaluateText, type Json } from '../../support/runner/expressions.ts';
import { resolveAction } from './action-reference.ts';
import { labelsOf, systemOf } from './machines.ts';
import { combinationsOf } from './matrix.ts';
import { shellTemplate } from './shell.ts';
import type { Job, Workflow } from './workflow.ts';

export function unplayable(workflow: Workflow): string[] {
  return workflow.jobs.flatMap((job) => [
    ...machineRefusals(job),
    ...job.steps.flatMap((step, index) => {
      const place = `job ${job.id}, step ${index + 1}`;
      return [
        ...(step.uses === undefined || resolveAction(step.uses) !== undefined
          ? []
          : [`${place}: the rehearsal has no "${step.uses}" and no double of it`]),
        ...(isKnownShell(step.shell ?? job.shell)
          ? []
          : [`${place}: the shell "${step.shell ?? job.shell ?? ''}" is not known here`]),
      ];
    }),
  ]);
}

function isKnownShell(shell: string | undefined): boolean {
  return (shell?.includes('${{') ?? false) || shellTemplate(shell) !== undefined;
}

function machineRefusals({ id, runsOn, matrix }: Job): string[] {
  const unknown = combinationsOf(matrix)
    .map((combination) => knownLabels(runsOn, combination))
    .filter((labels) => labels !== undefined && systemOf(labels) === undefined)
    .map((labels) => labels?.join(', ') ?? '');
  return [...new Set(unknown)].map(
    (labels) => `job ${id}: the rehearsal plays macOS and Linux, not "${labels}"`,
  );
}

/** Nothing where the labels depend on what is known only when the job runs. */
function knownLabels(runsOn: Json, matrix: Readonly<Record<string, Json>>): string[] | undefined {
  try {
    return labelsOf(runsOn).map((label) =>
      evaluateText(label, { contexts: { matrix: { ...matrix } } }),
    );
  } catch {
    return undefined;
  }
}
