/**
 * Files that are there whole or not at all. A full disk leaves an empty or half-written file behind,
 * which the next job would take for a lock that is held, or for a note that says nothing.
 */
import { open, rename, rm } from 'node:fs/promises';
import { diskErrorOf } from './disk-errors.ts';

export interface WholeFileOptions {
  /** The permissions of a new file; 0o666 without the user's mask by default. */
  readonly mode?: number;
  /** Refuses to touch a file that is already there, by `EEXIST`. */
  readonly isNew?: boolean;
}

/**
 * Writes a file at an absolute path, in place. When the write fails, the file is removed. Throws an
 * error of the catalogue `disk`, or else the system's own, such as `EEXIST` or `ENOENT`.
 */
export async function writeWholeFile(
  path: string,
  contents: string | Uint8Array,
  { mode, isNew = false }: WholeFileOptions = {},
): Promise<void> {
  try {
    const file = await open(path, isNew ? 'wx' : 'w', mode);
    try {
      try {
        await file.writeFile(contents);
      } finally {
        // A network disk tells only now that it is full.
        await file.close();
      }
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  } catch (error) {
    throw diskErrorOf(error, path) ?? error;
  }
}

/**
 * Replaces a file by way of `draft`, a path on the same disk: readers see the old contents or the
 * new ones, and after a failure the old ones stay. Throws as `writeWholeFile` does.
 */
export async function replaceFile(
  path: string,
  contents: string | Uint8Array,
  { draft, mode }: { readonly draft: string; readonly mode?: number },
): Promise<void> {
  await writeWholeFile(draft, contents, mode === undefined ? {} : { mode });
  try {
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw diskErrorOf(error, path) ?? error;
  }
}
