import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { matchingFiles } from '../../../../src/core/system/files/matching-files.ts';

test('a file’s exact name goes before the glob that it also is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-files-'));
  await mkdir(join(folder, 'out'));
  await Promise.all(
    ['out/a.ipa', 'out/b.ipa', 'out/[b].ipa'].map((name) => writeFile(join(folder, name), '')),
  );
  const found = async (pattern: string) =>
    (await matchingFiles(pattern, folder)).map((path) => path.slice(folder.length + 1));

  expect(await found('out/*.ipa')).toEqual(['out/[b].ipa', 'out/a.ipa', 'out/b.ipa']);
  expect(await found('out/[b].ipa')).toEqual(['out/[b].ipa']);
  expect(await found(join(folder, 'out/a.ipa'))).toEqual(['out/a.ipa']);
  expect(await found('out')).toEqual([]);
  expect(await found('none/*')).toEqual([]);
});
