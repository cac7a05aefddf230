/** Where an app stands on its way to App Review, what is asked of it, and the ways on from there. */
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type {
  ReviewSubmission,
  SubmissionItem,
} from '../../../core/app-store-connect/app-review/review-submissions.ts';
import type { VersionChoice } from '../version/chosen-version.ts';

export interface Standing {
  /** The versions of the platform. */
  readonly versions: readonly AppStoreVersion[];
  readonly submissions: readonly ReviewSubmission[];
}

export interface Policies {
  readonly ifInReview: 'fail' | 'cancel' | 'keep';
  readonly resubmitRejected: boolean;
  readonly withOtherItems: boolean;
  readonly renameVersion: boolean;
  /** A version that waits for its release may go out while other items are rejected. */
  readonly releaseIsAsked: boolean;
}

export interface Candidate {
  readonly versionString: string;
  /** `undefined`: the build that the version has, whichever that is. */
  readonly build: { readonly id: string; readonly buildNumber: string } | undefined;
}

export type SubmissionCourse =
  | { readonly kind: 'create' }
  /** A draft: ours goes in, unless it is in already. */
  | { readonly kind: 'use-draft'; readonly submission: ReviewSubmission; readonly hasOurs: boolean }
  /** Rejected items are called resolved, all of them, and the submission is sent off again. */
  | {
      readonly kind: 'resubmit';
      readonly submission: ReviewSubmission;
      readonly rejected: readonly SubmissionItem[];
    };

export type Course =
  /** The version has our build and is with Apple, or past it. */
  | {
      readonly kind: 'submitted';
      readonly version: AppStoreVersion;
      readonly submission: ReviewSubmission | undefined;
    }
  /** Another version or build is in review, and stays there. */
  | {
      readonly kind: 'keep';
      readonly version: AppStoreVersion | undefined;
      readonly submission: ReviewSubmission;
    }
  /** Apple is just ending a submission; what follows is decided after that. */
  | { readonly kind: 'await'; readonly submission: ReviewSubmission }
  /** Taken back first; what follows is decided after that. */
  | { readonly kind: 'cancel'; readonly submission: ReviewSubmission }
  | {
      readonly kind: 'submit';
      readonly version: VersionChoice;
      readonly submission: SubmissionCourse;
    };
