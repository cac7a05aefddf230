/** What jobs left behind that ended without a post step, and who may take it away. */
import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import {
  DAY_MS,
  given,
  leftovers,
  macs,
  PROFILE_FOLDERS,
  searchList,
  setUp,
} from '../support/signing-mac.ts';
import type { Given, SigningMac } from '../support/signing-mac.ts';

const aMac = macs();
const [material, another] = [createSigningMaterial(), createSigningMaterial()];
const dead = String(spawnSync('true').pid);

/** A job on a Mac of one's own, before or after others there. */
async function aJob({ home, hosted = false }: { home?: string; hosted?: boolean } = {}) {
  return aMac({
    environment: {
      RUNNER_ENVIRONMENT: hosted ? 'github-hosted' : 'self-hosted',
      ...(home === undefined ? {} : { HOME: home, RUNNER_TEMP: join(dirname(home), 'temp') }),
    },
  });
}

/** A job that ended so long ago, without its post; `owner` is the process that ran it. */
async function anEarlierJob({ texts = given(material), days = 2, owner = dead } = {}) {
  const job = await aJob();
  const outcome = await setUp(job, texts);
  const keychain = String(outcome['keychain-path']);
  await writeFile(join(dirname(keychain), 'job.pid'), owner);
  const then = new Date(Date.now() - days * DAY_MS);
  await utimes(dirname(keychain), then, then);
  return { job, keychain, home: job.context.machine.home };
}

async function nextJob(home: string, texts: Given = given(another)) {
  const job = await aJob({ home });
  await setUp(job, texts);
  return job;
}

const told = (job: SigningMac) =>
  job.recorded.texts('info').filter((text) => text.startsWith('Removed'));

describe('on a Mac of one’s own', () => {
  test('keychain, entry, folder and profiles of an earlier job go', async () => {
    const { keychain, home } = await anEarlierJob();
    const job = await nextJob(home);
    expect(told(job)).toEqual(['Removed 3 leftovers of earlier jobs.']);
    expect(await searchList(job)).not.toContain(keychain);
    await expect(stat(dirname(keychain))).rejects.toThrow('ENOENT');
    await undo(job.context);
    expect(await searchList(job)).toEqual([expect.stringContaining('login.keychain-db')]);
    expect(await leftovers(job)).toEqual([]);
  });

  test('what an earlier job hid from the search list comes back', async () => {
    const { home } = await anEarlierJob({ texts: given(material, { 'search-list': 'isolated' }) });
    const job = await nextJob(home);
    expect(await searchList(job)).toEqual([
      expect.stringContaining('slipway-signing-'),
      expect.stringContaining('login.keychain-db'),
    ]);
  });

  test('an entry goes whose folder the runner has emptied', async () => {
    const { job: earlier, home } = await anEarlierJob();
    const gone = '/Users/runner/_temp/slipway-signing-1-1-0123abcd/signing.keychain-db';
    const foreign = '/Users/runner/_temp/other-signing-1-1-0123abcd/signing.keychain-db';
    const list = [gone, foreign, ...(await searchList(earlier))];
    const argv = ['list-keychains', '-d', 'user', '-s', ...list];
    await earlier.context.processes.run('security', argv);
    const job = await nextJob(home);
    const listed = await searchList(job);
    expect(listed).not.toContain(gone);
    expect(listed).toContain(foreign);
  });

  test('a job that ended goes although another process has its number by now', async () => {
    const { keychain, home } = await anEarlierJob({ days: 6, owner: String(process.pid) });
    const job = await nextJob(home);
    expect(await searchList(job)).not.toContain(keychain);
    await expect(stat(dirname(keychain))).rejects.toThrow('ENOENT');
  });

  test.each([
    ['is younger than a day', { days: 0.9 }],
    ['still runs', { owner: String(process.pid) }],
  ])('a job that %s keeps all of its things', async (_, options) => {
    const { keychain, home } = await anEarlierJob(options);
    const job = await nextJob(home);
    expect(told(job)).toEqual([]);
    expect(await searchList(job)).toContain(keychain);
    await undo(job.context);
    expect(await readFile(keychain, 'utf8')).not.toBe('');
    for (const folder of PROFILE_FOLDERS) {
      const profile = join(home, folder, `${material.profileUuid}.mobileprovision`);
      expect(await readFile(profile)).toEqual(material.profile);
    }
  });

  test('a folder with another name stays, however old', async () => {
    const { job: earlier, home } = await anEarlierJob();
    const foreign = join(earlier.context.machine.temp, 'slipway-signing-of-mine');
    await mkdir(foreign);
    await utimes(foreign, new Date(0), new Date(0));
    await nextJob(home);
    expect((await stat(foreign)).isDirectory()).toBe(true);
  });

  test('a sweep that fails stops nobody, nor the rest of it', async () => {
    const { home, keychain } = await anEarlierJob();
    const job = await aJob({ home });
    const { processes } = job.context;
    let failed = false;
    await setUp(job, given(another), {
      ...processes,
      run: async (command, argv, options) => {
        const isFirst = argv[0] === 'delete-keychain' && !failed;
        failed ||= isFirst;
        const refused = { exitCode: 1, stdout: '', stderr: 'security: no' };
        return isFirst ? refused : processes.run(command, argv, options);
      },
    });
    expect(job.recorded.texts('info')).toContainEqual(
      expect.stringContaining('Leftovers of earlier jobs could not be removed'),
    );
    await expect(stat(dirname(keychain))).rejects.toThrow('ENOENT');
    await undo(job.context);
    expect(await leftovers(job)).toEqual([]);
  });
});

test('on a hosted Mac, which is thrown away, nothing is looked for', async () => {
  const { keychain, home } = await anEarlierJob();
  const job = await aJob({ home, hosted: true });
  await setUp(job, given(material));
  expect(told(job)).toEqual([]);
  expect(await searchList(job)).toContain(keychain);
});
