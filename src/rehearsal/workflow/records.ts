/** The record of each job and step after it ran. */
import type { Annotation } from '../../sandbox/runner/annotations.ts';
import type { OperatingSystem } from '../../sandbox/runner/github-context.ts';
import type { LogLine } from '../../sandbox/runner/step-log.ts';
import type { Place } from './step-places.ts';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepRecord {
  readonly id: string;
  readonly name: string;
  /** The action that the step uses, or `run`. */
  readonly uses: string;
  readonly phase: 'main' | 'post';
  /** The place of the step in the workflow; a post has the place of its main step. */
  readonly place?: Place;
  /** After continue-on-error; `outcome` is what it was before. */
  readonly result: Result;
  readonly outcome: Result;
  readonly seconds: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  /**
   * `double` where the rehearsal played the action itself, `nothing` where it did not run at all.
   */
  readonly standIn?: 'double' | 'nothing';
}

export interface JobRecord {
  readonly id: string;
  readonly name: string;
  readonly os: OperatingSystem;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly steps: readonly StepRecord[];
}

/** The listener to everything that happens. */
export interface WorkflowObserver {
  jobStarted(job: { readonly name: string; readonly runsOn: string }): void;
  stepStarted(name: string): void;
  line(line: LogLine): void;
  stepEnded(step: StepRecord): void;
  jobEnded(job: JobRecord): void;
}
