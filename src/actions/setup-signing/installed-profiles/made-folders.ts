/**
 * Folders that a fresh Mac lacks. Who finds one missing makes it and says so in a marker inside, so
 * that the last job that leaves it empty takes it away again. To be called under a lock.
 */
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { makeFolder } from '../../../core/system/files/made-folder.ts';
import { isListOf, isText, jsonOrNothing } from '../../../core/system/json.ts';
import { hasCode } from '../../../core/system/system-code.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { REFERENCES } from './held-file.ts';

const MARKER = '.made-by-slipway';

/** The missing ones of a folder and those above it, the outermost first. */
export async function missingFolders(folder: string): Promise<string[]> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere ? [] : [...(await missingFolders(dirname(folder))), folder];
}

/** A folder and those above it, up to but without `home`, the outermost first. */
export function foldersAbove(folder: string, home: string): string[] {
  if (folder === home || dirname(folder) === folder) return [];
  return [...foldersAbove(dirname(folder), home), folder];
}

export async function makeMarkedFolder(folder: string): Promise<void> {
  const missing = await missingFolders(folder);
  if (missing.length === 0) return;
  await makeFolder(folder);
  await writeWholeFile(join(folder, MARKER), JSON.stringify(missing));
}

/** `noted`: what was missing before, in case that no marker came to be written. */
export async function removeMadeFolder(folder: string, noted: readonly string[]): Promise<void> {
  const marker = join(folder, MARKER);
  const inside = (await readdir(folder).catch(() => [])).filter((name) => name !== MARKER);
  if (inside.some((name) => name.endsWith(REFERENCES))) return;
  if (inside.length > 0) {
    // Somebody else's by now.
    await rm(marker, { force: true });
    return;
  }
  const made = (await readMarker(marker, folder)) ?? noted;
  await rm(marker, { force: true });
  for (const path of made.toReversed()) {
    // A folder that somebody uses stays, and so do those above it.
    if (!(await rmdir(path).then(isDone, isGone))) return;
  }
}

/**
 * The folders that a marker names, as far as they are the marked one or lie above it; `undefined`
 * also when whoever wrote it was killed halfway, or when it holds something else.
 */
async function readMarker(marker: string, folder: string): Promise<readonly string[] | undefined> {
  const text = await readFile(marker, 'utf8').catch(() => '');
  const made = jsonOrNothing(text, isListOf(isText));
  return made?.filter((path) => path === folder || folder.startsWith(`${path}${sep}`));
}

const isDone = (): boolean => true;

function isGone(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}
