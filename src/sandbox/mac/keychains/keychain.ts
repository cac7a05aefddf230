/** One keychain: made, opened, unlocked, deleted. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from '../machine.ts';
import { OsStatusError } from '../os-status.ts';
import { keychainFile, writeKeychainFile } from './keychain-file.ts';
import type { Keychain, KeychainState } from './state.ts';
import { preferencesOf } from './store.ts';

/** A new keychain locks after this long without use. */
const DEFAULT_LOCK_INTERVAL_SECONDS = 300;

/** The keychain that a name means; without a name, the user's default. */
export function openKeychain(
  state: KeychainState,
  machine: Machine,
  name: string | undefined,
): Keychain {
  const file =
    name === undefined
      ? preferencesOf(state, machine).defaultKeychain
      : keychainFile(name, machine.home);
  if (file === null) throw new OsStatusError('errSecNoDefaultKeychain');
  if (!existsSync(file)) throw new OsStatusError('errSecNoSuchKeychain');
  const keychain = state.keychains.find((candidate) => candidate.path === file);
  if (keychain === undefined) throw new OsStatusError('errSecInvalidKeychain');
  return keychain;
}

/** The new keychain is open, and in nobody's search list. */
export function createKeychain(
  state: KeychainState,
  machine: Machine,
  name: string,
  password: string,
): void {
  const file = keychainFile(name, machine.home);
  if (existsSync(file)) throw new OsStatusError('errSecDuplicateKeychain');
  const inUserFolder = file === keychainFile(path.basename(file), machine.home);
  if (!inUserFolder && !existsSync(path.dirname(file))) {
    throw new OsStatusError('errSecNoSuchFileOrDirectory');
  }
  writeKeychainFile(file);
  state.keychains.push({
    path: file,
    password,
    locked: false,
    lastUsed: machine.now().toISOString(),
    settings: {
      lockOnSleep: true,
      useLockInterval: false,
      lockIntervalSeconds: DEFAULT_LOCK_INTERVAL_SECONDS,
    },
    certificates: [],
    keys: [],
  });
}

/** Leaves the search list and the default before it looks whether the file is there at all. */
export function deleteKeychain(state: KeychainState, machine: Machine, name: string): void {
  const file = keychainFile(name, machine.home);
  const preferences = preferencesOf(state, machine);
  preferences.searchList = preferences.searchList.filter((listed) => listed !== file);
  if (preferences.defaultKeychain === file) preferences.defaultKeychain = null;
  if (!existsSync(file)) throw new OsStatusError('errSecNoSuchKeychain');
  state.keychains = state.keychains.filter((keychain) => keychain.path !== file);
  rmSync(file);
}

/** An open keychain takes any password: unlocking it again proves nothing. */
export function unlockKeychain(keychain: Keychain, password: string, machine: Machine): void {
  if (keychain.locked && keychain.password !== password)
    throw new OsStatusError('errSecAuthFailed');
  keychain.locked = false;
  keychain.lastUsed = machine.now().toISOString();
}

/** For what needs an open keychain: a locked one would ask the user, and nobody is there. */
export function useKeychain(keychain: Keychain, machine: Machine): void {
  if (keychain.locked) throw new OsStatusError('errSecInteractionNotAllowed');
  keychain.lastUsed = machine.now().toISOString();
}
