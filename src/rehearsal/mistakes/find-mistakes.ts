/** Looks a workflow through for mistakes that GitHub shows only in the run, or never. */
import type { Workflow } from '../workflow/workflow.ts';
import { expressionMistakes } from './expressions.ts';
import { groupMistakes } from './groups.ts';
import type { KnownAccounts } from './groups.ts';
import { inputMistakes } from './inputs.ts';
import { placedSteps } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import { referenceMistakes } from './references.ts';
import { settingMistakes } from './settings.ts';

/** `secrets` are the names that the repository has. */
export async function findMistakes(
  workflow: Workflow,
  secrets: readonly string[],
  accounts: KnownAccounts = { seed: undefined, isStrict: false },
): Promise<Mistake[]> {
  const found: Mistake[] = [];
  const steps = placedSteps(workflow);
  for (const placed of steps) found.push(...(await inputMistakes(placed)));
  found.push(...(await expressionMistakes(workflow)), ...referenceMistakes(workflow));
  found.push(...settingMistakes(workflow, secrets), ...groupMistakes(workflow, accounts));
  const lines = new Map(steps.map(({ place, step }) => [place, step.place]));
  const different = new Map(found.map((mistake) => [mistakeLine(mistake), mistake]));
  return [...different.values()].map((mistake) => {
    const line = lines.get(mistake.place);
    return { ...mistake, ...(line !== undefined && { line }) };
  });
}

export function mistakeLine({ place, problem, cure }: Mistake): string {
  const end = /[.?!]$/.test(problem) ? '' : '.';
  return `${place}: ${problem}${end} ${cure}`;
}
