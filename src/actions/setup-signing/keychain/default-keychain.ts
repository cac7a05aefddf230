/**
 * The user's default keychain. This action never changes it; but another step may make our
 * keychain the default, and deleting that one would leave the user without any.
 */
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { State } from '../../../core/runner/state.ts';
import type { Processes } from '../../../core/system/process.ts';
import { isSame, readSearchList } from './search-list.ts';
import { askSecurity, readKeychainPaths, security } from './security.ts';
import type { SigningFolder } from '../signing-folder.ts';

const STATE_KEY = 'default-keychain';
const NONE = 'none';

export async function rememberDefaultKeychain(state: State, processes: Processes): Promise<void> {
  state.save(STATE_KEY, (await readDefaultKeychain(processes)) ?? NONE);
}

/**
 * To be called before our keychain is deleted; gives whether there was anything to restore. The
 * remembered path stands in the state, which others may have written: only a keychain that is the
 * user's own becomes the default, since whoever chooses the default receives what is stored next.
 */
export async function restoreDefaultKeychain(
  { keychain }: SigningFolder,
  {
    log,
    machine,
    processes,
    state,
  }: Pick<ActionContext, 'log' | 'machine' | 'processes' | 'state'>,
): Promise<boolean> {
  const remembered = state.read(STATE_KEY);
  if (remembered === undefined) return false;
  const current = await readDefaultKeychain(processes);
  if (current === undefined || !isSame(current, keychain)) return false;
  const isKnown = remembered === NONE || (await isOfUser(remembered, machine.home, processes));
  if (!isKnown) {
    log.warning(
      'The state of this step names a default keychain that is neither in ~/Library/Keychains nor in the search list; it is not set. The user has no default keychain now.',
      'setup-signing: clean-up',
    );
  }
  const names = isKnown && remembered !== NONE ? [remembered] : [];
  await security(processes, ['default-keychain', '-d', 'user', '-s', ...names]);
  return true;
}

async function isOfUser(path: string, home: string, processes: Processes): Promise<boolean> {
  const [folder, own] = await Promise.all(
    [dirname(path), join(home, 'Library/Keychains')].map((each) =>
      realpath(each).catch(() => undefined),
    ),
  );
  const isInHome = isAbsolute(path) && folder !== undefined && folder === own;
  return isInHome || (await readSearchList(processes)).includes(path);
}

/** `undefined` when the user has none, which the tool calls a failure. */
async function readDefaultKeychain(processes: Processes): Promise<string | undefined> {
  const { stdout } = await askSecurity(processes, ['default-keychain', '-d', 'user']);
  return readKeychainPaths(stdout)[0];
}
