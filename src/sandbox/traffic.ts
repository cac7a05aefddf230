/** The log of all requests and answers. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultsOn } from './faults.ts';
import type { FaultAction } from './faults.ts';
import { receivedBody } from './received-body.ts';

export type ServiceName = 'app-store-connect' | 'storage' | 'app-center';

export interface Header {
  name: string;
  value: string;
}

/** A body as logged: texts as they are, files by size and MD5. */
export interface LoggedBody {
  mimeType: string;
  bytes: number;
  md5?: string;
  text?: string;
}

export interface TrafficEntry {
  service: ServiceName;
  /** ISO 8601, by the real clock. */
  startedAt: string;
  /** Until the answer was ready to be sent. */
  milliseconds: number;
  request: { method: string; url: string; headers: Header[]; body?: LoggedBody };
  /** Absent when the connection was cut or the answer is still awaited. */
  response?: { status: number; headers: Header[]; body?: LoggedBody };
  /** Faults that disturbed this exchange. */
  faults: FaultAction[];
}

/** All requests and answers in the order in which the requests came. */
export interface TrafficLog {
  readonly entries: readonly TrafficEntry[];
  clear(): void;
}

const SECRET_HEADERS: ReadonlySet<string> = new Set(['authorization', 'x-api-token']);

/** Tells tokens apart without showing them. */
function fingerprint(secret: string): string {
  return `sha256:${createHash('sha256').update(secret).digest('hex').slice(0, 16)}`;
}

function loggedHeader(name: string, value: string): Header {
  if (!SECRET_HEADERS.has(name.toLowerCase())) return { name, value };
  const [scheme, token] = value.split(' ', 2);
  return { name, value: token ? `${scheme} ${fingerprint(token)}` : fingerprint(value) };
}

function requestHeaders({ raw }: FastifyRequest): Header[] {
  return Array.from({ length: raw.rawHeaders.length / 2 }, (_, index) =>
    loggedHeader(raw.rawHeaders[index * 2] ?? '', raw.rawHeaders[index * 2 + 1] ?? ''),
  );
}

function answerHeaders(reply: FastifyReply): Header[] {
  return Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => loggedHeader(name, String(one))),
  );
}

function serviceOf(pathname: string): ServiceName {
  if (/^\/v[123](?:\/|$)/.test(pathname)) return 'app-store-connect';
  return pathname.startsWith('/storage/') ? 'storage' : 'app-center';
}

function requestBody(request: FastifyRequest): { body?: LoggedBody } {
  const body = receivedBody(request);
  if (!body || body.bytes === 0) return {};
  const { mimeType, bytes, md5, text } = body;
  return { body: { mimeType, bytes, md5, ...(text !== undefined && { text }) } };
}

function answerBody(reply: FastifyReply, payload: unknown): { body?: LoggedBody } {
  const mimeType = String(reply.getHeader('content-type') ?? '');
  if (typeof payload === 'string' && payload !== '') {
    return { body: { mimeType, bytes: Buffer.byteLength(payload), text: payload } };
  }
  return Buffer.isBuffer(payload) ? { body: { mimeType, bytes: payload.length } } : {};
}

/** Hooks around every route that write the log. */
export function logTraffic(
  server: FastifyInstance,
  urlOf: () => string,
  isExempt: (request: FastifyRequest) => boolean,
): TrafficLog {
  const entries: TrafficEntry[] = [];
  const open = new WeakMap<FastifyRequest, { entry: TrafficEntry; startedAt: number }>();

  server.addHook('onRequest', async (request, reply) => {
    if (isExempt(request)) return;
    const entry: TrafficEntry = {
      service: serviceOf(request.url),
      startedAt: new Date().toISOString(),
      milliseconds: 0,
      request: {
        method: request.method,
        url: `${urlOf()}${request.url}`,
        headers: requestHeaders(request),
      },
      faults: [],
    };
    entries.push(entry);
    open.set(request, { entry, startedAt: performance.now() });
    // A connection that was cut sends nothing; what had come in by then is worth keeping.
    reply.raw.once('close', () => {
      if (!entry.response) finish(request);
    });
  });
  const finish = (request: FastifyRequest): TrafficEntry | undefined => {
    const { entry, startedAt } = open.get(request) ?? {};
    if (!entry || startedAt === undefined) return undefined;
    entry.milliseconds = performance.now() - startedAt;
    Object.assign(entry.request, requestBody(request));
    entry.faults = faultsOn(request);
    return entry;
  };
  server.addHook('onSend', async (request, reply, payload) => {
    const entry = finish(request);
    if (entry && !request.raw.socket.destroyed) {
      entry.response = {
        status: reply.statusCode,
        headers: answerHeaders(reply),
        ...answerBody(reply, payload),
      };
    }
    return payload;
  });
  return { entries, clear: () => void entries.splice(0) };
}
