/** A step whose action consists of steps itself. */
import type { CompositeMetadata } from '../../../sandbox/runner/action-metadata.ts';
import { evaluateText } from '../../../sandbox/runner/expressions.ts';
import type { Json, Scope } from '../../../sandbox/runner/expressions.ts';
import { evaluateAll, evaluateDeep } from '../job-scope.ts';
import { readStep } from '../reading/read-job.ts';
import { combinedFields } from '../steps/run-post.ts';
import { StepSequence } from '../steps/step-sequence.ts';
import type { RunMain, StepSurroundings, StepToRun } from '../steps/step-run.ts';

/** The contexts that the steps of a composite action share with the job; secrets are none of them. */
const SHARED_CONTEXTS = ['github', 'matrix', 'strategy'];

export interface Composite {
  readonly action: CompositeMetadata;
  /** The folder of the repository that the action stands in. */
  readonly root: string;
}

export async function runComposite(
  { action, root }: Composite,
  toRun: StepToRun,
  around: StepSurroundings,
): Promise<RunMain> {
  const { id, name, step } = toRun;
  const uses = step.uses ?? '';
  const { inputs, warnings } = inputsOf(action, toRun);
  for (const message of warnings) around.observer.line({ kind: 'warning', text: message });
  const { observer } = around;
  const sequence = new StepSequence(
    {
      steps: action.steps.map((value) => readStep(value as Json)),
      defaults: { shell: undefined, workingDirectory: undefined },
      root,
      env: environmentOf(toRun.scope()),
      outerEnv: { ...toRun.env, GITHUB_ACTION_PATH: action.folder },
      contexts: { ...sharedContexts(toRun.scope(), action.folder), inputs },
    },
    {
      ...around,
      signal: limited(toRun, around.signal),
      observer: {
        ...observer,
        jobStarted: () => undefined,
        jobEnded: () => undefined,
        stepEnded: () => undefined,
        stepStarted: (inner) => {
          observer.line({ kind: 'text', text: `▸ ${inner}` });
        },
        line: observer.line.bind(observer),
      },
    },
  );
  await sequence.run();
  const fields = combinedFields(sequence.records);
  const cancelled = sequence.status === 'cancelled' && around.signal.aborted;
  const ended = {
    id,
    name,
    uses,
    phase: 'main' as const,
    ...fields,
    outcome: cancelled ? ('cancelled' as const) : outcomeOf(sequence),
    outputs: evaluateAll(action.outputs, sequence.scope({})),
    annotations: [
      ...warnings.map((message) => ({ level: 'warning' as const, message })),
      ...fields.annotations,
    ],
  };
  const inside = sequence.takePosts();
  return inside.length === 0 ? { ended } : { ended, post: { id, name, uses, inside } };
}

/** A time limit cancels the steps inside, and fails the step that they are. */
function outcomeOf({ status }: StepSequence): 'success' | 'failure' {
  return status === 'success' ? 'success' : 'failure';
}

function limited({ step, scope }: StepToRun, signal: AbortSignal): AbortSignal {
  const minutes = Number(evaluateDeep(step.timeoutMinutes, scope()));
  return minutes > 0 ? AbortSignal.any([signal, AbortSignal.timeout(minutes * 60_000)]) : signal;
}

/** The variables that the step itself sees: of the job, of earlier steps and its own. */
function environmentOf({ contexts }: Scope): Record<string, string> {
  return (contexts['env'] ?? {}) as Record<string, string>;
}

function sharedContexts({ contexts }: Scope, folder: string): Record<string, Json> {
  const shared = Object.entries(contexts).filter(([name]) => SHARED_CONTEXTS.includes(name));
  const { github = {}, ...rest } = Object.fromEntries(shared);
  return { ...rest, github: { ...(github as Record<string, Json>), action_path: folder } };
}

/** All inputs of a composite action are texts. */
function inputsOf(
  { inputs }: CompositeMetadata,
  { step, scope }: StepToRun,
): { readonly inputs: Record<string, Json>; readonly warnings: readonly string[] } {
  const given = evaluateAll(step.with, scope());
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const values = inputs.map(({ name, default: preset = '' }) => [
    name,
    byName.get(name.toLowerCase()) ?? evaluateText(preset, scope()),
  ]);
  const known = inputs.map(({ name }) => name.toLowerCase());
  const unknown = Object.keys(given).filter((name) => !known.includes(name.toLowerCase()));
  const quoted = (names: readonly string[]): string => names.map((each) => `'${each}'`).join(', ');
  return {
    inputs: Object.fromEntries(values),
    warnings:
      unknown.length === 0
        ? []
        : [`Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(known)}]`],
  };
}
