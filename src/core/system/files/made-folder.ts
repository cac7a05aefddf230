/** Folders that are made with all that lead to them, or fail for the true reason. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { diskErrorOf } from './disk-errors.ts';
import { hasCode } from '../system-code.ts';

/**
 * Makes the folder at `path`, an absolute path, and those that lead to it, where they are missing.
 * Throws an error of the catalogue `disk` where there is one, else that of the file system. Node
 * gives ENOENT for every failure on a read-only disk, so the first missing folder is made anew by
 * itself, which gives the reason.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    const reason = hasCode(error, 'ENOENT') ? ((await reasonAt(path)) ?? error) : error;
    throw diskErrorOf(reason) ?? reason;
  }
}

/** The failure of the first folder on the way to `path` that cannot be made. */
async function reasonAt(path: string): Promise<unknown> {
  const parent = dirname(path);
  const above = parent === path ? undefined : await reasonAt(parent);
  if (above !== undefined) return above;
  return mkdir(path).then(
    () => undefined,
    (error: unknown) => (hasCode(error, 'EEXIST', 'EISDIR') ? undefined : error),
  );
}
