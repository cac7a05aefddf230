/**
 * The private folder in the runner's temporary one that holds whatever this step makes: keychain,
 * export options, and for moments the files to import. Its name is unlike any other step's.
 */
import { randomBytes } from 'node:crypto';
import { access, chmod, lstat, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../core/system/files/made-folder.ts';
import type { Machine } from '../../core/runner/machine.ts';
import type { State } from '../../core/runner/files/state.ts';
import { HOUR } from '../../core/system/duration.ts';
import { isProcessAlive } from '../../core/system/programs/process-alive.ts';
import { writeWholeFile } from '../../core/system/files/whole-file.ts';

const STATE_KEY = 'folder';
const NAME = /^slipway-signing-\d+-\d+-[0-9a-f]{8}$/;
const KEYCHAIN = 'signing.keychain-db';
/** Names the process that lives as long as the job. */
const OWNER = 'job.pid';
/** The youngest that a leftover can be. */
const STALE_AFTER_MS = 24 * HOUR;
/** No job runs longer; a process that bears its number by then is another one. */
const LONGEST_JOB_MS = 5 * 24 * HOUR;

export interface SigningFolder {
  readonly path: string;
  readonly keychain: string;
}

export async function createSigningFolder(machine: Machine, state: State): Promise<SigningFolder> {
  const run = machine.environment['GITHUB_RUN_ID'] ?? '0';
  const attempt = machine.environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  const name = `slipway-signing-${run}-${attempt}-${randomBytes(4).toString('hex')}`;
  const folder = signingFolderAt(join(machine.temp, name));
  state.save(STATE_KEY, folder.path);
  await makeFolder(folder.path);
  // The mode that mkdir takes is cut by the user's mask.
  await chmod(folder.path, 0o700);
  await writeWholeFile(join(folder.path, OWNER), String(machine.jobProcess));
  return folder;
}

/** The folder that main made or was about to make, or why the recorded path is not followed. */
export type RecordedFolder = { readonly folder: SigningFolder } | { readonly distrusted: string };

/**
 * The folder that main recorded; `undefined` when it recorded none. Whatever main printed may have
 * written into the state, so a path in it counts only where main itself would have put the folder:
 * under a name of ours, directly in the job's temporary folder.
 */
export async function recordedSigningFolder(
  state: State,
  machine: Machine,
): Promise<RecordedFolder | undefined> {
  const path = state.read(STATE_KEY);
  if (path === undefined) return undefined;
  const distrusted = await whyNotOurs(path, machine);
  return distrusted === undefined ? { folder: signingFolderAt(path) } : { distrusted };
}

async function whyNotOurs(path: string, { temp }: Machine): Promise<string | undefined> {
  if (!isSigningFolderName(basename(path))) return 'its name is not one that setup-signing gives';
  const [parent, expected] = await Promise.all([dirname(path), temp].map(realPathOf));
  if (parent === undefined || parent !== expected) {
    return 'it does not lie directly in the temporary folder of the job';
  }
  const found = await lstat(path).catch(() => undefined);
  return found === undefined || found.isDirectory() ? undefined : 'it is not a folder';
}

async function realPathOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

/**
 * The signing folder of a keychain that Slipway made, in this job or another; recognised by its
 * name, `undefined` for any other keychain.
 */
export function signingFolderOf(keychain: string): SigningFolder | undefined {
  const path = dirname(keychain);
  return basename(keychain) === KEYCHAIN && isSigningFolderName(basename(path))
    ? signingFolderAt(path)
    : undefined;
}

export function isSigningFolderName(name: string): boolean {
  return NAME.test(name);
}

export async function removeSigningFolder({ path }: SigningFolder): Promise<boolean> {
  const wasThere = await exists(path);
  await rm(path, { recursive: true, force: true });
  return wasThere;
}

/** Older than a day, and made by a job that has ended, as it has after five days; or gone already. */
export async function isAbandoned({ path }: SigningFolder, now: Date): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return true;
  const ageMs = now.getTime() - found.mtime.getTime();
  if (ageMs < STALE_AFTER_MS) return false;
  if (ageMs > LONGEST_JOB_MS) return true;
  const owner = await readFile(join(path, OWNER), 'utf8').catch(() => '');
  return !isProcessAlive(Number.parseInt(owner, 10));
}

export function signingFolderAt(path: string): SigningFolder {
  return { path, keychain: join(path, KEYCHAIN) };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
