/** Where in the source the build came from, as the runner knows it. */
import { readFile } from 'node:fs/promises';
import type { Machine } from '../../../core/runner/machine.ts';
import { isAnything, jsonOrNothing, ownValue } from '../../../core/system/json.ts';

/** In the field names of the wire. */
export type BuildOrigin = {
  readonly branch_name?: string;
  readonly commit_hash: string;
  readonly commit_message?: string;
};

const LONGEST_MESSAGE = 1000;

/** `undefined` outside of a workflow. The commit's message is in the events of a push only. */
export async function buildOrigin({ environment }: Machine): Promise<BuildOrigin | undefined> {
  const commit = environment['GITHUB_SHA'];
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const branch = environment['GITHUB_HEAD_REF'] || environment['GITHUB_REF_NAME'];
  const message = await commitMessage(environment['GITHUB_EVENT_PATH']);
  return {
    commit_hash: commit,
    ...(branch ? { branch_name: branch } : {}),
    ...(message === undefined ? {} : { commit_message: message.slice(0, LONGEST_MESSAGE) }),
  };
}

async function commitMessage(eventPath: string | undefined): Promise<string | undefined> {
  if (eventPath === undefined) return undefined;
  const event = jsonOrNothing(await readFile(eventPath, 'utf8').catch(() => ''), isAnything);
  const message = ownValue(ownValue(event, 'head_commit'), 'message');
  return typeof message === 'string' && message !== '' ? message : undefined;
}
