/** The runner's list of what a step made, from which actions/attest takes its subjects. */
import { appendFile } from 'node:fs/promises';
import type { Machine } from './machine.ts';
import { visibleLine } from './visible-text.ts';

/**
 * Adds the file at `path`, an absolute path, where the runner keeps such a list; gives whether it
 * did. Runners before 2.336 have none, and it takes no path with an `=`, nor one of two lines.
 */
export async function listArtifact(path: string, { environment }: Machine): Promise<boolean> {
  const list = environment['GITHUB_ARTIFACTS'];
  if (!list || path.includes('=') || visibleLine(path) !== path) return false;
  await appendFile(list, `${path}\n`);
  return true;
}
