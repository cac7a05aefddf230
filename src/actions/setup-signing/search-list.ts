/**
 * The user's keychain search list, where codesign looks for identities. It belongs to everybody on
 * the machine: it is read and written in one go under a lock, and only our own entry comes and goes.
 */
import { basename, dirname, join } from 'node:path';
import type { Machine } from '../../core/runner/machine.ts';
import type { Clock } from '../../core/system/clock.ts';
import { MINUTE } from '../../core/system/duration.ts';
import { withLockFile } from '../../core/system/lock-file.ts';
import type { Processes } from '../../core/system/process.ts';
import { signingErrors } from './errors.ts';
import { security, SECURITY_LIMIT_MS } from './security.ts';

export interface SearchListDoors {
  readonly processes: Processes;
  readonly machine: Machine;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export async function addToSearchList(keychain: string, doors: SearchListDoors): Promise<void> {
  await changeSearchList(doors, (listed) => [keychain, ...listed]);
  if (await isSearched(keychain, doors.processes)) return;
  throw signingErrors.error('security-refused', {
    message: 'The Mac did not keep the temporary keychain in its search list.',
  });
}

export async function removeFromSearchList(
  keychain: string,
  doors: SearchListDoors,
): Promise<boolean> {
  return changeSearchList(doors, (listed) => listed.filter((entry) => !isSame(entry, keychain)));
}

export async function isSearched(keychain: string, processes: Processes): Promise<boolean> {
  return (await readSearchList(processes)).some((entry) => isSame(entry, keychain));
}

/** Tells whether there was anything to change. */
async function changeSearchList(
  { processes, machine, clock, signal }: SearchListDoors,
  change: (listed: readonly string[]) => readonly string[],
): Promise<boolean> {
  const lock = join(machine.home, '.slipway-search-list.lock');
  // Each of the two commands may take its limit.
  const longestHoldMs = 2 * SECURITY_LIMIT_MS + MINUTE;
  return withLockFile(lock, { clock, signal, longestHoldMs }, async () => {
    const listed = await readSearchList(processes);
    const wanted = change(listed);
    if (wanted.length === listed.length) return false;
    await security(processes, ['list-keychains', '-d', 'user', '-s', ...wanted]);
    return true;
  });
}

/** Only the user's own list: without `-d user` the system's keychain would be written into it. */
async function readSearchList(processes: Processes): Promise<string[]> {
  const { stdout } = await security(processes, ['list-keychains', '-d', 'user']);
  return stdout.split('\n').flatMap((line) => /^\s*"(.*)"\s*$/.exec(line)?.[1] ?? []);
}

/** The tool may print the real path of a folder that we know by another, so names are compared. */
function isSame(entry: string, keychain: string): boolean {
  const name = (path: string) => join(basename(dirname(path)), basename(path));
  return name(entry) === name(keychain);
}
