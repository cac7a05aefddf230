// How a step is ended that is cancelled while it runs.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { createRunner } from '../../../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../../../src/sandbox/runner/runner.ts';

const action = fileURLToPath(new URL('../../../fixtures/scripted-action', import.meta.url));
let runner: Runner;

afterEach(() => rm(runner.folders.root, { recursive: true }));

async function cancelled(hang: string, interruptMs = 50) {
  runner = await createRunner({ os: 'macOS', cancelTimes: { interruptMs, terminateMs: 50 } });
  const controller = new AbortController();
  const step = await runner.runAction({
    action,
    with: { hang },
    signal: controller.signal,
    onLine: ({ text }) => {
      if (text === 'hanging') controller.abort();
    },
  });
  return step;
}

test('an action that obeys SIGINT ends by itself, and its post still runs', async () => {
  const step = await cancelled('obedient');
  expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 130 });
  expect(step.log).toContain('got SIGINT');
  expect(step.log).not.toContain('SIGTERM');
  expect(await runner.runPosts()).toHaveLength(1);
});

test('one that takes a moment after SIGINT is given it', async () => {
  const step = await cancelled('slow', 10_000);
  expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 130 });
  expect(step.log).not.toContain('SIGTERM');
});

test('a stubborn one gets SIGTERM and is killed', async () => {
  const step = await cancelled('stubborn');
  expect(step.log).toMatch(/got SIGINT\n[^]*got SIGTERM/);
  expect(step.exitCode).toBeNull();
});
