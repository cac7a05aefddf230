import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiToken, App } from './records.ts';
import { gatewayRefusal, malformedRequest, pageRefusal } from './refusals.ts';
import type { AppCenterState } from './state.ts';

export interface AppPath {
  owner_name: string;
  app_name: string;
}

export type ReleasePath = AppPath & { release_id: string };

/** What stands before every call of the API: a body where one belongs, and a token with the right to it. */
export function guardApi(server: FastifyInstance, state: AppCenterState): void {
  server.addHook('onRequest', async (request) => {
    requireLength(request);
    requireAccess(request, tokenOf(request, state));
    requireBody(request);
  });
}

/** The app that a path names, or the gateway's 404. */
export function appOf(state: AppCenterState, { owner_name, app_name }: AppPath): App {
  const app = state.records.apps.find(
    ({ owner, name }) => owner === owner_name && name === app_name,
  );
  if (app === undefined) {
    throw gatewayRefusal(404, 'Not Found', `Not found. Correlation ID: ${randomUUID()}`);
  }
  return app;
}

export function slugOf({ owner, name }: App): string {
  return `${owner}/${name}`;
}

function tokenOf(request: FastifyRequest, state: AppCenterState): ApiToken {
  const sent = request.headers['x-api-token'];
  const known = state.records.tokens.find(({ token }) => token === sent);
  if (known !== undefined) return known;
  // Without a token the gateway says so; for a wrong one it gives nothing but an id to quote.
  const message =
    sent === undefined ? `Unauthorized. Correlation ID: ${randomUUID()}` : randomUUID();
  throw gatewayRefusal(401, 'Unauthorized', message);
}

function requireAccess(request: FastifyRequest, token: ApiToken): void {
  const { owner_name, app_name } = request.params as Partial<AppPath>;
  if (token.app !== undefined && token.app !== `${owner_name}/${app_name}`) {
    throw gatewayRefusal(403, 'Forbidden', 'API token does not belong to the requested app.');
  }
  if (token.access === 'viewer' && request.method !== 'GET') {
    throw gatewayRefusal(403, 'Forbidden', `Forbidden. Correlation ID: ${randomUUID()}`);
  }
}

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH']);

function requireLength({ method, headers }: FastifyRequest): void {
  if (!methodsWithBody.has(method)) return;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    throw pageRefusal(411, 'Length Required');
  }
}

function requireBody({ method, headers }: FastifyRequest): void {
  if (methodsWithBody.has(method) && headers['content-length'] === '0') {
    throw malformedRequest('Missing required body parameter "body"');
  }
}
