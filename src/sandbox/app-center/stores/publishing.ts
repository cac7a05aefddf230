/** A release on its way through a store: submitted, then published or refused. */
import type { Behaviour } from '../behaviour.ts';
import type { Destination, Release } from '../records.ts';

/** Puts a release into a store's hands. */
export function submit(destination: Destination): void {
  destination.publishing = { status: 'Submitted', looks: 0, error: '' };
}

/** Time passes for the stores with each look at the release. */
export function advanceStores(
  { destinations }: Release,
  { looksBeforePublished, storeRefusal }: Behaviour,
): void {
  for (const { publishing } of destinations) {
    if (publishing?.status !== 'Submitted') continue;
    publishing.looks += 1;
    if (publishing.looks <= looksBeforePublished) continue;
    publishing.status = storeRefusal === '' ? 'Published' : 'Failed';
    publishing.error = storeRefusal;
  }
}
