/**
 * The user's default keychain. This action never changes it; but another step may make our
 * keychain the default, and deleting that one would leave the user without any.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Processes } from '../../../core/system/programs/process.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { isSame } from './search-list.ts';
import { askSecurity, readKeychainPaths, security } from './security.ts';
import type { SigningFolder } from '../signing-folder.ts';

const NONE = '';

/**
 * Notes which keychain is the default. The note lies in the signing folder, not in the runner's
 * state, which whatever a step prints may write to: whoever chose the default keychain would
 * receive what other programs store next.
 */
export async function rememberDefaultKeychain(
  folder: SigningFolder,
  processes: Processes,
): Promise<void> {
  const current = (await readDefaultKeychain(processes)) ?? NONE;
  await writeWholeFile(noteIn(folder), current, { mode: 0o600 });
}

/** To be called before our keychain is deleted; gives whether there was anything to restore. */
export async function restoreDefaultKeychain(
  folder: SigningFolder,
  processes: Processes,
): Promise<boolean> {
  const remembered = await readFile(noteIn(folder), 'utf8').catch(() => undefined);
  if (remembered === undefined) return false;
  const current = await readDefaultKeychain(processes);
  if (current === undefined || !isSame(current, folder.keychain)) return false;
  const names = remembered === NONE ? [] : [remembered];
  await security(processes, ['default-keychain', '-d', 'user', '-s', ...names]);
  return true;
}

function noteIn({ path }: SigningFolder): string {
  return join(path, 'default-keychain');
}

/** `undefined` when the user has none, which the tool calls a failure. */
async function readDefaultKeychain(processes: Processes): Promise<string | undefined> {
  const { stdout } = await askSecurity(processes, ['default-keychain', '-d', 'user']);
  return readKeychainPaths(stdout)[0];
}
