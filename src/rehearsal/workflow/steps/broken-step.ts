/**
 * A step that could not be run: a template that is not valid, a program or a folder that is missing.
 */
import type { StepRecord } from '../records.ts';
import type { EndedStep, StepSurroundings } from './step-run.ts';

/** A broken step fails as one that did run, and the job goes on, as on GitHub. */
export function brokenStep(
  step: Pick<EndedStep, 'id' | 'name' | 'uses' | 'phase'>,
  error: unknown,
  { runner, observer }: Pick<StepSurroundings, 'runner' | 'observer'>,
): EndedStep & Pick<StepRecord, 'annotations'> {
  const message = runner.masker.mask((error as Error).message);
  observer.line({ kind: 'error', text: message });
  return { ...step, outcome: 'failure', annotations: [{ level: 'error', message }] };
}
