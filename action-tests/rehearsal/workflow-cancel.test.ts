import { expect, test } from '@jest/globals';
import { playWorkflow, results, scripted } from './play-workflow.ts';

function cancelAt(text: string) {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    onLine: (line: { readonly text: string }) => {
      if (line.text === text) controller.abort();
    },
  };
}

test('cancelling stops the step, skips the rest and still runs what asks for it', async () => {
  const { jobs } = await playWorkflow(
    `
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: stays, uses: ${scripted}, with: { hang: obedient } }
      - { id: skipped, run: 'true' }
      - { id: cleanup, if: cancelled(), run: 'true' }
  two: { needs: one, runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`,
    cancelAt('hanging'),
  );
  expect(results(jobs['one'])).toEqual([
    'main stays cancelled',
    'main skipped skipped',
    'main cleanup success',
    'post stays success',
  ]);
  expect(jobs['two']?.result).toBe('skipped');
});

test('a running step whose condition still holds is left to end', async () => {
  const { jobs, texts } = await playWorkflow(
    `
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: tidies, if: always(), run: echo begun; sleep 0.2; echo ended }
      - { id: skipped, run: 'true' }
`,
    cancelAt('begun'),
  );
  expect(texts).toEqual(['begun', 'ended']);
  expect(jobs['one']?.result).toBe('cancelled');
  expect(results(jobs['one'])).toEqual(['main tidies success', 'main skipped skipped']);
});

test('a job is cancelled even if the step that was left to end was its last', async () => {
  const { jobs } = await playWorkflow(
    `
  one:
    runs-on: ubuntu-latest
    steps: [{ if: always(), run: echo begun }]
`,
    cancelAt('begun'),
  );
  expect(jobs['one']?.result).toBe('cancelled');
});
