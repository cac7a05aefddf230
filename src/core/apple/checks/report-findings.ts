/** The report of findings: the first few as annotations, all of them in the job's summary. */
import { documentationOf } from '../../errors.ts';
import type { Log } from '../../runner/log/log.ts';
import type { Summary } from '../../runner/log/summary.ts';
import type { Finding, Severity } from './rule.ts';

/** GitHub shows ten errors of a step; the last is kept for the one that ends it. */
const MOST_ANNOTATIONS = 10;

/** A file whose every seal is broken must not push everything else off the summary page. */
const MOST_ROWS = 200;

/** A log beyond this is read by nobody, and takes GitHub long to show. */
const MOST_LINES = 2000;

export interface Report {
  /** Whether the errors among the findings are to end the step. */
  readonly isFatal: boolean;
  readonly log: Log;
  readonly summary: Summary;
}

export function reportFindings(found: readonly Finding[], { isFatal, log, summary }: Report): void {
  const findings = errorsFirst(found);
  const shown = isFatal ? MOST_ANNOTATIONS - 1 : MOST_ANNOTATIONS;
  for (const { rule, text } of findings.slice(0, shown)) {
    const more = documentationOf('checks', rule.code);
    const message = [text, `What to do: ${rule.remedy}`, `More: ${more}`].join('\n');
    if (isFatal && rule.severity === 'error') log.error(message, rule.code);
    else if (rule.severity === 'notice') log.notice(message, rule.code);
    else log.warning(message, rule.code);
  }
  for (const { rule, text } of findings.slice(shown, MOST_LINES)) {
    log.info(`${rule.code}: ${text}`);
  }
  if (findings.length > MOST_LINES) {
    log.info(`${findings.length - MOST_LINES} more findings are not listed.`);
  }

  summary.table(`Checks of the .ipa: ${findings.length} found`, [
    ['code', 'severity', 'found', 'what to do'],
    ...findings
      .slice(0, MOST_ROWS)
      .map(({ rule, text }) => [rule.code, rule.severity, text, rule.remedy]),
  ]);
  if (findings.length > MOST_ROWS) {
    const logged = Math.min(findings.length, MOST_LINES) - MOST_ROWS;
    summary.text(`${logged} more are in the log of the step.`);
  }
}

function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  const order: readonly Severity[] = ['error', 'warning', 'notice'];
  return findings.toSorted(
    (one, other) => order.indexOf(one.rule.severity) - order.indexOf(other.rule.severity),
  );
}
