/** Apple's states and kinds of items in words for people. */
import type { SubmissionItem } from '../../../core/app-store-connect/app-review/review-submissions.ts';

/** `WAITING_FOR_REVIEW` → `waiting for review`. */
export function inWords(state: string): string {
  return state.toLowerCase().replaceAll('_', ' ');
}

/** `2 × in-app purchase version, app event`: what can be found again in App Store Connect. */
export function listed(items: readonly SubmissionItem[]): string {
  const kinds = Map.groupBy(items, ({ kind }) => kind);
  return [...kinds]
    .map(([kind, { length }]) => `${length > 1 ? `${length} × ` : ''}${kindInWords(kind)}`)
    .join(', ');
}

/** `app store version rejected, subscription version approved`. */
export function verdictsInWords(items: readonly SubmissionItem[]): string {
  return items.map(({ kind, state }) => `${kindInWords(kind)} ${inWords(state)}`).join(', ');
}

/** `subscriptionGroupVersion` → `subscription group version`. */
function kindInWords(kind: string): string {
  return kind.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
}
