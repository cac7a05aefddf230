/** A step whose action the rehearsal plays itself. */
import type { Annotation } from '../../../sandbox/runner/annotations.ts';
import type { ActionDouble } from '../doubles/double.ts';
import { evaluateAll } from '../job-scope.ts';
import { brokenStep } from '../steps/broken-step.ts';
import type { RunMain, StepSurroundings, StepToRun } from '../steps/step-run.ts';
import { lacksPermission } from './permissions.ts';

export async function runDouble(
  { name: action, double }: { readonly name: string; readonly double: ActionDouble },
  { step, id, name, env, scope }: StepToRun,
  { runner, observer, shared, permissions, signal }: StepSurroundings,
): Promise<RunMain> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const annotations: Annotation[] = [];
  const annotate = (level: Annotation['level'], text: string): void => {
    const message = runner.masker.mask(text);
    annotations.push({ level, message });
    observer.line({ kind: level, text: message });
  };
  const main = {
    id,
    name,
    uses: step.uses ?? '',
    phase: 'main' as const,
    standIn: double.effect === 'none' ? ('nothing' as const) : ('double' as const),
  };
  warnOfUnknown(double, Object.keys(step.with), (text) => {
    annotate('warning', text);
  });
  try {
    const refusal = lacksPermission(action, double, permissions);
    if (refusal !== undefined) throw new Error(refusal);
    const {
      outputs = {},
      post,
      program,
    } = await double.run({
      inputs: evaluateAll(step.with, scope()),
      env,
      scope,
      runner,
      shared,
      signal,
      runProgram: ({ file, args, env: more = {} }) =>
        runner.runScript({
          id,
          name,
          file,
          args,
          env: { ...env, ...more },
          signal,
          onLine: observer.line.bind(observer),
        }),
      log: (line) => {
        observer.line({ kind: 'text', text: runner.masker.mask(line) });
      },
      warn: (text) => {
        annotate('warning', text);
      },
      notice: (text) => {
        annotate('notice', text);
      },
    });
    const ended = {
      ...main,
      outcome: program?.outcome ?? ('success' as const),
      outputs: { ...program?.outputs, ...outputs },
      annotations: [...annotations, ...(program?.annotations ?? [])],
      summary: program?.summary ?? '',
      seconds: seconds(),
    };
    return post === undefined
      ? { ended }
      : { ended, post: { id, name, uses: main.uses, double: post } };
  } catch (error) {
    const broken = brokenStep(main, error, { runner, observer });
    const all = [...annotations, ...broken.annotations];
    return { ended: { ...broken, annotations: all, seconds: seconds() } };
  }
}

function warnOfUnknown(
  { inputs, unplayed, open = false }: ActionDouble,
  given: readonly string[],
  warn: (message: string) => void,
): void {
  const known = [...inputs, ...unplayed];
  const unknown = open ? [] : given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  warn(`Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(known)}]`);
}
