/** The server of the API: routes, admission of requests, Apple's form of answers and refusals. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { authenticate } from './access/authentication.ts';
import { checkedBody, malformedBody } from './json-api/body-check.ts';
import type { Call } from './call.ts';
import { Document } from './json-api/document.ts';
import { checkHandlers, handlerFor } from './handlers.ts';
import { idAt, operationsAt } from './json-api/operations.ts';
import type { Operation } from './json-api/operations.ts';
import { checkPermission } from './access/permission.ts';
import { advance } from './uploads/processing.ts';
import { checkedQuery } from './json-api/query-check.ts';
import { rateLimitExceeded, rateLimitHeader, spendRequest } from './access/rate-limit.ts';
import { read } from './json-api/reading.ts';
import { Records } from './json-api/records.ts';
import { Refusal, unknownPath } from './refusal.ts';
import { requestedUrl } from './requested-url.ts';
import type { State } from './state.ts';
import { checkScope } from './access/token-scope.ts';

/** The API below `/v1`: who asks, what is asked, the answer. */
export function apiRoutes(
  server: FastifyInstance,
  context: SandboxContext,
  currentState: () => State,
): void {
  checkHandlers();
  readJsonBodies(server);
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const refusal = error instanceof Refusal ? error : unexpected(error);
    return reply.status(refusal.status).send(refusal.body);
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('x-rate-limit', rateLimitHeader());
  });
  server.addHook('onSend', async (_request, reply) => {
    // Apple names no charset, and a released client compares the whole value.
    if (reply.hasHeader('content-type')) reply.header('content-type', 'application/json');
  });
  server.addHook('preHandler', async (request, reply) => {
    await admit(request, reply, context, currentState());
    advance(currentState(), context);
  });
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const url = requestedUrl(request, context.url());
    const served = operationsAt(url.pathname);
    const operation = served.find(({ method }) => method === request.method);
    if (operation) return answer(operation, url, request, reply, context, currentState);
    const methods = served.map(({ method }) => method);
    throw unknownPath(request.method, url.pathname, methods);
  };
  // A route for each of the 344 operations would be half the start of a sandbox.
  // Later versions of the API exist for resources that the sandbox does not play.
  for (const version of ['/v1', '/v2', '/v3']) {
    server.all(version, serve);
    server.all(`${version}/*`, serve);
  }
}

function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, text === '' ? undefined : JSON.parse(String(text)));
    } catch {
      done(malformedBody('The request body is not JSON'), undefined);
    }
  });
}

async function admit(
  { method, url, headers }: FastifyRequest,
  reply: FastifyReply,
  context: SandboxContext,
  state: State,
): Promise<void> {
  const { key, scope } = await authenticate(headers.authorization, state.keys, context.now());
  const left = spendRequest(state.requestTimes, key.keyId, context.now());
  const isSpent = left === undefined || context.situations.exceedsQuota();
  const shown = isSpent ? 0 : Math.min(left, context.situations.quotaLeft());
  reply.header('x-rate-limit', rateLimitHeader(shown));
  if (isSpent) throw rateLimitExceeded();
  const target = new URL(url, context.url());
  checkScope(scope, method, target);
  checkPermission(key, method, target.pathname);
}

async function answer(
  operation: Operation,
  url: URL,
  request: FastifyRequest,
  reply: FastifyReply,
  context: SandboxContext,
  currentState: () => State,
): Promise<unknown> {
  const id = idAt(operation, url.pathname);
  const query = checkedQuery(operation, url.searchParams);
  const body = checkedBody(operation, request.body, id);
  const currentCall = (): Call => {
    const state = currentState();
    return { context, state, records: new Records(state.records), id, query, body };
  };
  if (operation.method === 'GET') return read(operation, currentCall(), url);
  const handle = await handlerFor(operation, currentCall());
  const document = context.commit(request, () => {
    const call = currentCall();
    const record = handle(call);
    advance(call.state, context);
    return record && new Document(call.records, query, url).one(record);
  });
  return reply.status(operation.status).send(document);
}

/** The refusal for an error of fastify itself (media types), or for a mistake of the sandbox. */
function unexpected({ statusCode = 500, message }: FastifyError): Refusal {
  const isMediaType = statusCode === 415;
  return new Refusal(isMediaType ? 415 : 500, [
    {
      code: isMediaType ? 'UNSUPPORTED_MEDIA_TYPE' : 'UNEXPECTED_ERROR',
      title: isMediaType ? 'The media type is not supported' : 'An unexpected error occurred.',
      detail: message,
    },
  ]);
}
