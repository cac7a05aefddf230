import type { StepOptions } from '../../../src/sandbox/runner/runner.ts';

/** Cancels a step as soon as its log holds `text`. */
export function cancelWhen(text: string): Pick<StepOptions, 'signal' | 'onLine'> {
  const cancel = new AbortController();
  return {
    signal: cancel.signal,
    onLine: (line) => {
      if (line.text.includes(text)) cancel.abort();
    },
  };
}
