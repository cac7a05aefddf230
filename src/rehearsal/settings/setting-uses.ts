/** The uses of a workflow's secrets and variables: which of them feeds which input of which step. */
import type { Workflow } from '../workflow/workflow.ts';
import { knownText, ownActionOf, placedSteps } from './placed-step.ts';
import type { PlacedStep } from './placed-step.ts';
import { purposeOfInput, purposeOfVariable } from './purposes.ts';
import type { Purpose } from './purposes.ts';
import { sourcesOf, sourcesOfFileOr } from './sources.ts';
import type { Source } from './sources.ts';

export interface SettingUse {
  readonly source: Source;
  readonly purpose: Purpose;
  readonly step: PlacedStep;
  /** The input or variable that it feeds. */
  readonly input: string;
}

export interface WorkflowSettings {
  readonly steps: readonly PlacedStep[];
  readonly uses: readonly SettingUse[];
  /** All that any step reads, used or not. */
  readonly read: readonly Source[];
}

export async function settingsOf(workflow: Workflow): Promise<WorkflowSettings> {
  const steps = await placedSteps(workflow);
  const uses = steps.flatMap((step) => [...usesByInput(step), ...usesByVariable(step)]);
  const read = new Map<string, Source>();
  for (const source of [...uses.map((use) => use.source), ...steps.flatMap(allSources)]) {
    read.set(`${source.kind}.${source.name}`, source);
  }
  return { steps, uses, read: [...read.values()] };
}

function usesByInput(placed: PlacedStep): SettingUse[] {
  const { uses } = placed.step;
  // A composite action of the repository itself is looked into instead.
  if (uses === undefined || (/^[.$]\//.test(uses) && !isOwn(placed))) return [];
  return Object.entries(placed.step.with).flatMap(([input, template]) => {
    const purpose = purposeOfInput(input);
    // An action of others may mean something else by a word that is not Apple's.
    if (purpose === undefined || (!isOwn(placed) && !SHARED.has(purpose))) return [];
    return sourcesOfFileOr(template, placed).map((source) => ({
      source,
      purpose,
      step: placed,
      input,
    }));
  });
}

const SHARED: ReadonlySet<Purpose> = new Set([
  'certificate',
  'certificate-password',
  'provisioning-profile',
  'api-key-id',
  'issuer-id',
  'api-private-key',
]);

/** Our actions read some inputs from the environment. */
function usesByVariable(placed: PlacedStep): SettingUse[] {
  if (!isOwn(placed)) return [];
  const { step, frame } = placed;
  const around = [step.env, ...frame.env.map(({ templates }) => templates)];
  const names = new Set(around.flatMap((templates) => Object.keys(templates)));
  return [...names].flatMap((name) => {
    const purpose = purposeOfVariable(name);
    if (purpose === undefined) return [];
    return sourcesOf(`\${{ env.${name} }}`, placed).map((source) => ({
      source,
      purpose,
      step: placed,
      input: name,
    }));
  });
}

function allSources(placed: PlacedStep): Source[] {
  const { step, frame } = placed;
  const { job, workflow } = frame;
  const templates = [
    ...Object.values(step.with),
    ...[step.env, job.env, workflow.env].flatMap((each) => Object.values(each)),
    step.run ?? '',
    step.name ?? '',
    ...[step.if, job.if].map((condition) => `\${{ ${condition ?? ''} }}`),
  ];
  return templates.flatMap((template) => sourcesOf(template, placed));
}

function isOwn(placed: PlacedStep): boolean {
  return ownActionOf(placed) !== undefined;
}

/** An input's text, where it is known before anything runs. */
export function inputText(
  { step, frame }: PlacedStep,
  name: string,
  vars: Readonly<Record<string, string>> = {},
): string | undefined {
  const template = step.with[name];
  return template === undefined ? undefined : knownText({ template, frame }, vars)?.trim();
}

/** The lines of an input, or the parts of a single line with commas. */
export function inputList(
  placed: PlacedStep,
  name: string,
  vars?: Readonly<Record<string, string>>,
): string[] {
  const text = inputText(placed, name, vars) ?? '';
  return text
    .split(text.includes('\n') ? '\n' : ',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
