/**
 * The minutes of a rehearsal as GitHub would bill them for a private repository: each job in whole
 * minutes, by the system that it runs on. The time is that of the rehearsal, in which nothing is
 * compiled and nobody waits for Apple, so the price is the least that such a run can cost.
 */
import type { JobRecord } from '../workflow/records.ts';

/** Dollars a minute of GitHub's smallest runners, since January 2026. */
export const DOLLARS_A_MINUTE: Readonly<Record<JobRecord['os'], number>> = {
  macOS: 0.062,
  Linux: 0.006,
};

export interface Cost {
  readonly os: JobRecord['os'];
  readonly jobs: readonly JobRecord[];
  readonly seconds: number;
  readonly billedMinutes: number;
  readonly dollars: number;
}

/** One for each system; jobs that never began cost nothing. */
export function costsOf(jobs: readonly JobRecord[]): Cost[] {
  return (['macOS', 'Linux'] as const).map((os) => {
    const ran = jobs.filter((job) => job.os === os && job.steps.length > 0);
    const billedMinutes = ran.reduce((sum, { seconds }) => sum + Math.ceil(seconds / 60), 0);
    return {
      os,
      jobs: ran,
      seconds: ran.reduce((sum, { seconds }) => sum + seconds, 0),
      billedMinutes,
      dollars: billedMinutes * DOLLARS_A_MINUTE[os],
    };
  });
}
