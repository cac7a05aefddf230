/** A lock between processes of one machine: a file that only one of them can have created. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import type { Clock } from '../clock.ts';
import { SECOND } from '../duration.ts';
import { isProcessAlive } from '../programs/process-alive.ts';
import { hasCode } from '../system-code.ts';
import { writeWholeFile } from './whole-file.ts';

export interface LockOptions {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** A lock this old is taken for a dead one, whatever the process id in it says. */
  readonly longestHoldMs?: number;
}

const PAUSE_MS = 100;

/**
 * A lock that names no process after this long. Its holder writes its name at once, so it was
 * killed in between, or had no room on the disk.
 */
const NAMELESS_FOR_MS = 2 * SECOND;

/**
 * Does `work` while no other process that uses the same lock file does its own. Throws what `work`
 * or the signal throws, or an error of the catalogue `disk` where no lock can be written.
 */
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
  /** The contents of the file: the holder's process id, and a word of its own. */
  readonly mark: string;
  readonly since: Date;
  /** The number of the file on its disk. */
  readonly file: number;
}

async function take(path: string, ours: string): Promise<boolean> {
  try {
    await writeWholeFile(path, ours, { isNew: true, mode: 0o600 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** `undefined` when the lock has just been given back. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const { mtime: since, ino: file } = await stat(path);
    return { mark: await readFile(path, 'utf8'), since, file };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isDead({ mark, since }: Holder, now: Date, longestHoldMs: number): boolean {
  const pid = Number.parseInt(mark, 10);
  const ageMs = now.getTime() - since.getTime();
  if (!Number.isInteger(pid) || pid <= 0) return ageMs >= Math.min(NAMELESS_FOR_MS, longestHoldMs);
  return !isProcessAlive(pid) || ageMs >= longestHoldMs;
}

/** Several processes may find the same dead holder; only one of them may remove its lock. */
async function breakLock(path: string, dead: Holder): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  // Somebody else was faster and holds the lock by now: give it back. It may not bear a name yet.
  if (await isSame(aside, dead)) await rm(aside, { force: true });
  else await rename(aside, path);
}

async function isSame(path: string, { mark, since, file }: Holder): Promise<boolean> {
  const found = await holderOf(path);
  return found?.mark === mark && found.file === file && found.since.getTime() === since.getTime();
}
