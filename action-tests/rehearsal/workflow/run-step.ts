// One step of a job, whatever it uses: an action of ours, a double, or a script.
import { evaluateText, type Scope } from '../../support/runner/expressions.ts';
import type { Annotation } from '../../support/runner/annotations.ts';
import type { Runner, StepResult } from '../../support/runner/runner.ts';
import { resolveAction } from './action-reference.ts';
import type { ActionDouble, SharedFolders } from './doubles/double.ts';
import { evaluateAll, evaluateDeep } from './job-scope.ts';
import type { StepRecord, WorkflowObserver } from './records.ts';
import { withScriptCommand } from './shell.ts';
import type { Job, Step } from './workflow.ts';

export type EndedStep = Pick<StepRecord, 'id' | 'name' | 'uses' | 'phase' | 'outcome'> &
  Partial<StepRecord>;

export interface StepToRun {
  readonly step: Step;
  readonly id: string;
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** A function, because inputs are evaluated again for post. */
  readonly scope: () => Scope;
  readonly job: Job;
}

interface Place {
  readonly runner: Runner;
  readonly observer: WorkflowObserver;
  readonly signal: AbortSignal;
  readonly shared: SharedFolders;
}

/** A post that is owed: the runner keeps that of an action, a double brings its own. */
export interface PendingPost {
  readonly id: string;
  readonly name: string;
  readonly uses: string;
  readonly run: (() => Promise<void>) | undefined;
}

interface RunMain {
  readonly ended: EndedStep;
  readonly post?: PendingPost;
}

export function stepName(step: Step, scope: Scope): string {
  if (step.name !== undefined) return evaluateText(step.name, scope);
  return `Run ${step.uses ?? step.run?.trim().split('\n')[0] ?? ''}`;
}

export async function runMain(toRun: StepToRun, place: Place): Promise<RunMain> {
  const { step, id, name } = toRun;
  const uses = step.uses ?? 'run';
  if (step.uses === undefined) {
    return { ended: endedStep(await runScript(toRun, place), toRun, place, 'run') };
  }
  const reference = resolveAction(step.uses);
  if (reference === undefined) throw new Error(`There is no "${uses}" in a rehearsal.`);
  if (reference.kind === 'double') return runDouble(reference.double, toRun, place);
  const { owedPosts } = place.runner;
  const result = await place.runner.runAction({
    ...processOptions(toRun, place),
    action: reference.folder,
    with: () => evaluateAll(step.with, toRun.scope()),
  });
  const ended = endedStep(result, toRun, place, uses);
  const hasPost = place.runner.owedPosts > owedPosts;
  return hasPost ? { ended, post: { id, name, uses, run: undefined } } : { ended };
}

function runScript(toRun: StepToRun, place: Place): Promise<StepResult> {
  const { step, job } = toRun;
  const { runner } = place;
  const scope = toRun.scope();
  const text = (template: string | undefined): string | undefined =>
    template === undefined ? undefined : evaluateText(template, scope);
  const options = { shell: text(step.shell ?? job.shell), folder: runner.folders.temp };
  return withScriptCommand(text(step.run) ?? '', options, (command) =>
    runner.runScript({
      ...processOptions(toRun, place),
      ...command,
      workingDirectory: text(step.workingDirectory ?? job.workingDirectory),
    }),
  );
}

function processOptions(toRun: StepToRun, { observer, signal }: Place) {
  const minutes = Number(evaluateDeep(toRun.step.timeoutMinutes, toRun.scope()));
  return {
    id: toRun.id,
    name: toRun.name,
    env: toRun.env,
    // A step that runs after the cancellation is not cancelled by it.
    signal: signal.aborted ? undefined : signal,
    cancelAfterMs: minutes > 0 ? minutes * 60_000 : undefined,
    onLine: observer.line.bind(observer),
  };
}

function endedStep(
  result: StepResult,
  { id, name }: StepToRun,
  { signal }: Place,
  uses: string,
): EndedStep {
  // Only a time limit cancels a step while the workflow itself goes on.
  const timedOut = result.outcome === 'cancelled' && !signal.aborted;
  const outcome = timedOut ? 'failure' : result.outcome;
  return { ...resultFields(result), id, name, uses, phase: 'main', outcome };
}

function resultFields({ seconds, outputs, annotations, summary }: StepResult) {
  return { seconds, outputs, annotations, summary };
}

async function runDouble(
  double: ActionDouble,
  { step, id, name, scope }: StepToRun,
  { runner, observer, shared }: Place,
): Promise<RunMain> {
  const started = performance.now();
  const annotations: Annotation[] = [];
  const annotate = (level: Annotation['level'], message: string): void => {
    const masked = runner.masker.mask(message);
    annotations.push({ level, message: masked });
    observer.line({ kind: level, text: masked });
  };
  const fields = { id, name, uses: step.uses ?? '', phase: 'main' as const, annotations };
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    const { outputs = {}, post } = await double({
      inputs: evaluateAll(step.with, scope()),
      runner,
      shared,
      log: (line) => {
        observer.line({ kind: 'text', text: runner.masker.mask(line) });
      },
      warn: annotate.bind(undefined, 'warning'),
    });
    const ended = { ...fields, outcome: 'success' as const, outputs, seconds: seconds() };
    return post === undefined
      ? { ended }
      : { ended, post: { id, name, uses: fields.uses, run: post } };
  } catch (error) {
    annotate('error', (error as Error).message);
    return { ended: { ...fields, outcome: 'failure', seconds: seconds() } };
  }
}

export async function runPost(
  { id, name, uses, run }: PendingPost,
  place: Pick<Place, 'runner' | 'observer'> & { readonly mayRun: (condition: string) => boolean },
): Promise<EndedStep | undefined> {
  const { runner, observer, mayRun } = place;
  const post = { id, name: `Post ${name}`, uses, phase: 'post' as const };
  if (run !== undefined) {
    observer.stepStarted(post.name);
    await run();
    return { ...post, outcome: 'success' };
  }
  const result = await runner.runLastPost({
    mayRun,
    onStart: observer.stepStarted.bind(observer),
    onLine: observer.line.bind(observer),
  });
  return result && { ...post, ...resultFields(result), outcome: result.outcome };
}
