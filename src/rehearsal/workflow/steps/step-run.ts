/** A step that is run: from the templates of its job to its record. */
import type { Scope } from '../../../sandbox/runner/expressions.ts';
import type { Runner } from '../../../sandbox/runner/runner.ts';
import type { DoublePost, SharedFolders } from '../doubles/double.ts';
import type { Result, StepRecord, WorkflowObserver } from '../records.ts';
import type { Step } from '../workflow.ts';

export type EndedStep = Pick<StepRecord, 'id' | 'name' | 'uses' | 'phase' | 'outcome'> &
  Partial<StepRecord>;

/** The shell and folder of scripts that name none. */
export interface ScriptDefaults {
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
}

export interface StepToRun {
  readonly step: Step;
  readonly id: string;
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** A function, because inputs are evaluated again for post. */
  readonly scope: () => Scope;
  readonly defaults: ScriptDefaults;
  /** The folder of the repository that the step's text stands in. */
  readonly root: string;
}

/** Everything around a step that is not the step's own text. */
export interface StepSurroundings {
  readonly runner: Runner;
  readonly observer: WorkflowObserver;
  readonly signal: AbortSignal;
  /** The death of the machine. */
  readonly died?: AbortSignal | undefined;
  readonly shared: SharedFolders;
  readonly skip: ReadonlySet<string>;
  /** Inputs of our own actions that replace those of the workflow, by the action's name. */
  readonly limits: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The permissions of the job's token; nothing where the workflow names none. */
  readonly permissions: Permissions | undefined;
  /** The state of the job, which steps inside of an action see beside their own. */
  readonly jobStatus: () => Result;
  readonly runStep: RunStep;
}

export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>;

export type RunStep = (toRun: StepToRun, around: StepSurroundings) => Promise<RunMain>;

/**
 * A post that is owed: the runner keeps that of an action, a double brings its own, and a composite
 * action has those of its steps.
 */
export interface PendingPost {
  readonly id: string;
  readonly name: string;
  readonly uses: string;
  readonly double?: DoublePost;
  readonly inside?: readonly PendingPost[];
}

export interface RunMain {
  readonly ended: EndedStep;
  readonly post?: PendingPost;
}

/** The name as it is written; one that was given may be a template. */
export function stepName({ name, uses, run }: Step): string {
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`;
}
