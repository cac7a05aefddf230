/** Who may call the API, and for which app. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireUnderLimit } from './request-limit.ts';
import type { ApiToken, App } from '../records.ts';
import { gatewayRefusal, malformedRequest, pageRefusal } from '../refusals.ts';
import type { AppCenterState } from '../state.ts';

/** Asks of every call of the API a body where one belongs, and a token with the right to it. */
export function guardApi(server: FastifyInstance, state: AppCenterState): void {
  server.addHook('onRequest', async (request) => {
    requireUnderLimit(request, state);
    requireLength(request);
    requireAccess(request, tokenOf(request, state));
    requireBody(request);
  });
}

/** The app that a path names, or the gateway's 404. */
export function appAt(state: AppCenterState, params: unknown): App {
  const slug = slugAt(params);
  const app = state.records.apps.find((known) => slugOf(known) === slug);
  if (app === undefined) {
    throw gatewayRefusal(404, 'Not Found', `Not found. Correlation ID: ${randomUUID()}`);
  }
  return app;
}

export function slugOf({ owner, name }: App): string {
  return `${owner}/${name}`;
}

/** `owner/name` out of the parts of a path; undefined where it names no app. */
function slugAt(params: unknown): string | undefined {
  const isRecord = typeof params === 'object' && params !== null;
  if (!isRecord || !('owner_name' in params) || !('app_name' in params)) return undefined;
  return `${String(params.owner_name)}/${String(params.app_name)}`;
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
  if (token.app !== undefined && token.app !== slugAt(request.params)) {
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
