import { rm } from 'node:fs/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRunner } from '../../../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../../../src/sandbox/runner/runner.ts';

let runner: Runner;

afterEach(() => rm(runner.folders.root, { recursive: true }));

async function runScript(script: string, signal?: AbortSignal) {
  runner = await createRunner({ os: 'Linux', cancelTimes: { interruptMs: 50, terminateMs: 50 } });
  return runner.runScript({ file: 'sh', args: ['-c', script], signal });
}

describe('a script that fails', () => {
  test.each([
    ['its exit code', 'exit 7', 7],
    ['the signal that ended it', 'kill -TERM $$', 143],
  ])('is annotated with %s', async (_, script, code) => {
    const { annotations, log } = await runScript(script);
    const message = `Process completed with exit code ${code}.`;
    expect(annotations).toEqual([{ level: 'error', message }]);
    expect(log).toBe(`##[error]${message}`);
  });

  test('is not, when it was cancelled', async () => {
    const step = await runScript('exec sleep 20', AbortSignal.abort());
    expect(step).toMatchObject({ outcome: 'cancelled', annotations: [] });
  });
});

test('an annotation keeps the place in a file that it names', async () => {
  const { annotations } = await runScript(
    'echo "::error file=src/main.py,line=3,endLine=4,col=x,title=Odd::No tide"; echo "::notice::Hm"',
  );
  expect(annotations).toEqual([
    { level: 'error', title: 'Odd', message: 'No tide', file: 'src/main.py', line: 3, endLine: 4 },
    { level: 'notice', message: 'Hm' },
  ]);
});
