/** What later steps and people are told of a distribution. */
import { testFlightPage } from '../../core/app-store-connect/client/pages.ts';
import type { OutputsOf } from '../../core/runner/outputs.ts';
import type { Summary } from '../../core/runner/summary.ts';
import type { BetaApp, BetaGroup } from './beta-app.ts';
import type { Distribution } from './distribution.ts';
import type { outputs } from './outputs.ts';

/** The outputs; groups are told as soon as the app's groups are known. */
export function outputsOf(observed: Distribution, app?: BetaApp): OutputsOf<typeof outputs> {
  const { buildId, appId, platform, review } = observed;
  return {
    'build-id': buildId,
    'app-id': appId,
    version: observed.version,
    'build-number': observed.buildNumber,
    'internal-state': observed.internalState,
    'external-state': observed.externalState,
    'beta-review-state': review?.state ?? '',
    'beta-review-submission-id': review?.id ?? '',
    ...(app === undefined ? {} : { groups: groupsWith(observed, app).map(groupOutput) }),
    'release-notes-locales': writtenLocales(observed).join(','),
    expires: observed.expires?.toISOString(),
    'app-store-connect-url': testFlightPage(appId, { id: buildId, platform }),
  };
}

export interface DistributionReport {
  readonly app: BetaApp;
  readonly observed: Distribution;
  readonly changes: readonly string[];
  readonly dryRun: boolean;
}

export function summarize(
  { app, observed, changes, dryRun }: DistributionReport,
  summary: Summary,
): void {
  const groups = groupsWith(observed, app).map(
    ({ name, internal }) => `${name}${internal ? ' (internal)' : ''}`,
  );
  summary.table(`${app.name} ${observed.version} (${observed.buildNumber})`, [
    ['', ''],
    ['Build', observed.buildId],
    ['Internal testing', observed.internalState ?? 'unknown'],
    ['External testing', observed.externalState ?? 'unknown'],
    ['Groups', groups.join(', ') || 'none'],
    ['What to Test', writtenLocales(observed).join(', ') || 'none'],
    ['Beta review', observed.review?.state ?? 'not submitted'],
    ['Expires', observed.expires?.toISOString() ?? 'unknown'],
    ['Page', testFlightPage(observed.appId, { id: observed.buildId, platform: observed.platform })],
  ]);
  summary.list(
    dryRun ? 'Would be changed' : 'Changed',
    changes.length > 0 ? changes : ['Nothing: all of it was there.'],
  );
}

/** Groups that get every build have this one, whether Apple lists them with it or not. */
function groupsWith({ groupIds }: Distribution, { groups }: BetaApp): readonly BetaGroup[] {
  return groups.filter(({ id, receivesAllBuilds }) => receivesAllBuilds || groupIds.has(id));
}

function groupOutput({ id, name, internal }: BetaGroup) {
  return { id, name, internal };
}

function writtenLocales({ notes }: Distribution): readonly string[] {
  return [...notes].flatMap(([locale, { text }]) => (text === '' ? [] : [locale])).toSorted();
}
