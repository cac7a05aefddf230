/** A job that is to be run, and what is around it. */
import type { Json } from '../../sandbox/runner/expressions.ts';
import type { OperatingSystem } from '../../sandbox/runner/github-context.ts';
import type { Runner } from '../../sandbox/runner/runner.ts';
import type { SharedFolders } from './doubles/double.ts';
import type { WorkflowObserver } from './records.ts';
import type { Job, Templates } from './workflow.ts';

/** Inputs of our own actions that replace those of the workflow, by the action's name. */
export type Limits = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Machine {
  /** A folder that stands first on PATH. */
  readonly tools?: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Everything that a job meets beside the text of its workflow. */
export interface JobSurroundings {
  readonly shared: SharedFolders;
  readonly secrets: Readonly<Record<string, string>>;
  readonly observer: WorkflowObserver;
  readonly signal: AbortSignal;
  /** The death of the machine, after which nothing runs on it, no post either. */
  readonly died?: AbortSignal;
  readonly limits?: Limits;
  /** Names of actions and reusable workflows that are left out. */
  readonly skip?: readonly string[];
  /** The folder of a job: its id, numbered where a matrix makes several. */
  readonly machineFor: (os: OperatingSystem, folder: string) => Promise<Machine>;
  readonly rootFor: (folder: string) => string;
  /** Looks at the fresh machine; what it gives looks again after the posts. */
  readonly watch: (runner: Runner, machine: Machine, job: string) => () => Promise<void>;
}

export interface JobToRun {
  readonly job: Job;
  readonly name: string;
  readonly folder: string;
  readonly os: OperatingSystem;
  readonly runsOn: string;
  readonly github: Readonly<Record<string, string>>;
  readonly event: Json;
  /** The folder of the repository that the workflow stands in. */
  readonly root: string;
  readonly workflowEnv: Templates;
  /** The permissions that the workflow gives all jobs. */
  readonly permissions: Json;
  /** Things that GitHub would do before the job starts, and a rehearsal does not. */
  readonly notices: readonly string[];
  readonly contexts: Readonly<Record<string, Json>>;
}
