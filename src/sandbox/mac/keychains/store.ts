/** Keeps the state of all keychains between the calls of tools. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLockFile } from '../lock-file.ts';
import type { Machine } from '../machine.ts';
import { keychainFile, writeKeychainFile } from './keychain-file.ts';
import type { Keychain, KeychainPreferences, KeychainState } from './state.ts';

/**
 * Reads the state, lets `change` work on it and writes it back, while no other process can. The
 * changes are kept even when `change` throws: a failing command of the real tool keeps its first
 * half too (delete-keychain leaves the search list changed when the file is missing).
 */
export function changeKeychains<T>(machine: Machine, change: (state: KeychainState) => T): T {
  mkdirSync(machine.stateDirectory, { recursive: true, mode: 0o700 });
  return withLockFile(path.join(machine.stateDirectory, 'keychains.lock'), () => {
    const state = load(machine);
    try {
      return change(state);
    } finally {
      save(machine, state);
    }
  });
}

/** A look at the state, for reports on what is left behind. */
export function readKeychainState(machine: Machine): KeychainState {
  return changeKeychains(machine, (state) => state);
}

export function preferencesOf(state: KeychainState, machine: Machine): KeychainPreferences {
  const preferences = state.preferences[machine.home];
  if (preferences === undefined) throw new Error(`no user lives in ${machine.home}`);
  return preferences;
}

function load(machine: Machine): KeychainState {
  const file = stateFile(machine);
  const state: KeychainState = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as KeychainState)
    : { keychains: [], preferences: {}, signatures: {} };
  state.keychains = state.keychains.filter((keychain) => existsSync(keychain.path));
  for (const keychain of state.keychains) lockWhenIdle(keychain, machine.now());
  if (state.preferences[machine.home] === undefined) moveIn(state, machine);
  return state;
}

/** A reader that takes no lock never sees half a file. */
function save(machine: Machine, state: KeychainState): void {
  const file = stateFile(machine);
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function stateFile(machine: Machine): string {
  return path.join(machine.stateDirectory, 'keychains.json');
}

function lockWhenIdle(keychain: Keychain, now: Date): void {
  const limit = keychain.settings.lockIntervalSeconds;
  const idleSeconds = (now.getTime() - Date.parse(keychain.lastUsed)) / 1000;
  if (limit !== null && idleSeconds >= limit) keychain.locked = true;
}

/** A hosted runner's user: a login keychain that is locked, with a password nobody knows. */
function moveIn(state: KeychainState, machine: Machine): void {
  const login = keychainFile('login.keychain-db', machine.home);
  writeKeychainFile(login);
  state.keychains.push({
    path: login,
    password: null,
    locked: true,
    lastUsed: machine.now().toISOString(),
    settings: { lockOnSleep: false, useLockInterval: false, lockIntervalSeconds: null },
    certificates: [],
    keys: [],
  });
  state.preferences[machine.home] = { searchList: [login], defaultKeychain: login };
}
