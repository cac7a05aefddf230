import type { FastifyInstance } from 'fastify';
import type { SandboxContext, SimulatedService } from '../context.ts';
import { guardApi } from './access.ts';
import { appDetailsRoutes } from './app-details.ts';
import { chunkedUploadRoutes } from './chunked-uploads.ts';
import { distributionGroupRoutes } from './distribution-groups.ts';
import { distributionStoreRoutes } from './distribution-stores.ts';
import { fileHostRoutes } from './file-host.ts';
import { legacyFileHostRoutes } from './legacy-file-host.ts';
import { legacyUploadRoutes } from './legacy-uploads.ts';
import { publicDownloadRoutes } from './public-downloads.ts';
import { answerRefusal, resourceNotFound, serviceRefusal } from './refusals.ts';
import { releaseDestinationRoutes } from './release-destinations.ts';
import { releaseRoutes } from './releases.ts';
import type { AppCenterSeed } from './seed-schema.ts';
import type { AppCenterSnapshot } from './snapshot.ts';
import { AppCenterState } from './state.ts';
import { validateStrictly } from './validation.ts';

/** App Center's distribution service as it was before its retirement in March 2025. */
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
  server.setErrorHandler(answerRefusal);
  validateStrictly(server);
  refuseAfterRetirement(server, state);
  await server.register(async (scope) => serveApi(scope, state), { prefix: '/v0.1' });
  await server.register(async (scope) => publicDownloadRoutes(scope, state), {
    prefix: '/v0.1/public',
  });
  await server.register(async (scope) => fileHostRoutes(scope, state), { prefix: '/upload' });
  await server.register(async (scope) => legacyFileHostRoutes(scope, state));
}

async function serveApi(api: FastifyInstance, state: AppCenterState): Promise<void> {
  guardApi(api, state);
  api.setNotFoundHandler((request) => {
    throw resourceNotFound(request);
  });
  for (const routes of appRoutes) {
    // A scope for each, because the upload protocols have hooks of their own.
    await api.register(async (scope) => routes(scope, state), {
      prefix: '/apps/:owner_name/:app_name',
    });
  }
}

const appRoutes = [
  appDetailsRoutes,
  distributionGroupRoutes,
  distributionStoreRoutes,
  chunkedUploadRoutes,
  legacyUploadRoutes,
  releaseRoutes,
  releaseDestinationRoutes,
];

function refuseAfterRetirement(server: FastifyInstance, state: AppCenterState): void {
  server.addHook('onRequest', async () => {
    if (!state.behaviour.retired) return;
    const message = 'App Center is retired. See https://aka.ms/appcenter/retire';
    throw serviceRefusal(410, 'gone', message);
  });
}
