/** The options of a job's runner and of each of its steps. */
import type { CancelTimes } from './cancel.ts';
import type { Json, Scope } from './expressions.ts';
import type { GitHubContext, OperatingSystem } from './github-context.ts';
import type { LogLine } from './step-log.ts';

export interface RunnerOptions {
  readonly os: OperatingSystem;
  /** A folder that stands first on PATH. */
  readonly tools?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly root?: string;
  readonly github?: GitHubContext;
  /** The contents of the file at GITHUB_EVENT_PATH. */
  readonly event?: Json;
  /** Values that are masked from the start, as the secrets of a workflow are. */
  readonly secrets?: readonly string[];
  readonly cancelTimes?: CancelTimes;
  /** The death of the machine, which ends a step without a word. */
  readonly died?: AbortSignal | undefined;
}

export interface StepOptions {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly cancelAfterMs?: number | undefined;
  readonly onLine?: ((line: LogLine) => void) | undefined;
}

type Inputs = Readonly<Record<string, string>>;

export interface ActionOptions extends StepOptions {
  /** A folder with an action.yml, or the name of one of the repository's own actions. */
  readonly action: string;
  /** A function is asked again before post, as the runner evaluates inputs again. */
  readonly with?: Inputs | (() => Inputs);
  /** The job's scope, of which the defaults of inputs see a part. */
  readonly scope?: () => Scope;
}

export interface ScriptOptions extends StepOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly workingDirectory?: string | undefined;
}

export interface PostOptions extends Pick<StepOptions, 'onLine' | 'signal'> {
  /** Asked with the action's `post-if`. */
  readonly mayRun?: (condition: string) => boolean;
  readonly onStart?: (name: string) => void;
}
