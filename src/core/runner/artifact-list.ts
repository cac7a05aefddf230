/** The runner's list of what a step made, from which actions/attest takes its subjects. */
import { appendFile } from 'node:fs/promises';
import type { Machine } from './machine.ts';

/**
 * Adds the file at `path`, an absolute path, where the runner keeps such a list; whether it did.
 * Runners before 2.336 have none, and it takes no path with an `=` (runner-contract §4.1).
 */
export async function listArtifact(path: string, { environment }: Machine): Promise<boolean> {
  const list = environment['GITHUB_ARTIFACTS'];
  if (!list || /[=\n]/.test(path)) return false;
  await appendFile(list, `${path}\n`);
  return true;
}
