/** The records of jobs that do not run: skipped, cancelled, or impossible to begin. */
import { SecretMasker } from '../../../sandbox/runner/masks.ts';
import { labelsOf, systemOf } from '../machines.ts';
import type { JobRecord, Result } from '../records.ts';
import type { Job } from '../workflow.ts';
import type { Frame } from './frame.ts';

type Named = Pick<Job, 'id' | 'name' | 'runsOn'>;

export function jobNotRun(
  job: Named,
  result: Result,
  { run, callers }: Frame,
  name = job.name ?? job.id,
): JobRecord {
  const os = systemOf(labelsOf(job.runsOn)) ?? 'Linux';
  const record: JobRecord = {
    id: job.id,
    name: fullName(name, callers),
    os,
    result,
    outputs: {},
    seconds: 0,
    steps: [],
  };
  run.observer.jobEnded(record);
  return record;
}

/** A job that cannot begin, such as one with a template that is not valid, fails alone. */
export function brokenJob(job: Named, error: Error, frame: Frame): JobRecord {
  const { run, callers } = frame;
  const masker = new SecretMasker();
  for (const secret of Object.values(run.secrets)) masker.add(secret.trim());
  const name = fullName(job.name ?? job.id, callers);
  run.observer.jobStarted({ name, runsOn: labelsOf(job.runsOn).join(', ') });
  run.observer.line({ kind: 'error', text: masker.mask(error.message) });
  return jobNotRun(job, 'failure', frame);
}

/** The name that GitHub shows: the jobs that led here come before the job's own name. */
export function fullName(name: string, callers: Frame['callers']): string {
  return [...callers.map((caller) => caller.name), name].join(' / ');
}
