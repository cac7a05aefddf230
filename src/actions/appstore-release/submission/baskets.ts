/** Open submissions, each taken apart: the version in it, its item, and everything beside it. */
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type {
  ReviewSubmission,
  SubmissionItem,
} from '../../../core/app-store-connect/app-review/review-submissions.ts';

export interface Basket {
  readonly submission: ReviewSubmission;
  readonly version: AppStoreVersion | undefined;
  /** The item that stands for the version. */
  readonly item: SubmissionItem | undefined;
  readonly others: readonly SubmissionItem[];
}

export function baskets(
  submissions: readonly ReviewSubmission[],
  versions: readonly AppStoreVersion[],
): readonly Basket[] {
  return submissions.map((submission) => {
    const items = submission.items.filter(({ state }) => state !== 'REMOVED');
    const item = items.find(({ versionId }) => versionId !== undefined);
    const versionId = item?.versionId ?? submission.versionId;
    const others = items.filter((other) => other !== item);
    return { submission, version: versions.find(({ id }) => id === versionId), item, others };
  });
}
