/** The releases that a distribution group has. */
import type { Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import { basicRecord, fullRecord } from '../releases/release-record.ts';
import { newestFirst } from '../releases/release-store.ts';
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { groupOf } from './distribution-groups.ts';

const list = (call: Call) => ok(releasesOf(call).map((release) => basicRecord(call.app, release)));

const show = (call: Call) => {
  const wanted = call.path('release_id');
  const releases = releasesOf(call);
  const release =
    wanted === 'latest' ? releases[0] : releases.find(({ id }) => String(id) === wanted);
  if (release !== undefined) return ok(fullRecord(call.app, release, call.state));
  throw wanted === 'latest'
    ? serviceRefusal(404, 'no_releases_for_user', 'There is no release for this user')
    : serviceRefusal(404, 'not_found', `Release ${wanted} was not found`);
};

function releasesOf(call: Pick<Call, 'app' | 'path'>): Release[] {
  const group = groupOf(call);
  return newestFirst(call.app.releases).filter(({ destinations }) =>
    destinations.some(({ id }) => id === group.id),
  );
}

export const groupReleases: Routes = {
  'GET /distribution_groups/:group_name/releases': route({}, list),
  'GET /distribution_groups/:group_name/releases/:release_id': route({}, show),
};
