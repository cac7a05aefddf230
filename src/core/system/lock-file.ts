/** A lock between processes of one machine: a file that only one of them can have created. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Clock } from './clock.ts';
import { SECOND } from './duration.ts';

export interface LockOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** After this long the holder is taken for dead, whatever its process id says. */
  readonly longestHoldMs?: number;
}

const PAUSE_MS = 100;

/** Does `work` while no other process that uses the same lock file does its own. */
export async function withLockFile<T>(
  path: string,
  { clock, signal, longestHoldMs = 30 * SECOND }: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const started = clock.now().getTime();
  while (!(await take(path))) {
    signal?.throwIfAborted();
    const holder = await holderOf(path);
    const waitedMs = clock.now().getTime() - started;
    if (holder !== undefined && (!isAlive(holder) || waitedMs >= longestHoldMs)) {
      await breakLock(path, holder);
    } else {
      await clock.sleep(PAUSE_MS, signal);
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The holder's process id; `undefined` when the lock has just been given back. */
async function holderOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Of several processes that find the same dead holder, only one may remove its lock. */
async function breakLock(path: string, holder: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  // Somebody else was faster and holds the lock by now: give it back.
  if ((await readFile(aside, 'utf8')) !== holder) await rename(aside, path);
  else await rm(aside, { force: true });
}

function isAlive(holder: string): boolean {
  const pid = Number(holder);
  // Not yet written, or unreadable: only the time limit decides.
  if (!Number.isInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

function isCode(error: unknown, code: string): boolean {
  return Error.isError(error) && 'code' in error && error.code === code;
}
