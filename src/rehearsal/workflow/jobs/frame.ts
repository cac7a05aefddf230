/** A workflow that is being run: the one that an event has started, or one that it calls. */
import type { Json } from '../../../sandbox/runner/expressions.ts';
import type { NeededJob } from '../job-scope.ts';
import type { JobSurroundings } from '../job-to-run.ts';
import type { JobRecord } from '../records.ts';
import type { Workflow } from '../workflow.ts';

export interface WorkflowRun extends JobSurroundings {
  readonly vars: Readonly<Record<string, string>>;
  readonly github?: Readonly<Record<string, string>>;
}

export interface Frame {
  readonly workflow: Workflow;
  /** The run with the secrets that this very workflow sees. */
  readonly run: WorkflowRun;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly github: Readonly<Record<string, string>>;
  readonly event: Json;
  /** The jobs that led here, the outermost first. */
  readonly callers: readonly { readonly name: string; readonly folder: string }[];
  /** Concurrency groups that the run holds already. */
  readonly groups: readonly string[];
  /** The permissions of the calling job, where it names some. */
  readonly permissions: Json;
  /** Runs the jobs of a called workflow. */
  readonly runCalled: (frame: Frame) => Promise<EndedJobs>;
}

export interface EndedJobs {
  readonly jobs: Map<string, NeededJob>;
  readonly records: JobRecord[];
}

/** The record of a job; `inside` are those of the workflow that it calls. */
export type EndedInstance = JobRecord & { readonly inside: readonly JobRecord[] | undefined };
