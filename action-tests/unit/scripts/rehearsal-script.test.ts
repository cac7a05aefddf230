// The bundle stands for the sources only while it is built from them.
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startsIn } from '../../../.github/scripts/rehearsal-script.ts';
import { HASH_FILE, sourcesHash } from '../../../.github/scripts/sources-hash.ts';

let repository: string;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(repository, file)), { recursive: true });
  await writeFile(join(repository, file), text);
}

beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'slipway-sources-'));
  await write('src/a/one.ts', 'export const one = 1;\n');
  await write('src/a/table.json', '{}');
  await write(join('dist', HASH_FILE), `${sourcesHash(repository)}\n`);
});
afterEach(() => rm(repository, { recursive: true }));

const bundle = () => join(repository, 'dist/rehearse/program/index.js');
const sources = () => ({
  rehearsalScript: join(repository, 'src/rehearsal/rehearse.ts'),
  macToolProgram: [join(repository, 'src/sandbox/mac/tools.ts')],
});

test('an up-to-date bundle starts the rehearsal and its tools', async () => {
  await write('README.md', 'No source.\n');
  expect(startsIn(repository)).toEqual({
    rehearsalScript: bundle(),
    macToolProgram: [bundle(), 'mac-tool'],
  });
});

test.each<[string, () => Promise<void>]>([
  ['a changed source', () => write('src/a/one.ts', 'export const one = 2;\n')],
  ['a changed table', () => write('src/a/table.json', '{"a":1}')],
  ['a new source', () => write('src/b.ts', '')],
  [
    'a renamed source',
    () => rename(join(repository, 'src/a/one.ts'), join(repository, 'src/two.ts')),
  ],
  ['no hash', () => rm(join(repository, 'dist', HASH_FILE))],
])('%s is started from the sources', async (_, change) => {
  await change();
  expect(startsIn(repository)).toEqual(sources());
});
