/** The event that started the workflow, as the runner hands it over in a file. */
import { readFile } from 'node:fs/promises';
import type { Machine } from '../../core/runner/machine.ts';
import { isAnything, jsonOrNothing, ownValue } from '../../core/system/json.ts';

/** `undefined` outside of a workflow, and for a file that cannot be read. */
export async function runnerEvent({ environment }: Machine): Promise<unknown> {
  const path = environment['GITHUB_EVENT_PATH'];
  if (path === undefined) return undefined;
  return jsonOrNothing(await readFile(path, 'utf8').catch(() => ''), isAnything);
}

/** Whether everybody may look at the workflow's pages. */
export function isInPublic(event: unknown): boolean {
  return ownValue(ownValue(event, 'repository'), 'private') === false;
}
