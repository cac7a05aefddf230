/**
 * The profiles in the two folders where Xcode and other tools look for them. Other jobs may use the
 * same folders: what was there before stays, and what jobs share goes with the last of them.
 */
import { basename, join } from 'node:path';
import { profileErrors } from '../../core/apple/profile-errors.ts';
import { PROFILE_FOLDERS } from '../../core/apple/profile-folders.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { withLockFile } from '../../core/system/lock-file.ts';
import { contentsAt, heldFile, holdFile, releaseFile } from './held-file.ts';
import type { HeldFile } from './held-file.ts';
import type { SigningFolder } from './signing-folder.ts';

const STATE_KEY = 'profiles';

type ProfileDoors = Pick<Doors, 'clock' | 'machine' | 'signal' | 'state'>;

export interface ProfileCopy {
  readonly path: string;
  readonly contents: Buffer;
}

/** Where each profile is to be. Nothing is written; another file in such a place is an error. */
export async function profileCopies(
  profiles: readonly ProvisioningProfile[],
  home: string,
): Promise<ProfileCopy[]> {
  const places = PROFILE_FOLDERS.flatMap((folder) =>
    profiles.map((profile) => ({
      profile,
      path: join(home, folder, `${profile.uuid}.mobileprovision`),
    })),
  );
  return Promise.all(
    places.map(async ({ profile: { name, contents }, path }) => {
      const there = await contentsAt(path);
      if (there !== undefined && !there.equals(contents)) throw otherFileInPlace(name, path);
      return { path, contents };
    }),
  );
}

export async function installProfiles(
  copies: readonly ProfileCopy[],
  folder: SigningFolder,
  doors: ProfileDoors,
): Promise<void> {
  const held = copies.map(({ path, contents }) => ({
    contents,
    file: heldFile(path, contents, basename(folder.path)),
  }));
  doors.state.save(STATE_KEY, JSON.stringify(held.map(({ file }) => file)));
  await underLock(doors, async () => {
    for (const { file, contents } of held) await holdFile(file, contents);
  });
}

export async function removeInstalledProfiles(doors: ProfileDoors): Promise<boolean> {
  // Written by `installProfiles` of the same version.
  const held = JSON.parse(doors.state.read(STATE_KEY) ?? '[]') as readonly HeldFile[];
  if (held.length === 0) return false;
  return underLock(doors, async () => {
    let wasHeld = false;
    for (const file of held) wasHeld = (await releaseFile(file)) || wasHeld;
    return wasHeld;
  });
}

function underLock<T>(
  { clock, machine, signal }: ProfileDoors,
  work: () => Promise<T>,
): Promise<T> {
  return withLockFile(join(machine.home, '.slipway-profiles.lock'), { clock, signal }, work);
}

function otherFileInPlace(name: string, path: string): Error {
  return profileErrors.error('other-file-in-place', {
    message: `The profile "${name}" is installed with other contents: ${path}.`,
  });
}
