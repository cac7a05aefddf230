/**
 * The steps until the testers have the build: a pure function of the state at Apple and the state
 * that is wanted. The steps are carried out in changes/changes.ts.
 */
import type { LocalizedText } from '../../core/release-notes/localized-texts.ts';
import type { BetaApp, BetaGroup } from './observation/beta-app.ts';
import type { Distribution } from './observation/distribution.ts';
import { knownGroup } from './groups/group-names.ts';
import type { WantedGroup } from './groups/group-names.ts';
import { assignmentSteps, creationSteps, hasBuild, publicLinkSteps } from './groups/group-steps.ts';
import type { GroupStep, WantedLink } from './groups/group-steps.ts';
import { decideExpiry } from './previous-builds/previous-builds.ts';
import type { PreviousBuild } from './previous-builds/previous-builds.ts';
import { awaitsCompliance, AWAITS_SUBMISSION, hasReachedReview } from './review/external-states.ts';
import { informationSteps } from './review/test-information.ts';
import type { InformationStep, WantedInformation } from './review/test-information.ts';
import type { KnownTester } from './testers/known-testers.ts';
import type { WantedTester } from './testers/tester-list.ts';
import { invitationSteps, testerSteps } from './testers/tester-steps.ts';
import type { TesterStep } from './testers/tester-steps.ts';

/** All that Apple holds of a build and its app, as far as the plan looks at it. */
export interface Observation {
  readonly build: Distribution;
  readonly app: BetaApp;
  readonly testers: ReadonlyMap<string, KnownTester>;
  /** `undefined` where nobody asks for them. */
  readonly previous: readonly PreviousBuild[] | undefined;
  /** The other build that is to leave beta review is out of it. */
  readonly rivalExpired: boolean;
}

export interface WantedDistribution {
  /** The answer to give where Apple has none. */
  readonly usesNonExemptEncryption: boolean | undefined;
  /** `undefined` leaves it as it is. */
  readonly autoNotify: boolean | undefined;
  readonly information: WantedInformation;
  readonly notes: readonly LocalizedText[];
  readonly groups: readonly WantedGroup[];
  readonly testers: readonly WantedTester[];
  /** Submit to beta review: where an external group needs it, or at all events. */
  readonly review: 'auto' | 'always' | 'never';
  /** Another build of the version that is to leave beta review first. */
  readonly rival: { readonly id: string; readonly buildNumber: string } | undefined;
  readonly publicLink: WantedLink | undefined;
  /** How many older builds may be expired. */
  readonly expireAtMost: number;
  /** Mails that leave no state behind, and have not been sent by this run. */
  readonly mails: WantedMails;
}

export interface WantedMails {
  /** Tell all testers of the build now. */
  readonly notify: boolean;
  /** Invite testers that have no invitation, or all of them. */
  readonly invite: 'missing' | 'all' | 'nobody';
}

export type Step =
  | InformationStep
  | GroupStep
  | TesterStep
  | { readonly kind: 'answer-export-compliance'; readonly usesNonExemptEncryption: boolean }
  | { readonly kind: 'set-auto-notify'; readonly enabled: boolean; readonly id: string }
  | { readonly kind: 'add-notes'; readonly notes: LocalizedText }
  | { readonly kind: 'change-notes'; readonly notes: LocalizedText; readonly id: string }
  | { readonly kind: 'expire-rival'; readonly id: string; readonly buildNumber: string }
  | { readonly kind: 'submit-to-review' }
  /** Apple holds the build in a state in which it cannot be submitted. */
  | { readonly kind: 'await-review'; readonly externalState: string }
  /** Leaves no state that could be read back. */
  | { readonly kind: 'notify-testers' }
  | { readonly kind: 'expire-previous'; readonly build: PreviousBuild };

/**
 * The next steps, in the order in which they make sense. An empty plan means: all of it is there.
 */
export function planDistribution(seen: Observation, wanted: WantedDistribution): readonly Step[] {
  const { build, app } = seen;
  const compliance = exportCompliance(build, wanted);
  const preparing: readonly Step[] = [
    ...informationSteps(app, wanted.information, localesOf(wanted)),
    ...creationSteps(wanted.groups, app),
    ...compliance,
    // Notes and the switch come before the groups: Apple notifies testers when they get the build.
    ...autoNotify(build, wanted),
    ...wanted.notes.flatMap((notes) => notesStep(build, notes)),
  ];
  // Until Apple has its answer nobody gets the build, and the states say nothing about review.
  if (compliance.length > 0) return preparing;
  const distributing = [...preparing, ...distribution(seen, wanted)];
  const sending = [...distributing, ...mails(seen, wanted)];
  // Expiring cannot be undone, so all else has to be there first.
  return sending.length > 0 ? sending : expiry(seen, wanted);
}

/** Whether external testers are asked for; such a build goes through beta review. */
export function wantsExternalTesting({
  groups,
  review,
}: Pick<WantedDistribution, 'groups' | 'review'>): boolean {
  return review === 'always' || groups.some(({ internal }) => !internal);
}

/** The groups that are asked for, as far as they are there. */
export function groupsOf(
  { groups }: Pick<WantedDistribution, 'groups'>,
  app: Pick<BetaApp, 'groups'>,
): readonly BetaGroup[] {
  return groups.flatMap((group) => knownGroup(group, app) ?? []);
}

function localesOf({ notes }: WantedDistribution): readonly string[] {
  return notes.map(({ locale }) => locale);
}

/**
 * Apple shows an answer in the build before the build's state follows, hence both are looked at.
 */
function exportCompliance(
  observed: Distribution,
  { usesNonExemptEncryption: answer }: WantedDistribution,
): readonly Step[] {
  const { usesNonExemptEncryption: held } = observed;
  if (held !== undefined && !awaitsCompliance(observed)) return [];
  const usesNonExemptEncryption = held ?? answer;
  return usesNonExemptEncryption === undefined
    ? []
    : [{ kind: 'answer-export-compliance', usesNonExemptEncryption }];
}

function autoNotify(
  { betaDetailId: id, autoNotify: held }: Distribution,
  { autoNotify: enabled }: WantedDistribution,
): readonly Step[] {
  return id === undefined || enabled === undefined || enabled === held
    ? []
    : [{ kind: 'set-auto-notify', enabled, id }];
}

function notesStep({ notes: held }: Distribution, notes: LocalizedText): readonly Step[] {
  const record = held.get(notes.locale);
  if (!record) return [{ kind: 'add-notes', notes }];
  return record.text === notes.text ? [] : [{ kind: 'change-notes', notes, id: record.id }];
}

function distribution(seen: Observation, wanted: WantedDistribution): readonly Step[] {
  const { build, app, testers } = seen;
  const groups = groupsOf(wanted, app);
  const isWaiting = groups.length < wanted.groups.length;
  return [
    ...assignmentSteps(groups, build),
    // A group that is still to be made may be the one for the testers.
    ...(isWaiting
      ? []
      : testerSteps({ wanted: wanted.testers, known: testers, groups, buildId: build.buildId })),
    ...publicLinkSteps(groups, build, wanted.publicLink),
    ...review(seen, wanted),
  ];
}

/**
 * Only states that tell of beta review count as success; an unknown one is waited out, then an
 * error.
 */
function review({ build, rivalExpired }: Observation, wanted: WantedDistribution): readonly Step[] {
  if (wanted.review === 'never' || !wantsExternalTesting(wanted) || hasReachedReview(build)) {
    return [];
  }
  const { externalState = 'no state' } = build;
  if (externalState !== AWAITS_SUBMISSION) return [{ kind: 'await-review', externalState }];
  const { rival } = wanted;
  return rival && !rivalExpired
    ? [{ kind: 'expire-rival', ...rival }, { kind: 'submit-to-review' }]
    : [{ kind: 'submit-to-review' }];
}

/**
 * Sent when the testers can have the build; each once, as `wanted` forgets those that were sent.
 */
function mails(
  { build, testers, app }: Observation,
  { mails: { notify, invite }, testers: wanted, groups }: WantedDistribution,
): readonly Step[] {
  const isThere = groupsOf({ groups }, app).every((group) => hasBuild(group, build));
  return [
    ...(invite === 'nobody' || !isThere
      ? []
      : invitationSteps({ wanted, known: testers }, invite === 'all')),
    ...(notify ? [{ kind: 'notify-testers' } as const] : []),
  ];
}

function expiry(
  { build, app, previous }: Observation,
  { expireAtMost }: WantedDistribution,
): readonly Step[] {
  if (previous === undefined) return [];
  return decideExpiry(previous, build, app.groups, expireAtMost).expire.map((one) => ({
    kind: 'expire-previous',
    build: one,
  }));
}
