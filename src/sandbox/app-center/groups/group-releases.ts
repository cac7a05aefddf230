/** The releases that a distribution group has. */
import type { Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import { fullRecord } from '../releases/release-record.ts';
import { newestFirst } from '../releases/release-store.ts';
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { flag, object, optional } from '../schema.ts';
import type { Static } from '../schema.ts';
import { groupOf } from './distribution-groups.ts';

const list = (call: Call) => {
  const group = groupOf(call);
  return ok(
    releasesOf(call).map(({ id, version, shortVersion, uploadedAt, enabled, ...release }) => ({
      id,
      version,
      short_version: shortVersion,
      uploaded_at: uploadedAt,
      enabled,
      origin: 'appcenter',
      is_external_build: release.binary.external,
      mandatory_update: release.destinations.some(
        (destination) => destination.id === group.id && destination.mandatoryUpdate,
      ),
    })),
  );
};

const showQuery = object({ is_install_page: optional(flag) });

const show = (call: Call<undefined, Static<typeof showQuery>>) => {
  const wanted = call.path('release_id');
  const releases = releasesOf(call);
  const release =
    wanted === 'latest' ? releases[0] : releases.find(({ id }) => String(id) === wanted);
  if (release !== undefined) return ok(fullRecord(call.app, release, call.state));
  throw wanted === 'latest'
    ? serviceRefusal(404, 'no_releases_for_user', 'There is no release for this user')
    : serviceRefusal(404, 'not_found', `Release ${wanted} was not found`);
};

const remove = (call: Call) => {
  const group = groupOf(call);
  const wanted = call.path('release_id');
  const release = releasesOf(call).find(({ id }) => String(id) === wanted);
  if (release === undefined) {
    throw serviceRefusal(404, 'not_found', `Release ${wanted} was not found`);
  }
  call.commit(() => {
    release.destinations = release.destinations.filter(({ id }) => id !== group.id);
  });
  return ok();
};

function releasesOf(call: Pick<Call, 'app' | 'path'>): Release[] {
  const group = groupOf(call);
  return newestFirst(call.app.releases).filter(({ destinations }) =>
    destinations.some(({ id }) => id === group.id),
  );
}

export const groupReleases: Routes = {
  'GET /distribution_groups/:group_name/releases': route({}, list),
  'GET /distribution_groups/:group_name/releases/:release_id': route({ query: showQuery }, show),
  'DELETE /distribution_groups/:group_name/releases/:release_id': route({}, remove),
};
