import { describe, expect, test } from '@jest/globals';
import type { Distribution } from '../../../src/actions/testflight-distribute/observation/distribution.ts';
import { requireDistributable } from '../../../src/actions/testflight-distribute/obstacles.ts';
import { planDistribution } from '../../../src/actions/testflight-distribute/plan.ts';
import type { BetaGroup } from '../../../src/actions/testflight-distribute/observation/beta-app.ts';
import type { Step, WantedDistribution } from '../../../src/actions/testflight-distribute/plan.ts';
import {
  FRIENDS,
  observation,
  observed,
  OFFICE,
  TEAM,
  wanted,
} from './testflight-distribute-observed.ts';

type Seen = Partial<Distribution>;
type Wish = Partial<WantedDistribution>;

const ENGLISH = { locale: 'en-US', text: 'New.', byDefault: false };
const GERMAN = { locale: 'de-DE', text: 'Neu.', byDefault: false };
const UNANSWERED: Seen = {
  usesNonExemptEncryption: undefined,
  internalState: 'MISSING_EXPORT_COMPLIANCE',
  externalState: 'MISSING_EXPORT_COMPLIANCE',
};
const answer = (usesNonExemptEncryption: boolean): Step => ({
  kind: 'answer-export-compliance',
  usesNonExemptEncryption,
});
const assign = (...groups: BetaGroup[]): Step => ({
  kind: 'assign-groups',
  groups,
});
const submit: Step = { kind: 'submit-to-review' };

describe('the plan', () => {
  const table: [string, Seen, Wish, Step[]][] = [
    ['nothing is asked for', {}, {}, []],
    ['an internal group is asked for', {}, { groups: [TEAM] }, [assign(TEAM)]],
    ['the group has the build', { groupIds: new Set(['team']) }, { groups: [TEAM] }, []],
    [
      'the group gets every build, and Apple has not given it this one',
      {},
      { groups: [OFFICE] },
      [{ kind: 'await-group', group: OFFICE }],
    ],
    [
      'Apple has given it to a group that gets every build',
      { groupIds: new Set(['office']) },
      { groups: [OFFICE] },
      [],
    ],
    [
      'the build came after a group that gets every build, and the team tests it',
      { uploaded: new Date('2026-02-01'), internalState: 'IN_BETA_TESTING' },
      { groups: [OFFICE] },
      [],
    ],
    [
      'the build came before a group that gets every build',
      { uploaded: new Date('2025-02-01'), internalState: 'IN_BETA_TESTING' },
      { groups: [OFFICE] },
      [{ kind: 'await-group', group: OFFICE }],
    ],
    ['a review is wanted at all events', {}, { review: 'always' }, [submit]],
    ['an external group is asked for', {}, { groups: [FRIENDS] }, [assign(FRIENDS), submit]],
    [
      'one of two groups has the build',
      { groupIds: new Set(['team']) },
      { groups: [TEAM, FRIENDS] },
      [assign(FRIENDS), submit],
    ],
    ['no review is wanted', {}, { groups: [FRIENDS], review: 'never' }, [assign(FRIENDS)]],
    ...[
      'WAITING_FOR_BETA_REVIEW',
      'IN_BETA_REVIEW',
      'BETA_APPROVED',
      'READY_FOR_BETA_TESTING',
      'IN_BETA_TESTING',
    ].map((externalState): [string, Seen, Wish, Step[]] => [
      `the external state is ${externalState}`,
      { externalState },
      { groups: [FRIENDS] },
      [assign(FRIENDS)],
    ]),
    ...['SOMETHING_NEW', 'no state'].map((externalState): [string, Seen, Wish, Step[]] => [
      `the external state is ${externalState}, which tells nothing of beta review`,
      { externalState: externalState === 'no state' ? undefined : externalState },
      { groups: [FRIENDS] },
      [assign(FRIENDS), { kind: 'await-review', externalState }],
    ]),
    [
      'the external state is unknown, but nobody asks for a review',
      { externalState: 'SOMETHING_NEW' },
      { groups: [FRIENDS], review: 'never' },
      [assign(FRIENDS)],
    ],
    [
      'the external state is unknown, but the groups are internal',
      { externalState: 'SOMETHING_NEW' },
      { groups: [TEAM] },
      [assign(TEAM)],
    ],
    [
      'there are notes in a new language',
      {},
      { notes: [ENGLISH] },
      [{ kind: 'add-notes', notes: ENGLISH }],
    ],
    [
      'there are notes in old and new languages',
      {
        notes: new Map([
          ['en-US', { id: 'l-1', text: 'Old.' }],
          ['fr-FR', { id: 'l-2', text: 'Vieux.' }],
        ]),
      },
      { notes: [ENGLISH, GERMAN] },
      [
        { kind: 'change-notes', notes: ENGLISH, id: 'l-1' },
        { kind: 'add-notes', notes: GERMAN },
      ],
    ],
    [
      'the notes are there',
      { notes: new Map([['en-US', { id: 'l-1', text: 'New.' }]]) },
      { notes: [ENGLISH] },
      [],
    ],
    [
      'testers are to be told',
      {},
      { autoNotify: true, groups: [TEAM] },
      [{ kind: 'set-auto-notify', enabled: true, id: 'detail-7' }, assign(TEAM)],
    ],
    ['testers are told already', { autoNotify: true }, { autoNotify: true }, []],
    [
      'testers are no longer to be told',
      { autoNotify: true },
      { autoNotify: false },
      [{ kind: 'set-auto-notify', enabled: false, id: 'detail-7' }],
    ],
    ['nobody said whether testers are to be told', { autoNotify: true }, {}, []],
    [
      'export compliance is open: groups and review wait for the next round',
      UNANSWERED,
      { usesNonExemptEncryption: false, groups: [FRIENDS], notes: [ENGLISH] },
      [answer(false), { kind: 'add-notes', notes: ENGLISH }],
    ],
    [
      'Apple shows the answer but the state lags',
      { ...UNANSWERED, usesNonExemptEncryption: false },
      { groups: [FRIENDS] },
      [answer(false)],
    ],
    [
      'only the external state lags behind the answer',
      { externalState: 'MISSING_EXPORT_COMPLIANCE' },
      { groups: [FRIENDS] },
      [answer(false)],
    ],
    [
      'Apple holds another answer than the input',
      { usesNonExemptEncryption: true },
      { usesNonExemptEncryption: false },
      [],
    ],
  ];

  test.each(table)('when %s', (_, seen, wish, steps) => {
    expect(planDistribution(observation(seen), wanted(wish))).toEqual(steps);
  });
});

describe('an obstacle', () => {
  const documents = { ...UNANSWERED, usesNonExemptEncryption: true };
  const table: [string, Seen, Wish, string | undefined][] = [
    ['no obstacle', {}, { groups: [FRIENDS] }, undefined],
    ['an expired build', { internalState: 'EXPIRED' }, {}, 'build-not-testable'],
    [
      'a build expired for external testers',
      { externalState: 'EXPIRED' },
      {},
      'build-not-testable',
    ],
    ['failed processing', { internalState: 'PROCESSING_EXCEPTION' }, {}, 'build-not-testable'],
    [
      'failed processing for external testers',
      { externalState: 'PROCESSING_EXCEPTION' },
      {},
      'build-not-testable',
    ],
    [
      'documents under review',
      { internalState: 'IN_EXPORT_COMPLIANCE_REVIEW' },
      {},
      'build-not-testable',
    ],
    [
      'documents under review for external testers',
      { externalState: 'IN_EXPORT_COMPLIANCE_REVIEW' },
      {},
      'build-not-testable',
    ],
    ['no answer', UNANSWERED, {}, 'export-compliance-missing'],
    ['an answer to give', UNANSWERED, { usesNonExemptEncryption: true }, undefined],
    ['no documents', documents, {}, 'export-documents-missing'],
    [
      'no documents for external testers',
      { usesNonExemptEncryption: true, externalState: 'MISSING_EXPORT_COMPLIANCE' },
      {},
      'export-documents-missing',
    ],
    ['internal testing only', { internalOnly: true }, { groups: [FRIENDS] }, 'internal-only'],
    ['internal testing only, as wanted', { internalOnly: true }, { groups: [TEAM] }, undefined],
    [
      'no external testing',
      { externalState: 'NOT_APPLICABLE' },
      { groups: [FRIENDS] },
      'internal-only',
    ],
    ['a rejection', { externalState: 'BETA_REJECTED' }, { groups: [FRIENDS] }, 'review-rejected'],
    ['a rejection for nobody', { externalState: 'BETA_REJECTED' }, { groups: [TEAM] }, undefined],
  ];

  test.each(table)('such as %s is recognised', (_, seen, wish, code) => {
    const check = () => requireDistributable(observed(seen), wanted(wish));
    if (code === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: `testflight/${code}` }));
  });
});
