import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  heldFile,
  holdFile,
  releaseFile,
} from '../../../../src/actions/setup-signing/installed-profiles/held-file.ts';

const contents = Buffer.from('a profile');
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'held-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The same file as two jobs hold it, in a folder of its own. */
async function twoJobs() {
  const path = join(await mkdtemp(join(root, 'case-')), 'profiles/one.mobileprovision');
  await mkdir(dirname(path));
  const [first, second] = ['a', 'b'].map((holder) => heldFile(path, contents, holder));
  return { path, first: first!, second: second! };
}

const entriesBeside = (path: string) => readdir(dirname(path));

test.each(['first', 'second'] as const)(
  'the file stays when only the %s job ends',
  async (which) => {
    const { path, ...jobs } = await twoJobs();
    await holdFile(jobs.first, contents);
    await holdFile(jobs.second, contents);
    await releaseFile(jobs[which]);
    expect(await readFile(path)).toEqual(contents);
    await releaseFile(jobs[which === 'first' ? 'second' : 'first']);
    expect(await entriesBeside(path)).toEqual([]);
  },
);

test('a file that was there before stays, whoever ends last', async () => {
  const { path, first, second } = await twoJobs();
  await writeFile(path, contents);
  await holdFile(first, contents);
  await holdFile(second, contents);
  await releaseFile(first);
  await releaseFile(second);
  expect(await entriesBeside(path)).toEqual(['one.mobileprovision']);
});

test('a file that somebody put where a job was killed before it had begun stays', async () => {
  const { path, first } = await twoJobs();
  await mkdir(`${path}.refs`);
  await writeFile(path, contents);
  await holdFile(first, contents);
  expect(await releaseFile(first)).toBe(false);
  expect(await entriesBeside(path)).toEqual(['one.mobileprovision']);
});

test('a job that is killed while it lets go can do it again', async () => {
  const { path, first } = await twoJobs();
  await holdFile(first, contents);
  // A folder in its place stops the work where a kill could.
  await rm(path);
  await mkdir(path);
  await expect(releaseFile(first)).rejects.toThrow('EISDIR');
  await rm(path, { recursive: true });
  await writeFile(path, contents);
  expect(await releaseFile(first)).toBe(true);
  expect(await entriesBeside(path)).toEqual([]);
});

test('a file that somebody deleted meanwhile is there again for the next job', async () => {
  const { path, first, second } = await twoJobs();
  await holdFile(first, contents);
  await rm(path);
  await holdFile(second, contents);
  await releaseFile(first);
  expect(await readFile(path)).toEqual(contents);
});

test('a file that somebody changed meanwhile stays', async () => {
  const { path, first } = await twoJobs();
  await holdFile(first, contents);
  await writeFile(path, 'another');
  await releaseFile(first);
  expect(await entriesBeside(path)).toEqual(['one.mobileprovision']);
});

test('a job that is killed while it writes leaves nothing at the place, and nothing after post', async () => {
  const { path, first } = await twoJobs();
  // A folder in the way of the draft stops the work where a kill could.
  await mkdir(join(`${path}.refs`, 'a.draft'), { recursive: true });
  await expect(holdFile(first, contents)).rejects.toThrow('EISDIR');
  expect(await entriesBeside(path)).toEqual(['one.mobileprovision.refs']);
  await rm(join(`${path}.refs`, 'a.draft'), { recursive: true });
  await writeFile(join(`${path}.refs`, 'a.draft'), 'a pro');
  await releaseFile(first);
  expect(await entriesBeside(path)).toEqual([]);
});
