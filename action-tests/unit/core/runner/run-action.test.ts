import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRunner } from '../../../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../../../src/sandbox/runner/runner.ts';

const action = fileURLToPath(new URL('../../../fixtures/shaped-action', import.meta.url));
let runner: Runner;

// The action is started from its sources, which are compiled once and not for each test.
const env = { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '' };

beforeEach(async () => {
  runner = await createRunner({ os: 'Linux', env });
});
afterEach(() => rm(runner.folders.root, { recursive: true }));

const run = (conduct: string) =>
  runner.runAction({ action, with: { conduct, token: 'hush-hush-hush' } });

function runUntilWaiting(conduct: string) {
  const cancel = new AbortController();
  return runner.runAction({
    action,
    with: { conduct },
    signal: cancel.signal,
    onLine: ({ text }) => {
      if (text.includes('waiting')) cancel.abort();
    },
  });
}

describe('an action', () => {
  test('that succeeds gives outputs, summary and state; its secrets are masked', async () => {
    const step = await run('succeed');
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { made: 'tea' },
      state: { cup: 'blue' },
      annotations: [],
      masks: ['hush-hush-hush'],
    });
    expect(step.summary).toContain('- tea');
  });

  test('that fails gives one annotation with its remedy, and the outputs known so far', async () => {
    const step = await run('fail');
    expect(step).toMatchObject({ exitCode: 1, outputs: { made: 'half a cup' } });
    expect(step.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: 'shaped-action: tea/cold',
        message: [
          'The tea is cold.',
          'It said: 12 °C',
          'What to do: Boil it.',
          'More: https://github.com/slipway-actions/slipway/blob/main/docs/errors.md#tea-cold',
        ].join('\n'),
      }),
    ]);
    expect(step.summary).toContain('`tea/cold`');
  });

  test('with a bad input does not run', async () => {
    const step = await run('dance');
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toMatchObject([
      { title: 'shaped-action: input/invalid', message: expect.stringContaining('`conduct`') },
    ]);
  });

  test.each([
    ['crash', 'no such leaf'],
    ['reject', 'nobody waits for me'],
    ['forget', 'stopped without an end'],
  ])('that breaks (%s) says that this is a defect', async (conduct, words) => {
    const step = await run(conduct);
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toMatchObject([
      { title: 'shaped-action: unexpected', message: expect.stringContaining(words) },
    ]);
  });

  test.each(['reject', 'forget'])('that breaks (%s) still gives what it knew', async (conduct) => {
    expect((await run(conduct)).outputs).toEqual({ made: 'a promise' });
  });

  test('whose failure cannot even be reported is red', async () => {
    expect((await run('confuse')).exitCode).toBe(1);
  });

  test('quotes nothing that the runner would obey', async () => {
    const step = await run('quote');
    expect(step.annotations).toHaveLength(1);
    expect(step.masks).toEqual(['hush-hush-hush']);
  });

  test('tells names that look like commands without giving any', async () => {
    const step = await run('name');
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(step.log).toContain('not ours');
  });

  test('lets no other program speak to the runner', async () => {
    const step = await run('confine');
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(step.log).toContain(': :error::not ours');
  });
});

describe('a later step of the job', () => {
  const takenOver = '`made`: tea (made by shaped-action in this job)';

  test('takes over what an action made that succeeded', async () => {
    await run('succeed');
    expect((await run('succeed')).log).toContain(takenOver);
  });

  test('takes over nothing of one that failed, was cancelled or only pretended', async () => {
    await run('fail');
    await runUntilWaiting('wait');
    await runner.runAction({ action, with: { conduct: 'succeed', 'dry-run': 'true' } });
    expect((await run('succeed')).log).not.toContain('made by');
  });
});

describe('a cancelled action', () => {
  test('ends its waits and gives the outputs known so far, without an error', async () => {
    const step = await runUntilWaiting('wait');
    expect(step).toMatchObject({
      outcome: 'cancelled',
      exitCode: 1,
      outputs: { made: 'nothing yet' },
      annotations: [],
      survivors: [],
    });
    expect(step.log).toContain('The step was cancelled.');
  });

  test('leaves no program running', async () => {
    expect(await runUntilWaiting('spawn')).toMatchObject({ exitCode: 1, survivors: [] });
  });

  test('is gone before the runner has to end it, even when its code hangs', async () => {
    // By its own exit code, not by the runner's SIGTERM, which would come after 7.5 seconds.
    expect(await runUntilWaiting('ignore')).toMatchObject({ exitCode: 1, survivors: [] });
  });
});

describe('a post step', () => {
  test('finds what main saved', async () => {
    await run('succeed');
    const [post] = await runner.runPosts();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(post?.log).toContain('washed the blue cup');
  });

  test('never fails the job', async () => {
    await run('fail');
    const [post] = await runner.runPosts();
    expect(post).toMatchObject({
      exitCode: 0,
      annotations: [{ level: 'warning', message: expect.stringContaining('no cup to wash') }],
    });
  });
});
