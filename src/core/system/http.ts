/**
 * The door to the network: one request, one answer, with limits, the runner's proxy settings and
 * cancellation. It knows nothing of retries, tokens or what an answer means.
 */
import type { Readable } from 'node:stream';
import { EnvHttpProxyAgent, request as send } from 'undici';
import { catalogue, messageOf } from '../errors.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is opened by the caller for each try: a stream that was sent once is spent. */
  readonly body?: string | Uint8Array | Readable;
  /** Longest time without a sign of life: to the answer's head, and between two pieces of its body. */
  readonly idleTimeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; a header that came twice is joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

export const networkErrors = catalogue('network', {
  unreachable: {
    meaning: 'No connection to the service could be made.',
    remedy:
      'Check that the runner reaches the host (firewall, proxy variables, service status) and run the step again.',
  },
  interrupted: {
    meaning: 'The connection broke or fell silent while a request was under way.',
    remedy: 'Run the step again; Slipway looks up what already happened before it repeats a write.',
  },
});

/** Failures before a byte of the request can have arrived; repeating is safe whatever it does. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export interface HttpSettings {
  /** Where the proxy variables are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
}

export function createHttp({ environment, userAgent, signal }: HttpSettings): Http {
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: environment['http_proxy'] ?? environment['HTTP_PROXY'] ?? '',
    httpsProxy: environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? '',
    noProxy: environment['no_proxy'] ?? environment['NO_PROXY'] ?? '',
    // One upload uses several connections on purpose; HTTP/2 would fold them into one.
    allowH2: false,
  });

  return {
    async send(request) {
      const abort = signalOf(signal, request.signal);
      const idle = request.idleTimeoutMs ?? 60_000;
      try {
        const answer = await send(request.url, {
          dispatcher,
          method: request.method,
          headers: { 'user-agent': userAgent, ...request.headers },
          body: request.body ?? null,
          headersTimeout: idle,
          bodyTimeout: idle,
          ...(abort ? { signal: abort } : {}),
        });
        const body = Buffer.from(await answer.body.arrayBuffer());
        return { status: answer.statusCode, headers: flatHeaders(answer.headers), body };
      } catch (error) {
        abort?.throwIfAborted();
        throw networkError(request, error);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

function signalOf(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

function flatHeaders(
  headers: Record<string, string | string[] | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]],
    ),
  );
}

function networkError(request: HttpRequest, cause: unknown): Error {
  const code = systemCode(cause);
  const { host, pathname } = new URL(request.url);
  return networkErrors.error(NEVER_SENT.has(code) ? 'unreachable' : 'interrupted', {
    message: NEVER_SENT.has(code)
      ? `No connection to ${host}.`
      : `The connection to ${host} broke during ${request.method} ${pathname}.`,
    said: [code, messageOf(cause)].filter((part) => part !== '').join(': '),
    cause,
  });
}

function systemCode(error: unknown): string {
  for (let seen = error; typeof seen === 'object' && seen !== null;) {
    if ('code' in seen && typeof seen.code === 'string') return seen.code;
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else seen = 'cause' in seen ? seen.cause : undefined;
  }
  return '';
}
