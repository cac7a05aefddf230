/** One step of a job, whatever it uses: an action of ours, a double, or a script. */
import { evaluateText } from '../../sandbox/runner/expressions.ts';
import type { Scope } from '../../sandbox/runner/expressions.ts';
import type { Runner, StepResult } from '../../sandbox/runner/runner.ts';
import { resolveAction } from './action-reference.ts';
import type { DoublePost, SharedFolders } from './doubles/double.ts';
import { brokenStep } from './broken-step.ts';
import { evaluateAll, evaluateDeep } from './job-scope.ts';
import type { StepRecord, WorkflowObserver } from './records.ts';
import { runDouble } from './run-double.ts';
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

export interface Place {
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
  readonly double?: DoublePost;
}

export interface RunMain {
  readonly ended: EndedStep;
  readonly post?: PendingPost;
}

/** As it is written; a name that was given may be a template. */
export function stepName({ name, uses, run }: Step): string {
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`;
}

export async function runMain(toRun: StepToRun, place: Place): Promise<RunMain> {
  try {
    return await runUsed(toRun, place);
  } catch (error) {
    const { id, name, step } = toRun;
    const main = { id, name, uses: step.uses ?? 'run', phase: 'main' as const };
    return { ended: brokenStep(main, error, place) };
  }
}

async function runUsed(toRun: StepToRun, place: Place): Promise<RunMain> {
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
    scope: toRun.scope,
  });
  const ended = endedStep(result, toRun, place, uses);
  const hasPost = place.runner.owedPosts > owedPosts;
  return hasPost ? { ended, post: { id, name, uses } } : { ended };
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
    signal,
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

export async function runPost(
  { id, name, uses, double }: PendingPost,
  place: Pick<Place, 'runner' | 'observer'> & { readonly mayRun: (condition: string) => boolean },
): Promise<EndedStep | undefined> {
  const { runner, observer, mayRun } = place;
  const post = { id, name: `Post ${name}`, uses, phase: 'post' as const };
  try {
    if (double !== undefined) {
      if (!mayRun(double.condition)) return undefined;
      observer.stepStarted(post.name);
      await double.run();
      return { ...post, outcome: 'success' };
    }
    const result = await runner.runLastPost({
      mayRun,
      onStart: observer.stepStarted.bind(observer),
      onLine: observer.line.bind(observer),
    });
    return result && { ...post, ...resultFields(result), outcome: result.outcome };
  } catch (error) {
    return brokenStep(post, error, place);
  }
}
