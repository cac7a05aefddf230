/**
 * A file that several jobs of one user need at once: the first puts it there, the last takes it
 * away. Each holds it by a reference of its own, an empty file in `<file>.refs/`. A file without
 * that folder was put there by somebody else and stays. To be called under a lock.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface HeldFile {
  readonly path: string;
  readonly sha256: string;
  /** The name of the job that holds it, unlike that of any other. */
  readonly holder: string;
}

export function heldFile(path: string, contents: Buffer, holder: string): HeldFile {
  return { path, sha256: sha256(contents), holder };
}

export async function holdFile(file: HeldFile, contents: Buffer): Promise<void> {
  const { folder, reference, draft } = referenceTo(file);
  const isThere = await exists(file.path);
  if (isThere && !(await exists(folder))) return;
  await mkdir(folder, { recursive: true });
  await writeFile(reference, '');
  if (isThere) return;
  // Half a file never lies where Xcode would read it.
  await writeFile(draft, contents);
  await rename(draft, file.path);
}

/** The last to let go deletes the file, unless it was changed since. Tells whether it was held. */
export async function releaseFile(file: HeldFile): Promise<boolean> {
  const { folder, reference, draft } = referenceTo(file);
  const wasHeld = await exists(reference);
  await Promise.all([draft, reference].map((path) => rm(path, { force: true })));
  // It goes only when it is empty.
  const wasLast = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (!wasLast) return wasHeld;
  const contents = await contentsAt(file.path);
  if (contents !== undefined && sha256(contents) === file.sha256) await rm(file.path);
  return wasHeld;
}

/** `undefined` when there is no file. */
export async function contentsAt(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (Error.isError(error) && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function referenceTo({ path, holder }: HeldFile) {
  const folder = `${path}.refs`;
  const reference = join(folder, holder);
  return { folder, reference, draft: `${reference}.draft` };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function sha256(contents: Buffer): string {
  return createHash('sha256').update(contents).digest('hex');
}
