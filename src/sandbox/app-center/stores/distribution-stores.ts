/** Stores that an app's releases can be published to. */
import type { DistributionStore } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';

const list = ({ app }: Call) => ok(app.stores.map(describe));

const show = ({ app, path }: Call) => {
  const wanted = path('store_name');
  const store = app.stores.find(({ name }) => name === wanted);
  if (store !== undefined) return ok(describe(store));
  throw serviceRefusal(404, 'NotFound', `Distribution store ${wanted} was not found`);
};

function describe({ id, name, type, track }: DistributionStore): object {
  return { id, name, type, track };
}

export const distributionStores: Routes = {
  'GET /distribution_stores': route({}, list),
  'GET /distribution_stores/:store_name': route({}, show),
};
