import type { FastifyInstance } from 'fastify';
import { appOf } from './access.ts';
import type { AppPath, ReleasePath } from './access.ts';
import type { App, Release } from './records.ts';
import { basicRecord, externalRecord, fullRecord } from './release-record.ts';
import { newestFirst, releaseFrom, releaseOf, updateDetails } from './release-store.ts';
import type { ReleaseDetails } from './release-store.ts';
import { serviceRefusal } from './refusals.ts';
import * as schemas from './request-schemas.ts';
import type { AppCenterState } from './state.ts';

interface ListQuery {
  published_only?: boolean;
  top?: number;
  releaseId?: number;
}

interface ExternalBody {
  external_download_url: string;
  build_version: string;
  build_number?: string;
}

/** Releases themselves; who gets them is the subject of `release-destinations.ts`. */
export function releaseRoutes(server: FastifyInstance, state: AppCenterState): void {
  server.get<{ Params: AppPath; Querystring: ListQuery }>(
    '/releases',
    { schema: { querystring: schemas.listReleasesQuery } },
    async (request) => {
      const app = appOf(state, request.params);
      const { published_only, top, releaseId } = request.query;
      return newestFirst(app.releases)
        .filter(({ destinations }) => published_only !== true || destinations.length > 0)
        .filter(({ id }) => releaseId === undefined || id === releaseId)
        .slice(0, top)
        .map((release) => basicRecord(app, release));
    },
  );

  server.get<{ Params: AppPath }>('/recent_releases', async (request) => {
    const app = appOf(state, request.params);
    return newestPerGroup(app).map((release) => basicRecord(app, release));
  });

  server.post<{ Params: AppPath; Body: ExternalBody }>(
    '/releases',
    { schema: { body: schemas.createExternalReleaseBody } },
    async (request) => {
      const app = appOf(state, request.params);
      const { external_download_url: url, build_version, build_number } = request.body;
      const versions = { shortVersion: build_version, version: build_number ?? '' };
      return state.commit(request, () => {
        const binary = { external: true as const, url };
        return externalRecord(app, releaseFrom(app, versions, binary, state.context.now()), url);
      });
    },
  );

  server.get<{ Params: ReleasePath }>('/releases/:release_id', async (request) => {
    const app = appOf(state, request.params);
    return fullRecord(app, chosenRelease(app, request.params.release_id), state.context.url());
  });

  server.put<{ Params: ReleasePath; Body: ReleaseDetails }>(
    '/releases/:release_id',
    { schema: { body: schemas.updateReleaseDetailsBody } },
    async (request) => {
      const release = releaseOf(appOf(state, request.params), request.params.release_id);
      return state.commit(request, () => {
        updateDetails(release, request.body);
        return detailsAnswer(release);
      });
    },
  );

  server.delete<{ Params: ReleasePath }>('/releases/:release_id', async (request, reply) => {
    const app = appOf(state, request.params);
    const release = releaseOf(app, request.params.release_id);
    state.commit(request, () => {
      app.releases = app.releases.filter(({ id }) => id !== release.id);
    });
    return reply.code(200).send();
  });
}

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
