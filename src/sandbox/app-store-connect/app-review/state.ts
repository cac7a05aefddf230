/** Orders for App Review: verdicts, delays and refusals, given with a seed at any time. */

/** A reason that Apple names beside a refused item, by the path of what is wrong. */
export interface StagedError {
  path: string;
  code: string;
  detail: string;
}

export interface ReviewOrders {
  /** From the submission to the start of the review, and again to the verdict; a day by default. */
  reviewMs: number;
  /** `none` leaves every submission in review. */
  verdict: 'none' | 'approve' | 'reject' | 'reject-metadata' | 'reject-other-item';
  /** Until a version that was put into a submission is READY_FOR_REVIEW. */
  readyMs: number;
  /** How long Apple calls a version not ready after a build was attached, be it the same one. */
  settlingMs: number;
  /** How long a submission is CANCELING or COMPLETING. */
  endingMs: number;
  /** From a release to the store. */
  distributionMs: number;
  /** Reasons that the next items are refused with, all of one list at once. */
  stagedErrors: StagedError[];
  /** Whether What's New of a rejected version is refused until it has a new build. */
  locksRejectedTexts: boolean;
  /**
   * Whether a new version takes over the contact and the notes for the reviewers of the last one.
   */
  copiesReviewDetail: boolean;
}

export interface ReviewState {
  orders: ReviewOrders;
  /** Versions that are READY_FOR_REVIEW from then on, by id. */
  readyAt: Record<string, number>;
  /** Versions that Apple calls not ready until then, by id. */
  settledAt: Record<string, number>;
  /** The next transition of a submission is due then, by id. */
  dueAt: Record<string, number>;
  /** Versions on their way into the store, by id. */
  inStoreAt: Record<string, number>;
  /** Versions that got a new build after they were rejected. */
  rebuilt: Record<string, true>;
  /** Apps whose questions about privacy are not answered. */
  withoutPrivacyAnswers: Record<string, true>;
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

export function emptyReviewState(): ReviewState {
  return {
    orders: {
      reviewMs: A_DAY_MS,
      verdict: 'none',
      readyMs: 0,
      settlingMs: 0,
      endingMs: 0,
      distributionMs: 0,
      stagedErrors: [],
      locksRejectedTexts: true,
      copiesReviewDetail: true,
    },
    readyAt: {},
    settledAt: {},
    dueAt: {},
    inStoreAt: {},
    rebuilt: {},
    withoutPrivacyAnswers: {},
  };
}
