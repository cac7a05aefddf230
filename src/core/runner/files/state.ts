/** The notes that main leaves for post: small texts that the runner keeps between the two. */
import * as core from '@actions/core';
import { appendWhole } from './runner-file.ts';

export interface State {
  /** Save before the thing is made: post then finds it whatever happens in between. */
  save(key: string, value: string): void;
  /** `undefined` when main never came so far. */
  read(key: string): string | undefined;
}

export const runnerState: State = {
  save(key, value) {
    appendWhole(process.env['GITHUB_STATE'], () => core.saveState(key, value));
  },
  read: (key) => core.getState(key) || undefined,
};
