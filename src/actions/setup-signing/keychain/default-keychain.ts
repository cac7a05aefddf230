/**
 * The user's default keychain. This action never changes it; but another step may make our
 * keychain the default, and deleting that one would leave the user without any.
 */
import type { State } from '../../../core/runner/state.ts';
import type { Processes } from '../../../core/system/process.ts';
import { isSame } from './search-list.ts';
import { askSecurity, readKeychainPaths, security } from './security.ts';
import type { SigningFolder } from '../signing-folder.ts';

const STATE_KEY = 'default-keychain';
const NONE = 'none';

export async function rememberDefaultKeychain(state: State, processes: Processes): Promise<void> {
  state.save(STATE_KEY, (await readDefaultKeychain(processes)) ?? NONE);
}

/** To be called before our keychain is deleted. Tells whether there was anything to restore. */
export async function restoreDefaultKeychain(
  { keychain }: SigningFolder,
  state: State,
  processes: Processes,
): Promise<boolean> {
  const remembered = state.read(STATE_KEY);
  if (remembered === undefined) return false;
  const current = await readDefaultKeychain(processes);
  if (current === undefined || !isSame(current, keychain)) return false;
  const names = remembered === NONE ? [] : [remembered];
  await security(processes, ['default-keychain', '-d', 'user', '-s', ...names]);
  return true;
}

/** `undefined` when the user has none, which the tool calls a failure. */
async function readDefaultKeychain(processes: Processes): Promise<string | undefined> {
  const { stdout } = await askSecurity(processes, ['default-keychain', '-d', 'user']);
  return readKeychainPaths(stdout)[0];
}
