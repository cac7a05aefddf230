/** Versions and submissions of an app as a person or a test reads them. */
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord, Value } from '../json-api/records.ts';
import { stateOf, versionOf, versionState } from './transitions.ts';

export interface StoreVersionSnapshot {
  id: string;
  platform: string;
  version: string;
  state: string;
  buildNumber: string | null;
  releaseType: string;
  earliestReleaseDate: string | null;
  copyright: string | null;
  phasedReleaseState: string | null;
  /** What's New by locale; null while nothing is written. */
  whatsNew: Record<string, Value>;
  /** Contact and notes for the reviewers; null where there are none. */
  reviewDetail: Record<string, Value> | null;
}

export interface ReviewSubmissionSnapshot {
  id: string;
  platform: string;
  state: string;
  /** A version by its number, anything else by its kind. */
  items: { subject: string; state: string }[];
}

export function storeVersionSnapshots(
  records: Records,
  app: ResourceRecord,
): StoreVersionSnapshot[] {
  return records.related(app, 'appStoreVersions').map((version) => {
    const { attributes } = version;
    const build = records.relatedOne(version, 'build');
    const phased = records.relatedOne(version, 'appStoreVersionPhasedRelease');
    const detail = records.relatedOne(version, 'appStoreReviewDetail');
    return {
      id: version.id,
      platform: textOf(attributes['platform']),
      version: textOf(attributes['versionString']),
      state: versionState(version),
      buildNumber: build ? textOf(build.attributes['version']) : null,
      releaseType: textOf(attributes['releaseType']),
      earliestReleaseDate: textOrNull(attributes['earliestReleaseDate']),
      copyright: textOrNull(attributes['copyright']),
      phasedReleaseState: textOrNull(phased?.attributes['phasedReleaseState']),
      whatsNew: Object.fromEntries(
        records
          .related(version, 'appStoreVersionLocalizations')
          .map((texts) => [
            textOf(texts.attributes['locale']),
            texts.attributes['whatsNew'] ?? null,
          ]),
      ),
      reviewDetail: detail ? { ...detail.attributes } : null,
    };
  });
}

export function reviewSubmissionSnapshots(
  records: Records,
  app: ResourceRecord,
): ReviewSubmissionSnapshot[] {
  return records.related(app, 'reviewSubmissions').map((submission) => ({
    id: submission.id,
    platform: textOf(submission.attributes['platform']),
    state: stateOf(submission),
    items: records.related(submission, 'items').map((item) => {
      const version = versionOf(records, item);
      const kind = Object.keys(item.links).find((name) => name !== 'reviewSubmission') ?? '';
      return {
        subject: version ? textOf(version.attributes['versionString']) : kind,
        state: stateOf(item),
      };
    }),
  }));
}

function textOrNull(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}
