import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { withLockFile } from '../../../../src/core/system/files/lock-file.ts';
import { replaceFile, writeWholeFile } from '../../../../src/core/system/files/whole-file.ts';
import { fakeClock } from '../../../support/action-context.ts';
import { describeOnTinyDisk } from '../../../support/tiny-disk.ts';

const LARGE = 'x'.repeat(40_000);

describe('a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whole-file-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('that is to be new is not written over', async () => {
    const path = join(folder, 'theirs');
    await writeFile(path, 'theirs');
    await expect(writeWholeFile(path, 'ours', { isNew: true })).rejects.toThrow(/EEXIST/);
    expect(await readFile(path, 'utf8')).toBe('theirs');
  });

  test('that is no file stays when it cannot be opened', async () => {
    await expect(writeWholeFile(folder, 'ours')).rejects.toThrow(/EISDIR/);
    expect(await readdir(folder)).toEqual(['theirs']);
  });

  test('whose place is taken by a folder leaves no draft', async () => {
    const draft = join(folder, 'draft');
    await expect(replaceFile(folder, 'ours', { draft })).rejects.toThrow(/rename/);
    expect(await readdir(folder)).toEqual(['theirs']);
  });
});

describeOnTinyDisk('on a full disk', 64, (disk) => {
  afterEach(() => {
    disk.empty();
  });

  test.each([
    ['no room at all', 0],
    ['room for half of it', 8192],
  ])('with %s no file is left', async (_, room) => {
    disk.fill(room);
    const path = join(disk.folder, 'note');
    const writing = writeWholeFile(path, LARGE);
    await expect(writing).rejects.toMatchObject({
      code: 'disk/full',
      message: expect.stringContaining('note'),
    });
    expect(await readdir(disk.folder)).toEqual(['ballast']);
  });

  test('a file that was to be replaced stays as it was', async () => {
    const path = join(disk.folder, 'list');
    await writeFile(path, 'old');
    disk.fill(8192);
    const replacing = replaceFile(path, LARGE, { draft: `${path}.draft` });
    await expect(replacing).rejects.toMatchObject({ code: 'disk/full' });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(disk.folder)).toEqual(['ballast', 'list']);
    await rm(path);
  });

  test('no lock is left that nobody holds', async () => {
    disk.fill();
    const lock = join(disk.folder, 'lock');
    const working = withLockFile(lock, { clock: fakeClock(new Date()) }, async () => 'done');
    await expect(working).rejects.toMatchObject({ code: 'disk/full' });
    expect(await readdir(disk.folder)).toEqual(['ballast']);
    disk.empty();
    const later = withLockFile(lock, { clock: fakeClock(new Date()) }, async () => 'done');
    await expect(later).resolves.toBe('done');
  });

  test('a disk that became read-only is named as such', async () => {
    disk.setReadOnly(true);
    const writing = writeWholeFile(join(disk.folder, 'note'), 'text');
    await expect(writing).rejects.toMatchObject({
      code: 'disk/read-only',
      message: expect.stringContaining('note'),
    });
    disk.setReadOnly(false);
  });
});
