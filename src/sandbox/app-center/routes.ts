/** App Center's distribution service as it was before its retirement in March 2025. */
import type { FastifyInstance } from 'fastify';
import type { SandboxContext, SimulatedService } from '../context.ts';
import { guardApi } from './access/access.ts';
import { appTokens, userTokens } from './account/api-tokens.ts';
import { appDetails, apps } from './account/apps.ts';
import { organizations } from './account/organizations.ts';
import { chunkedUploads } from './uploads/chunked-uploads.ts';
import { distributionGroups } from './groups/distribution-groups.ts';
import { groupDevices } from './groups/group-devices.ts';
import { groupReleases } from './groups/group-releases.ts';
import { organizationGroups } from './groups/organization-groups.ts';
import { distributionStores } from './stores/distribution-stores.ts';
import { fileHostRoutes } from './uploads/file-host.ts';
import { legacyFileHostRoutes } from './uploads/legacy-file-host.ts';
import { legacyUploads } from './uploads/legacy-uploads.ts';
import { publicDownloadRoutes } from './releases/public-downloads.ts';
import { refusalHandler, resourceNotFound, serviceRefusal } from './refusals.ts';
import { releaseDestinations } from './releases/release-destinations.ts';
import { releases } from './releases/releases.ts';
import type { AppCenterSeed } from './seed/seed-schema.ts';
import type { AppCenterSnapshot } from './snapshot.ts';
import { serveRoutes } from './route.ts';
import type { Routes } from './route.ts';
import { AppCenterState } from './state.ts';
import { blobHostRoutes } from './symbols/blob-host.ts';
import { symbolUploads } from './symbols/symbol-uploads.ts';
import { validateStrictly } from './validation.ts';

export function appCenterRoutes(
  context: SandboxContext,
): SimulatedService<AppCenterSeed, AppCenterSnapshot> {
  const state = new AppCenterState(context);
  return {
    routes: (server) => serve(server, state),
    seed: (seed) => state.seed(seed),
    reset: () => state.reset(),
    state: () => state.snapshot(),
    save: () => state.save(),
  };
}

async function serve(server: FastifyInstance, state: AppCenterState): Promise<void> {
  server.setErrorHandler(refusalHandler(() => state.behaviour.errorShape));
  validateStrictly(server);
  refuseAfterRetirement(server, state);
  await server.register(async (scope) => serveApi(scope, state), { prefix: '/v0.1' });
  await server.register(async (scope) => publicDownloadRoutes(scope, state), {
    prefix: '/v0.1/public',
  });
  await server.register(async (scope) => fileHostRoutes(scope, state), { prefix: '/upload' });
  await server.register(async (scope) => legacyFileHostRoutes(scope, state));
  await server.register(async (scope) => blobHostRoutes(scope, state));
}

async function serveApi(api: FastifyInstance, state: AppCenterState): Promise<void> {
  guardApi(api, state);
  api.setNotFoundHandler((request) => {
    throw resourceNotFound(request);
  });
  for (const routes of ACCOUNT_ROUTES) serveRoutes(api, state, routes);
  await api.register(
    async (scope) => {
      for (const routes of APP_ROUTES) serveRoutes(scope, state, routes);
    },
    { prefix: APP },
  );
}

const APP = '/apps/:owner_name/:app_name';

/** Below `/v0.1`. */
const ACCOUNT_ROUTES: readonly Routes[] = [apps, organizations, organizationGroups, userTokens];

/** Below the path of an app. */
const APP_ROUTES: readonly Routes[] = [
  appDetails,
  appTokens,
  distributionGroups,
  distributionStores,
  groupDevices,
  groupReleases,
  chunkedUploads,
  legacyUploads,
  releases,
  releaseDestinations,
  symbolUploads,
];

/** `METHOD /path` of every route of the API, the paths without `/v0.1`. */
export function apiRoutes(): string[] {
  const below = (prefix: string, tables: readonly Routes[]) =>
    tables.flatMap((routes) =>
      Object.keys(routes).map((key) => key.replace(' /', ` ${prefix}/`).replace(/(?<=.)\/$/, '')),
    );
  return [...below('', ACCOUNT_ROUTES), ...below(APP, APP_ROUTES)];
}

function refuseAfterRetirement(server: FastifyInstance, state: AppCenterState): void {
  server.addHook('onRequest', async () => {
    if (!state.behaviour.retired) return;
    const message = 'App Center is retired. See https://aka.ms/appcenter/retire';
    throw serviceRefusal(410, 'gone', message);
  });
}
