import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { playWorkflow, results, scripted } from './play-workflow.ts';

const repository = join(import.meta.dirname, '../..');
const defaultsAction = `
name: Defaults
description: Says its default.
inputs:
  given:
    description: What the job makes of it.
    default: \${{ matrix.tide }} \${{ hashFiles('*.py') }}
runs: { using: node24, main: main.js }
`;

test('outputs, environment, secrets and variables reach the next steps', async () => {
  const { jobs, texts } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    env: { LEVEL: job }
    outputs:
      said: \${{ steps.say.outputs.said }}
      hidden: x\${{ steps.say.outputs.hidden }}
    steps:
      - id: say
        env: { LEVEL: step, T: '\${{ secrets.TOKEN }}' }
        run: |
          echo "said=$LEVEL-$W-\${{ vars.REGION }}" >> "$GITHUB_OUTPUT"
          echo "hidden=$T" >> "$GITHUB_OUTPUT"
          echo "EXPORTED=yes" >> "$GITHUB_ENV"
          echo "token $T"
      - run: echo "$EXPORTED $LEVEL \${{ env.EXPORTED }}"
        if: steps.say.outcome == 'success' && runner.os == 'Linux'
  two:
    needs: one
    runs-on: macos-26
    steps:
      - run: echo "got \${{ needs.one.outputs.said }} on \${{ runner.os }}"
`);
  expect(texts).toContain('token ***');
  expect(texts).toContain('yes job yes');
  expect(texts).toContain('got step-w-north on macOS');
  expect(jobs['one']?.outputs).toEqual({ said: 'step-w-north' });
  expect(texts).toContain("Skip output 'hidden' since it may contain secret.");
});

test('after a failure only steps that ask for it run, and posts run in reverse', async () => {
  const { jobs, order } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - id: first
        uses: ${scripted}
      - id: postless
        uses: ./action-tests/fixtures/postless-action
      - id: cached
        uses: actions/cache@v6
        with: { path: x, key: k }
      - id: second
        uses: ${scripted}
        with: { exit-code: '1' }
      - id: skipped
        run: echo no
      - id: cleanup
        if: failure()
        run: echo cleaning
`);
  expect(jobs['one']?.result).toBe('failure');
  expect(results(jobs['one'])).toEqual([
    'main first success',
    'main postless success',
    'main cached success',
    'main second failure',
    'main skipped skipped',
    'main cleanup success',
    'post second success',
    'post first success',
  ]);
  expect(order.filter((name) => name.includes('Post'))).toHaveLength(2);
});

test('continue-on-error keeps the job green and the outcome red', async () => {
  const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: a, run: exit 1, continue-on-error: true }
      - { id: b, if: "steps.a.outcome == 'failure' && steps.a.conclusion == 'success'", run: 'true' }
`);
  expect(jobs['one']?.result).toBe('success');
  expect(results(jobs['one'])).toEqual(['main a success', 'main b success']);
});

test('a script stops at its first error; only a shell that is named has pipefail', async () => {
  const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: plain, run: 'false | true' }
      - { id: stops, run: "false\\ntrue", continue-on-error: true }
      - { id: named, shell: bash, run: 'false | true' }
`);
  expect(jobs['one']?.steps.map(({ outcome }) => outcome)).toEqual([
    'success',
    'failure',
    'failure',
  ]);
});

test('working directories and hashFiles() look into the workspace', async () => {
  const { texts } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    defaults: { run: { working-directory: sub } }
    steps:
      - { uses: actions/checkout@v7, with: { path: sub } }
      - run: basename "$PWD"; ls
      - run: echo "[\${{ hashFiles('**/*.py') }}] [\${{ hashFiles('*.no') }}]"
`);
  expect(texts).toEqual(expect.arrayContaining(['sub', 'main.py']));
  expect(texts.at(-1)).toMatch(/^\[[0-9a-f]{64}\] \[\]$/);
});

test('a step that takes too long is cancelled, and that is a failure', async () => {
  const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: long, run: exec sleep 100, timeout-minutes: 0.001 }
      - { id: cleanup, if: failure(), run: 'true' }
`);
  expect(jobs['one']?.result).toBe('failure');
  expect(results(jobs['one'])).toEqual(['main long failure', 'main cleanup success']);
});

test("the job's token and the event are there, as on GitHub", async () => {
  const { texts } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    env: { T: '\${{ secrets.GITHUB_TOKEN }}' }
    steps:
      - run: |
          test "$T" = "\${{ github.token }}" && echo "token of \${#T} characters"
          echo "[\${{ github.event.inputs.none }}] $(cat "$GITHUB_EVENT_PATH")"
`);
  expect(texts).toEqual([
    'token of 36 characters',
    expect.stringMatching(/^\[\] \{.*"inputs":\{\}.*\}$/),
  ]);
});

test('a masked output reaches the next step as it is, and the report hidden', async () => {
  const { jobs } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - id: made
        run: |
          echo "::add-mask::hunter2hunter2"
          echo "password=hunter2hunter2" >> "$GITHUB_OUTPUT"
      - { id: use, run: 'test "\${{ steps.made.outputs.password }}" = hunter2hunter2' }
`);
  expect(results(jobs['one'])).toEqual(['main made success', 'main use success']);
  expect(jobs['one']?.steps[0]?.outputs).toEqual({ password: '***' });
});

test("the default of an action's input may use the matrix and hashFiles()", async () => {
  const action = await mkdtemp(join(tmpdir(), 'slipway-defaults-'));
  try {
    await writeFile(join(action, 'action.yml'), defaultsAction);
    await writeFile(join(action, 'main.js'), "console.log(process.env['INPUT_GIVEN']);");
    const { texts } = await playWorkflow(`
  one:
    strategy: { matrix: { tide: [high] } }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./${relative(repository, action)}
`);
    expect(texts.at(-1)).toMatch(/^high [0-9a-f]{64}$/);
  } finally {
    await rm(action, { recursive: true });
  }
});
