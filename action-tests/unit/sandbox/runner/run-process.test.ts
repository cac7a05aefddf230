import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('bash finds no connection on its standard input, and so reads BASH_ENV', async () => {
  const file = join(tmpdir(), `${crypto.randomUUID()}.bash`);
  await writeFile(file, 'FROM_FILE=read\n');
  const lines: string[] = [];
  await runProcess({
    file: '/bin/bash',
    args: ['-c', 'cat; echo "$FROM_FILE"'],
    cwd: '/',
    env: { PATH: '/bin:/usr/bin', BASH_ENV: file },
    onLine: (line) => lines.push(line),
    signal: new AbortController().signal,
  });
  await rm(file);
  expect(lines).toEqual(['read']);
});
