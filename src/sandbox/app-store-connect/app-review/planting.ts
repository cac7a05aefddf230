/** Puts what a seed says of the App Store into the state. */
import type { SandboxContext } from '../../context.ts';
import type { Records, ResourceRecord, Value } from '../json-api/records.ts';
import { appOf } from '../seed/app-seed.ts';
import type { State } from '../state.ts';
import type { ReviewSeed, SeededStoreVersion, SeededSubmission, SeededTexts } from './seed.ts';
import { plantPage } from './page-planting.ts';
import { setVersionState, versionState } from './transitions.ts';

export function plantReview(
  records: Records,
  state: State,
  context: SandboxContext,
  seed: ReviewSeed,
): void {
  Object.assign(state.review.orders, seed.review);
  for (const page of seed.storePages ?? []) plantPage(records, state, page);
  for (const version of seed.appStoreVersions ?? []) plantVersion(records, context, version);
  for (const open of seed.reviewSubmissions ?? []) plantSubmission(records, state, context, open);
}

function versionNamed(
  records: Records,
  app: ResourceRecord,
  platform: string,
  number: string,
): ResourceRecord | undefined {
  return records
    .related(app, 'appStoreVersions')
    .find(
      ({ attributes }) =>
        attributes['platform'] === platform && attributes['versionString'] === number,
    );
}

function plantVersion(records: Records, context: SandboxContext, seed: SeededStoreVersion): void {
  const { app: bundleId, platform = 'IOS', state } = seed;
  const app = appOf(records, bundleId);
  const known = versionNamed(records, app, platform, seed.version);
  const version =
    known ??
    records.add('appStoreVersions', {
      attributes: {
        platform,
        versionString: seed.version,
        copyright: `${context.now().getFullYear()} Example Team`,
        reviewType: 'APP_STORE',
        releaseType: 'AFTER_APPROVAL',
        earliestReleaseDate: null,
        usesIdfa: null,
        downloadable: true,
        createdDate: context.now().toISOString(),
      },
      links: { app: [app.id] },
    });
  if (state !== undefined || !known) setVersionState(version, state ?? 'PREPARE_FOR_SUBMISSION');
  for (const name of ['releaseType', 'copyright'] as const) {
    if (seed[name] !== undefined) version.attributes[name] = seed[name];
  }
  const build = buildNumbered(records, app, platform, seed);
  if (build) version.links['build'] = [build.id];
  for (const texts of seed.texts ?? []) plantTexts(records, version, texts, seed.screenshots);
  if (seed.phased) {
    const phased = records.add('appStoreVersionPhasedReleases', {
      attributes: {
        phasedReleaseState: 'INACTIVE',
        startDate: null,
        totalPauseDuration: 0,
        currentDayNumber: 0,
      },
    });
    version.links['appStoreVersionPhasedRelease'] = [phased.id];
  }
  if (seed.reviewDetail) plantDetail(records, version, seed.reviewDetail, seed.attachments);
}

function plantDetail(
  records: Records,
  version: ResourceRecord,
  given: Record<string, Value>,
  attachments: readonly string[] = [],
): void {
  const detail = records.add('appStoreReviewDetails', {
    attributes: { demoAccountRequired: false, ...given },
    links: { appStoreVersion: [version.id] },
  });
  for (const state of attachments) {
    records.add('appStoreReviewAttachments', {
      attributes: {
        fileName: 'guide.pdf',
        fileSize: 1000,
        assetDeliveryState: { state, errors: [], warnings: [] },
      },
      links: { appStoreReviewDetail: [detail.id] },
    });
  }
}

function buildNumbered(
  records: Records,
  app: ResourceRecord,
  platform: string,
  { version, buildNumber }: SeededStoreVersion,
): ResourceRecord | undefined {
  if (buildNumber === undefined) return undefined;
  const build = records.related(app, 'builds').find((candidate) => {
    const train = records.relatedOne(candidate, 'preReleaseVersion');
    return (
      candidate.attributes['version'] === buildNumber && train?.attributes['platform'] === platform
    );
  });
  if (!build)
    throw new Error(`The seed gives ${version} the build ${buildNumber}, which does not exist.`);
  return build;
}

function plantTexts(
  records: Records,
  version: ResourceRecord,
  { locale, ...given }: SeededTexts,
  screenshots: readonly string[] = ['COMPLETE'],
): void {
  const texts = records.add('appStoreVersionLocalizations', {
    attributes: {
      locale,
      description: 'An app.',
      keywords: 'app',
      marketingUrl: null,
      promotionalText: null,
      supportUrl: 'https://example.com/support',
      whatsNew: null,
      ...given,
    },
    links: { appStoreVersion: [version.id] },
  });
  if (screenshots.length === 0) return;
  const set = records.add('appScreenshotSets', {
    attributes: { screenshotDisplayType: 'APP_IPHONE_67' },
    links: { appStoreVersionLocalization: [texts.id] },
  });
  for (const state of screenshots) {
    records.add('appScreenshots', {
      attributes: {
        fileName: 'screen.png',
        fileSize: 1000,
        assetDeliveryState: { state, errors: [], warnings: [] },
      },
      links: { appScreenshotSet: [set.id] },
    });
  }
}

function plantSubmission(
  records: Records,
  { review }: State,
  context: SandboxContext,
  { app: bundleId, platform = 'IOS', state = 'READY_FOR_REVIEW', items }: SeededSubmission,
): void {
  const app = appOf(records, bundleId);
  const submission = records.add('reviewSubmissions', {
    attributes: {
      platform,
      state,
      submittedDate: state === 'READY_FOR_REVIEW' ? null : context.now().toISOString(),
    },
    links: { app: [app.id], items: [] },
  });
  for (const { version: number, kind = 'subscriptionVersion', state: itemState } of items) {
    const version = number && versionNamed(records, app, platform, number);
    if (number !== undefined && !version) {
      throw new Error(`The seed submits version ${number}, which does not exist.`);
    }
    const target =
      version || records.add(`${kind}s`, { attributes: { version: 1, state: 'READY_FOR_REVIEW' } });
    const item = records.add('reviewSubmissionItems', {
      attributes: { state: itemState ?? 'READY_FOR_REVIEW' },
      links: {
        reviewSubmission: [submission.id],
        [version ? 'appStoreVersion' : kind]: [target.id],
      },
    });
    submission.links['items']?.push(item.id);
    if (version) {
      submission.links['appStoreVersionForReview'] = [version.id];
      if (versionState(version) === 'PREPARE_FOR_SUBMISSION') {
        setVersionState(version, itemState === 'REJECTED' ? 'REJECTED' : state);
      }
    }
  }
  if (state !== 'READY_FOR_REVIEW' && state !== 'UNRESOLVED_ISSUES') {
    const { reviewMs, endingMs } = review.orders;
    const isEnding = state === 'CANCELING' || state === 'COMPLETING';
    review.dueAt[submission.id] = context.now().getTime() + (isEnding ? endingMs : reviewMs);
  }
}
