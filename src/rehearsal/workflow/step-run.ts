/** A step that is run: from the templates of its job to its record. */
import type { Scope } from '../../sandbox/runner/expressions.ts';
import type { Runner } from '../../sandbox/runner/runner.ts';
import type { DoublePost, SharedFolders } from './doubles/double.ts';
import type { StepRecord, WorkflowObserver } from './records.ts';
import type { Job, Step } from './workflow.ts';

export type EndedStep = Pick<StepRecord, 'id' | 'name' | 'uses' | 'phase' | 'outcome'> &
  Partial<StepRecord>;

export interface StepToRun {
  readonly step: Step;
  readonly id: string;
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** A function, because inputs are evaluated again for post. */
  readonly scope: () => Scope;
  readonly job: Job;
}

/** Everything around a step that is not the step's own text. */
export interface StepSurroundings {
  readonly runner: Runner;
  readonly observer: WorkflowObserver;
  readonly signal: AbortSignal;
  readonly shared: SharedFolders;
}

/** A post that is owed: the runner keeps that of an action, a double brings its own. */
export interface PendingPost {
  readonly id: string;
  readonly name: string;
  readonly uses: string;
  readonly double?: DoublePost;
}

export interface RunMain {
  readonly ended: EndedStep;
  readonly post?: PendingPost;
}
