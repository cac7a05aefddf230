/** The ends of a workflow's steps, and how they differ between our rehearsal and act. */
import type { JobRecord } from '../../../src/rehearsal/workflow/records.ts';

export interface EndedStep {
  readonly job: string;
  readonly id: string;
  readonly phase: 'main' | 'post';
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The action that the step uses, or `run`; only a rehearsal says it. */
  readonly uses?: string;
}

export function rehearsedSteps(jobs: readonly JobRecord[]): EndedStep[] {
  return jobs.flatMap((job) => job.steps.map((step) => ({ ...step, job: job.id })));
}

/**
 * What differs from run to run: ids, moments, folders, and the digests and size of an .ipa, which
 * depend on its certificate and the time of its build.
 */
const OF_ONE_RUN: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'UUID'],
  [/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME'],
  [/\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b/g, 'DIGEST'],
  [/^\/\S*\/(?:workspace|hostexecutor)\//g, 'WORKSPACE/'],
  [/^\/\S*\/(?:slipway-signing|flet-build-ipa)-[\w-]+\//g, 'TEMPORARY/'],
];
const SIZES = new Set(['size-bytes']);

/** One line for each step of a rehearsal that act ended in another way, or with other outputs. */
export function differences(
  rehearsed: readonly EndedStep[],
  byAct: readonly EndedStep[],
): string[] {
  const theirs = new Map(numbered(byAct).map(([title, step]) => [title, step]));
  return numbered(rehearsed).flatMap(([title, { uses = '', result, outputs }]) => {
    // Others' actions are played by stand-ins on both sides, without the outputs of the real ones.
    const isOwn = uses.startsWith('slipway-actions/');
    if (!isOwn && title.includes('post')) return [];
    const other = theirs.get(title);
    const name = `${title} (${uses})`;
    // act says nothing of a step that it passes over since an earlier one failed.
    const ended = other?.result ?? 'skipped';
    if (ended !== result) {
      return [`${name}: ${result} in the rehearsal, ${ended} under act`];
    }
    const names = isOwn ? Object.keys({ ...outputs, ...other?.outputs }) : [];
    return names.flatMap((output) => {
      if (SIZES.has(output)) return [];
      const [mine, yours] = [shown(outputs[output]), shown(other?.outputs[output])];
      const where = `${mine} in the rehearsal, ${yours} under act`;
      return mine === yours ? [] : [`${name}: the output ${output} is ${where}`];
    });
  });
}

/** A step's id is its own, or made up by the runner: the title has its place in the job instead. */
function numbered(steps: readonly EndedStep[]): (readonly [string, EndedStep])[] {
  const places = new Map<string, string[]>();
  for (const { job, id, phase } of steps) {
    if (phase === 'main') places.set(job, [...(places.get(job) ?? []), id]);
  }
  return steps.map((step) => {
    const place = (places.get(step.job) ?? []).indexOf(step.id) + 1;
    return [`${step.job}, ${step.phase} of step ${place}`, step];
  });
}

function shown(value: string | undefined): string {
  if (value === undefined) return 'not set';
  const text = OF_ONE_RUN.reduce((kept, [pattern, mark]) => kept.replaceAll(pattern, mark), value);
  return JSON.stringify(text);
}
