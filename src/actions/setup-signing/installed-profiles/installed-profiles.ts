/**
 * The profiles in the two folders where Xcode and other tools look for them. Other jobs may use the
 * same folders: what was there before stays, and what jobs share goes with the last of them.
 */
import { basename, join } from 'node:path';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { PROFILE_FOLDERS } from '../../../core/apple/provisioning-profile/profile-folders.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { messageOf } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { withLockFile } from '../../../core/system/lock-file.ts';
import { contentsAt, filesHeldIn, heldFile, holdFile, releaseFile } from './held-file.ts';
import type { HeldFile } from './held-file.ts';
import { makeFolder, missingFolders, removeMadeFolder } from './made-folders.ts';
import { isAbandoned, isSigningFolderName, signingFolderAt } from '../signing-folder.ts';
import type { SigningFolder } from '../signing-folder.ts';

const STATE_KEY = 'profiles';

type ProfileContext = Pick<ActionContext, 'clock' | 'machine' | 'signal' | 'state'>;

/** What main was about to do, noted before it began. */
interface Noted {
  readonly files: readonly HeldFile[];
  /** By profile folder, the folders that had to be made for it, the outermost first. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

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
    places.map(async ({ profile, path }) => {
      await requireSameOrNone(path, profile);
      return { path, contents: profile.contents };
    }),
  );
}

async function requireSameOrNone(
  path: string,
  { name, contents }: ProvisioningProfile,
): Promise<void> {
  const there = await contentsAt(path).catch((error: unknown) => {
    throw profileErrors.error('other-file-in-place', {
      message: `What stands in the place of the profile "${name}" cannot be read: ${path}.`,
      said: messageOf(error),
    });
  });
  if (there === undefined || there.equals(contents)) return;
  throw profileErrors.error('other-file-in-place', {
    message: `The profile "${name}" is installed with other contents: ${path}.`,
  });
}

export async function installProfiles(
  copies: readonly ProfileCopy[],
  folder: SigningFolder,
  context: ProfileContext,
): Promise<void> {
  const held = copies.map(({ path, contents }) => ({
    contents,
    file: heldFile(path, contents, folder.path),
  }));
  const folders = profileFolders(context);
  const missing = await Promise.all(
    folders.map(async (path) => [path, await missingFolders(path)] as const),
  );
  const noted: Noted = {
    files: held.map(({ file }) => file),
    missing: Object.fromEntries(missing),
  };
  context.state.save(STATE_KEY, JSON.stringify(noted));
  await underLock(context, async () => {
    for (const path of folders) await makeFolder(path);
    for (const { file, contents } of held) await holdFile(file, contents);
  });
}

export async function removeInstalledProfiles(context: ProfileContext): Promise<boolean> {
  const text = context.state.read(STATE_KEY);
  if (text === undefined) return false;
  // Written by `installProfiles` of the same version.
  return releaseProfiles(JSON.parse(text) as Noted, context);
}

/** Lets go for jobs that ended without a post step; gives how many profiles they held. */
export async function releaseAbandonedProfiles(context: ProfileContext): Promise<number> {
  const held = (await Promise.all(profileFolders(context).map(filesHeldIn))).flat();
  const now = context.clock.now();
  const abandoned = await Promise.all(
    held.map(async (file) => {
      const isOurs = isSigningFolderName(basename(file.holder));
      return isOurs && (await isAbandoned(signingFolderAt(file.holder), now)) ? [file] : [];
    }),
  );
  const files = abandoned.flat();
  if (files.length > 0) await releaseProfiles({ files, missing: {} }, context);
  return files.length;
}

function releaseProfiles({ files, missing }: Noted, context: ProfileContext): Promise<boolean> {
  return underLock(context, async () => {
    let wasHeld = false;
    for (const file of files) wasHeld = (await releaseFile(file)) || wasHeld;
    for (const path of profileFolders(context)) await removeMadeFolder(path, missing[path] ?? []);
    return wasHeld;
  });
}

function profileFolders({ machine }: ProfileContext): string[] {
  return PROFILE_FOLDERS.map((folder) => join(machine.home, folder));
}

function underLock<T>(
  { clock, machine, signal }: ProfileContext,
  work: () => Promise<T>,
): Promise<T> {
  return withLockFile(join(machine.home, '.slipway-profiles.lock'), { clock, signal }, work);
}
