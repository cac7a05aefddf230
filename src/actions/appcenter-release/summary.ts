/** The action's section on the job's summary page. */
import type { Summary } from '../../core/runner/summary.ts';
import type { Release } from './distribution/release.ts';
import type { AppName } from './inputs.ts';

export function summarize(
  summary: Summary,
  { owner, name }: AppName,
  release: Release,
  changes: readonly string[],
): void {
  summary.table('Release', [
    ['app', 'version', 'build', 'release'],
    [`${owner}/${name}`, release.shortVersion, release.buildNumber, String(release.id)],
  ]);
  summary.list('Changes', changes);
}
