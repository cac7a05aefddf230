/** The outputs and the summary of a release. */
import { appReviewPage } from '../../core/app-store-connect/client/pages.ts';
import type { AppStoreVersion } from '../../core/app-store-connect/app-review/app-store-versions.ts';
import type { ReviewSubmission } from '../../core/app-store-connect/app-review/review-submissions.ts';
import type { OutputsOf } from '../../core/runner/files/outputs.ts';
import type { Summary } from '../../core/runner/log/summary.ts';
import type { outputs } from './outputs.ts';
import type { Release, WantedRelease } from './plan/release.ts';
import { baskets } from './submission/baskets.ts';
import { sameVersion } from '../../core/app-store-connect/versions.ts';
import { dateInWords, inUtc } from './version/release-date.ts';
import type { Subject } from './version/subject.ts';

export interface Standings {
  readonly version: AppStoreVersion | undefined;
  readonly submission: ReviewSubmission | undefined;
}

/** The version that is asked for and the submission that decides over it, or that is in its way. */
export function standingsOf(observed: Release, { candidate }: WantedRelease): Standings {
  const { versions, submissions } = observed;
  const version = versions.find(({ versionString }) =>
    sameVersion(versionString, candidate.versionString),
  );
  const open = baskets(submissions, versions).filter((basket) => basket.version !== undefined);
  const basket = open.find((one) => one.version === version) ?? open[0];
  return { version, submission: basket?.submission };
}

export function outputsOf(
  { app, candidate }: Pick<Subject, 'app' | 'candidate'>,
  { version, submission }: Standings,
): OutputsOf<typeof outputs> {
  return {
    'app-id': app.id,
    version: candidate.versionString,
    'build-id': candidate.build?.id ?? version?.build?.id,
    'build-number': candidate.build?.buildNumber ?? version?.build?.buildNumber,
    'app-store-connect-url': appReviewPage(app.id, submission?.id),
    ...(version && {
      'app-store-version-id': version.id,
      'version-state': version.state,
      'release-type': version.releaseType,
      'release-date': version.earliestReleaseDate?.toISOString() ?? '',
    }),
    ...(submission && {
      'review-submission-id': submission.id,
      'review-state': submission.state,
    }),
  };
}

export interface ReleaseReport extends Standings {
  readonly subject: Subject;
  readonly wanted: Pick<WantedRelease, 'releaseDate'>;
  readonly changes: readonly string[];
  readonly dryRun: boolean;
}

export function summarize(
  { subject, wanted, version, submission, changes, dryRun }: ReleaseReport,
  summary: Summary,
): void {
  const { app, candidate } = subject;
  const build = candidate.build ?? version?.build;
  const title = `${app.name} ${candidate.versionString} (${build?.buildNumber ?? 'no build'})`;
  const state = `version ${version?.state ?? 'not made'}, submission ${submission?.state ?? 'none open'}`;
  summary.result(`${dryRun ? 'Dry run, nothing was changed. ' : ''}${title}: ${state}.`);
  summary.table(title, [
    ['what', 'value'],
    ['Version', version?.state ?? 'not made'],
    ['Submission', submission?.state ?? 'none open'],
    ['Release', version?.releaseType ?? 'unknown'],
    ['Release date', releaseDateInWords(version?.earliestReleaseDate, wanted)],
    ['Phased release', version?.phasedRelease?.state ?? 'no'],
    ['Languages', version?.texts.map(({ locale }) => locale).join(', ') ?? 'none'],
    ['Page', appReviewPage(app.id, submission?.id)],
  ]);
  summary.list(
    dryRun ? 'Would be changed' : 'Changed',
    changes.length > 0 ? changes : ['Nothing: all of it was there.'],
  );
}

/** The date that Apple holds: with the offset of the input where it is the same moment. */
function releaseDateInWords(
  held: Date | undefined,
  { releaseDate: wanted }: Pick<WantedRelease, 'releaseDate'>,
): string {
  if (held === undefined) return 'none';
  return wanted?.at.getTime() === held.getTime() ? dateInWords(wanted) : `${inUtc(held)} (UTC)`;
}
