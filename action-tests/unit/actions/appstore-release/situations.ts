/** App Review as values: versions, submissions and policies in every combination that matters. */
import type { AppStoreVersion } from '../../../../src/core/app-store-connect/app-review/app-store-versions.ts';
import type {
  ReviewSubmission,
  SubmissionItem,
} from '../../../../src/core/app-store-connect/app-review/review-submissions.ts';
import type {
  Policies,
  Standing,
} from '../../../../src/actions/appstore-release/submission/standing.ts';

export const OUR_BUILD = { id: 'build-7', buildNumber: '7' };
export const OTHER_BUILD = { id: 'build-6', buildNumber: '6' };
export const OURS = '1.2.0';

export const VERSION_STATES = [
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'WAITING_FOR_EXPORT_COMPLIANCE',
  'ACCEPTED',
  'PENDING_DEVELOPER_RELEASE',
  'PENDING_APPLE_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'A_STATE_OF_TOMORROW',
] as const;

export const SUBMISSION_STATES = [
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'UNRESOLVED_ISSUES',
  'CANCELING',
  'COMPLETING',
] as const;

export const ITEM_STATES = ['READY_FOR_REVIEW', 'ACCEPTED', 'APPROVED', 'REJECTED'] as const;

const OTHER_STATES = ['none', 'READY_FOR_REVIEW', 'APPROVED', 'REJECTED'];

/** The version under way: none, ours with our build or with another, or another version. */
export const SUBJECTS = ['none', 'ours', 'ours-other-build', 'lower', 'higher'] as const;

export interface Situation {
  readonly subject: (typeof SUBJECTS)[number];
  readonly versionState: string;
  /** `none`, or the state of the open submission. */
  readonly submission: string;
  /** The state of the item of the version under way; `none` where it is not in the submission. */
  readonly item: string;
  /** The state of an item of another kind in the submission. */
  readonly other: string;
  readonly isFirst: boolean;
}

export const NO_LEAVE: Policies = {
  ifInReview: 'fail',
  resubmitRejected: false,
  withOtherItems: false,
  renameVersion: false,
  releaseIsAsked: false,
};

export function version(changes: Partial<AppStoreVersion> = {}): AppStoreVersion {
  return {
    id: 'version-1.2.0',
    platform: 'IOS',
    versionString: OURS,
    state: 'PREPARE_FOR_SUBMISSION',
    build: OUR_BUILD,
    releaseType: 'MANUAL',
    earliestReleaseDate: undefined,
    copyright: undefined,
    phasedRelease: undefined,
    texts: [texts('en-US')],
    reviewDetail: undefined,
    ...changes,
  };
}

export function texts(locale: string, whatsNew = '') {
  return {
    id: `texts-${locale}`,
    locale,
    whatsNew,
    description: 'Ships.',
    keywords: 'ships',
    supportUrl: 'https://example.com',
  };
}

export const SHIPPED = version({
  id: 'version-1.0.0',
  versionString: '1.0.0',
  state: 'READY_FOR_DISTRIBUTION',
  build: { id: 'build-1', buildNumber: '1' },
  texts: [texts('en-US', 'The first.')],
});

export function item(changes: Partial<SubmissionItem> = {}): SubmissionItem {
  return {
    id: 'item-1',
    state: 'READY_FOR_REVIEW',
    versionId: 'version-1.2.0',
    kind: 'appStoreVersion',
    ...changes,
  };
}

export function otherItem(state: string, id = 'item-2'): SubmissionItem {
  return item({ id, state, versionId: undefined, kind: 'subscriptionVersion' });
}

export function submission(changes: Partial<ReviewSubmission> = {}): ReviewSubmission {
  return {
    id: 'submission-1',
    state: 'READY_FOR_REVIEW',
    versionId: undefined,
    items: [],
    ...changes,
  };
}

const NUMBERS = { none: '', ours: OURS, 'ours-other-build': OURS, lower: '1.1.0', higher: '2.0.0' };

export function standingOf(situation: Situation): Standing {
  const { subject, versionState, submission: state, item: itemState, other, isFirst } = situation;
  const underWay =
    subject === 'none'
      ? []
      : [
          version({
            id: `version-${NUMBERS[subject]}`,
            versionString: NUMBERS[subject],
            state: versionState,
            build: subject === 'ours' ? OUR_BUILD : OTHER_BUILD,
          }),
        ];
  const items = [
    ...(itemState === 'none' || subject === 'none'
      ? []
      : [item({ state: itemState, versionId: underWay[0]?.id })]),
    ...(other === 'none' ? [] : [otherItem(other)]),
  ];
  return {
    versions: [...underWay, ...(isFirst ? [] : [SHIPPED])],
    submissions: state === 'none' ? [] : [submission({ state, items })],
  };
}

/** All of them, also those that Apple should never show: none may end in anything but a decision. */
export function* everySituation(): Generator<Situation> {
  for (const subject of SUBJECTS)
    for (const versionState of subject === 'none' ? ['none'] : VERSION_STATES)
      for (const state of ['none', ...SUBMISSION_STATES])
        for (const itemState of state === 'none' || subject === 'none'
          ? ['none']
          : ['none', ...ITEM_STATES])
          for (const other of state === 'none' ? ['none'] : OTHER_STATES)
            for (const isFirst of other === 'none' ? [true, false] : [false]) {
              yield { subject, versionState, submission: state, item: itemState, other, isFirst };
            }
}

export const EVERY_POLICY: readonly Policies[] = [...everyPolicy()];

function* everyPolicy(): Generator<Policies> {
  const flags = [false, true];
  for (const ifInReview of ['fail', 'cancel', 'keep'] as const)
    for (const resubmitRejected of flags)
      for (const withOtherItems of flags)
        for (const renameVersion of flags)
          for (const releaseIsAsked of flags) {
            yield { ifInReview, resubmitRejected, withOtherItems, renameVersion, releaseIsAsked };
          }
}
