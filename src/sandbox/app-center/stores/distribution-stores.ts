/** Stores that an app's releases can be published to. */
import { randomUUID } from 'node:crypto';
import type { App, DistributionStore, Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import { newestFirst, releaseOf } from '../releases/release-store.ts';
import { created, noContent, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { object, oneOf, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import { storeListRecord, storeReleaseRecord } from './store-record.ts';

const track = oneOf('production', 'alpha', 'beta', 'testflight-internal', 'testflight-external');
const newStore = object({
  name: text({ minLength: 1 }),
  type: oneOf('googleplay', 'apple', 'intune'),
  track: optional(track),
  service_connection_id: optional(text()),
  intune_details: optional(object({})),
});
const storeChange = object({ service_connection_id: text() });

/** The tracks that a kind of store has; the first one is meant where none is given. */
const TRACKS: Readonly<Record<DistributionStore['type'], readonly string[]>> = {
  googleplay: ['production', 'alpha', 'beta'],
  apple: ['production', 'testflight-internal', 'testflight-external'],
  intune: ['production'],
};

const list = ({ app }: Call) => ok(app.stores.map(describe));

const show = (call: Call) => ok(describe(storeOf(call)));

const create = ({ app, body, commit }: Call<Static<typeof newStore>>) => {
  const { name, type, service_connection_id: connection } = body;
  const { track: chosen = TRACKS[type][0] ?? '' } = body;
  if (!TRACKS[type].includes(chosen)) {
    throw serviceRefusal(400, 'BadRequest', `A store of the type ${type} has no track ${chosen}`);
  }
  if (type !== 'intune' && connection === undefined) {
    throw serviceRefusal(400, 'BadRequest', 'service_connection_id is required');
  }
  if (app.stores.some((known) => known.name === name)) {
    throw serviceRefusal(409, 'Conflict', `Distribution store ${name} already exists`);
  }
  const store = { id: randomUUID(), name, type, track: chosen };
  commit(() => app.stores.push(store));
  return created(describe(store));
};

/** The credentials of the stores are not kept, so that a new connection changes nothing here. */
const change = (call: Call<Static<typeof storeChange>>) => {
  storeOf(call);
  return ok();
};

const remove = (call: Call) => {
  const { app, commit } = call;
  const { id } = storeOf(call);
  commit(() => {
    app.stores = app.stores.filter((store) => store.id !== id);
    for (const release of app.releases) {
      release.destinations = release.destinations.filter((known) => known.id !== id);
    }
  });
  return noContent;
};

const listReleases = (call: Call) => {
  const store = storeOf(call);
  const [latest] = releasesIn(call.app, store.id);
  return ok(
    releasesIn(call.app, store.id).map((release) =>
      storeListRecord(store, release, release === latest),
    ),
  );
};

const showLatest = (call: Call) => {
  const store = storeOf(call);
  const [latest] = releasesIn(call.app, store.id);
  return ok(latest === undefined ? [] : [storeReleaseRecord(call, store, latest)]);
};

const showRelease = (call: Call) => {
  const { store, release } = publication(call);
  return ok([storeReleaseRecord(call, store, release)]);
};

const removeRelease = (call: Call) => {
  const { store, release } = publication(call);
  call.commit(() => {
    release.destinations = release.destinations.filter(({ id }) => id !== store.id);
  });
  return noContent;
};

const showStatus = (call: Call) => {
  const { store, release, publishing } = publication(call);
  return ok({
    app_id: call.app.id,
    release_id: String(release.id),
    status: {
      status: publishing.status,
      storetype: store.type,
      track: store.track,
      version: release.version,
    },
  });
};

const showError = (call: Call) =>
  ok({ is_log_available: false, message: publication(call).publishing.error });

/** A log in words of the sandbox: none of a store was recorded. */
const showLog = (call: Call) => ok(`The release is ${publication(call).publishing.status}.\n`);

function storeOf({ app, path }: Pick<Call, 'app' | 'path'>): DistributionStore {
  const wanted = path('store_name');
  const store = app.stores.find(({ name }) => name === wanted);
  if (store !== undefined) return store;
  throw serviceRefusal(404, 'NotFound', `Distribution store ${wanted} was not found`);
}

function releasesIn(app: App, storeId: string): Release[] {
  return newestFirst(app.releases).filter(({ destinations }) =>
    destinations.some(({ id }) => id === storeId),
  );
}

function publication(call: Pick<Call, 'app' | 'path'>) {
  const store = storeOf(call);
  const release = releaseOf(call.app, call.path('release_id'));
  const publishing = release.destinations.find(({ id }) => id === store.id)?.publishing;
  if (publishing !== undefined) return { store, release, publishing };
  throw serviceRefusal(404, 'store_release_not_found', `The store has no release ${release.id}`);
}

function describe({ id, name, type, track }: DistributionStore): object {
  return { id, name, type, track };
}

export const distributionStores: Routes = {
  'GET /distribution_stores': route({}, list),
  'POST /distribution_stores': route({ body: newStore }, create),
  'GET /distribution_stores/:store_name': route({}, show),
  'PATCH /distribution_stores/:store_name': route({ body: storeChange }, change),
  'DELETE /distribution_stores/:store_name': route({}, remove),
  'GET /distribution_stores/:store_name/releases': route({}, listReleases),
  'GET /distribution_stores/:store_name/latest_release': route({}, showLatest),
  'GET /distribution_stores/:store_name/releases/:release_id': route({}, showRelease),
  'DELETE /distribution_stores/:store_name/releases/:release_id': route({}, removeRelease),
  'GET /distribution_stores/:store_name/releases/:release_id/realtimestatus': route({}, showStatus),
  'GET /distribution_stores/:store_name/releases/:release_id/publish_error_details': route(
    {},
    showError,
  ),
  'GET /distribution_stores/:store_name/releases/:release_id/publish_logs': route({}, showLog),
};
