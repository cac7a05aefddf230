/**
 * All combinations of the state at Apple and the state that is wanted, each with the steps of its plan,
 * worked out without a look at the plan.
 */
import type { BetaGroup } from '../../../src/actions/testflight-distribute/observation/beta-app.ts';
import type {
  Observation,
  Step,
  WantedDistribution,
} from '../../../src/actions/testflight-distribute/plan.ts';
import type { KnownTester } from '../../../src/actions/testflight-distribute/testers/known-testers.ts';
import {
  APP,
  FRIENDS,
  localization,
  observed,
  OFFICE,
  TEAM,
  wanted,
} from './testflight-distribute-observed.ts';

export type Wish = Partial<WantedDistribution>;
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
export const given =
  (...ids: string[]) =>
  (seen: Observation) =>
    build({ groupIds: new Set([...seen.build.groupIds, ...ids]) })(seen);
export const ENGLISH = { locale: 'en-US', text: 'New.', byDefault: false };
const GERMAN = { locale: 'de-DE', text: 'Neu.', byDefault: false };
/** An older build of the team. */
export const OLD = {
  id: 'build-6',
  version: '1.2.0',
  buildNumber: '6',
  uploaded: new Date('2026-01-02'),
  groupIds: ['team'],
  reviewState: undefined,
  storeState: undefined,
};
const tester = (changes: Partial<KnownTester>): KnownTester => ({
  id: 'tester-1',
  email: 'ada@example.com',
  state: 'INVITED',
  groupIds: new Set(),
  buildIds: new Set(),
  ...changes,
});
export const knows = (changes: Partial<KnownTester>) => (seen: Observation) => ({
  ...seen,
  testers: new Map([['ada@example.com', tester(changes)]]),
});
export const ADA = [{ email: 'ada@example.com', firstName: 'Ada', lastName: undefined }];
const NEW_GROUP = { id: undefined, name: 'Sailors', internal: true, receivesAllBuilds: false };

/** In the order of the plan; the cases of a row exclude each other. */
export const ROWS: Readonly<Record<string, readonly Case[]>> = {
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
    { wish: { notes: [GERMAN] }, steps: ['add-localization', 'add-notes'] },
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

const linked = (seen: Observation): Observation => ({
  ...seen,
  app: {
    ...seen.app,
    groups: seen.app.groups.map((group) =>
      group.internal ? group : { ...group, publicLink: { enabled: true, limit: 5, url: 'link' } },
    ),
  },
});
const LINK = { enabled: true, limit: 5 } as const;
const older = (previous: readonly (typeof OLD)[]) => (seen: Observation) => ({
  ...build({ internalState: 'IN_BETA_TESTING' })(seen),
  previous,
});

/** Rows that meet the idle case and the first other one of each row above that is not named here. */
export const FURTHER: Readonly<Record<string, readonly Case[]>> = {
  groups: [
    { steps: [] },
    { wish: { groups: [TEAM] }, steps: ['assign-groups'] },
    { wish: { groups: [TEAM] }, seen: given('team'), steps: [] },
    { wish: { groups: [FRIENDS] }, seen: given('team', 'friends'), steps: [] },
  ],
  testers: [
    { steps: [] },
    {
      wish: { testers: ADA },
      seen: knows({ groupIds: new Set(['team', 'friends']), buildIds: new Set(['build-7']) }),
      steps: [],
    },
  ],
  mails: [
    { steps: [] },
    { wish: { mails: { notify: true, invite: 'nobody' } }, steps: [] },
    { wish: { mails: { notify: false, invite: 'all' } }, steps: [] },
  ],
  previous: [
    { steps: [] },
    { seen: older([OLD]), steps: [] },
    { seen: older([{ ...OLD, groupIds: ['team', 'friends'] }]), steps: [] },
  ],
  link: [
    { steps: [] },
    { seen: linked, wish: { publicLink: LINK }, steps: [] },
    { seen: linked, wish: { publicLink: { enabled: false } }, steps: [] },
  ],
};

/** A record, so that a new kind of step is missed by the type check. */
const KINDS: Readonly<Record<Step['kind'], true>> = {
  'add-localization': true,
  'change-localization': true,
  'change-review-details': true,
  'create-group': true,
  'answer-export-compliance': true,
  'set-auto-notify': true,
  'add-notes': true,
  'change-notes': true,
  'assign-groups': true,
  'await-group': true,
  'create-testers': true,
  'link-testers': true,
  'set-public-link': true,
  'expire-rival': true,
  'submit-to-review': true,
  'await-review': true,
  'invite-testers': true,
  'notify-testers': true,
  'expire-previous': true,
};
export const EVERY_KIND = Object.keys(KINDS);

export interface Combination {
  readonly name: string;
  readonly seen: Observation;
  readonly wish: WantedDistribution;
  readonly expected: readonly Step['kind'][];
}

export const START: Observation = {
  build: observed({ usesNonExemptEncryption: false }),
  app: { ...APP, groups: [TEAM, OFFICE, FRIENDS], localizations: [localization('en-US')] },
  testers: new Map(),
  previous: undefined,
  rivalExpired: false,
};

/** Every case of each row with every case of the others. */
export function* combinations(
  table: Readonly<Record<string, readonly Case[]>>,
): Generator<Combination> {
  const rows = Object.values(table);
  const total = rows.reduce((product, { length }) => product * length, 1);
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
  { build: seen, app, testers, previous = [] }: Observation,
  wish: WantedDistribution,
  alone: readonly Step['kind'][],
): readonly Step['kind'][] {
  const beforeGroups: readonly Step['kind'][] = [
    'change-localization',
    'add-localization',
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
  const isLinkWrong = ({ publicLink: held }: BetaGroup) =>
    wish.publicLink !== undefined &&
    (held.enabled !== wish.publicLink.enabled ||
      (wish.publicLink.enabled && held.limit !== wish.publicLink.limit));
  const unlike = groups.filter(
    (group) => !group.internal && seen.groupIds.has(group.id) && isLinkWrong(group),
  );
  const isWith = groups.every(({ id }) => seen.groupIds.has(id));
  const { invite, notify } = wish.mails;
  const steps: readonly Step['kind'][] = [
    ...first,
    ...alone.filter((kind) => kind === 'assign-groups' || kind === 'await-group'),
    ...(placed.length > 0 && testers.size === 0 ? (['create-testers'] as const) : []),
    ...(placed.length > 0 && [...testers.values()].some((known) => !isPlaced(known))
      ? (groups.length > 0 ? groups : [undefined]).map(() => 'link-testers' as const)
      : []),
    ...unlike.map(() => 'set-public-link' as const),
    ...(open && seen.externalState === 'READY_FOR_BETA_SUBMISSION'
      ? [...(wish.rival ? (['expire-rival'] as const) : []), 'submit-to-review' as const]
      : []),
    ...(open && seen.externalState === 'SOMETHING_NEW' ? (['await-review'] as const) : []),
    ...(invite === 'all' && isWith && wish.testers.length > 0 && testers.size > 0
      ? (['invite-testers'] as const)
      : []),
    ...(notify ? (['notify-testers'] as const) : []),
  ];
  if (steps.length > 0) return steps;
  // Each group of an older build has to have the new one, in testing.
  const isTested = ({ id, internal }: BetaGroup) =>
    seen.groupIds.has(id) &&
    (internal ? seen.internalState : seen.externalState) === 'IN_BETA_TESTING';
  return previous
    .filter(({ groupIds }) =>
      groupIds.every((id) => app.groups.some((group) => group.id === id && isTested(group))),
    )
    .map(() => 'expire-previous');
}
