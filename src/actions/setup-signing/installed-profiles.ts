/**
 * The profiles in the two folders where Xcode and other tools look for them. Other jobs may use the
 * same folders: what is already there stays, and only what this run wrote is removed again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { profileErrors } from '../../core/apple/profile-errors.ts';
import { PROFILE_FOLDERS } from '../../core/apple/profile-folders.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { State } from '../../core/runner/state.ts';

const STATE_KEY = 'profiles';

interface InstalledProfile {
  readonly path: string;
  readonly sha256: string;
}

export interface MissingProfile {
  readonly path: string;
  readonly contents: Buffer;
}

/** The copies that are not yet there. Nothing is written. */
export async function missingProfiles(
  profiles: readonly ProvisioningProfile[],
  home: string,
): Promise<MissingProfile[]> {
  const copies = PROFILE_FOLDERS.flatMap((folder) =>
    profiles.map(({ uuid, name, contents }) => ({
      path: join(home, folder, `${uuid}.mobileprovision`),
      name,
      contents,
    })),
  );
  const missing: MissingProfile[] = [];
  for (const { path, name, contents } of copies) {
    const there = await contentsAt(path);
    if (there === undefined) missing.push({ path, contents });
    else if (!there.equals(contents)) throw otherFileInPlace(name, path);
  }
  return missing;
}

export async function installProfiles(
  missing: readonly MissingProfile[],
  state: State,
): Promise<void> {
  const installed: InstalledProfile[] = [];
  for (const { path, contents } of missing) {
    installed.push({ path, sha256: sha256(contents) });
    state.save(STATE_KEY, JSON.stringify(installed));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}

/** Removes what this run wrote, unless somebody has put something else there since. */
export async function removeInstalledProfiles(state: State): Promise<void> {
  // Written by `installProfiles` of the same version.
  const installed = JSON.parse(state.read(STATE_KEY) ?? '[]') as readonly InstalledProfile[];
  for (const { path, sha256: written } of installed) {
    const there = await contentsAt(path);
    if (there !== undefined && sha256(there) === written) await rm(path, { force: true });
  }
}

async function contentsAt(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (Error.isError(error) && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function sha256(contents: Buffer): string {
  return createHash('sha256').update(contents).digest('hex');
}

function otherFileInPlace(name: string, path: string): Error {
  return profileErrors.error('other-file-in-place', {
    message: `The profile "${name}" is installed with other contents: ${path}.`,
  });
}
