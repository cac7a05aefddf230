/** One step of a job, whatever it uses: an action of ours, a double, or a script. */
import { evaluateText } from '../../sandbox/runner/expressions.ts';
import type { StepResult } from '../../sandbox/runner/runner.ts';
import { resolveAction } from './action-reference.ts';
import { brokenStep } from './broken-step.ts';
import { evaluateAll, evaluateDeep } from './job-scope.ts';
import { runDouble } from './run-double.ts';
import { withScriptCommand } from './shell.ts';
import type { EndedStep, PendingPost, RunMain, StepSurroundings, StepToRun } from './step-run.ts';
import type { Step } from './workflow.ts';

/** As it is written; a name that was given may be a template. */
export function stepName({ name, uses, run }: Step): string {
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`;
}

export async function runMain(toRun: StepToRun, around: StepSurroundings): Promise<RunMain> {
  try {
    return await runUsed(toRun, around);
  } catch (error) {
    const { id, name, step } = toRun;
    const main = { id, name, uses: step.uses ?? 'run', phase: 'main' as const };
    return { ended: brokenStep(main, error, around) };
  }
}

async function runUsed(toRun: StepToRun, around: StepSurroundings): Promise<RunMain> {
  const { step, id, name } = toRun;
  const uses = step.uses ?? 'run';
  if (step.uses === undefined) {
    return { ended: endedStep(await runScript(toRun, around), toRun, around, 'run') };
  }
  const reference = resolveAction(step.uses);
  if (reference === undefined) throw new Error(`There is no "${uses}" in a rehearsal.`);
  if (reference.kind === 'double') return runDouble(reference.double, toRun, around);
  const { owedPosts } = around.runner;
  const result = await around.runner.runAction({
    ...processOptions(toRun, around),
    action: reference.folder,
    with: () => evaluateAll(step.with, toRun.scope()),
    scope: toRun.scope,
  });
  const ended = endedStep(result, toRun, around, uses);
  const hasPost = around.runner.owedPosts > owedPosts;
  return hasPost ? { ended, post: { id, name, uses } } : { ended };
}

function runScript(toRun: StepToRun, around: StepSurroundings): Promise<StepResult> {
  const { step, job } = toRun;
  const { runner } = around;
  const scope = toRun.scope();
  const text = (template: string | undefined): string | undefined =>
    template === undefined ? undefined : evaluateText(template, scope);
  const options = { shell: text(step.shell ?? job.shell), folder: runner.folders.temp };
  return withScriptCommand(text(step.run) ?? '', options, (command) =>
    runner.runScript({
      ...processOptions(toRun, around),
      ...command,
      workingDirectory: text(step.workingDirectory ?? job.workingDirectory),
    }),
  );
}

function processOptions(toRun: StepToRun, { observer, signal }: StepSurroundings) {
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
  { signal }: StepSurroundings,
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
  around: Pick<StepSurroundings, 'runner' | 'observer'> & {
    readonly mayRun: (condition: string) => boolean;
  },
): Promise<EndedStep | undefined> {
  const { runner, observer, mayRun } = around;
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
    return brokenStep(post, error, around);
  }
}
