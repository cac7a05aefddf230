/** Stores that an app's releases can be published to. */
import type { App, DistributionStore, Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import { basicRecord, fullRecord } from '../releases/release-record.ts';
import { newestFirst, releaseOf } from '../releases/release-store.ts';
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';

const list = ({ app }: Call) => ok(app.stores.map(describe));

const show = (call: Call) => ok(describe(storeOf(call)));

const listReleases = (call: Call) => {
  const { id } = storeOf(call);
  return ok(releasesIn(call.app, id).map((release) => basicRecord(call.app, release)));
};

const showLatest = (call: Call) => {
  const [latest] = releasesIn(call.app, storeOf(call).id);
  return ok(latest === undefined ? [] : [fullRecord(call.app, latest, call.state)]);
};

const showRelease = (call: Call) =>
  ok([fullRecord(call.app, publication(call).release, call.state)]);

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
  'GET /distribution_stores/:store_name': route({}, show),
  'GET /distribution_stores/:store_name/releases': route({}, listReleases),
  'GET /distribution_stores/:store_name/latest_release': route({}, showLatest),
  'GET /distribution_stores/:store_name/releases/:release_id': route({}, showRelease),
  'GET /distribution_stores/:store_name/releases/:release_id/realtimestatus': route({}, showStatus),
  'GET /distribution_stores/:store_name/releases/:release_id/publish_error_details': route(
    {},
    showError,
  ),
};
