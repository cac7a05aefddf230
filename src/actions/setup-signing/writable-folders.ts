/** Whether this user may write where the step has to, looked at before anything is changed. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROFILE_FOLDERS } from '../../core/apple/provisioning-profile/profile-folders.ts';
import { messageOf } from '../../core/errors.ts';
import type { Machine } from '../../core/runner/machine.ts';
import { diskErrorOf, diskErrors } from '../../core/system/files/disk-errors.ts';
import { signingErrors } from './errors.ts';
import { missingFolders } from './installed-profiles/made-folders.ts';

/** Throws `signing/folder-not-writable`, or an error of the catalogue `disk` for a read-only disk. */
export async function requireWritableFolders({ home, temp }: Machine): Promise<void> {
  const made = [temp, ...PROFILE_FOLDERS.map((folder) => join(home, folder))];
  await requireWritable(home, home);
  for (const folder of made) {
    const [outermost] = await missingFolders(folder);
    await requireWritable(folder, outermost === undefined ? folder : dirname(outermost));
  }
}

/** `existing`: the folder itself, or the one in which it is to be made. */
async function requireWritable(folder: string, existing: string): Promise<void> {
  try {
    if (!(await stat(existing)).isDirectory()) throw new Error(`${existing} is not a folder`);
    await access(existing, constants.W_OK | constants.X_OK);
  } catch (error) {
    const known = diskErrorOf(error, folder);
    if (known !== undefined && !diskErrors.is(known, 'no-permission')) throw known;
    throw signingErrors.error('folder-not-writable', {
      message: `The job cannot write to the folder ${folder}.`,
      said: messageOf(error),
      cause: error,
    });
  }
}
