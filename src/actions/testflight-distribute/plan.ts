/**
 * What is still to be done until the testers have the build: a pure function of what Apple holds
 * and what is wanted. How a step is done, changes.ts knows.
 */
import type { BetaGroup } from './beta-app.ts';
import type { Distribution } from './distribution.ts';
import type { WhatToTest } from './what-to-test.ts';

export interface WantedDistribution {
  /** The answer to give where Apple has none. */
  readonly usesNonExemptEncryption: boolean | undefined;
  /** `undefined` leaves it as it is. */
  readonly autoNotify: boolean | undefined;
  readonly notes: readonly WhatToTest[];
  readonly groups: readonly BetaGroup[];
  /** Submit to beta review where an external group needs it. */
  readonly review: boolean;
}

export type Step =
  | { readonly kind: 'answer-export-compliance'; readonly usesNonExemptEncryption: boolean }
  | { readonly kind: 'set-auto-notify'; readonly enabled: boolean; readonly id: string }
  | { readonly kind: 'add-notes'; readonly notes: WhatToTest }
  | { readonly kind: 'change-notes'; readonly notes: WhatToTest; readonly id: string }
  | { readonly kind: 'assign-groups'; readonly groups: readonly BetaGroup[] }
  | { readonly kind: 'submit-to-review' };

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

/** Apple’s state for a build that may be submitted to beta review and is not yet. */
export const AWAITS_SUBMISSION = 'READY_FOR_BETA_SUBMISSION';

/** Apple’s state, for all testers, while the question of export compliance is open. */
export const AWAITS_COMPLIANCE = 'MISSING_EXPORT_COMPLIANCE';

/** Apple shows an answer in the build before the build's state follows, hence both are looked at. */
function exportCompliance(
  { usesNonExemptEncryption: held, internalState }: Distribution,
  { usesNonExemptEncryption: answer }: WantedDistribution,
): readonly Step[] {
  if (held !== undefined && internalState !== AWAITS_COMPLIANCE) return [];
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

function notesStep({ notes: held }: Distribution, notes: WhatToTest): readonly Step[] {
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

function review({ externalState }: Distribution, wanted: WantedDistribution): readonly Step[] {
  return wanted.review && wantsExternalTesting(wanted) && externalState === AWAITS_SUBMISSION
    ? [{ kind: 'submit-to-review' }]
    : [];
}
