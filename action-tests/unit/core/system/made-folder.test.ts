import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder } from '../../../../src/core/system/files/made-folder.ts';
import { describeOnTinyDisk } from '../../../support/tiny-disk.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'made-folder-'));
});
afterAll(() => rm(place, { recursive: true }));

test('all that lead to it are made, and what is there stays', async () => {
  const folder = join(place, 'a/b/c');
  await makeFolder(folder, 0o700);
  await makeFolder(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a file on the way is the error of the file system', async () => {
  await writeFile(join(place, 'file'), '');
  await expect(makeFolder(join(place, 'file/b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

describeOnTinyDisk('on a read-only disk', 64, (disk) => {
  // Node says ENOENT of both.
  test.each(['a', 'a/b'])('%s fails for that reason', async (path) => {
    disk.setReadOnly(true);
    await expect(makeFolder(join(disk.folder, path))).rejects.toMatchObject({
      code: 'disk/read-only',
      message: `The disk is read-only: ${join(disk.folder, 'a')}.`,
    });
  });
});
