/**
 * The decision table: which situation leads to which course or which stop. A row holds for every
 * combination that fits all of its columns, and the first row that fits decides; a column that is
 * not named fits everything.
 */
import type { Policies } from '../../../../src/actions/appstore-release/submission/standing.ts';
import type { Situation } from './situations.ts';

type Column = 'subject' | 'versionState' | 'submission' | 'item' | 'other';

export interface Row {
  readonly when: Partial<Record<Column, string | readonly string[]>>;
  readonly policy?: Partial<Policies>;
  /** The kind of course with the kinds in it, or the code of the stop. */
  readonly outcome: string;
}

const REVIEWING = ['WAITING_FOR_REVIEW', 'IN_REVIEW'];
const EDITABLE = [
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
];
const CAME_BACK = ['REJECTED', 'METADATA_REJECTED', 'INVALID_BINARY'];
const PASSED = ['ACCEPTED', 'APPROVED'];
const WITH_APPLE = ['WAITING_FOR_REVIEW', 'IN_REVIEW', 'WAITING_FOR_EXPORT_COMPLIANCE'];
const APPROVED = [
  'ACCEPTED',
  'PENDING_DEVELOPER_RELEASE',
  'PENDING_APPLE_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
];
const OURS = ['ours', 'ours-other-build'];
const ANOTHER = ['lower', 'higher'];
const SOME = ['READY_FOR_REVIEW', 'ACCEPTED', 'APPROVED', 'REJECTED'];
const UNRESOLVED = 'UNRESOLVED_ISSUES';
const DRAFT = 'READY_FOR_REVIEW';

/** The rows where no open submission holds an app version. */
function freely(submission: string): readonly Row[] {
  return [
    { when: { subject: 'none' }, outcome: `submit create ${submission}` },
    { when: { subject: 'ours', versionState: [...WITH_APPLE, ...APPROVED] }, outcome: 'submitted' },
    { when: { subject: 'ours', versionState: 'READY_FOR_DISTRIBUTION' }, outcome: 'submitted' },
    { when: { subject: OURS, versionState: EDITABLE }, outcome: `submit use ${submission}` },
    {
      when: { subject: ['ours-other-build', 'higher'], versionState: 'READY_FOR_DISTRIBUTION' },
      outcome: 'version-closed',
    },
    {
      when: { subject: 'lower', versionState: 'READY_FOR_DISTRIBUTION' },
      outcome: `submit create ${submission}`,
    },
    { when: { versionState: APPROVED }, outcome: 'version-approved' },
    { when: { versionState: WITH_APPLE }, outcome: 'another-in-review' },
    { when: { versionState: 'A_STATE_OF_TOMORROW' }, outcome: 'state-unknown' },
    { when: { subject: 'lower', versionState: EDITABLE }, outcome: `submit rename ${submission}` },
    {
      when: { subject: 'higher', versionState: CAME_BACK },
      outcome: `submit rename ${submission}`,
    },
    {
      when: { subject: 'higher', versionState: EDITABLE },
      policy: { renameVersion: true },
      outcome: `submit rename ${submission}`,
    },
    { when: { subject: 'higher', versionState: EDITABLE }, outcome: 'version-drafted' },
  ];
}

/** The same where the submission holds items of others, which stop all that would submit. */
function freelyWithLeave(submission: string): readonly Row[] {
  return freely(submission).flatMap((row) =>
    row.outcome.startsWith('submit ')
      ? [
          { ...row, policy: { ...row.policy, withOtherItems: true } },
          { ...row, policy: { ...row.policy, withOtherItems: false }, outcome: 'other-items' },
        ]
      : [row],
  );
}

/** The rows narrowed to `when`; one that has nothing in common with it falls away. */
function within(when: Row['when'], rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => {
    const narrowed = { ...row.when };
    for (const [column, values] of Object.entries(when) as [Column, string | readonly string[]][]) {
      const own = narrowed[column];
      const both = [values]
        .flat()
        .filter((value) => own === undefined || [own].flat().includes(value));
      if (both.length === 0) return [];
      narrowed[column] = both;
    }
    return [{ ...row, when: narrowed }];
  });
}

/** Another version or build is in review. */
function inTheWay(when: Row['when']): readonly Row[] {
  return [
    { when, policy: { ifInReview: 'keep' }, outcome: 'keep' },
    { when, policy: { ifInReview: 'fail' }, outcome: 'another-in-review' },
    {
      when: { ...when, other: SOME },
      policy: { ifInReview: 'cancel', withOtherItems: false },
      outcome: 'other-items',
    },
    {
      when: { ...when, subject: 'higher' },
      policy: { ifInReview: 'cancel', renameVersion: false },
      outcome: 'version-drafted',
    },
    { when, policy: { ifInReview: 'cancel' }, outcome: 'cancel' },
  ];
}

export const TABLE: readonly Row[] = [
  // No open submission.
  ...within({ submission: 'none' }, freely('create')),

  // Apple is ending one that holds a version.
  { when: { submission: ['CANCELING', 'COMPLETING'], item: SOME }, outcome: 'await' },

  // Items only, submitted: a neighbour.
  ...within(
    { submission: [...REVIEWING, UNRESOLVED, 'CANCELING', 'COMPLETING'], item: 'none' },
    freely('create'),
  ),

  // A draft with nothing in it, or with the items of others.
  ...within({ submission: DRAFT, item: 'none', other: 'none' }, freely('use-draft')),
  ...within({ submission: DRAFT, item: 'none', other: SOME }, freelyWithLeave('use-draft')),

  // A draft with our version, or with another.
  {
    when: { submission: DRAFT, subject: OURS, item: SOME, other: SOME },
    policy: { withOtherItems: false },
    outcome: 'other-items',
  },
  {
    when: { submission: DRAFT, subject: OURS, item: SOME },
    outcome: 'submit use use-draft with ours',
  },
  { when: { submission: DRAFT, subject: ANOTHER, item: SOME }, outcome: 'draft-in-the-way' },

  // In review.
  { when: { submission: REVIEWING, subject: 'ours', item: SOME }, outcome: 'submitted' },
  ...inTheWay({
    submission: REVIEWING,
    subject: ['ours-other-build', 'lower', 'higher'],
    item: SOME,
  }),

  // Apple has come back with our version approved.
  {
    when: { submission: UNRESOLVED, subject: OURS, item: PASSED, other: 'REJECTED' },
    policy: { releaseIsAsked: false },
    outcome: 'other-item-rejected',
  },
  { when: { submission: UNRESOLVED, subject: 'ours', item: PASSED }, outcome: 'submitted' },
  {
    when: { submission: UNRESOLVED, subject: 'ours-other-build', item: PASSED },
    outcome: 'version-approved',
  },
  // With another version approved: as if there were no submission.
  ...within({ submission: UNRESOLVED, subject: ANOTHER, item: PASSED }, freely('create')),

  // With another version rejected, that is renamed; one that somebody resolved is a draft.
  {
    when: {
      submission: UNRESOLVED,
      subject: 'higher',
      versionState: statesBut(CAME_BACK),
      item: [DRAFT, 'REJECTED'],
    },
    policy: { renameVersion: false },
    outcome: 'version-drafted',
  },
  // With a rejected version.
  {
    when: { submission: UNRESOLVED, item: 'REJECTED' },
    policy: { resubmitRejected: false },
    outcome: 'rejected',
  },
  {
    when: { submission: UNRESOLVED, item: [DRAFT, 'REJECTED'], other: 'REJECTED' },
    policy: { withOtherItems: false },
    outcome: 'other-items',
  },
  {
    when: { submission: UNRESOLVED, subject: OURS, item: [DRAFT, 'REJECTED'] },
    outcome: 'submit use resubmit',
  },
  {
    when: { submission: UNRESOLVED, subject: ANOTHER, item: [DRAFT, 'REJECTED'] },
    outcome: 'submit rename resubmit',
  },
];

function statesBut(states: readonly string[]): readonly string[] {
  return [
    ...EDITABLE,
    ...WITH_APPLE,
    ...APPROVED,
    'READY_FOR_DISTRIBUTION',
    'A_STATE_OF_TOMORROW',
  ].filter((state) => !states.includes(state));
}

/** The rows that a situation fits, whatever the policies are. */
export function rowsFor(situation: Situation): readonly Row[] {
  return TABLE.filter(({ when }) =>
    (Object.entries(when) as [Column, string | readonly string[]][]).every(([column, values]) =>
      [values].flat().includes(situation[column]),
    ),
  );
}

export function rowUnder(rows: readonly Row[], policies: Policies): Row | undefined {
  return rows.find(({ policy = {} }) =>
    (Object.entries(policy) as [keyof Policies, unknown][]).every(
      ([name, value]) => policies[name] === value,
    ),
  );
}
