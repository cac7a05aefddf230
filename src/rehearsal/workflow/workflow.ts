/** A workflow as the rehearsal understands it. */
import type { Json } from '../../sandbox/runner/expressions.ts';
import type { Place } from './step-places.ts';

export type Templates = Readonly<Record<string, string>>;

export interface Step {
  /** Nothing for the steps of a composite action. */
  readonly place?: Place;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly if: string | undefined;
  readonly uses: string | undefined;
  readonly with: Templates;
  readonly run: string | undefined;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly env: Templates;
  readonly continueOnError: Json;
  readonly timeoutMinutes: Json;
}

/** A job that is another workflow: `uses:` instead of steps. */
export interface Call {
  readonly uses: string;
  readonly with: Readonly<Record<string, Json>>;
  readonly secrets: 'inherit' | Templates;
  /** Nothing where the job is left out by --skip. */
  readonly workflow: Workflow | undefined;
}

export interface Job {
  readonly id: string;
  readonly name: string | undefined;
  readonly needs: readonly string[];
  readonly if: string | undefined;
  readonly runsOn: Json;
  readonly matrix: Json;
  readonly failFast: Json;
  readonly maxParallel: Json;
  readonly env: Templates;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly outputs: Templates;
  readonly continueOnError: Json;
  readonly timeoutMinutes: Json;
  /** The name of the environment that the job waits for. */
  readonly environment: string | undefined;
  readonly concurrency: string | undefined;
  /** Names of the containers that GitHub would start beside the job. */
  readonly services: readonly string[];
  readonly permissions: Json;
  readonly steps: readonly Step[];
  readonly call: Call | undefined;
}

/** The event that starts a workflow in a rehearsal. */
export interface PlayedEvent {
  readonly name: string;
  /** The context `github.event`. */
  readonly payload: { [member: string]: Json };
  /** Members of the `github` context that depend on the event. */
  readonly github: Readonly<Record<string, string>>;
  /** The context `inputs`, each value in the type of its input. */
  readonly inputs: Readonly<Record<string, Json>>;
}

/** An input of workflow_dispatch or workflow_call. */
export interface WorkflowInput {
  readonly type: string;
  readonly required: boolean;
  readonly default: Json | undefined;
  readonly options: readonly string[];
}

/** The promises of a workflow under `on: workflow_call`. */
export interface CallInterface {
  readonly inputs: Readonly<Record<string, WorkflowInput>>;
  /** Whether each secret is required. */
  readonly secrets: Readonly<Record<string, boolean>>;
  readonly outputs: Templates;
}

export interface Workflow {
  readonly file: string;
  /** The folder of the repository that the file stands in: `./` and `$/` lead from there. */
  readonly root: string;
  readonly name: string;
  readonly event: PlayedEvent;
  /** Nothing where the workflow cannot be called. */
  readonly callInterface: CallInterface | undefined;
  readonly env: Templates;
  readonly concurrency: string | undefined;
  readonly permissions: Json;
  readonly jobs: readonly Job[];
}

/** All that keeps a workflow from being rehearsed; found before anything runs. */
export class WorkflowRefused extends Error {
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file} cannot be rehearsed:\n${problems.map((each) => `  - ${each}`).join('\n')}`);
    this.problems = problems;
  }
}
