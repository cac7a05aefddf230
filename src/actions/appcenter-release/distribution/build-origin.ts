/** Where in the source the build came from, as the runner knows it. */
import type { Machine } from '../../../core/runner/machine.ts';
import { ownValue } from '../../../core/system/json.ts';
import { cutAt } from './cut-text.ts';

/** In the field names of the wire. */
export type BuildOrigin = {
  readonly branch_name?: string;
  readonly commit_hash: string;
  readonly commit_message?: string;
};

const LONGEST_MESSAGE = 1000;

/** `undefined` outside of a workflow. The commit's message is in the events of a push only. */
export function buildOrigin({ environment }: Machine, event: unknown): BuildOrigin | undefined {
  const commit = environment['GITHUB_SHA'];
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const branch = environment['GITHUB_HEAD_REF'] || environment['GITHUB_REF_NAME'];
  const message = ownValue(ownValue(event, 'head_commit'), 'message');
  return {
    commit_hash: commit,
    ...(branch ? { branch_name: branch } : {}),
    ...(typeof message === 'string' && message !== ''
      ? { commit_message: cutAt(message, LONGEST_MESSAGE) }
      : {}),
  };
}
