/** A lock between processes of one machine: a file that only one of them can have created. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Clock } from './clock.ts';
import { SECOND } from './duration.ts';
import { isProcessAlive } from './process-alive.ts';

export interface LockOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** A lock this old is taken for a dead one, whatever the process id in it says. */
  readonly longestHoldMs?: number;
}

const PAUSE_MS = 100;

/** Does `work` while no other process that uses the same lock file does its own. */
export async function withLockFile<T>(
  path: string,
  { clock, signal, longestHoldMs = 30 * SECOND }: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const ours = `${process.pid} ${randomUUID()}`;
  while (!(await take(path, ours))) {
    signal?.throwIfAborted();
    const holder = await holderOf(path);
    if (holder !== undefined && isDead(holder, clock.now(), longestHoldMs)) {
      await breakLock(path, holder);
    } else {
      await clock.sleep(PAUSE_MS, signal);
    }
  }
  try {
    return await work();
  } finally {
    // When the work took too long, somebody else may hold the lock by now.
    if ((await holderOf(path))?.mark === ours) await rm(path, { force: true });
  }
}

interface Holder {
  /** What the file says: the holder's process id, and a word of its own. */
  readonly mark: string;
  readonly since: Date;
}

async function take(path: string, ours: string): Promise<boolean> {
  try {
    await writeFile(path, ours, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** `undefined` when the lock has just been given back. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const { mtime: since } = await stat(path);
    return { mark: await readFile(path, 'utf8'), since };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isDead({ mark, since }: Holder, now: Date, longestHoldMs: number): boolean {
  return !isAlive(mark) || now.getTime() - since.getTime() >= longestHoldMs;
}

/** Of several processes that find the same dead holder, only one may remove its lock. */
async function breakLock(path: string, { mark }: Holder): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  // Somebody else was faster and holds the lock by now: give it back.
  if ((await readFile(aside, 'utf8')) !== mark) await rename(aside, path);
  else await rm(aside, { force: true });
}

function isAlive(mark: string): boolean {
  const pid = Number.parseInt(mark, 10);
  // Not yet written, or unreadable: only the time limit decides.
  return !Number.isInteger(pid) || pid <= 0 || isProcessAlive(pid);
}

function isCode(error: unknown, code: string): boolean {
  return Error.isError(error) && 'code' in error && error.code === code;
}
