// What GitHub learns only while it runs fails the step or the job it stands in, and nothing else.
import { describe, expect, test } from '@jest/globals';
import { playWorkflow, results, scripted } from './play-workflow.ts';

const notJson = 'fromJSON(vars.NONE)';
const broken = `'\${{ ${notJson} }}'`;

describe('a step that cannot be run fails, and the job goes on', () => {
  test.each([
    ['its script', `run: ${broken}`, notJson],
    ['its environment', `env: { A: ${broken} }, run: echo`, notJson],
    ['its name', `name: ${broken}, run: echo`, notJson],
    ['its condition', `if: ${notJson}, run: echo`, notJson],
    ['an input', `uses: ${scripted}, with: { say: ${broken} }`, notJson],
    ["a double's input", `uses: actions/checkout@v7, with: { path: ${broken} }`, notJson],
    ['its time limit', `timeout-minutes: ${broken}, run: echo`, notJson],
    ['its working directory', 'run: echo, working-directory: nope', 'No such file or directory'],
    ['its shell', "run: echo, shell: 'no-such-shell {0}'", 'ENOENT'],
  ])('for %s', async (_, step, problem) => {
    const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: owes, uses: ${scripted} }
      - { id: broken, ${step} }
      - { id: later, if: always(), run: 'true' }
`);
    expect(results(jobs['one'])).toEqual([
      'main owes success',
      'main broken failure',
      'main later success',
      'post owes success',
    ]);
    expect(jobs['one']?.result).toBe('failure');
    expect(jobs['one']?.steps[1]?.annotations).toEqual([
      { level: 'error', message: expect.stringContaining(problem) },
    ]);
  });

  test.each([
    ['npm', 'npm error code EAI_AGAIN', '--allow-network'],
    ['curl', 'curl: (6) Could not resolve host: example.com', '--allow-network'],
    ['git', 'ssh: Temporary failure in name resolution', '--allow-network'],
    [
      'a refused program',
      'slipway rehearsal: "fastlane beta" would reach App Store Connect, which a rehearsal never does.',
      '"fastlane beta" would reach App Store Connect',
    ],
  ])('and names the way on where the rehearsal itself stopped %s', async (_, line, hint) => {
    const script = `echo '${line}' >&2; exit`;
    const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - run: |
          ${script} 0
      - run: |
          ${script} 7
      - run: exit 7
`);
    const [green, red] = jobs['one']?.steps ?? [];
    expect(green?.annotations).toEqual([]);
    expect(red?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 7.' },
      { level: 'error', message: expect.stringContaining(hint) },
    ]);
    expect(red?.annotations[1]?.message).toContain("if: vars.SLIPWAY_REHEARSAL != 'true'");
  });

  test('for a folder that is gone when a post is to run', async () => {
    const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: first, uses: ${scripted} }
      - { id: second, uses: ${scripted} }
      - { id: removes, run: rmdir "$GITHUB_WORKSPACE" }
`);
    expect(results(jobs['one']).slice(3)).toEqual(['post second failure', 'post first failure']);
  });

  test('unless it may fail', async () => {
    const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps: [{ run: ${broken}, continue-on-error: true }]
`);
    expect(jobs['one']?.result).toBe('success');
  });
});

describe('a job that cannot be begun or told fails, and the others go on', () => {
  test.each([
    ['its name', `runs-on: linux, name: ${broken}`],
    ['its environment', `runs-on: linux, env: { A: ${broken} }`],
    ['its condition', `runs-on: linux, if: ${notJson}`],
    ['its matrix', `runs-on: linux, strategy: { matrix: { a: ${broken} } }`],
    ['its machine', "runs-on: '${{ vars.NONE }}'"],
    ['an output', `runs-on: linux, outputs: { o: ${broken} }`],
  ])('for %s', async (_, line) => {
    const { jobs } = await playWorkflow(`
  broken: { ${line}, steps: [{ run: 'true' }] }
  waits: { needs: broken, runs-on: linux, steps: [{ run: 'true' }] }
  free: { runs-on: linux, steps: [{ run: 'true' }] }
`);
    expect(Object.values(jobs).map(({ result }) => result)).toEqual([
      'failure',
      'skipped',
      'success',
    ]);
  });
});
