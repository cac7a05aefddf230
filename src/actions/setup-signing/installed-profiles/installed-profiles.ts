/**
 * The profiles in the two folders where Xcode and other tools look for them. Other jobs may use the
 * same folders: what was there before stays, and what jobs share goes with the last of them.
 */
import { basename, dirname, join } from 'node:path';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { PROFILE_FOLDERS } from '../../../core/apple/provisioning-profile/profile-folders.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { messageOf } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { counted } from '../../../core/system/count.ts';
import { isJsonObject, isListOf, isText, jsonOrNothing } from '../../../core/system/json.ts';
import { withLockFile } from '../../../core/system/files/lock-file.ts';
import {
  contentsAt,
  filesHeldIn,
  heldFile,
  holdFile,
  isHeldFile,
  releaseFile,
} from './held-file.ts';
import type { HeldFile } from './held-file.ts';
import {
  foldersAbove,
  makeMarkedFolder,
  missingFolders,
  removeMadeFolder,
} from './made-folders.ts';
import { isAbandoned, isSigningFolderName, signingFolderAt } from '../signing-folder.ts';
import type { SigningFolder } from '../signing-folder.ts';

const STATE_KEY = 'profiles';

/** How Xcode and this action name a profile's file: by its UUID. */
const PROFILE_FILE = /^[\w-]+\.mobileprovision$/;

type ProfileContext = Pick<ActionContext, 'clock' | 'machine' | 'signal' | 'state'>;

/** The intention of main, noted before it began. */
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
    for (const path of folders) await makeMarkedFolder(path);
    for (const { file, contents } of held) await holdFile(file, contents);
  });
}

/**
 * Lets go of the profiles that main noted; gives whether it held any. The note stands in the state,
 * which others may have written, so an entry counts only where main itself would have put it, and
 * a reference on the disk has to confirm it. Anything else stays where it is, and is logged.
 */
export async function removeInstalledProfiles(
  folder: SigningFolder,
  context: ProfileContext & Pick<ActionContext, 'log'>,
): Promise<boolean> {
  const text = context.state.read(STATE_KEY);
  if (text === undefined) return false;
  const noted = readNoted(text);
  const places = profileFolders(context);
  const isOurs = ({ path, holder }: HeldFile) =>
    holder === folder.path && PROFILE_FILE.test(basename(path)) && places.includes(dirname(path));
  const files = noted.files.filter(isOurs);
  const missing = Object.fromEntries(
    places.map((place) => [
      place,
      noted.missing[place]?.filter((path) =>
        foldersAbove(place, context.machine.home).includes(path),
      ) ?? [],
    ]),
  );
  const left = noted.unreadable + noted.files.length - files.length;
  if (left > 0) {
    context.log.warning(
      `The state of this step names ${counted(left, 'profile')} that it cannot have installed; what is there is left alone.`,
      'setup-signing: clean-up',
    );
  }
  return releaseProfiles({ files, missing }, context);
}

/** Entries in another form than `installProfiles` writes are only counted. */
function readNoted(text: string): Noted & { readonly unreadable: number } {
  const noted = jsonOrNothing(text, isJsonObject);
  if (noted === undefined) return { files: [], missing: {}, unreadable: 1 };
  const written = Array.isArray(noted['files']) ? noted['files'] : [];
  const files = written.filter(isHeldFile);
  const folders = isJsonObject(noted['missing']) ? Object.entries(noted['missing']) : [];
  const missing = folders.flatMap(([place, paths]) =>
    isListOf(isText)(paths) ? [[place, paths] as const] : [],
  );
  return { files, missing: Object.fromEntries(missing), unreadable: written.length - files.length };
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
    // The first to be made also made the folders around both, so it goes last.
    for (const path of profileFolders(context).toReversed()) {
      await removeMadeFolder(path, missing[path] ?? []);
    }
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
