/** The shape of an action that the rehearsal plays itself. */
import type { Runner } from '../../../sandbox/runner/runner.ts';

/** Folders that all jobs of a workflow share, as they share GitHub's services. */
export interface SharedFolders {
  /** The app that actions/checkout brings. */
  readonly app: string;
  readonly artifacts: string;
  readonly caches: string;
}

export interface DoubleCall {
  readonly inputs: Readonly<Record<string, string>>;
  readonly runner: Runner;
  readonly shared: SharedFolders;
  readonly log: (line: string) => void;
  readonly warn: (message: string) => void;
}

export interface DoublePost {
  /** The action's own `post-if`. */
  readonly condition: string;
  readonly run: () => Promise<void>;
}

export interface DoubleAnswer {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly post?: DoublePost;
}

export interface ActionDouble {
  /** Inputs that are played, and those that make no difference here. */
  readonly inputs: readonly string[];
  /** Inputs that would change what the action does: no rehearsal with them is a true one. */
  readonly unplayed: readonly string[];
  readonly run: (call: DoubleCall) => Promise<DoubleAnswer>;
}
