/** Apple's states of a build on its way to external testers, as far as they decide what is done. */
import type { Distribution } from '../observation/distribution.ts';

type States = Pick<Distribution, 'internalState' | 'externalState'>;

/** May be submitted to beta review and is not yet. */
export const AWAITS_SUBMISSION = 'READY_FOR_BETA_SUBMISSION';

/** Submitted to beta review, past it, or in no need of it. */
const REACHED = new Set([
  'WAITING_FOR_BETA_REVIEW',
  'IN_BETA_REVIEW',
  'BETA_APPROVED',
  'READY_FOR_BETA_TESTING',
  'IN_BETA_TESTING',
]);

export function hasReachedReview({ externalState }: Pick<States, 'externalState'>): boolean {
  return externalState !== undefined && REACHED.has(externalState);
}

/** The question of export compliance is open, for one kind of testers or both. */
export function awaitsCompliance(states: States): boolean {
  return isIn('MISSING_EXPORT_COMPLIANCE', states);
}

/** Whether the build is in `state` for internal or external testers. */
export function isIn(state: string, { internalState, externalState }: States): boolean {
  return internalState === state || externalState === state;
}
