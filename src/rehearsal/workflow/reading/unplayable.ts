/** The parts of a workflow that the rehearsal does not have. */
import { join } from 'node:path';
import { hasAction, readAction } from '../../../sandbox/runner/action-metadata.ts';
import { evaluateText } from '../../../sandbox/runner/expressions.ts';
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { suggestion } from '../../suggestion.ts';
import { actionName, resolveAction } from '../actions/action-reference.ts';
import type { ActionPlace, ActionReference } from '../actions/action-reference.ts';
import { unknownAction } from '../actions/refusal.ts';
import { labelsOf, systemOf } from '../machines.ts';
import { combinationsOf } from '../matrix.ts';
import { shellTemplate } from '../steps/shell.ts';
import type { Job, Step, Workflow } from '../workflow.ts';
import { readStep } from './read-job.ts';

/** GitHub's runner follows composite actions into each other as deep as this. */
const DEEPEST_COMPOSITE = 10;

export async function unplayable(
  { jobs, root }: Workflow,
  skip: ReadonlySet<string>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const job of jobs) {
    if (job.call !== undefined) continue;
    problems.push(...machineRefusals(job));
    const checksOutElsewhere = job.steps.some(
      ({ uses = '', with: { path } }) =>
        actionName(uses) === 'actions/checkout' && path !== undefined,
    );
    for (const [index, step] of job.steps.entries()) {
      const place = `job ${job.id}, step ${index + 1}`;
      const found = await actionRefusals(step, { root, skip, checksOutElsewhere, depth: 1 });
      problems.push(...found.map((problem) => `${place}: ${problem}`));
      const shell = step.shell ?? job.shell;
      if (!isKnownShell(shell)) {
        problems.push(`${place}: the shell "${shell ?? ''}" is not known here`);
      }
    }
  }
  return problems;
}

interface Place extends ActionPlace {
  /** Part of the repository may lie in a folder that only the run knows. */
  readonly checksOutElsewhere: boolean;
  readonly depth: number;
}

async function actionRefusals({ uses, with: inputs }: Step, place: Place): Promise<string[]> {
  if (uses === undefined) return [];
  const action = resolveAction(uses, place);
  if (action === undefined) return [unknownAction(uses)];
  if (action.kind === 'skipped') return [];
  if (action.kind !== 'double') return insideRefusals(uses, action, place);
  return Object.entries(inputs)
    .filter(([name, value]) => action.double.unplayed.includes(name) && !isOff(value))
    .map(([name]) => `the rehearsal's double of "${uses}" does not play its input "${name}"`);
}

/** An action on this machine is read, and so are the actions that it consists of. */
async function insideRefusals(
  uses: string,
  action: Extract<ActionReference, { kind: 'folder' | 'checkout' }>,
  place: Place,
): Promise<string[]> {
  const folder = action.kind === 'folder' ? action.folder : join(place.root, action.path);
  if (!hasAction(folder)) return place.checksOutElsewhere ? [] : [unknownAction(uses)];
  if (place.depth > DEEPEST_COMPOSITE) return [`"${uses}" lies deeper than GitHub follows actions`];
  try {
    const read = await readAction(folder);
    if (read.kind === 'node') return [];
    const inside = {
      ...place,
      root: action.kind === 'folder' ? action.root : place.root,
      depth: place.depth + 1,
    };
    const problems: string[] = [];
    for (const [index, value] of read.steps.entries()) {
      const step = readStep(value as Json);
      const found = await actionRefusals(step, inside);
      if (step.run !== undefined && step.shell === undefined) found.push('`shell` is missing');
      problems.push(...found.map((problem) => `${uses}, step ${index + 1}: ${problem}`));
    }
    return problems;
  } catch (error) {
    return [(error as Error).message];
  }
}

function isOff(value: string): boolean {
  return value === '' || value === 'false';
}

function isKnownShell(shell: string | undefined): boolean {
  return (shell?.includes('${{') ?? false) || shellTemplate(shell) !== undefined;
}

const COMMON_LABELS = ['macos-26', 'macos-15', 'macos-latest', 'ubuntu-latest', 'ubuntu-24.04'];

function machineRefusals({ id, runsOn, matrix }: Job): string[] {
  const unknown = combinationsOf(matrix)
    .map((combination) => knownLabels(runsOn, combination))
    .filter((labels) => labels !== undefined && systemOf(labels) === undefined)
    .map((labels) => labels?.join(', ') ?? '');
  return [...new Set(unknown)].map(
    (labels) =>
      `job ${id}: the rehearsal plays macOS and Linux, not "${labels}"${suggestion(labels, COMMON_LABELS)}`,
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
