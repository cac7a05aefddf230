/** When each step began, and its log, taken down while it runs. */
import type { LogLine } from '../../sandbox/runner/step-log.ts';
import type { JobRecord, StepRecord, WorkflowObserver } from '../workflow/records.ts';

export interface StepRecording {
  /** Since the rehearsal began. */
  readonly startedSeconds: number;
  readonly lines: readonly LogLine[];
}

export class Recording {
  readonly observer: WorkflowObserver;
  readonly #steps = new Map<StepRecord, StepRecording>();

  /** `now` gives seconds since the rehearsal began. */
  constructor(now: () => number) {
    let stepStarted: number | undefined;
    let lines: LogLine[] = [];
    this.observer = {
      jobStarted: () => undefined,
      stepStarted: () => {
        stepStarted = now();
        lines = [];
      },
      line: (line) => {
        lines.push(line);
      },
      stepEnded: (step) => {
        this.#steps.set(step, { startedSeconds: stepStarted ?? now(), lines });
        stepStarted = undefined;
        lines = [];
      },
      jobEnded: () => undefined,
    };
  }

  stepOf(step: StepRecord): StepRecording {
    return this.#steps.get(step) ?? { startedSeconds: 0, lines: [] };
  }

  /** In seconds since the rehearsal began; nothing of a job of which no step ran. */
  startOf({ steps }: JobRecord): number | undefined {
    const [first] = steps.flatMap((step) => this.#steps.get(step) ?? []);
    return first?.startedSeconds;
  }
}

/** Tells two observers everything, in their order. */
export function both(first: WorkflowObserver, second: WorkflowObserver): WorkflowObserver {
  return {
    jobStarted: (job) => [first, second].forEach((each) => each.jobStarted(job)),
    stepStarted: (name) => [first, second].forEach((each) => each.stepStarted(name)),
    line: (line) => [first, second].forEach((each) => each.line(line)),
    stepEnded: (step) => [first, second].forEach((each) => each.stepEnded(step)),
    jobEnded: (job) => [first, second].forEach((each) => each.jobEnded(job)),
  };
}
