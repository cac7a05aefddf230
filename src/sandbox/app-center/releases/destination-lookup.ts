/** The groups, stores and testers that a release can go to, and how it gets to them. */
import { randomUUID } from 'node:crypto';
import { object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import type { App, Destination, Release } from '../records.ts';
import { Refusal } from '../refusals.ts';
import type { distributionTerms } from '../request-schemas.ts';
import type { AppCenterState } from '../state.ts';
import { submit } from '../stores/publishing.ts';

export const destinationReference = object({
  id: optional(text()),
  name: optional(text()),
});
type DestinationReference = Static<typeof destinationReference>;
type Target = Pick<Destination, 'type' | 'id' | 'name'>;

export type DistributionTerms = Static<typeof distributionTerms>;

/** Groups and stores by id, or by name where no id is given; one that is unknown refuses them all. */
export function targetsOf(app: App, references: readonly DestinationReference[]): Target[] {
  const found = references.map((reference) => targetOf(app, reference));
  const unknown = references.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) throw unknownDestinations(unknown);
  return found.filter((target) => target !== undefined);
}

export function groupTarget(app: App, id: string): Target | undefined {
  const group = app.groups.find((known) => known.id === id);
  return group && { type: 'group', id, name: group.name };
}

export function storeTarget(app: App, id: string): Target | undefined {
  const store = app.stores.find((known) => known.id === id);
  return store && { type: 'store', id, name: store.name };
}

/** A tester need not be known: App Center invites by e-mail. */
export function testerTarget(app: App, email: string): Target {
  let tester = app.testers.find((known) => known.email === email);
  if (tester === undefined) {
    tester = { id: randomUUID(), email };
    app.testers.push(tester);
  }
  return { type: 'tester', id: tester.id, name: email };
}

/** Gives the release to a destination; once more to the same one is a re-release on new terms. */
export function distribute(
  { records }: AppCenterState,
  release: Release,
  target: Target,
  { mandatory_update = false, notify_testers = true }: DistributionTerms,
): Destination {
  const destination: Destination = {
    ...target,
    mandatoryUpdate: mandatory_update,
    notifyTesters: notify_testers,
  };
  if (target.type === 'store') submit(destination);
  else if (notify_testers) records.mails.push(target.name);
  release.destinations = [
    ...release.destinations.filter(({ id }) => id !== destination.id),
    destination,
  ];
  return destination;
}

function targetOf(app: App, { id, name }: DestinationReference): Target | undefined {
  if (id !== undefined) return groupTarget(app, id) ?? storeTarget(app, id);
  const named = (known: { name: string }) => known.name === name;
  const group = app.groups.find(named);
  if (group !== undefined) return groupTarget(app, group.id);
  const store = app.stores.find(named);
  return store && storeTarget(app, store.id);
}

function unknownDestinations(references: readonly DestinationReference[]): Refusal {
  const names = references.map(({ id, name }) => id ?? name ?? '').join(', ');
  const message = `Distribution destinations were not found: ${names}`;
  return new Refusal(400, message, {
    code: 'BadRequest',
    message,
    destinations: references.map((reference) => ({
      ...reference,
      code: 'distribution_group_not_found',
      message: 'No distribution group or store has this id or name',
    })),
  });
}
