/** Releases themselves; who gets them is the subject of release-destinations.ts. */
import { flag, number, object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import type { App, Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import { releaseDetails } from '../request-schemas.ts';
import { ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { basicRecord, externalRecord, fullRecord } from './release-record.ts';
import { advanceStores } from '../stores/publishing.ts';
import { settleAll } from '../uploads/settling.ts';
import { newestFirst, releaseFrom, releaseOf, updateDetails } from './release-store.ts';
import type { ReleaseDetails } from './release-store.ts';

const listQuery = object({
  published_only: optional(flag),
  scope: optional(text()),
  top: optional(number),
  releaseId: optional(number),
});

const externalBuild = object({
  external_download_url: text({ format: 'uri', pattern: '^https://' }),
  build_version: text(),
  build_number: optional(text()),
});

/** The service lists about the newest hundred releases. */
const MOST_LISTED = 100;

const list = ({ app, query, state, commit }: Call<undefined, Static<typeof listQuery>>) => {
  commit(() => settleAll(app, state));
  const { published_only, top, releaseId } = query;
  return ok(
    newestFirst(app.releases)
      .filter(({ destinations }) => published_only !== true || destinations.length > 0)
      .filter(({ id }) => releaseId === undefined || id === releaseId)
      .slice(0, Math.min(top ?? MOST_LISTED, MOST_LISTED))
      .map((release) => basicRecord(app, release)),
  );
};

const listRecent = ({ app }: Call) =>
  ok(newestPerGroup(app).map((release) => basicRecord(app, release)));

const createExternal = ({ app, body, state, commit }: Call<Static<typeof externalBuild>>) => {
  const { external_download_url: url, build_version, build_number } = body;
  const versions = { shortVersion: build_version, version: build_number ?? '' };
  return ok(
    commit(() => {
      const binary = { external: true as const, url };
      return externalRecord(app, releaseFrom(app, versions, binary, state.context.now()), url);
    }),
  );
};

const show = ({ app, path, state, commit }: Call) => {
  const release = commit(() => {
    const chosen = chosenRelease(app, path('release_id'));
    advanceStores(chosen, state.behaviour);
    return chosen;
  });
  return ok(fullRecord(app, release, state));
};

const showProfile = ({ app, path }: Call) => {
  const { binary } = releaseOf(app, path('release_id'));
  const facts = binary.external ? undefined : binary.facts;
  if (facts?.profile === undefined) {
    throw serviceRefusal(400, 'BadRequest', 'The release has no provisioning profile');
  }
  const { name, type, team, devices } = facts.profile;
  return ok({
    provisioning_profile_type: type,
    provisioning_profile_name: name,
    team_identifier: team,
    provisioning_bundle_id: facts.bundleIdentifier ?? '',
    udids: devices,
    appex_profiles: [],
  });
};

const describe = ({ app, path, body, commit }: Call<ReleaseDetails>) => {
  const release = releaseOf(app, path('release_id'));
  return ok(
    commit(() => {
      updateDetails(release, body);
      return detailsAnswer(release);
    }),
  );
};

const remove = ({ app, path, commit }: Call) => {
  const release = releaseOf(app, path('release_id'));
  commit(() => {
    app.releases = app.releases.filter(({ id }) => id !== release.id);
  });
  return ok();
};

function detailsAnswer({ enabled, releaseNotes, destinations }: Release): object {
  return {
    enabled,
    mandatory_update: destinations.some(({ mandatoryUpdate }) => mandatoryUpdate),
    release_notes: releaseNotes,
    destinations: destinations.map(({ id, name }) => ({ id, name })),
  };
}

function chosenRelease(app: App, releaseId: string): Release {
  if (releaseId === 'latest') {
    const [newest] = newestFirst(app.releases);
    if (newest !== undefined) return newest;
    throw serviceRefusal(404, 'no_releases_for_user', 'There is no release for this user');
  }
  if (!/^\d+$/.test(releaseId)) {
    throw serviceRefusal(400, 'BadRequest', 'release_id is neither an integer nor "latest"');
  }
  return releaseOf(app, releaseId);
}

function newestPerGroup(app: App): Release[] {
  const releases = newestFirst(app.releases);
  const newest = app.groups.flatMap(
    (group) =>
      releases.find(({ destinations }) => destinations.some(({ id }) => id === group.id)) ?? [],
  );
  return [...new Set(newest)];
}

export const releases: Routes = {
  'GET /releases': route({ query: listQuery }, list),
  'POST /releases': route({ body: externalBuild }, createExternal),
  'GET /recent_releases': route({}, listRecent),
  'GET /releases/:release_id': route({}, show),
  'GET /releases/:release_id/provisioning_profile': route({}, showProfile),
  'PUT /releases/:release_id': route({ body: releaseDetails }, describe),
  'DELETE /releases/:release_id': route({}, remove),
};
