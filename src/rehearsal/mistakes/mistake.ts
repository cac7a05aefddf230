/** A mistake in a workflow that GitHub would not refuse: the run would begin and go wrong. */
import type { Place } from '../workflow/step-places.ts';
import type { Job, Step, Workflow } from '../workflow/workflow.ts';

export interface Mistake {
  /** Such as `job build, step 3`. */
  readonly place: string;
  /** The line of the step; nothing for a job. */
  readonly line?: Place;
  /** The cause. */
  readonly problem: string;
  /** A sentence that says what to write instead. */
  readonly cure: string;
}

export interface PlacedStep {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
  /** The step's number in the job, from 1. */
  readonly number: number;
  readonly place: string;
}

/** The steps of all jobs, those of called workflows too. */
export function placedSteps(workflow: Workflow, caller = ''): PlacedStep[] {
  return workflow.jobs.flatMap((job) => {
    const name = `job ${caller}${job.id}`;
    if (job.call?.workflow !== undefined) {
      return placedSteps(job.call.workflow, `${caller}${job.id} / `);
    }
    return job.steps.map((step, index) => {
      const number = index + 1;
      return { workflow, job, step, number, place: `${name}, step ${number}` };
    });
  });
}

/** Every text of a step in which an expression can stand. */
export function textsOf({ env, with: inputs, run, name, workingDirectory }: Step): string[] {
  const single = [run, name, workingDirectory].filter((text) => text !== undefined);
  return [...Object.values(env), ...Object.values(inputs), ...single];
}

/** The expressions in a text, and all of a condition, which may leave the braces out. */
export function expressionsIn(text: string): string[] {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, expression = '']) => expression);
}
