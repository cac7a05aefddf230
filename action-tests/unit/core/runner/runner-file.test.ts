import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { appendLine, appendWhole } from '../../../../src/core/runner/runner-file.ts';
import { describeOnTinyDisk } from '../../../support/tiny-disk.ts';

describeOnTinyDisk('a file of the runner on a full disk', 64, (disk) => {
  test('keeps its whole entries and loses the one that found no room', () => {
    const path = join(disk.folder, 'output');
    writeFileSync(path, 'made=tea\n');
    disk.fill();
    expect(() => appendLine(path, 'x'.repeat(10_000))).toThrow(
      expect.objectContaining({ code: 'disk/full', message: `The disk is full: ${path}.` }),
    );
    expect(readFileSync(path, 'utf8')).toBe('made=tea\n');
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
