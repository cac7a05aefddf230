/** A step whose action the rehearsal plays itself. */
import type { Annotation } from '../../sandbox/runner/annotations.ts';
import type { ActionDouble } from './doubles/double.ts';
import { brokenStep } from './broken-step.ts';
import { evaluateAll } from './job-scope.ts';
import type { StepSurroundings, RunMain, StepToRun } from './step-run.ts';

export async function runDouble(
  double: ActionDouble,
  { step, id, name, scope }: StepToRun,
  { runner, observer, shared }: StepSurroundings,
): Promise<RunMain> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const warnings: Annotation[] = [];
  const warn = (text: string): void => {
    const message = runner.masker.mask(text);
    warnings.push({ level: 'warning', message });
    observer.line({ kind: 'warning', text: message });
  };
  const main = { id, name, uses: step.uses ?? '', phase: 'main' as const };
  warnOfUnknown(double, Object.keys(step.with), warn);
  try {
    const { outputs = {}, post } = await double.run({
      inputs: evaluateAll(step.with, scope()),
      runner,
      shared,
      log: (line) => {
        observer.line({ kind: 'text', text: runner.masker.mask(line) });
      },
      warn,
    });
    const ended = {
      ...main,
      outcome: 'success' as const,
      outputs,
      annotations: warnings,
      seconds: seconds(),
    };
    return post === undefined
      ? { ended }
      : { ended, post: { id, name, uses: main.uses, double: post } };
  } catch (error) {
    const broken = brokenStep(main, error, { runner, observer });
    const annotations = [...warnings, ...broken.annotations];
    return { ended: { ...broken, annotations, seconds: seconds() } };
  }
}

function warnOfUnknown(
  { inputs, unplayed }: ActionDouble,
  given: readonly string[],
  warn: (message: string) => void,
): void {
  const known = [...inputs, ...unplayed];
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  warn(`Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(known)}]`);
}
