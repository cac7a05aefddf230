/** The jobs with their steps: when each ran, its annotations, its log and its summary. */
import { basename } from 'node:path';
import type { Annotation } from '../../../sandbox/runner/annotations.ts';
import type { JobRecord, Result, StepRecord } from '../../workflow/records.ts';
import { formatSeconds } from '../layout.ts';
import type { Recording } from '../recording.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';
import { logSection } from './log.ts';
import { renderedMarkdown } from './markdown.ts';

const WORDS: Readonly<Record<Result, string>> = {
  success: 'passed',
  failure: 'failed',
  cancelled: 'cancelled',
  skipped: 'skipped',
};
const SIGNS: Readonly<Record<Result, string>> = {
  success: '✓',
  failure: '✗',
  cancelled: '■',
  skipped: '–',
};

/** The result as a sign for the eye and as a word for everybody. */
export function badge(result: Result): Markup {
  return markup`<span class="badge ${result}"
    ><span aria-hidden="true">${SIGNS[result]}</span> ${WORDS[result]}</span
  >`;
}

export function stepId(job: number, step: number): string {
  return `job-${job + 1}-step-${step + 1}`;
}

export function timeline(
  jobs: readonly JobRecord[],
  recording: Recording,
  wholeSeconds: number,
): Markup {
  const bar = (start: number | undefined, seconds: number, kind: string): Markup => {
    const share = (value: number): string =>
      `${Math.min(100, (value / Math.max(wholeSeconds, 0.001)) * 100).toFixed(2)}%`;
    return markup`<span class="track" aria-hidden="true"
      ><span
        class="bar ${kind}"
        style="margin-left:${share(start ?? 0)};width:max(2px,${share(seconds)})"
      ></span
    ></span>`;
  };
  return markup`<ol class="timeline">
    ${jobs.map((job, jobIndex) => {
      const start = recording.startOf(job);
      return markup`<li>
        <div class="row job">
          <span><strong>${job.name}</strong> <small>${job.os}</small> ${badge(job.result)}</span>
          <span class="time">${start === undefined ? '' : formatSeconds(job.seconds)}</span>
          ${bar(start, job.seconds, job.os)}
        </div>
        <ol>
          ${job.steps.map(
            (step, index) => markup`<li class="row">
              <a href="#${stepId(jobIndex, index)}">${step.name}</a>
              <span class="time"
                >${step.result === 'skipped' ? 'skipped' : formatSeconds(step.seconds)}</span
              >
              ${bar(recording.stepOf(step).startedSeconds, step.seconds, step.result)}
            </li>`,
          )}
        </ol>
      </li>`;
    })}
  </ol>`;
}

export function jobSections(jobs: readonly JobRecord[], recording: Recording): Markup[] {
  return jobs.map(
    (job, jobIndex) => markup`<section class="job" aria-labelledby="job-${jobIndex + 1}">
      <h3 id="job-${jobIndex + 1}">${job.name} <small>on ${job.os}</small> ${badge(job.result)}</h3>
      ${job.steps.length === 0 ? markup`<p>No step of it ran.</p>` : ''}
      ${job.steps.map((step, index) =>
        stepSection(step, stepId(jobIndex, index), recording.stepOf(step).lines),
      )}
    </section>`,
  );
}

function stepSection(
  step: StepRecord,
  id: string,
  lines: Parameters<typeof logSection>[0],
): Markup {
  const outputs = Object.entries(step.outputs);
  return markup`<article id="${id}" aria-labelledby="${id}-name" class="${step.result}">
    <h4 id="${id}-name">${step.name} ${badge(step.result)}</h4>
    <p class="facts">
      ${step.uses === 'run' ? 'a script' : markup`<code>${step.uses}</code>`}${played(step)},
      ${formatSeconds(step.seconds)}${
        step.place && markup`, <code>${basename(step.place.file)}:${step.place.line}</code>`
      }${forgiven(step)}
    </p>
    ${step.annotations.map(annotation)}
    ${
      outputs.length > 0 &&
      markup`<details>
      <summary>Outputs, ${outputs.length}</summary>
      <dl class="outputs">
        ${outputs.map(
          ([name, value]) =>
            markup`<dt><code>${name}</code></dt>
              <dd><code>${value}</code></dd>`,
        )}
      </dl>
    </details>`
    }
    ${logSection(lines)}
    ${
      step.summary.trim() !== '' &&
      markup`<details class="summary">
      <summary>Summary on the page of the run</summary>
      <div class="markdown">${renderedMarkdown(step.summary, id)}</div>
    </details>`
    }
  </article>`;
}

function played({ standIn }: StepRecord): string {
  if (standIn === 'double') return ', played by the rehearsal';
  return standIn === 'nothing' ? ', passed over' : '';
}

function forgiven({ outcome, result }: StepRecord): string {
  return outcome === 'failure' && result === 'success' ? ', failed, which the workflow allows' : '';
}

const LEVELS = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const;

export function annotation({ level, title, message, file, line }: Annotation): Markup {
  return markup`<div class="annotation ${level}">
    <p>
      <strong>${LEVELS[level]}${title !== undefined && `: ${title}`}</strong>${
        file !== undefined && markup` <code>${file}${line !== undefined && `:${line}`}</code>`
      }
    </p>
    <p class="message">${message}</p>
  </div>`;
}
