/** What main leaves for post: small texts that the runner keeps between the two. */
import * as core from '@actions/core';

export interface State {
  /** Save before the thing is made: post then finds it whatever happens in between. */
  save(key: string, value: string): void;
  /** `undefined` when main never came so far. */
  read(key: string): string | undefined;
}

export const runnerState: State = {
  save: core.saveState,
  read: (key) => core.getState(key) || undefined,
};
