import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LogLine } from '../support/runner/step-log.ts';
import { readWorkflow } from './workflow/read-workflow.ts';
import type { JobRecord } from './workflow/records.ts';
import { runWorkflow, type WorkflowRun } from './workflow/run-workflow.ts';

const scripted = './action-tests/fixtures/scripted-action';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-workflow-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Played {
  readonly jobs: Record<string, JobRecord>;
  readonly order: string[];
  readonly lines: LogLine[];
}

async function play(jobs: string, changes: Partial<WorkflowRun> = {}): Promise<Played> {
  const root = await mkdtemp(join(folder, 'run-'));
  const shared = {
    app: join(root, 'app'),
    artifacts: join(root, 'artifacts'),
    caches: join(root, 'caches'),
  };
  for (const each of Object.values(shared)) await mkdir(each);
  await writeFile(join(shared.app, 'main.py'), 'print("app")\n');
  const file = join(root, 'test.yml');
  await writeFile(file, `on: workflow_dispatch\nenv: { LEVEL: workflow, W: w }\njobs:\n${jobs}`);
  const order: string[] = [];
  const lines: LogLine[] = [];
  const records = await runWorkflow(await readWorkflow(file), {
    shared,
    secrets: { TOKEN: 'secret-token' },
    vars: { REGION: 'north' },
    signal: new AbortController().signal,
    machineFor: () => Promise.resolve({ env: {} }),
    rootFor: (job) => join(root, 'jobs', job),
    inspect: () => Promise.resolve(),
    observer: {
      jobStarted: ({ name }) => order.push(`job ${name}`),
      stepStarted: (name) => order.push(name),
      line: (line) => lines.push(line),
      stepEnded: () => undefined,
      jobEnded: () => undefined,
    },
    ...changes,
  });
  return { jobs: Object.fromEntries(records.map((job) => [job.name, job])), order, lines };
}

function results(job: JobRecord | undefined): string[] {
  return (job?.steps ?? []).map(({ id, phase, result }) => `${phase} ${id} ${result}`);
}

describe('steps', () => {
  test('outputs, environment, secrets and variables reach the next steps', async () => {
    const { jobs, lines } = await play(`
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
    const texts = lines.map(({ text }) => text);
    expect(texts).toContain('token ***');
    expect(texts).toContain('yes job yes');
    expect(texts).toContain('got step-w-north on macOS');
    expect(jobs['one']?.outputs).toEqual({ said: 'step-w-north' });
    expect(texts).toContain("Skip output 'hidden' since it may contain secret.");
  });

  test('after a failure only steps that ask for it run, and posts run in reverse', async () => {
    const { jobs, order } = await play(`
  one:
    runs-on: ubuntu-latest
    steps:
      - id: first
        uses: ${scripted}
      - id: postless
        uses: ./action-tests/fixtures/postless-action
      - id: cached
        uses: actions/cache@v4
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
      'post cached success',
      'post first success',
    ]);
    expect(order.filter((name) => name.includes('Post'))).toHaveLength(3);
  });

  test('continue-on-error keeps the job green and the outcome red', async () => {
    const { jobs } = await play(`
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
    const { jobs } = await play(`
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
    const { lines } = await play(`
  one:
    runs-on: ubuntu-latest
    defaults: { run: { working-directory: sub } }
    steps:
      - { uses: actions/checkout@v5, with: { path: sub } }
      - run: basename "$PWD"; ls
      - run: echo "[\${{ hashFiles('**/*.py') }}] [\${{ hashFiles('*.no') }}]"
`);
    const texts = lines.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['sub', 'main.py']));
    expect(texts.at(-1)).toMatch(/^\[[0-9a-f]{64}\] \[\]$/);
  });
});

describe('jobs', () => {
  test('what a failed job keeps from running is skipped, unless it asks for more', async () => {
    const { jobs, order } = await play(`
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
    const { jobs } = await play(`
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

  test('an artifact travels from job to job', async () => {
    const { lines, jobs } = await play(`
  build:
    runs-on: macos-26
    steps:
      - run: mkdir -p out/deep && echo one > out/a.txt && echo two > out/deep/b.txt && touch out/c.log
      - uses: actions/upload-artifact@v4
        with: { name: files, path: "out/**/*.txt" }
  use:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - { id: get, uses: actions/download-artifact@v5, with: { name: files, path: in } }
      - run: cat in/a.txt in/deep/b.txt; ls in
      - { uses: actions/download-artifact@v5, with: { name: nothing } }
`);
    const texts = lines.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['one', 'two', 'a.txt', 'deep']));
    expect(texts).not.toContain('c.log');
    expect(jobs['use']?.steps[0]?.outputs['download-path']).toMatch(/in$/);
    expect(jobs['use']?.steps[2]?.annotations[0]?.message).toContain('not found for name: nothing');
  });

  test('a cache is saved by its post and found by the next job', async () => {
    const steps = `
    steps:
      - { id: c, uses: actions/cache@v4, with: { path: kept, key: 'k-1', restore-keys: 'k-' } }
      - run: cat kept/file || (mkdir -p kept && echo cached > kept/file)
      - run: echo "hit=\${{ steps.c.outputs.cache-hit }}"`;
    const { lines } = await play(`
  one:
    runs-on: ubuntu-latest${steps}
  two:
    needs: one
    runs-on: ubuntu-latest${steps}
`);
    const texts = lines.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['hit=', 'cached', 'hit=true']));
  });

  test('cancelling stops the step, skips the rest and still runs what asks for it', async () => {
    const controller = new AbortController();
    const stops: Partial<WorkflowRun> = { signal: controller.signal };
    const played = await play(
      `
  one:
    runs-on: ubuntu-latest
    steps:
      - { id: stays, uses: ${scripted}, with: { hang: obedient } }
      - { id: skipped, run: 'true' }
      - { id: cleanup, if: cancelled(), run: 'true' }
  two: { needs: one, runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`,
      {
        ...stops,
        observer: {
          jobStarted: () => undefined,
          stepStarted: () => undefined,
          line: ({ text }) => {
            if (text === 'hanging') controller.abort();
          },
          stepEnded: () => undefined,
          jobEnded: () => undefined,
        },
      },
    );
    expect(results(played.jobs['one'])).toEqual([
      'main stays cancelled',
      'main skipped skipped',
      'main cleanup success',
      'post stays success',
    ]);
    expect(played.jobs['two']?.result).toBe('skipped');
  });
});

describe('refusals, before anything runs', () => {
  const one = (body: string): string => `\n  one:\n    runs-on: ubuntu-latest\n${body}`;

  test.each([
    ['an action nobody plays', one('    steps: [{ uses: someone/else@v1 }]'), 'someone/else@v1'],
    [
      'an action of ours that is not there',
      one('    steps: [{ uses: ./actions/no }]'),
      './actions/no',
    ],
    ['a container', one('    container: node:24\n    steps: [{ run: "true" }]'), '"container"'],
    ['a parallel step', one('    steps: [{ run: "true", background: true }]'), 'background'],
    [
      'a machine nobody plays',
      '\n  one: { runs-on: windows-2025, steps: [{ run: x }] }',
      'windows-2025',
    ],
    ['a shell nobody knows', one('    steps: [{ run: x, shell: fish }]'), 'fish'],
    ['what GitHub itself refuses', one('    stepz: 1\n    steps: [{ run: x }]'), 'stepz'],
    [
      'a need that is no job',
      one(
        '    steps: [{ run: x }]\n  other: { needs: two, runs-on: ubuntu-latest, steps: [{ run: x }] }',
      ),
      'two',
    ],
    ['an unknown context', one('    steps: [{ run: "${{ nope.x }}" }]'), 'nope'],
  ])('%s is refused by name', async (_, jobs, name) => {
    await expect(play(jobs)).rejects.toThrow(name);
  });
});
