/** The summary of a distribution, on the job's page. */
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { testFlightPage } from '../../../core/app-store-connect/client/pages.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { formatDuration, MINUTE } from '../../../core/system/duration.ts';
import type { BetaGroup } from '../observation/beta-app.ts';
import { groupsOf } from '../plan.ts';
import type { Observation, WantedDistribution } from '../plan.ts';
import { decideExpiry } from '../previous-builds/previous-builds.ts';
import { groupsWith, publicLinks, writtenLocales } from './report.ts';

export interface DistributionReport {
  readonly observed: Observation;
  readonly wanted: WantedDistribution;
  readonly changes: readonly string[];
  readonly counts: TesterCounts;
  readonly minutes: string;
  readonly dryRun: boolean;
}

/** Testers by group id, as far as Apple tells. */
export type TesterCounts = ReadonlyMap<string, number>;

export function summarize(
  { observed, wanted, changes, counts, minutes, dryRun }: DistributionReport,
  { summary, log }: Pick<ActionContext, 'summary' | 'log'>,
): void {
  const { app, build } = observed;
  const groups = groupsWith(build, app);
  const links = publicLinks(groups).map(({ group, url }) => `${group}: ${url}`);
  const title = `${app.name} ${build.version} (${build.buildNumber})`;
  const holders = groups.map(({ name }) => name).join(', ') || 'no group';
  const review = build.review?.state ?? 'not submitted';
  summary.result(
    `${dryRun ? 'Dry run, nothing was changed. ' : ''}${title} is with ${holders}; beta review: ${review}.`,
  );
  summary.table(title, [
    ['what', 'value'],
    ['Build', build.buildId],
    ['Internal testing', build.internalState ?? 'unknown'],
    ['External testing', build.externalState ?? 'unknown'],
    ['Groups', groups.map((group) => named(group, counts)).join(', ') || 'none'],
    ...(links.length > 0 ? [['Public link', links.join(', ')]] : []),
    ['What to Test', writtenLocales(build).join(', ') || 'none'],
    ['Beta review', build.review?.state ?? 'not submitted'],
    ['Expires', build.expires?.toISOString() ?? 'unknown'],
    ['Waited', minutes],
    ['Page', testFlightPage(build.appId, { id: build.buildId, platform: build.platform })],
  ]);
  summary.list(
    dryRun ? 'Would be changed' : 'Changed',
    changes.length > 0 ? changes : ['Nothing: all of it was there.'],
  );
  if (changes.some((change) => /^(send an invitation|notify all)/.test(change))) {
    summary.text(
      'Invitations and notifications leave no state at Apple, so they were not read back.',
    );
  }
  tellKept({ observed, wanted }, { summary, log });
  warnOfEmptyGroups(groupsOf(wanted, app), counts, log);
}

function named({ id, name, internal }: BetaGroup, counts: TesterCounts): string {
  const count = counts.get(id);
  const notes = [
    ...(internal ? ['internal'] : []),
    ...(count === undefined ? [] : [`${count} tester${count === 1 ? '' : 's'}`]),
  ];
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
}

function tellKept(
  { observed, wanted }: Pick<DistributionReport, 'observed' | 'wanted'>,
  { summary, log }: Pick<ActionContext, 'summary' | 'log'>,
): void {
  const { previous, build, app } = observed;
  if (previous === undefined) return;
  const { keep } = decideExpiry(previous, build, app.groups, wanted.expireAtMost);
  const lines = keep.map(
    ({ build: { version, buildNumber }, reason }) => `${version} (${buildNumber}): ${reason}`,
  );
  summary.list('Older builds that were kept', lines);
  lines.forEach((line) => log.info(`Kept ${line}.`));
}

function warnOfEmptyGroups(
  groups: readonly BetaGroup[],
  counts: TesterCounts,
  log: ActionContext['log'],
): void {
  const empty = groups.filter(({ id }) => counts.get(id) === 0).map(({ name }) => `"${name}"`);
  if (empty.length > 0)
    log.warning(`Nobody gets the build through ${empty.join(', ')}: no testers.`);
}

/**
 * How many testers the groups have that were asked for, in one request. That Apple tells the number
 * of related records is unproven; where it does not, only an empty group is known to be one.
 */
export async function testerCounts(
  api: AppStoreConnect,
  { app }: Pick<Observation, 'app'>,
  wanted: WantedDistribution,
): Promise<TesterCounts> {
  const groups = groupsOf(wanted, app);
  if (groups.length === 0) return new Map();
  const { data } = await api.getAll('/v1/betaGroups', {
    'filter[app]': app.id,
    'filter[id]': groups.map(({ id }) => id),
    include: ['betaTesters'],
    'fields[betaGroups]': ['name', 'betaTesters'],
    'fields[betaTesters]': ['state'],
    'limit[betaTesters]': 1,
  });
  return new Map(
    data.flatMap((group) => {
      const total = group.relatedTotal('betaTesters');
      const isEmpty = group.relatedIds('betaTesters').length === 0;
      const count = total ?? (isEmpty ? 0 : undefined);
      return count === undefined ? [] : [[group.id, count] as const];
    }),
  );
}

/**
 * GitHub's price of a minute on its own runners in a private repository, in dollars, since 2026.
 */
const PRICES = { Linux: 0.006, Windows: 0.01, macOS: 0.062 } as const;

/** How long Apple was waited for, and what that cost; a long wait on a Mac is a notice. */
export function tellMinutes(
  waitedMs: number,
  { machine, log }: Pick<ActionContext, 'machine' | 'log'>,
): string {
  const waited = `${formatDuration(waitedMs)} on ${machine.os}`;
  if (machine.environment['RUNNER_ENVIRONMENT'] !== 'github-hosted') return waited;
  const minutes = Math.ceil(waitedMs / MINUTE);
  const cost = `${waited}, $${(minutes * PRICES[machine.os]).toFixed(2)} in a private repository`;
  if (machine.os === 'macOS' && minutes > 1) {
    log.notice(
      `This step waited ${formatDuration(waitedMs)} on a Mac; it also runs on Linux, at a tenth of the price.`,
    );
  }
  return cost;
}
