import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withLockFile } from '../../../../src/core/system/files/lock-file.ts';
import { fakeClock } from '../../../support/action-context.ts';

let folder: string;
const start = new Date('2026-11-20T12:00:00Z');
/** Larger than any process id that the system gives out. */
const NOBODY = '2147483647';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('two works under the same lock do not overlap', async () => {
  const lock = join(folder, 'shared');
  const events: string[] = [];
  const work = (name: string) =>
    withLockFile(lock, { clock: fakeClock(start), longestHoldMs: Infinity }, async () => {
      events.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      events.push(`${name} out`);
    });
  await Promise.all([work('a'), work('b'), work('c')]);
  const inAndOut = Array.from({ length: 3 }, (_, turn) => events.slice(2 * turn, 2 * turn + 2));
  expect(inAndOut).toEqual(inAndOut.map(([first]) => [first, first?.replace('in', 'out')]));
  expect(existsSync(lock)).toBe(false);
});

test('the lock is given back when the work fails', async () => {
  const lock = join(folder, 'failing');
  const failing = withLockFile(lock, { clock: fakeClock(start) }, () =>
    Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that is gone is taken over at once', async () => {
  const lock = join(folder, 'dead');
  await writeFile(lock, NOBODY);
  const sleeps: number[] = [];
  const done = withLockFile(lock, { clock: fakeClock(start, sleeps) }, async () => 'done');
  await expect(done).resolves.toBe('done');
  expect(sleeps).toEqual([]);
});

test.each([
  ['just taken', 0, 30_000],
  ['held for a while', 29_000, 1000],
  ['held too long', 31_000, 0],
])('the lock of a process that lives, %s, is waited for until it is old', async (_, age, wait) => {
  const lock = join(folder, 'living');
  await writeFile(lock, String(process.ppid));
  const since = new Date(start.getTime() - age);
  await utimes(lock, since, since);
  const sleeps: number[] = [];
  await withLockFile(lock, { clock: fakeClock(start, sleeps) }, async () => undefined);
  expect(sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(wait);
});

test.each([
  ['just made', 0, 2000],
  ['made a second ago', 1000, 1000],
  ['older', 2500, 0],
])('a lock without a name, %s, counts as dead after two seconds', async (_, age, wait) => {
  const lock = join(folder, 'nameless');
  await writeFile(lock, '');
  const since = new Date(start.getTime() - age);
  await utimes(lock, since, since);
  const sleeps: number[] = [];
  await withLockFile(lock, { clock: fakeClock(start, sleeps) }, async () => undefined);
  expect(sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(wait);
});

test('a lock that somebody else took over is left to them', async () => {
  const lock = join(folder, 'taken-over');
  const theirs = `${process.pid} another`;
  await withLockFile(lock, { clock: fakeClock(start) }, () => writeFile(lock, theirs));
  expect(await readFile(lock, 'utf8')).toBe(theirs);
});

test('waiting ends when the job is cancelled', async () => {
  const lock = join(folder, 'cancelled');
  await writeFile(lock, String(process.ppid));
  await utimes(lock, start, start);
  const signal = AbortSignal.abort(new Error('cancelled'));
  const waiting = withLockFile(lock, { clock: fakeClock(start), signal }, async () => undefined);
  await expect(waiting).rejects.toThrow('cancelled');
});
