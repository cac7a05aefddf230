// The plan over all combinations of what Apple holds and what is wanted, each worked out to its end.
import { describe, expect, test } from '@jest/globals';
import type { BetaGroup } from '../../../src/actions/testflight-distribute/observation/beta-app.ts';
import { planDistribution } from '../../../src/actions/testflight-distribute/plan.ts';
import type {
  Observation,
  Step,
  WantedDistribution,
} from '../../../src/actions/testflight-distribute/plan.ts';
import { describeStep } from '../../../src/actions/testflight-distribute/step-descriptions.ts';
import type { KnownTester } from '../../../src/actions/testflight-distribute/testers/known-testers.ts';
import { appleAfter } from './testflight-distribute-apple.ts';
import {
  APP,
  FRIENDS,
  localization,
  observed,
  OFFICE,
  TEAM,
  wanted,
} from './testflight-distribute-observed.ts';

type Wish = Partial<WantedDistribution>;
interface Case {
  readonly seen?: (seen: Observation) => Observation;
  readonly wish?: Wish;
  /** The steps that this alone brings, by their kinds. */
  readonly steps: readonly Step['kind'][];
}

const build = (changes: Partial<Observation['build']>) => (seen: Observation) => ({
  ...seen,
  build: { ...seen.build, ...changes },
});
const given =
  (...ids: string[]) =>
  (seen: Observation) =>
    build({ groupIds: new Set([...seen.build.groupIds, ...ids]) })(seen);
const ENGLISH = { locale: 'en-US', text: 'New.', byDefault: false };
const tester = (changes: Partial<KnownTester>): KnownTester => ({
  id: 'tester-1',
  email: 'ada@example.com',
  state: 'INVITED',
  groupIds: new Set(),
  buildIds: new Set(),
  ...changes,
});
const knows = (changes: Partial<KnownTester>) => (seen: Observation) => ({
  ...seen,
  testers: new Map([['ada@example.com', tester(changes)]]),
});
const ADA = [{ email: 'ada@example.com', firstName: 'Ada', lastName: undefined }];
const NEW_GROUP = { id: undefined, name: 'Sailors', internal: true, receivesAllBuilds: false };

/** In the order of the plan; the cases of a row exclude each other. */
const ROWS: Readonly<Record<string, readonly Case[]>> = {
  information: [
    { steps: [] },
    {
      wish: { information: { description: 'Boats.', feedbackEmail: undefined, contact: {} } },
      steps: ['change-localization'],
    },
    {
      seen: (seen) => ({
        ...seen,
        app: {
          ...seen.app,
          contact: {
            id: 'c',
            firstName: 'Ada',
            lastName: 'H',
            phone: '1',
            email: 'a@b.c',
            demoAccountRequired: false,
            demoAccountName: undefined,
            demoAccountPassword: undefined,
            notes: undefined,
          },
        },
      }),
      wish: {
        information: {
          description: undefined,
          feedbackEmail: undefined,
          contact: { firstName: 'Eve', lastName: 'H' },
        },
      },
      steps: ['change-review-details'],
    },
  ],
  groups: [
    { steps: [] },
    { wish: { groups: [TEAM] }, steps: ['assign-groups'] },
    { wish: { groups: [TEAM] }, seen: given('team'), steps: [] },
    { wish: { groups: [OFFICE] }, steps: ['await-group'] },
    { wish: { groups: [OFFICE] }, seen: given('office'), steps: [] },
    { wish: { groups: [FRIENDS] }, steps: ['assign-groups'] },
    { wish: { groups: [FRIENDS, TEAM] }, seen: given('friends'), steps: ['assign-groups'] },
    { wish: { groups: [NEW_GROUP] }, steps: ['create-group'] },
  ],
  compliance: [
    { steps: [] },
    {
      seen: build({
        usesNonExemptEncryption: undefined,
        internalState: 'MISSING_EXPORT_COMPLIANCE',
        externalState: 'MISSING_EXPORT_COMPLIANCE',
      }),
      wish: { usesNonExemptEncryption: false },
      steps: ['answer-export-compliance'],
    },
  ],
  notify: [
    { steps: [] },
    { wish: { autoNotify: true }, steps: ['set-auto-notify'] },
    { wish: { autoNotify: true }, seen: build({ autoNotify: true }), steps: [] },
  ],
  notes: [
    { steps: [] },
    { wish: { notes: [ENGLISH] }, steps: ['add-notes'] },
    {
      wish: { notes: [ENGLISH] },
      seen: build({ notes: new Map([['en-US', { id: 'n', text: 'Old.' }]]) }),
      steps: ['change-notes'],
    },
  ],
  state: [
    { steps: [] },
    { seen: build({ externalState: 'WAITING_FOR_BETA_REVIEW' }), steps: [] },
    { seen: build({ externalState: 'SOMETHING_NEW' }), steps: [] },
  ],
  review: [
    { steps: [] },
    { wish: { review: 'always' }, steps: [] },
    { wish: { review: 'never' }, steps: [] },
  ],
  rival: [{ steps: [] }, { wish: { rival: { id: 'b6', buildNumber: '6' } }, steps: [] }],
  testers: [
    { steps: [] },
    { wish: { testers: ADA }, steps: [] },
    { wish: { testers: ADA }, seen: knows({}), steps: [] },
    {
      wish: { testers: ADA },
      seen: knows({
        groupIds: new Set(['team', 'office', 'friends']),
        buildIds: new Set(['build-7']),
      }),
      steps: [],
    },
  ],
  link: [{ steps: [] }, { wish: { publicLink: { enabled: true, limit: 5 } }, steps: [] }],
};

interface Combination {
  readonly name: string;
  readonly seen: Observation;
  readonly wish: WantedDistribution;
  readonly expected: readonly Step['kind'][];
}

const START: Observation = {
  build: observed({ usesNonExemptEncryption: false }),
  app: { ...APP, groups: [TEAM, OFFICE, FRIENDS], localizations: [localization('en-US')] },
  testers: new Map(),
  previous: undefined,
  rivalExpired: false,
};

function* combinations(): Generator<Combination> {
  const rows = Object.values(ROWS);
  const sizes = rows.map(({ length }) => length);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let number = 0; number < total; number += 1) {
    let rest = number;
    const picked = rows.map((cases) => {
      const one = cases[rest % cases.length];
      rest = Math.floor(rest / cases.length);
      return one ?? { steps: [] };
    });
    const wish = wanted(Object.assign({}, ...picked.map(({ wish: part }) => part ?? {})) as Wish);
    const seen = picked.reduce((state, { seen: change }) => change?.(state) ?? state, START);
    const steps = picked.flatMap((one) => one.steps);
    yield { name: `${number}`, seen, wish, expected: expectedSteps(seen, wish, steps) };
  }
}

/** What the rows bring together, as the issue asks for it; written without a look at the plan. */
function expectedSteps(
  { build: seen, app, testers }: Observation,
  wish: WantedDistribution,
  alone: readonly Step['kind'][],
): readonly Step['kind'][] {
  const beforeGroups: readonly Step['kind'][] = [
    'change-localization',
    'change-review-details',
    'create-group',
    'answer-export-compliance',
    'set-auto-notify',
    'add-notes',
    'change-notes',
  ];
  const first = beforeGroups.filter((kind) => alone.includes(kind));
  if (alone.includes('answer-export-compliance')) return first;
  const groups = wish.groups.flatMap(({ id }) => app.groups.filter((one) => one.id === id));
  const external = wish.groups.some(({ internal }) => !internal) || wish.review === 'always';
  const open = external && wish.review !== 'never';
  const placed = groups.length === wish.groups.length ? wish.testers : [];
  const isPlaced = (known: KnownTester) =>
    groups.length > 0
      ? groups.every(({ id }) => known.groupIds.has(id))
      : known.buildIds.has('build-7');
  const linked = groups.filter(({ id, internal }) => !internal && seen.groupIds.has(id));
  return [
    ...first,
    ...alone.filter((kind) => kind === 'assign-groups' || kind === 'await-group'),
    ...(placed.length > 0 && testers.size === 0 ? (['create-testers'] as const) : []),
    ...(placed.length > 0 && [...testers.values()].some((known) => !isPlaced(known))
      ? (groups.length > 0 ? groups : [undefined]).map(() => 'link-testers' as const)
      : []),
    ...(wish.publicLink?.enabled === true ? linked.map(() => 'set-public-link' as const) : []),
    ...(open && seen.externalState === 'READY_FOR_BETA_SUBMISSION'
      ? [...(wish.rival ? (['expire-rival'] as const) : []), 'submit-to-review' as const]
      : []),
    ...(open && seen.externalState === 'SOMETHING_NEW' ? (['await-review'] as const) : []),
  ];
}

describe('the plans of all combinations', () => {
  const all = [...combinations()];

  test('are the steps that the combination asks for, in their order', () => {
    expect(all.length).toBeGreaterThan(10_000);
    const wrong = all
      .map(({ seen, wish, expected, name }) => ({
        name,
        expected,
        planned: planDistribution(seen, wish).map(({ kind }) => kind),
      }))
      .filter(({ planned, expected }) => planned.join() !== expected.join());
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('lead, once done, to an empty plan', () => {
    const endless = all.filter(({ seen, wish }) => {
      let state = seen;
      for (let round = 0; round < 5; round += 1) {
        const steps = planDistribution(state, wish);
        if (steps.length === 0) return false;
        state = steps.reduce((after, step) => appleAfter(after, step), state);
      }
      return true;
    });
    expect(endless.slice(0, 3).map(({ seen, wish }) => ({ seen, wish }))).toEqual([]);
  });

  test('never tell an address of a tester', () => {
    const told = all.flatMap(({ seen, wish }) => planDistribution(seen, wish).map(describeStep));
    expect(told.filter((line) => line.includes('@'))).toEqual([]);
  });

  test('name every step apart from the others of its plan', () => {
    const doubled = all.filter(({ seen, wish }) => {
      const names = planDistribution(seen, wish).map(describeStep);
      return new Set(names).size < names.length;
    });
    expect(doubled.slice(0, 3)).toEqual([]);
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
  const old = {
    id: 'build-6',
    version: '1.2.0',
    buildNumber: '6',
    uploaded: new Date('2026-01-02'),
    groupIds: ['team'],
    reviewState: undefined,
    storeState: undefined,
  };
  const tested = (groups: readonly BetaGroup[] = [TEAM]): Observation => ({
    ...given(...groups.map(({ id }) => id))(START),
    build: {
      ...START.build,
      groupIds: new Set(groups.map(({ id }) => id)),
      internalState: 'IN_BETA_TESTING',
    },
  });
  const expired = (previous: (typeof old)[], seen: Observation = tested(), wish: Wish = {}) =>
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
    expect(expired([{ ...old, ...changes } as typeof old])).toEqual(ids);
  });

  test('are kept until the new one is in testing', () => {
    expect(expired([old], given('team')(START))).toEqual([]);
  });

  test('are touched last of all', () => {
    expect(expired([old], tested(), { notes: [ENGLISH] })).toEqual(['add-notes']);
  });

  test('go from the oldest on, no more than is allowed', () => {
    const more = Array.from({ length: 4 }, (_, index) => ({
      ...old,
      id: `b${index}`,
      uploaded: new Date(2025, 11 - index),
    }));
    expect(expired(more, tested(), { expireAtMost: 2 })).toEqual(['b3', 'b2']);
  });
});
