/** The shape of an action that the rehearsal plays itself. */
import type { Scope } from '../../../sandbox/runner/expressions.ts';
import type { Runner, StepResult } from '../../../sandbox/runner/runner.ts';

/** Folders that all jobs of a workflow share, as they share GitHub's services. */
export interface SharedFolders {
  /** The app that actions/checkout brings. */
  readonly app: string;
  readonly artifacts: string;
  readonly caches: string;
  /**
   * The repository that actions/checkout fetches from; without one it copies `app` as it lies
   * there.
   */
  readonly origin?: SharedOrigin;
}

export interface SharedOrigin {
  /** A bare repository. */
  readonly folder: string;
  readonly branch: string;
  readonly sha: string;
  /** The whole environment of git. */
  readonly env: Readonly<Record<string, string>>;
}

export interface DoubleCall {
  readonly inputs: Readonly<Record<string, string>>;
  /** The variables of the step. */
  readonly env: Readonly<Record<string, string>>;
  readonly scope: () => Scope;
  readonly runner: Runner;
  readonly shared: SharedFolders;
  readonly signal: AbortSignal;
  /** Runs a program in the job, with the variables of the step and more. */
  readonly runProgram: (program: Program) => Promise<StepResult>;
  readonly log: (line: string) => void;
  readonly warn: (message: string) => void;
  readonly notice: (message: string) => void;
}

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface DoublePost {
  /** The action's own `post-if`. */
  readonly condition: string;
  readonly run: () => Promise<void>;
}

export interface DoubleAnswer {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly post?: DoublePost;
  /** The program that the step is in the end, whose result counts. */
  readonly program?: StepResult;
}

export interface ActionDouble {
  /** A line for the list of doubles. */
  readonly plays: string;
  /** Inputs that are played, and those that make no difference here. */
  readonly inputs: readonly string[];
  /** Inputs that would change what the action does: no rehearsal with them is a true one. */
  readonly unplayed: readonly string[];
  /** The action takes inputs beyond these, so that an unknown one is not warned about. */
  readonly open?: boolean;
  /** Permissions that the action needs of the job's token. */
  readonly needs?: Readonly<Record<string, 'read' | 'write'>>;
  /** `none` where the step does nothing here, and is counted as such. */
  readonly effect?: 'none';
  readonly run: (call: DoubleCall) => Promise<DoubleAnswer>;
}

/** The value of an input that the action cannot do without. Throws in the toolkit's own words. */
export function requiredInput({ inputs }: Pick<DoubleCall, 'inputs'>, name: string): string {
  const value = inputs[name] ?? '';
  if (value === '') throw new Error(`Input required and not supplied: ${name}`);
  return value;
}
