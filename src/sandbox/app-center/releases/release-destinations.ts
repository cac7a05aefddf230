/** Who gets a release: groups, testers and stores. */
import { randomUUID } from 'node:crypto';
import { slugOf } from '../access/access.ts';
import { flag, listOf, object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import type { Destination } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import { details, terms, uuid } from '../request-schemas.ts';
import { created, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import type { AppCenterState } from '../state.ts';
import {
  destinationReference,
  distribute,
  groupTarget,
  storeTarget,
  targetsOf,
  testerTarget,
} from './destination-lookup.ts';
import { releaseOf, updateDetails } from './release-store.ts';
import { requireInstallable, requireNotes, requirePublishable } from './usable-binary.ts';

const update = object({
  ...terms,
  ...details,
  destinations: optional(listOf(destinationReference)),
});
const toGroup = object({ ...terms, id: uuid });
const toTester = object({
  ...terms,
  email: text({ format: 'email' }),
});
const toStore = object({ id: uuid });
const newTerms = object({ mandatory_update: flag });

/** A part of the path to the kind of destination that it holds. */
const KINDS = { groups: 'group', testers: 'tester', stores: 'store' } as const;

const change = (call: Call<Static<typeof update>>) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  const targets = targetsOf(app, body.destinations ?? []);
  for (const { type, id } of targets) {
    if (type === 'store') requirePublishable(app, release, id);
    else requireInstallable(release, state.behaviour);
    requireNotes(app, id, body.release_notes ?? release.releaseNotes);
  }
  return ok(
    commit(() => {
      updateDetails(release, body);
      for (const target of targets) distribute(state, release, target, body);
      return { release_notes: release.releaseNotes };
    }),
  );
};

const addGroup = (call: Call<Static<typeof toGroup>>) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  const target = groupTarget(app, body.id);
  if (target === undefined) {
    // Unproven: the code was seen, the status that went with it was not.
    const message = `Distribution group ${body.id} was not found`;
    throw serviceRefusal(400, 'distribution_group_not_found', message);
  }
  requireInstallable(release, state.behaviour);
  const { id, terms } = commit(() => ({
    terms: termsOf(distribute(state, release, target, body)),
    id: beginResigning(state, slugOf(app), release.id),
  }));
  if (id === undefined) return created(terms);
  const place = `${state.context.url()}/v0.1/apps/${slugOf(app)}/releases/${release.id}`;
  return created({
    ...terms,
    provisioning_status_url: `${place}/update_devices/${id}?include_provisioning_profile=false`,
  });
};

/** Begins to sign a release for new devices, where the service does that. */
function beginResigning(
  { behaviour, records }: AppCenterState,
  app: string,
  releaseId: number,
): string | undefined {
  if (behaviour.resigning === 'off') return undefined;
  const id = randomUUID();
  records.resignings.push({ id, app, releaseId, looks: 0 });
  return id;
}

const addTester = (call: Call<Static<typeof toTester>>) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  requireInstallable(release, state.behaviour);
  return created(
    termsOf(commit(() => distribute(state, release, testerTarget(app, body.email), body))),
  );
};

const addStore = (call: Call<Static<typeof toStore>>) => {
  const { app, body, state, commit } = call;
  const release = namedRelease(call);
  const target = storeTarget(app, body.id);
  if (target === undefined) {
    const message = `Distribution store ${body.id} was not found`;
    throw serviceRefusal(400, 'store_release_not_found', message);
  }
  requirePublishable(app, release, target.id);
  requireNotes(app, target.id, release.releaseNotes);
  const { id } = commit(() => distribute(state, release, target, {}));
  return created({ id });
};

const changeTerms = (kind: keyof typeof KINDS) => (call: Call<Static<typeof newTerms>>) => {
  const destination = existing(call, KINDS[kind]);
  call.commit(() => {
    destination.mandatoryUpdate = call.body.mandatory_update;
  });
  return ok();
};

const remove = (kind: keyof typeof KINDS) => (call: Call) => {
  const release = namedRelease(call);
  const destination = existing(call, KINDS[kind]);
  call.commit(() => {
    release.destinations = release.destinations.filter((other) => other !== destination);
  });
  return ok();
};

type Place = Pick<Call, 'app' | 'path'>;

const namedRelease = ({ app, path }: Place) => releaseOf(app, path('release_id'));

function existing(place: Place, type: Destination['type']): Destination {
  const wanted = place.path('destination_id');
  const destination = namedRelease(place).destinations.find(
    (known) => known.type === type && known.id === wanted,
  );
  if (destination !== undefined) return destination;
  throw serviceRefusal(404, 'not_found', `The release has no ${type} ${wanted}`);
}

function termsOf({ id, mandatoryUpdate }: Destination): object {
  return { id, mandatory_update: mandatoryUpdate };
}

export const releaseDestinations: Routes = {
  'PATCH /releases/:release_id': route({ body: update }, change),
  'POST /releases/:release_id/groups': route({ body: toGroup }, addGroup),
  'POST /releases/:release_id/testers': route({ body: toTester }, addTester),
  'POST /releases/:release_id/stores': route({ body: toStore }, addStore),
  'PUT /releases/:release_id/groups/:destination_id': route(
    { body: newTerms },
    changeTerms('groups'),
  ),
  'PUT /releases/:release_id/testers/:destination_id': route(
    { body: newTerms },
    changeTerms('testers'),
  ),
  'DELETE /releases/:release_id/groups/:destination_id': route({}, remove('groups')),
  'DELETE /releases/:release_id/testers/:destination_id': route({}, remove('testers')),
  'DELETE /releases/:release_id/stores/:destination_id': route({}, remove('stores')),
};
