import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { appendLine, appendWhole } from '../../../../../src/core/runner/files/runner-file.ts';
import { OutputCollector } from '../../../../../src/core/runner/files/outputs.ts';
import { runnerState } from '../../../../../src/core/runner/files/state.ts';
import { writeSummary } from '../../../../../src/core/runner/log/summary.ts';
import { describeOnTinyDisk } from '../../../../support/tiny-disk.ts';

describeOnTinyDisk('a file of the runner on a full disk', 64, (disk) => {
  test('keeps its whole entries and loses the one that found no room', () => {
    const path = join(disk.folder, 'output');
    writeFileSync(path, 'made=tea\n');
    disk.fill();
    expect(() => appendLine(path, 'x'.repeat(10_000))).toThrow(
      expect.objectContaining({ code: 'disk/full', message: `The disk is full: ${path}.` }),
    );
    expect(readFileSync(path, 'utf8')).toBe('made=tea\n');
    disk.empty();
  });

  const long = 'x'.repeat(10_000);
  const outputs = new OutputCollector({ x: 'X.' });
  outputs.set({ x: long });
  test.each<[string, () => unknown]>([
    ['GITHUB_OUTPUT', () => outputs.write()],
    ['GITHUB_STATE', () => runnerState.save('x', long)],
    ['GITHUB_STEP_SUMMARY', () => writeSummary(long)],
  ])('%s is told to be on it, and keeps what it held', async (variable, write) => {
    const path = join(disk.folder, variable);
    writeFileSync(path, 'earlier\n');
    disk.fill();
    const before = process.env[variable];
    process.env[variable] = path;
    try {
      const writing = (async () => write())();
      await expect(writing).rejects.toMatchObject({ code: 'disk/full' });
    } finally {
      if (before === undefined) delete process.env[variable];
      else process.env[variable] = before;
      disk.empty();
    }
    expect(readFileSync(path, 'utf8')).toBe('earlier\n');
  });
});

test('an entry that goes elsewhere is left to whoever writes it', () => {
  const error = new Error('no such leaf');
  expect(() =>
    appendWhole(undefined, () => {
      throw error;
    }),
  ).toThrow(error);
});
