/** What a workflow needs and the rehearsal does not have. */
import { evaluateText } from '../../sandbox/runner/expressions.ts';
import type { Json } from '../../sandbox/runner/expressions.ts';
import { resolveAction } from './action-reference.ts';
import { labelsOf, systemOf } from './machines.ts';
import { combinationsOf } from './matrix.ts';
import { shellTemplate } from './shell.ts';
import type { Job, Step, Workflow } from './workflow.ts';

export function unplayable(workflow: Workflow): string[] {
  return workflow.jobs.flatMap((job) => [
    ...machineRefusals(job),
    ...job.steps.flatMap((step, index) => {
      const place = `job ${job.id}, step ${index + 1}`;
      return [
        ...actionRefusals(step).map((problem) => `${place}: ${problem}`),
        ...(isKnownShell(step.shell ?? job.shell)
          ? []
          : [`${place}: the shell "${step.shell ?? job.shell ?? ''}" is not known here`]),
      ];
    }),
  ]);
}

function actionRefusals({ uses, with: inputs }: Step): string[] {
  if (uses === undefined) return [];
  const action = resolveAction(uses);
  if (action === undefined) return [`the rehearsal has no "${uses}" and no double of it`];
  if (action.kind === 'own') return [];
  return Object.entries(inputs)
    .filter(([name, value]) => action.double.unplayed.includes(name) && !isOff(value))
    .map(([name]) => `the rehearsal's double of "${uses}" does not play its input "${name}"`);
}

function isOff(value: string): boolean {
  return value === '' || value === 'false';
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
