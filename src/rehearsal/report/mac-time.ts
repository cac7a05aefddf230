/** The jobs that would have cost Mac minutes, and those that did not have to. */
import type { JobRecord } from '../workflow/records.ts';
import { columns, counted, formatSeconds, heading } from './layout.ts';

export function macTimeReport(jobs: readonly JobRecord[], width: number): string[] {
  const rowFor = (os: JobRecord['os'], label: string): string[] => {
    const ran = jobs.filter((job) => job.os === os && job.steps.length > 0);
    const seconds = ran.reduce((sum, job) => sum + job.seconds, 0);
    const steps = ran
      .flatMap((job) => job.steps)
      .filter(({ phase, result }) => phase === 'main' && result !== 'skipped').length;
    const names = ran.map(({ name }) => name).join(', ');
    const share =
      ran.length === 0
        ? 'nothing'
        : `${names}: ${counted(steps, 'step')}, ${formatSeconds(seconds)} here`;
    return [label, share];
  };
  return [
    heading('Mac minutes'),
    ...columns([rowFor('macOS', 'on a Mac'), rowFor('Linux', 'without a Mac')], width - 2).map(
      (line) => `  ${line}`,
    ),
  ];
}
