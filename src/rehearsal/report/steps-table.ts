/** The table of steps: what each came to, how long it took, and its main outputs. */
import { styleText } from 'node:util';
import type { JobRecord, StepRecord } from '../workflow/records.ts';
import { columns, formatSeconds, heading, resultMark, TIE } from './layout.ts';

// The outputs that say most about a step come first; all others are left out.
const mainOutputs = [
  'release-id',
  'short-version',
  'version',
  'build-number',
  'bundle-id',
  'export-method',
  'certificate-expires',
  'signed',
  'processing-state',
  'already-uploaded',
  'beta-review-state',
  'groups',
];
const SHOWN_OUTPUTS = 4;
const LONGEST_VALUE = 40;

export function stepsTable(jobs: readonly JobRecord[], width: number): string[] {
  const rows = jobs.flatMap((job) => [
    [`${resultMark(job.result)} ${styleText('bold', job.name)}`, '', styleText('dim', job.os)],
    ...job.steps.map((step) => [
      `  ${resultMark(step.result)} ${step.name}`,
      step.result === 'skipped' ? '' : formatSeconds(step.seconds).padStart(7),
      remarks(step),
    ]),
  ]);
  return [heading('Steps'), ...columns(rows, width - 2).map((line) => `  ${line}`)];
}

function remarks(step: StepRecord): string {
  if (step.result === 'failure') return styleText('red', 'failed, see above');
  if (step.outcome === 'failure') return styleText('red', complaint(step));
  const outputs = mainOutputs
    .map((name) => [name, step.outputs[name] ?? ''] as const)
    .filter(([, value]) => value !== '' && value.length <= LONGEST_VALUE)
    .slice(0, SHOWN_OUTPUTS);
  return outputs
    .map(([name, value]) => `${styleText('dim', name)}${TIE}${value.replaceAll(' ', TIE)}`)
    .join(', ');
}

function complaint({ annotations }: StepRecord): string {
  const [problem] = annotations.filter(({ level }) => level === 'error');
  if (problem === undefined) return 'see its log above';
  return problem.title ?? problem.message.split('\n')[0] ?? '';
}
