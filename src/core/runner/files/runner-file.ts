/**
 * The files by which a step speaks to the runner: outputs, state, the list of artifacts. An entry
 * that a full disk cut would spoil all others, or be read as another one, so it is taken back.
 */
import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { diskErrorOf } from '../../system/files/disk-errors.ts';

/**
 * Appends an entry to the file at `path` by way of `append`, as a whole or not at all. Without a
 * path `append` writes elsewhere. Throws an error of the catalogue `disk`, or what `append` throws.
 */
export function appendWhole(path: string | undefined, append: () => void): void {
  const before = path ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
  try {
    append();
  } catch (error) {
    if (path && before !== undefined) truncateSync(path, before);
    throw diskErrorOf(error, path) ?? error;
  }
}

/** Appends one line to the file at `path`. Throws as `appendWhole` does. */
export function appendLine(path: string, line: string): void {
  appendWhole(path, () => appendFileSync(path, `${line}\n`));
}
