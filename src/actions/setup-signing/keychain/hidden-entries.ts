/**
 * Which entries of the search list are hidden, and for which jobs: a small file in the home folder,
 * since several jobs of one user may isolate their keychains at once. The last of them brings the
 * entries back. To be read and written under the lock of the search list.
 */
import { access, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, isListOf, isText, jsonOrNothing } from '../../../core/system/json.ts';
import { replaceFile } from '../../../core/system/files/whole-file.ts';

export interface HiddenEntries {
  readonly entries: readonly string[];
  /** The keychains of the jobs that want them hidden. */
  readonly isolated: readonly string[];
}

const NOTHING_HIDDEN: HiddenEntries = { entries: [], isolated: [] };

function isHiddenEntries(value: unknown): value is HiddenEntries {
  const isTexts = isListOf(isText);
  return isJsonObject(value) && isTexts(value['entries']) && isTexts(value['isolated']);
}

export async function readHiddenEntries(home: string): Promise<HiddenEntries> {
  try {
    const kept = jsonOrNothing(await readFile(fileIn(home), 'utf8'), isHiddenEntries);
    // Damaged by hand: then nothing is known to be hidden.
    return kept ?? NOTHING_HIDDEN;
  } catch {
    return NOTHING_HIDDEN;
  }
}

/** Nothing is kept of entries that no job wants hidden. */
export async function writeHiddenEntries(home: string, hidden: HiddenEntries): Promise<void> {
  const file = fileIn(home);
  // Half a file would lose the user's entries.
  const draft = `${file}.new`;
  if (hidden.isolated.length === 0) {
    await Promise.all([file, draft].map((path) => rm(path, { force: true })));
    return;
  }
  await replaceFile(file, JSON.stringify(hidden), { draft, mode: 0o600 });
}

/** Entries that are still at work: a job's keychain goes with the job. */
export async function stillIsolated({ isolated }: HiddenEntries): Promise<string[]> {
  const found = await Promise.all(
    isolated.map((keychain) =>
      access(keychain).then(
        () => [keychain],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function fileIn(home: string): string {
  return join(home, '.slipway-hidden-keychains.json');
}
