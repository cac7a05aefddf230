/** Apple's states of a version in the App Store, by what can be done with it. */

/** Can be changed. A version in a submission that waits to be sent off is among them. */
const EDITABLE: ReadonlySet<string> = new Set([
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
]);

/** Came back from Apple, which nobody takes for a draft of the next release. */
const CAME_BACK: ReadonlySet<string> = new Set(['REJECTED', 'METADATA_REJECTED', 'INVALID_BINARY']);

const IN_REVIEW: ReadonlySet<string> = new Set([
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'WAITING_FOR_EXPORT_COMPLIANCE',
]);

const AWAITS_RELEASE: ReadonlySet<string> = new Set([
  'ACCEPTED',
  'PENDING_DEVELOPER_RELEASE',
  'PENDING_APPLE_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
]);

const SHIPPED: ReadonlySet<string> = new Set([
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
]);

export type Stage = 'editable' | 'in-review' | 'awaits-release' | 'shipped' | 'unknown';

export function stageOf({ state }: { readonly state: string }): Stage {
  if (EDITABLE.has(state)) return 'editable';
  if (IN_REVIEW.has(state)) return 'in-review';
  if (AWAITS_RELEASE.has(state)) return 'awaits-release';
  return SHIPPED.has(state) ? 'shipped' : 'unknown';
}

export function cameBack({ state }: { readonly state: string }): boolean {
  return CAME_BACK.has(state);
}

/** Submitted, approved or in the store. */
export function isSubmitted(version: { readonly state: string }): boolean {
  return ['in-review', 'awaits-release', 'shipped'].includes(stageOf(version));
}

/** The state of a version whose review the developer took back. */
export const WITHDRAWN = 'DEVELOPER_REJECTED';
