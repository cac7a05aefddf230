/**
 * The private folder in the runner's temporary one that holds whatever this step makes: keychain,
 * export options, and for moments the files to import. Its name is unlike any other step's.
 */
import { randomBytes } from 'node:crypto';
import { access, chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from '../../core/runner/machine.ts';
import type { State } from '../../core/runner/state.ts';

const STATE_KEY = 'folder';

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
  await mkdir(folder.path, { recursive: true });
  // The mode that mkdir takes is cut by the user's mask.
  await chmod(folder.path, 0o700);
  return folder;
}

/** The folder that main made, or was about to make. */
export function recordedSigningFolder(state: State): SigningFolder | undefined {
  const path = state.read(STATE_KEY);
  return path === undefined ? undefined : signingFolderAt(path);
}

export async function removeSigningFolder({ path }: SigningFolder): Promise<boolean> {
  const wasThere = await access(path).then(
    () => true,
    () => false,
  );
  await rm(path, { recursive: true, force: true });
  return wasThere;
}

function signingFolderAt(path: string): SigningFolder {
  return { path, keychain: join(path, 'signing.keychain-db') };
}
