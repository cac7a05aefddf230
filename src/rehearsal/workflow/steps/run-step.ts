/** One step of a job, whatever it uses: an action on this machine, a double, or a script. */
import { basename, resolve } from 'node:path';
import { readAction } from '../../../sandbox/runner/action-metadata.ts';
import { evaluateText } from '../../../sandbox/runner/expressions.ts';
import type { StepResult } from '../../../sandbox/runner/runner.ts';
import type { LogLine } from '../../../sandbox/runner/step-log.ts';
import { resolveAction } from '../actions/action-reference.ts';
import { slipway } from '../actions/repository.ts';
import { runComposite } from '../actions/run-composite.ts';
import { runDouble } from '../actions/run-double.ts';
import { evaluateAll, evaluateDeep } from '../job-scope.ts';
import { brokenStep } from './broken-step.ts';
import { failureHint } from './failure-hint.ts';
import { resultFields } from './run-post.ts';
import { withScriptCommand } from './shell.ts';
import type { EndedStep, RunMain, StepSurroundings, StepToRun } from './step-run.ts';

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
  const { step, root } = toRun;
  if (step.uses === undefined) {
    return { ended: endedStep(await runScript(toRun, around), toRun, around) };
  }
  const reference = resolveAction(step.uses, { root, skip: around.skip });
  if (reference === undefined) throw new Error(`There is no "${step.uses}" in a rehearsal.`);
  if (reference.kind === 'skipped') return { ended: leftOut(toRun, around) };
  if (reference.kind === 'double') return runDouble(reference, toRun, around);
  return reference.kind === 'folder'
    ? runFolder(reference, toRun, around)
    : runFolder(
        { folder: resolve(around.runner.folders.workspace, reference.path), root },
        toRun,
        around,
      );
}

async function runFolder(
  { folder, root }: { readonly folder: string; readonly root: string },
  toRun: StepToRun,
  around: StepSurroundings,
): Promise<RunMain> {
  const action = await readAction(folder);
  if (action.kind === 'composite') return runComposite({ action, root }, toRun, around);
  const { id, name, step } = toRun;
  const { owedPosts } = around.runner;
  const limits = root === slipway ? limitsOf(folder, around) : {};
  const result = await around.runner.runAction({
    ...processOptions(toRun, around),
    action: folder,
    with: () => ({ ...evaluateAll(step.with, toRun.scope()), ...limits }),
    scope: toRun.scope,
  });
  const ended = endedStep(result, toRun, around);
  const hasPost = around.runner.owedPosts > owedPosts;
  return hasPost ? { ended, post: { id, name, uses: ended.uses } } : { ended };
}

/** A scenario shortens waits that nobody wants to sit through. */
function limitsOf(folder: string, { limits, observer }: StepSurroundings): Record<string, string> {
  const own = limits[basename(folder)] ?? {};
  for (const [name, value] of Object.entries(own)) {
    observer.line({ kind: 'notice', text: `The scenario sets ${name} to ${value}.` });
  }
  return own;
}

/** A step that --skip leaves out. */
function leftOut({ id, name, step }: StepToRun, { observer }: StepSurroundings): EndedStep {
  const uses = step.uses ?? '';
  const message = `${uses} is left out (--skip): its outputs are empty.`;
  observer.line({ kind: 'notice', text: message });
  const annotations = [{ level: 'notice' as const, message }];
  return { id, name, uses, phase: 'main', outcome: 'success', annotations, standIn: 'nothing' };
}

async function runScript(toRun: StepToRun, around: StepSurroundings): Promise<StepResult> {
  let hint: string | undefined;
  const { observer } = around;
  const onLine = (line: LogLine): void => {
    hint = failureHint(line.text) ?? hint;
    observer.line(line);
  };
  const result = await playScript(toRun, around, onLine);
  if (hint === undefined || result.outcome !== 'failure') return result;
  observer.line({ kind: 'error', text: hint });
  return { ...result, annotations: [...result.annotations, { level: 'error', message: hint }] };
}

function playScript(
  toRun: StepToRun,
  around: StepSurroundings,
  onLine: (line: LogLine) => void,
): Promise<StepResult> {
  const { step, defaults } = toRun;
  const { runner } = around;
  const scope = toRun.scope();
  const text = (template: string | undefined): string | undefined =>
    template === undefined ? undefined : evaluateText(template, scope);
  const options = { shell: text(step.shell ?? defaults.shell), folder: runner.folders.temp };
  return withScriptCommand(text(step.run) ?? '', options, (command) =>
    runner.runScript({
      ...processOptions(toRun, around),
      ...command,
      onLine,
      workingDirectory: text(step.workingDirectory ?? defaults.workingDirectory),
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
  { id, name, step }: StepToRun,
  { signal }: StepSurroundings,
): EndedStep {
  // Only a time limit cancels a step while the workflow itself goes on.
  const timedOut = result.outcome === 'cancelled' && !signal.aborted;
  const outcome = timedOut ? 'failure' : result.outcome;
  return { ...resultFields(result), id, name, uses: step.uses ?? 'run', phase: 'main', outcome };
}
