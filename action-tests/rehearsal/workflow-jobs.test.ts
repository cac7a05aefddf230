import { expect, test } from '@jest/globals';
import { playWorkflow } from './play-workflow.ts';

test('what a failed job keeps from running is skipped, unless it asks for more', async () => {
  const { jobs, order } = await playWorkflow(`
  last:
    needs: [middle]
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ needs.middle.result }}"' }]
  middle: { needs: first, runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
  first: { runs-on: ubuntu-latest, steps: [{ run: 'false' }] }
  free: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`);
  const found = Object.entries(jobs).map(([name, { result }]) => [name, result]);
  expect(Object.fromEntries(found)).toEqual({
    first: 'failure',
    middle: 'skipped',
    last: 'success',
    free: 'success',
  });
  expect(order.indexOf('job first')).toBeLessThan(order.indexOf('job last'));
});

test('a matrix runs once for each combination, and its failure stops the rest', async () => {
  const { jobs } = await playWorkflow(`
  m:
    strategy: { matrix: { os: [ubuntu-24.04, macos-26], code: [0, 1] } }
    runs-on: \${{ matrix.os }}
    steps: [{ run: 'exit \${{ matrix.code }}' }]
`);
  const results_ = Object.entries(jobs).map(([name, { os, result }]) => [name, os, result]);
  expect(results_).toEqual([
    ['m (ubuntu-24.04, 0)', 'Linux', 'success'],
    ['m (ubuntu-24.04, 1)', 'Linux', 'failure'],
    ['m (macos-26, 0)', 'macOS', 'cancelled'],
    ['m (macos-26, 1)', 'macOS', 'cancelled'],
  ]);
});

test('a failure counts for all that wait for it, also behind a job that ran all the same', async () => {
  const { jobs } = await playWorkflow(`
  first: { runs-on: ubuntu-latest, steps: [{ run: 'false' }] }
  middle: { needs: first, if: always(), runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
  last: { needs: middle, runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`);
  expect(jobs['middle']?.result).toBe('success');
  expect(jobs['last']?.result).toBe('skipped');
});

test("a job's condition and environment may ask for the branch and the repository", async () => {
  const { texts } = await playWorkflow(`
  one:
    if: github.ref == 'refs/heads/main' && github.event_name == 'workflow_dispatch'
    runs-on: ubuntu-latest
    env: { FROM: '\${{ github.repository }}' }
    steps: [{ run: 'echo "$FROM"' }]
`);
  expect(texts).toEqual(['example/app']);
});

test("a job's continue-on-error keeps those that wait for it going", async () => {
  const { jobs } = await playWorkflow(`
  first: { runs-on: ubuntu-latest, continue-on-error: true, steps: [{ run: 'false' }] }
  last: { needs: first, runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`);
  expect(jobs['first']?.steps[0]?.result).toBe('failure');
  expect(jobs['last']?.result).toBe('success');
});

test('a job that takes too long is cancelled', async () => {
  const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 0.001
    steps:
      - run: exec sleep 100
      - run: echo never
`);
  expect(jobs['one']?.result).toBe('cancelled');
  expect(jobs['one']?.steps.map(({ result }) => result)).toEqual(['cancelled', 'skipped']);
});
