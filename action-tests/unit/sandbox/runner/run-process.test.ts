import { expect, test } from '@jest/globals';
import { runProcess } from '../../../../src/sandbox/runner/run-process.ts';

test('a descendant that holds the output open is not waited for longer than the grace', async () => {
  const lines: string[] = [];
  const ended = await runProcess({
    file: '/bin/sh',
    args: ['-c', 'sleep 20 & echo said'],
    cwd: '/',
    env: { PATH: '/bin:/usr/bin' },
    onLine: (line) => lines.push(line),
    signal: new AbortController().signal,
    openStreamGraceMs: 50,
  });
  expect(ended).toMatchObject({ exitCode: 0, survivors: [expect.any(Number)] });
  expect(lines).toEqual(['said']);
});
