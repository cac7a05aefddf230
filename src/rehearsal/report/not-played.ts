/** Steps that did not run at all: left out by --skip, or of actions that do nothing in a rehearsal. */
import type { JobRecord } from '../workflow/records.ts';
import { heading } from './layout.ts';

/** Nothing where every step was played. */
export function notPlayedReport(jobs: readonly JobRecord[]): string[] {
  const uses = jobs
    .flatMap(({ steps }) => steps)
    .filter(({ standIn, result }) => standIn === 'nothing' && result !== 'skipped')
    .map((step) => step.uses);
  if (uses.length === 0) return [];
  const lines = [...Map.groupBy(uses, (name) => name)].map(
    ([name, steps]) => `  ${name}${steps.length > 1 ? ` (${steps.length} times)` : ''}`,
  );
  return [heading('Not played'), ...lines, ''];
}
