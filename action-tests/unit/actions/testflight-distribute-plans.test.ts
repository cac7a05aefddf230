// The plan over all combinations of the state at Apple and the wanted one, each worked out to its end.
import { describe, expect, test } from '@jest/globals';
import type { BetaGroup } from '../../../src/actions/testflight-distribute/observation/beta-app.ts';
import { planDistribution } from '../../../src/actions/testflight-distribute/plan.ts';
import type {
  Observation,
  WantedDistribution,
} from '../../../src/actions/testflight-distribute/plan.ts';
import { describeStep } from '../../../src/actions/testflight-distribute/step-descriptions.ts';
import type { KnownTester } from '../../../src/actions/testflight-distribute/testers/known-testers.ts';
import { appleAfter } from './testflight-distribute-apple.ts';
import {
  ADA,
  combinations,
  ENGLISH,
  EVERY_KIND,
  FURTHER,
  given,
  knows,
  OLD,
  ROWS,
  START,
} from './testflight-distribute-combinations.ts';
import type { Wish } from './testflight-distribute-combinations.ts';
import { TEAM, wanted } from './testflight-distribute-observed.ts';

const halves = Object.fromEntries(
  Object.entries(ROWS).map(([name, cases]) => [name, cases.slice(0, 2)]),
);

/** Mails are sent once, so the state at Apple alone never ends them. */
const withoutMails = (wish: WantedDistribution): WantedDistribution => ({
  ...wish,
  mails: { notify: false, invite: 'nobody' },
});

describe('the plans of all combinations', () => {
  const all = [...combinations(ROWS), ...combinations({ ...halves, ...FURTHER })].map((one) => ({
    ...one,
    plan: planDistribution(one.seen, one.wish),
  }));

  test('are the steps that the combination asks for, in their order', () => {
    expect(all.length).toBeGreaterThan(100_000);
    const wrong = all
      .map(({ plan, expected, name }) => ({
        name,
        expected,
        planned: plan.map(({ kind }) => kind),
      }))
      .filter(({ planned, expected }) => planned.join() !== expected.join());
    expect(wrong.slice(0, 3)).toEqual([]);
    const kinds = new Set(all.flatMap(({ plan }) => plan.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(EVERY_KIND.toSorted());
  });

  test('lead, once done, to an empty plan', () => {
    const endless = all.filter(({ seen, wish, plan }) => {
      let state = seen;
      let steps = plan;
      for (let round = 0; round < 6 && steps.length > 0; round += 1) {
        state = steps.reduce((after, step) => appleAfter(after, step), state);
        steps = planDistribution(state, withoutMails(wish));
      }
      return steps.length > 0;
    });
    expect(endless.slice(0, 3).map(({ seen, wish }) => ({ seen, wish }))).toEqual([]);
  });

  test('never tell an address of a tester, and name every step apart from the others', () => {
    const wrong = all
      .map(({ plan }) => plan.map(describeStep))
      .filter(
        (lines) => new Set(lines).size < lines.length || lines.some((line) => line.includes('@')),
      );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

describe('mails', () => {
  const mails = (invite: 'missing' | 'all', changes: Partial<KnownTester>, notify = false) =>
    planDistribution(
      knows({ groupIds: new Set(['team']), ...changes })(given('team')(START)),
      wanted({ groups: [TEAM], testers: ADA, mails: { invite, notify } }),
    ).map(({ kind }) => kind);

  test.each([
    ['missing', 'NOT_INVITED', ['invite-testers']],
    ['missing', 'INVITED', []],
    ['all', 'INSTALLED', ['invite-testers']],
  ] as const)('with invitations for %s to a tester who is %s', (invite, state, kinds) => {
    expect(mails(invite, { state })).toEqual(kinds);
  });

  test('to all testers come last', () => {
    expect(mails('missing', { state: 'NOT_INVITED' }, true)).toEqual([
      'invite-testers',
      'notify-testers',
    ]);
  });

  test('are not sent before the groups have the build', () => {
    const steps = planDistribution(
      knows({ groupIds: new Set(['team']), state: 'NOT_INVITED' })(START),
      wanted({ groups: [TEAM], testers: ADA, mails: { invite: 'missing', notify: false } }),
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['assign-groups']);
  });
});

describe('older builds', () => {
  const tested = (groups: readonly BetaGroup[] = [TEAM]): Observation => ({
    ...given(...groups.map(({ id }) => id))(START),
    build: {
      ...START.build,
      groupIds: new Set(groups.map(({ id }) => id)),
      internalState: 'IN_BETA_TESTING',
    },
  });
  const expired = (previous: (typeof OLD)[], seen: Observation = tested(), wish: Wish = {}) =>
    planDistribution({ ...seen, previous }, wanted({ groups: [TEAM], ...wish })).flatMap((step) =>
      step.kind === 'expire-previous' ? step.build.id : step.kind,
    );

  test.each([
    ['whose groups all test the new one is expired', {}, ['build-6']],
    ['of a group that does not have the new one is kept', { groupIds: ['team', 'friends'] }, []],
    ['of no group is kept', { groupIds: [] }, []],
    ['that waits for beta review is kept', { reviewState: 'WAITING_FOR_REVIEW' }, []],
    ['that is in beta review is kept', { reviewState: 'IN_REVIEW' }, []],
    ['that was approved is expired', { reviewState: 'APPROVED' }, ['build-6']],
    ['of a version that is not on sale is kept', { storeState: 'PREPARE_FOR_SUBMISSION' }, []],
    [
      'of a version that is on sale is expired',
      { storeState: 'READY_FOR_DISTRIBUTION' },
      ['build-6'],
    ],
  ])('%s', (_, changes, ids) => {
    expect(expired([{ ...OLD, ...changes } as typeof OLD])).toEqual(ids);
  });

  test('are kept until the new one is in testing', () => {
    expect(expired([OLD], given('team')(START))).toEqual([]);
  });

  test('are touched last of all', () => {
    expect(expired([OLD], tested(), { notes: [ENGLISH] })).toEqual(['add-notes']);
  });

  test('go from the oldest on, no more than is allowed', () => {
    const more = Array.from({ length: 4 }, (_, index) => ({
      ...OLD,
      id: `b${index}`,
      uploaded: new Date(2025, 11 - index),
    }));
    expect(expired(more, tested(), { expireAtMost: 2 })).toEqual(['b3', 'b2']);
  });
});
