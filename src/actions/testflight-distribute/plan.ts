/**
 * What is still to be done until the testers have the build: a pure function of what Apple holds
 * and what is wanted. How a step is done, changes.ts knows.
 */
import type { BetaGroup } from './beta-app.ts';
import type { Distribution } from './distribution.ts';
import { awaitsCompliance, AWAITS_SUBMISSION, hasReachedReview } from './review/external-states.ts';
import type { LocalizedText } from '../../core/release-notes/localized-texts.ts';

export interface WantedDistribution {
  /** The answer to give where Apple has none. */
  readonly usesNonExemptEncryption: boolean | undefined;
  /** `undefined` leaves it as it is. */
  readonly autoNotify: boolean | undefined;
  readonly notes: readonly LocalizedText[];
  readonly groups: readonly BetaGroup[];
  /** Submit to beta review where an external group needs it. */
  readonly review: boolean;
}

export type Step =
  | { readonly kind: 'answer-export-compliance'; readonly usesNonExemptEncryption: boolean }
  | { readonly kind: 'set-auto-notify'; readonly enabled: boolean; readonly id: string }
  | { readonly kind: 'add-notes'; readonly notes: LocalizedText }
  | { readonly kind: 'change-notes'; readonly notes: LocalizedText; readonly id: string }
  | { readonly kind: 'assign-groups'; readonly groups: readonly BetaGroup[] }
  | { readonly kind: 'submit-to-review' }
  /** Apple holds the build in a state in which it cannot be submitted. */
  | { readonly kind: 'await-review'; readonly externalState: string };

/** The next steps, in the order in which they make sense. An empty plan means: all of it is there. */
export function planDistribution(
  observed: Distribution,
  wanted: WantedDistribution,
): readonly Step[] {
  const compliance = exportCompliance(observed, wanted);
  return [
    ...compliance,
    // Notes and the switch come before the groups: testers are told when they get the build.
    ...autoNotify(observed, wanted),
    ...wanted.notes.flatMap((notes) => notesStep(observed, notes)),
    // Until Apple has its answer nobody gets the build, and the states say nothing about review.
    ...(compliance.length > 0
      ? []
      : [...assignment(observed, wanted), ...review(observed, wanted)]),
  ];
}

/** Whether an external group is asked for; such a build goes through beta review. */
export function wantsExternalTesting({ groups }: Pick<WantedDistribution, 'groups'>): boolean {
  return groups.some(({ internal }) => !internal);
}

/** Apple shows an answer in the build before the build's state follows, hence both are looked at. */
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

function assignment({ groupIds }: Distribution, wanted: WantedDistribution): readonly Step[] {
  const groups = wanted.groups.filter(
    ({ id, receivesAllBuilds }) => !receivesAllBuilds && !groupIds.has(id),
  );
  return groups.length > 0 ? [{ kind: 'assign-groups', groups }] : [];
}

/** A state that nobody knows is no success: only states that tell of beta review are. */
function review(observed: Distribution, wanted: WantedDistribution): readonly Step[] {
  if (!wanted.review || !wantsExternalTesting(wanted) || hasReachedReview(observed)) return [];
  const { externalState = 'no state' } = observed;
  return externalState === AWAITS_SUBMISSION
    ? [{ kind: 'submit-to-review' }]
    : [{ kind: 'await-review', externalState }];
}
