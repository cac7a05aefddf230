/**
 * Things that earlier jobs left on a self-hosted Mac because no post step came: the runner was
 * killed or the machine went down. Only things under our own names go, and only those whose job has
 * ended.
 */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import type { Log } from '../../core/runner/log/log.ts';
import { counted } from '../../core/system/count.ts';
import { deleteKeychain } from './keychain/delete-keychain.ts';
import { releaseAbandonedProfiles } from './installed-profiles/installed-profiles.ts';
import { isSame, leaveSearchList, readSearchList } from './keychain/search-list.ts';
import {
  isAbandoned,
  isSigningFolderName,
  removeSigningFolder,
  signingFolderAt,
  signingFolderOf,
} from './signing-folder.ts';
import type { SigningFolder } from './signing-folder.ts';

/** A hosted Mac is thrown away after each job. Never fails: what stays is for the next run. */
export async function sweepLeftovers(context: ActionContext<unknown>): Promise<void> {
  const { log, machine } = context;
  if (machine.environment['RUNNER_ENVIRONMENT'] !== 'self-hosted') return;
  const folders = await attempt(() => sweepFolders(context), log);
  const profiles = await attempt(() => releaseAbandonedProfiles(context), log);
  const count = (folders ?? 0) + (profiles ?? 0);
  if (count > 0) log.info(`Removed ${counted(count, 'leftover')} of earlier jobs.`);
}

/** One leftover that cannot be removed must not keep the others. */
async function attempt<T>(work: () => Promise<T>, log: Log): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log.info(`Leftovers of earlier jobs could not be removed: ${messageOf(error)}`);
    return undefined;
  }
}

async function sweepFolders(context: ActionContext<unknown>): Promise<number> {
  const { clock, log, machine, processes } = context;
  const abandoned: SigningFolder[] = [];
  for (const folder of await foldersOf(context)) {
    if (await isAbandoned(folder, clock.now())) abandoned.push(folder);
  }
  if (abandoned.length === 0) return 0;
  const keychains = abandoned.map(({ keychain }) => keychain);
  const isAbandonedEntry = (entry: string) => keychains.some((it) => isSame(entry, it));
  await leaveSearchList(isAbandonedEntry, context);
  for (const folder of abandoned) {
    await attempt(() => deleteKeychain(folder, processes), log);
    // The folder of another runner's job may be in a place that this one may not write to.
    if (dirname(folder.path) === machine.temp)
      await attempt(() => removeSigningFolder(folder), log);
  }
  return abandoned.length;
}

/** In the temporary folder, and wherever the search list points to. */
async function foldersOf({ machine, processes }: ActionContext<unknown>): Promise<SigningFolder[]> {
  const names = await readdir(machine.temp).catch(() => []);
  const here = names.filter(isSigningFolderName).map((name) => join(machine.temp, name));
  const listed = (await readSearchList(processes)).flatMap((entry) => signingFolderOf(entry) ?? []);
  // One folder may be listed by another path than ours; its name is unlike any other.
  const paths = [...listed.map(({ path }) => path), ...here];
  const byName = new Map(paths.map((path) => [basename(path), path]));
  return [...byName.values()].map(signingFolderAt);
}
