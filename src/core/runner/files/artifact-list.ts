/** The runner's list of what a step made, from which actions/attest takes its subjects. */
import type { Machine } from '../machine.ts';
import { appendLine } from './runner-file.ts';
import { visibleLine } from '../log/visible-text.ts';

/**
 * Adds the file at `path`, an absolute path, where the runner keeps such a list; gives whether it
 * did. Throws an error of the catalogue `disk` where the list cannot be written. Runners before 2.336 have none, and it takes no path with an `=`, nor one of two lines.
 */
export function listArtifact(path: string, { environment }: Machine): boolean {
  const list = environment['GITHUB_ARTIFACTS'];
  if (!list || path.includes('=') || visibleLine(path) !== path) return false;
  appendLine(list, path);
  return true;
}
