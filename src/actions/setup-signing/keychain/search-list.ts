/**
 * The user's keychain search list, where codesign looks for identities. It belongs to everybody on
 * the machine: it is read and written in one go under a lock, and only our own entry comes and
 * goes, beside those that `isolated` hides for as long as it lasts.
 */
import { basename, dirname, join } from 'node:path';
import type { Machine } from '../../../core/runner/machine.ts';
import type { Clock } from '../../../core/system/clock.ts';
import { diskErrors } from '../../../core/system/files/disk-errors.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import { withLockFile } from '../../../core/system/files/lock-file.ts';
import type { Processes } from '../../../core/system/programs/process.ts';
import { signingErrors } from '../errors.ts';
import { readHiddenEntries, stillIsolated, writeHiddenEntries } from './hidden-entries.ts';
import { readKeychainPaths, security, SECURITY_LIMIT_MS } from './security.ts';
import { signingFolderOf } from '../signing-folder.ts';

export const SEARCH_LIST_MODES = ['prepend', 'isolated'] as const;

/** How often our entry is added before it counts as refused. */
const ATTEMPTS = 3;

export interface SearchListContext {
  readonly processes: Processes;
  readonly machine: Machine;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export async function addToSearchList(
  keychain: string,
  mode: (typeof SEARCH_LIST_MODES)[number],
  context: SearchListContext,
): Promise<void> {
  // Programs that know nothing of our lock may write the list as they read it before.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await underLock(context, async () => {
      const listed = await readSearchList(context.processes);
      const kept =
        mode === 'isolated' ? await hideOthers(keychain, listed, context.machine) : listed;
      await writeSearchList(listed, [keychain, ...kept], context.processes);
    });
    if (await isSearched(keychain, context.processes)) return;
  }
  throw signingErrors.error('security-refused', {
    message: 'The Mac did not keep the temporary keychain in its search list.',
  });
}

/** Tells whether there was anything to change. */
export function removeFromSearchList(
  keychain: string,
  context: SearchListContext,
): Promise<boolean> {
  return leaveSearchList((entry) => isSame(entry, keychain), context);
}

/** Takes every entry away that `isMeant`, and brings back what only those wanted hidden. */
export async function leaveSearchList(
  isMeant: (entry: string) => boolean,
  context: SearchListContext,
): Promise<boolean> {
  try {
    return await leaveUnderLock(isMeant, context);
  } catch (error) {
    // Without room for the lock nothing can be changed, but then there may be no need to.
    if (diskErrors.is(error, 'full') && (await isLeft(isMeant, context))) return false;
    throw error;
  }
}

/** Whether the list holds no entry that is meant, and none waits to be brought back. */
async function isLeft(
  isMeant: (entry: string) => boolean,
  { machine, processes }: SearchListContext,
): Promise<boolean> {
  const { entries } = await readHiddenEntries(machine.home);
  return entries.length === 0 && !(await readSearchList(processes)).some(isMeant);
}

function leaveUnderLock(
  isMeant: (entry: string) => boolean,
  context: SearchListContext,
): Promise<boolean> {
  return underLock(context, async () => {
    const listed = await readSearchList(context.processes);
    const rest = listed.filter((entry) => !isMeant(entry));
    const hidden = await readHiddenEntries(context.machine.home);
    const isolated = (await stillIsolated(hidden)).filter((keychain) => !isMeant(keychain));
    const returning = isolated.length > 0 ? [] : hidden.entries;
    const wanted = [...rest, ...returning.filter((entry) => !rest.includes(entry))];
    const changed = await writeSearchList(listed, wanted, context.processes);
    await writeHiddenEntries(context.machine.home, { entries: hidden.entries, isolated });
    return changed;
  });
}

export async function isSearched(keychain: string, processes: Processes): Promise<boolean> {
  return (await readSearchList(processes)).some((entry) => isSame(entry, keychain));
}

/** Only the user's own list: without `-d user` the system's keychain would be written into it. */
export async function readSearchList(processes: Processes): Promise<string[]> {
  const { stdout } = await security(processes, ['list-keychains', '-d', 'user']);
  return readKeychainPaths(stdout);
}

/** The tool may print the real path of a folder that we know by another, so names are compared. */
export function isSame(entry: string, keychain: string): boolean {
  const name = (path: string) => join(basename(dirname(path)), basename(path));
  return name(entry) === name(keychain);
}

/**
 * The entries that stay: keychains of jobs that build at this moment. The rest is noted first, to
 * come back.
 */
async function hideOthers(
  keychain: string,
  listed: readonly string[],
  { home }: Machine,
): Promise<string[]> {
  const hidden = await readHiddenEntries(home);
  const others = listed.filter((entry) => signingFolderOf(entry) === undefined);
  await writeHiddenEntries(home, {
    entries: [...hidden.entries, ...others.filter((entry) => !hidden.entries.includes(entry))],
    isolated: [...hidden.isolated.filter((known) => known !== keychain), keychain],
  });
  return listed.filter((entry) => !others.includes(entry));
}

async function writeSearchList(
  listed: readonly string[],
  wanted: readonly string[],
  processes: Processes,
): Promise<boolean> {
  const same = wanted.length === listed.length && wanted.every((entry, at) => entry === listed[at]);
  if (same) return false;
  await security(processes, ['list-keychains', '-d', 'user', '-s', ...wanted]);
  return true;
}

function underLock<T>(
  { machine, clock, signal }: SearchListContext,
  work: () => Promise<T>,
): Promise<T> {
  const lock = join(machine.home, '.slipway-search-list.lock');
  // Each of the two commands may take its limit.
  const longestHoldMs = 2 * SECURITY_LIMIT_MS + MINUTE;
  return withLockFile(lock, { clock, signal, longestHoldMs }, work);
}
