/** The page that a rehearsal ends with. */
import { basename } from 'node:path';
import { styleText } from 'node:util';
import type { JobRecord, StepRecord } from '../workflow/records.ts';
import type { ServicesState } from '../services/sandbox-client.ts';
import { counted, formatSeconds, heading, hung, resultMark, rule } from './layout.ts';
import { macTimeReport } from './mac-time.ts';
import { notPlayedReport } from './not-played.ts';
import { servicesReport } from './services.ts';
import { stepsTable } from './steps-table.ts';

export interface Rehearsed {
  readonly jobs: readonly JobRecord[];
  readonly services: ServicesState;
  readonly leftovers: readonly string[];
  readonly cancelled: boolean;
  readonly seconds: number;
}

export function isGreen({ jobs, leftovers, cancelled }: Rehearsed): boolean {
  const failed = jobs.some(({ result }) => result === 'failure' || result === 'cancelled');
  return !failed && !cancelled && leftovers.length === 0;
}

/** The lines of the report, of at most `width` columns. */
export function finalReport(rehearsed: Rehearsed, width: number): string[] {
  const lines = [
    '',
    rule(styleText('bold', 'The rehearsal')),
    '',
    ...failuresReport(rehearsed.jobs),
    ...stepsTable(rehearsed.jobs, width),
    '',
    ...servicesReport(rehearsed.services, width),
    '',
    ...macTimeReport(rehearsed.jobs, width),
    '',
    ...notPlayedReport(rehearsed.jobs),
    ...leftoversReport(rehearsed.leftovers),
    '',
    verdict(rehearsed),
  ];
  return lines.flatMap((line) => hung(line, width));
}

/** Nothing where no step failed. */
function failuresReport(jobs: readonly JobRecord[]): string[] {
  const failed = jobs.flatMap((job) =>
    job.steps
      .filter(({ result }) => result === 'failure')
      .map((step) => [
        `  ${resultMark('failure')} ${job.name}: ${step.name}${placeOf(step)}`,
        ...step.annotations
          .filter(({ level }) => level === 'error')
          .flatMap(({ title, message }) => [...(title === undefined ? [] : [title]), message])
          .flatMap((text) => text.split('\n'))
          .map((text) => `    ${text}`),
      ]),
  );
  return failed.length === 0 ? [] : [styleText('red', 'Failures'), ...failed.flat(), ''];
}

function placeOf({ place }: StepRecord): string {
  return place === undefined ? '' : ` (${basename(place.file)}:${place.line})`;
}

function leftoversReport(leftovers: readonly string[]): string[] {
  if (leftovers.length === 0) {
    return [
      heading('Nothing left behind'),
      '  no keychain, no search-list entry, no profile, no key file, no secret on disk, no process',
    ];
  }
  return [
    styleText('red', 'Left behind'),
    ...leftovers.map((each) => `  ${resultMark('failure')} ${each}`),
  ];
}

function verdict(rehearsed: Rehearsed): string {
  const time = formatSeconds(rehearsed.seconds);
  if (rehearsed.cancelled) return `${resultMark('cancelled')} Cancelled after ${time}.`;
  return isGreen(rehearsed)
    ? `${resultMark('success')} ${styleText('green', `All done in ${time}. ${reach(rehearsed.jobs)}`)}`
    : `${resultMark('failure')} ${styleText('red', `The rehearsal failed after ${time}.`)}`;
}

/** The actions reach only the sandbox; what a workflow's own scripts reach nobody can tell. */
function reach(jobs: readonly JobRecord[]): string {
  const scripts = jobs
    .flatMap(({ steps }) => steps)
    .filter(({ uses, result }) => uses === 'run' && result !== 'skipped');
  return scripts.length === 0
    ? 'Nothing left this machine.'
    : `The actions sent nothing from this machine; ${counted(scripts.length, 'script')} of the workflow's own ran on it for real.`;
}
