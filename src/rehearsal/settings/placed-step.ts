/** The steps of a workflow, each where it stands: in a job, a called workflow, a composite action. */
import { join } from 'node:path';
import { hasAction, readAction } from '../../sandbox/runner/action-metadata.ts';
import { evaluateTemplate } from '../../sandbox/runner/expressions.ts';
import type { Json } from '../../sandbox/runner/expressions.ts';
import { ownReference, slipway } from '../workflow/actions/repository.ts';
import { evaluateDeep } from '../workflow/job-scope.ts';
import { combinationsOf } from '../workflow/matrix.ts';
import type { Combination } from '../workflow/matrix.ts';
import { readStep } from '../workflow/reading/read-job.ts';
import { scalar } from '../workflow/reading/yaml-values.ts';
import type { Job, Step, Templates, Workflow } from '../workflow/workflow.ts';

/** A template, and the place in which its expressions are understood. */
export interface PlacedTemplate {
  readonly template: string;
  readonly frame: Frame;
}

/** The place of a list of steps. */
export interface Frame {
  readonly workflow: Workflow;
  /** The folder of the repository that the steps stand in. */
  readonly root: string;
  readonly job: Job;
  readonly combination: Combination;
  readonly steps: readonly Step[];
  /** The variables around the steps, the innermost first. */
  readonly env: readonly PlacedTemplates[];
  readonly input: (name: string) => PlacedTemplate | undefined;
  /** A secret of the caller's; nothing where the name is the repository's own. */
  readonly secret: (name: string) => PlacedTemplate | undefined;
}

export interface PlacedTemplates {
  readonly templates: Templates;
  /** Absent for the frame itself. */
  readonly frame?: Frame;
}

export interface PlacedStep {
  readonly step: Step;
  readonly frame: Frame;
  readonly index: number;
  /** For a reader: the step's job and name. */
  readonly label: string;
}

/** Composite actions within composite actions are followed as deep as GitHub does. */
const DEEPEST = 10;

export async function placedSteps(workflow: Workflow): Promise<PlacedStep[]> {
  return stepsOf(workflow, {
    input: (name) => literal(workflow.event.inputs[name]),
    secret: () => undefined,
  });

  function literal(value: Json | undefined): PlacedTemplate | undefined {
    const [job] = workflow.jobs;
    if (value === undefined || job === undefined) return undefined;
    return { template: scalar(value) ?? '', frame: frameOf(workflow, job, {}, noCaller) };
  }
}

type Caller = Pick<Frame, 'input' | 'secret'>;
const noCaller: Caller = { input: () => undefined, secret: () => undefined };

async function stepsOf(workflow: Workflow, caller: Caller): Promise<PlacedStep[]> {
  const found: PlacedStep[] = [];
  for (const job of workflow.jobs) {
    for (const combination of knownCombinations(job, caller)) {
      const frame = frameOf(workflow, job, combination, caller);
      if (job.call?.workflow !== undefined) {
        found.push(...(await stepsOf(job.call.workflow, callerOf(frame, job.call))));
      }
      for (const [index, step] of job.steps.entries()) {
        found.push(...(await withInner({ step, frame, index, label: labelOf(job, step) }, 0)));
      }
    }
  }
  return found;
}

function frameOf(workflow: Workflow, job: Job, combination: Combination, caller: Caller): Frame {
  const env = [{ templates: job.env }, { templates: workflow.env }];
  const { root } = workflow;
  return { workflow, root, job, combination, steps: job.steps, env, ...caller };
}

function callerOf(frame: Frame, call: NonNullable<Job['call']>): Caller {
  const { secrets } = call;
  const given = (value: Json | undefined): PlacedTemplate | undefined =>
    value === undefined ? undefined : { template: scalar(value) ?? '', frame };
  return {
    input: (name) =>
      given(call.with[name]) ?? given(call.workflow?.callInterface?.inputs[name]?.default),
    // A secret that is not passed on is empty in the called workflow.
    secret: (name) =>
      secrets === 'inherit' ? frame.secret(name) : { template: named(secrets, name) ?? '', frame },
  };
}

function named(templates: Templates, name: string): string | undefined {
  const key = Object.keys(templates).find((each) => each.toUpperCase() === name.toUpperCase());
  return key === undefined ? undefined : templates[key];
}

/** A matrix that another job makes is played without its values. */
function knownCombinations(job: Job, caller: Caller): Combination[] {
  const names = JSON.stringify(job.matrix).matchAll(/\binputs\.([\w-]+)/g);
  const inputs = [...names].flatMap(([, name = '']) => {
    const given = caller.input(name);
    const value = given === undefined ? undefined : knownText(given);
    return value === undefined ? [] : [[name, value] as const];
  });
  try {
    const contexts = { inputs: Object.fromEntries(inputs) };
    return combinationsOf(evaluateDeep(job.matrix, { contexts }));
  } catch {
    return [{}];
  }
}

/** The step itself and, where it uses a composite action on this machine, the steps of that. */
async function withInner(placed: PlacedStep, depth: number): Promise<PlacedStep[]> {
  const { step, frame } = placed;
  const local = localAction(step, frame);
  if (local === undefined || depth >= DEEPEST) return [placed];
  const action = await readAction(local.folder).catch(() => undefined);
  if (action?.kind !== 'composite') return [placed];
  const steps = action.steps.map((each) => readStep(each as Json));
  const defaults = new Map(action.inputs.map(({ name, default: value }) => [name, value]));
  const inner: Frame = {
    ...frame,
    root: local.root,
    steps,
    env: [{ templates: step.env, frame }, ...frame.env.map((each) => ({ frame, ...each }))],
    input: (name) => {
      const template = step.with[name] ?? defaults.get(name);
      return template === undefined ? undefined : { template, frame };
    },
  };
  const found: PlacedStep[] = [placed];
  for (const [index, each] of steps.entries()) {
    const label = `${placed.label} → ${each.name ?? each.uses ?? 'run'}`;
    found.push(...(await withInner({ step: each, frame: inner, index, label }, depth + 1)));
  }
  return found;
}

interface LocalAction {
  readonly folder: string;
  readonly root: string;
}

/** Nothing for an action that does not lie on this machine. */
function localAction({ uses = '' }: Step, { root }: Frame): LocalAction | undefined {
  const own = ownReference(uses);
  const found =
    own === undefined
      ? { folder: join(root, uses.slice(2)), root }
      : { folder: join(slipway, own.path), root: slipway };
  const isLocal = own !== undefined || /^[.$]\//.test(uses);
  return isLocal && hasAction(found.folder) ? found : undefined;
}

/** The name of our action that a step uses, such as `setup-signing`. */
export function ownActionOf({ step: { uses = '' }, frame }: PlacedStep): string | undefined {
  const isInside = frame.root === slipway && /^[.$]\//.test(uses);
  const path = isInside ? uses.slice(2) : ownReference(uses)?.path;
  return /^actions\/([\w-]+)$/.exec(path ?? '')?.[1];
}

function labelOf(job: Job, { name, uses, id }: Step): string {
  return `${job.name ?? job.id}: ${name ?? id ?? uses ?? 'run'}`;
}

/**
 * The value of a template before anything runs; `undefined` where it depends on a secret or a step.
 */
export function knownText(
  { template, frame }: PlacedTemplate,
  vars: Readonly<Record<string, string>> = {},
): string | undefined {
  if (!template.includes('${{')) return template;
  try {
    const value = evaluateTemplate(template, {
      contexts: {
        matrix: { ...frame.combination },
        vars: { ...vars },
        github: {},
        env: knownEnv(frame),
        inputs: { ...frame.workflow.event.inputs, ...calledInputs(frame, template) },
      },
    });
    const text = typeof value === 'object' ? '' : String(value);
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

function knownEnv(frame: Frame): Record<string, string> {
  const all = frame.env.toReversed().map(({ templates }) => templates);
  const merged: Templates = Object.assign({}, ...all);
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !value.includes('${{')));
}

function calledInputs(frame: Frame, template: string): Record<string, string> {
  const names = [...template.matchAll(/\binputs\.([\w-]+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = frame.input(name);
      if (given === undefined || given.frame === frame) return [];
      const value = knownText(given);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
