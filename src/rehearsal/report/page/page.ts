/**
 * The report as one page that needs nothing beside it: no script, no request, and for readers of
 * every kind. Failures come first.
 */
import type { TrafficEntry } from '../../../sandbox/traffic.ts';
import type { JobRecord } from '../../workflow/records.ts';
import { costsOf, DOLLARS_A_MINUTE } from '../cost.ts';
import { isGreen } from '../final-report.ts';
import type { Rehearsed } from '../final-report.ts';
import { formatSeconds } from '../layout.ts';
import type { Recording } from '../recording.ts';
import { servicesRows } from '../services.ts';
import { audienceSections } from './audience.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';
import { annotation, badge, jobSections, stepId, timeline } from './jobs.ts';
import { requestsSection } from './requests.ts';
import { STYLE } from './style.ts';

export interface PageContents {
  readonly workflow: string;
  /** The lines printed before the first job: the apps, the scenarios, mistakes of the workflow. */
  readonly notes: readonly string[];
  readonly rehearsed: Rehearsed;
  readonly recording: Recording;
  readonly traffic: readonly TrafficEntry[];
  /** A `data:` address. */
  readonly icon: string | undefined;
}

/** Nothing but what stands in the page is shown, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export function reportPage(contents: PageContents): string {
  const { workflow, notes, rehearsed, recording, traffic, icon } = contents;
  const { jobs, services, leftovers, seconds } = rehearsed;
  const green = isGreen(rehearsed);
  const failures = failuresOf(jobs);
  const sections: readonly (readonly [string, string, Markup | readonly Markup[]])[] = [
    ...(failures.length > 0 ? [['failures', 'Failures', failures] as const] : []),
    ...(notes.length > 0 ? [['notes', 'Before the first job', noteList(notes)] as const] : []),
    ['timeline', 'Timeline', [timeline(jobs, recording, seconds), costTable(jobs)]],
    ['left-behind', 'Left behind', leftBehind(leftovers)],
    ['audience', 'What people would see', audienceSections(services, icon)],
    ['services', 'What the services hold', holdings(rehearsed)],
    ['jobs', 'Jobs and steps', jobSections(jobs, recording)],
    ['requests', 'Requests', requestsSection(traffic)],
  ];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${green ? 'Green' : 'Red'}: rehearsal of ${workflow}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Rehearsal of ${workflow}</h1>
<p class="verdict ${green ? 'success' : 'failure'}">${badge(green ? 'success' : 'failure')} ${verdict(rehearsed)}</p>
<nav aria-label="Parts of this page"><ul>${sections.map(
    ([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>
</header>
<main>${sections.map(
    ([id, title, body]) =>
      markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`,
  )}</main>
<footer><p>Played on this machine against services that behave like Apple’s and App Center’s; nothing of it reached them.</p></footer>
</body>
</html>
`.text;
}

function verdict(rehearsed: Rehearsed): string {
  const time = formatSeconds(rehearsed.seconds);
  if (rehearsed.cancelled) return `Cancelled after ${time}.`;
  return isGreen(rehearsed)
    ? `The release is green, in ${time}.`
    : `The release is red, in ${time}.`;
}

function failuresOf(jobs: readonly JobRecord[]): Markup[] {
  return jobs.flatMap((job, jobIndex) =>
    job.steps.flatMap((step, index) =>
      step.result === 'failure' || step.result === 'cancelled'
        ? [
            markup`<h3><a href="#${stepId(jobIndex, index)}">${job.name}: ${step.name}</a> ${badge(step.result)}</h3>
${step.annotations.filter(({ level }) => level === 'error').map(annotation)}`,
          ]
        : [],
    ),
  );
}

function noteList(notes: readonly string[]): Markup {
  return markup`<ul>${notes.map((note) => markup`<li>${note.trim()}</li>`)}</ul>`;
}

function costTable(jobs: readonly JobRecord[]): Markup {
  const dollars = (amount: number): string => `$${amount.toFixed(3)}`;
  return markup`<table>
<caption>Minutes and price, as GitHub bills this rehearsal’s time to a private repository</caption>
<thead><tr><th scope="col">System</th><th scope="col">Jobs</th><th scope="col">Time here</th><th scope="col">Minutes</th><th scope="col">Price</th></tr></thead>
<tbody>${costsOf(jobs).map(
    ({ os, jobs: ran, seconds, billedMinutes, dollars: price }) => markup`<tr>
<th scope="row">${os}</th><td class="words">${ran.map(({ name }) => name).join(', ') || 'none'}</td><td>${formatSeconds(seconds)}</td><td>${billedMinutes} at ${dollars(DOLLARS_A_MINUTE[os])}</td><td>${dollars(price)}</td></tr>`,
  )}</tbody>
</table>
<p><small>A real build compiles and waits for Apple; multiply by its minutes.</small></p>`;
}

function leftBehind(leftovers: readonly string[]): Markup {
  return leftovers.length === 0
    ? markup`<p>${badge('success')} Nothing left behind: no keychain, no search-list entry, no profile, no key file, no secret on disk, no process.</p>`
    : markup`<ul>${leftovers.map((each) => markup`<li>${badge('failure')} ${each}</li>`)}</ul>`;
}

function holdings({ services }: Rehearsed): Markup {
  const rows = servicesRows(services);
  if (rows.length === 0) return markup`<p>They hold nothing.</p>`;
  return markup`<table>
<caption>After the last step</caption>
<thead><tr><th scope="col">Service</th><th scope="col">Kind</th><th scope="col">Holds</th></tr></thead>
<tbody>${rows.map(
    ([service = '', kind, value]) =>
      markup`<tr><td>${service}</td><td>${kind}</td><td class="words">${value}</td></tr>`,
  )}</tbody>
</table>`;
}
