/**
 * A file that several jobs of one user need at once: the first puts it there, the last takes it
 * away. Each holds it by a reference of its own in `<file>.refs/`. A file without that folder was
 * put there by somebody else and stays. To be called under a lock.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolder } from '../../../core/system/files/made-folder.ts';
import { isJsonObject, isText, jsonOrNothing } from '../../../core/system/json.ts';
import { hasCode } from '../../../core/system/system-code.ts';
import { replaceFile, writeWholeFile } from '../../../core/system/files/whole-file.ts';

/** How the name of a folder ends that tells who holds the file beside it. */
export const REFERENCES = '.refs';

export interface HeldFile {
  readonly path: string;
  readonly sha256: string;
  /** The folder of the job that holds it; its name is unlike that of any other. */
  readonly holder: string;
}

export function heldFile(path: string, contents: Buffer, holder: string): HeldFile {
  return { path, sha256: sha256(contents), holder };
}

/** The holders of a file, by the references in its folder. */
export async function filesHeldIn(folder: string): Promise<HeldFile[]> {
  const names = await namesIn(folder);
  const held = names
    .filter((name) => name.endsWith(REFERENCES))
    .map((name) => referencesIn(join(folder, name)));
  return (await Promise.all(held)).flat();
}

export async function holdFile(file: HeldFile, contents: Buffer): Promise<void> {
  const { folder, reference, draft } = referenceTo(file);
  const isThere = await exists(file.path);
  if (isThere && (await namesIn(folder)).length === 0) return;
  await makeFolder(folder);
  await writeWholeFile(reference, JSON.stringify(file));
  if (isThere) return;
  // Half a file never lies where Xcode would read it.
  await replaceFile(file.path, contents, { draft });
}

/**
 * The last to let go deletes the file, unless it was changed since. Gives whether it was held. The
 * bytes that were written are known from the reference; the caller may have read anything.
 */
export async function releaseFile(file: HeldFile): Promise<boolean> {
  const { folder, reference, draft } = referenceTo(file);
  const ours = [reference, draft].map((path) => basename(path));
  const holders = await namesIn(folder);
  const wasHeld = holders.includes(basename(reference));
  const isLast = wasHeld && holders.every((name) => ours.includes(name));
  // A reference that is not whole was never followed by its file.
  const written = isLast ? await readReference(reference, file.path) : undefined;
  // The file goes before the reference: who is killed in between can do it again.
  if (written !== undefined) await removeUnchanged(written);
  for (const path of [draft, reference]) await rm(path, { force: true });
  // The folder goes only when it is empty.
  await rmdir(folder).catch(() => undefined);
  return wasHeld;
}

async function removeUnchanged({ path, sha256: known }: HeldFile): Promise<void> {
  const contents = await contentsAt(path);
  if (contents !== undefined && sha256(contents) === known) await rm(path);
}

/** The contents of the file; `undefined` when there is none. */
export async function contentsAt(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    // A file may be where a folder was looked for.
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

async function referencesIn(folder: string): Promise<HeldFile[]> {
  const beside = folder.slice(0, -REFERENCES.length);
  const references = (await namesIn(folder)).map((name) =>
    readReference(join(folder, name), beside),
  );
  return (await Promise.all(references)).filter((file) => file !== undefined);
}

/** `undefined` when it is half written, or somebody else's. Only the file beside it is its own. */
async function readReference(reference: string, path: string): Promise<HeldFile | undefined> {
  const written = jsonOrNothing(await readFile(reference, 'utf8').catch(() => ''), isHeldFile);
  return written !== undefined && basename(written.holder) === basename(reference)
    ? { ...written, path }
    : undefined;
}

export function isHeldFile(value: unknown): value is HeldFile {
  return isJsonObject(value) && ['path', 'sha256', 'holder'].every((key) => isText(value[key]));
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

function referenceTo({ path, holder }: HeldFile) {
  const folder = `${path}${REFERENCES}`;
  const reference = join(folder, basename(holder));
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
