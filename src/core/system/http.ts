/**
 * The door to the network: one request, one answer, with limits, the runner's proxy settings and
 * cancellation. It knows nothing of retries, tokens or what an answer means.
 */
import { Readable } from 'node:stream';
import { EnvHttpProxyAgent, request as send } from 'undici';
import { catalogue, messageOf } from '../errors.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is opened for each try, because one that was sent is spent, and closed after it. */
  readonly body?: string | Uint8Array | (() => Readable);
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
  untrusted: {
    meaning: 'The certificate of the service, or of a proxy in between, is not trusted here.',
    remedy:
      'If your network replaces certificates, name its certificate authority in NODE_EXTRA_CA_CERTS in the environment of the job.',
  },
  'proxy-refused': {
    meaning: 'The proxy that the environment names refused the connection, or is no address.',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY in the environment of the job.',
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

export function createHttp(settings: HttpSettings): Http {
  // Made with the first request: most of what an action does before needs no network.
  let dispatcher: EnvHttpProxyAgent | undefined;

  return {
    async send(request) {
      const abort = signalOf(settings.signal, request.signal);
      const idle = request.idleTimeoutMs ?? 60_000;
      const body = typeof request.body === 'function' ? request.body() : (request.body ?? null);
      try {
        dispatcher ??= proxyAwareDispatcher(settings.environment);
        const answer = await send(request.url, {
          dispatcher,
          method: request.method,
          headers: { 'user-agent': settings.userAgent, ...request.headers },
          body,
          headersTimeout: idle,
          bodyTimeout: idle,
          ...(abort ? { signal: abort } : {}),
        });
        const bytes = Buffer.from(await answer.body.arrayBuffer());
        return { status: answer.statusCode, headers: flatHeaders(answer.headers), body: bytes };
      } catch (error) {
        abort?.throwIfAborted();
        throw networkError(request, error);
      } finally {
        if (body instanceof Readable) body.destroy();
      }
    },
    close: async () => dispatcher?.destroy(),
  };
}

function proxyAwareDispatcher(environment: HttpSettings['environment']): EnvHttpProxyAgent {
  const read = (name: string) => environment[name] ?? environment[name.toUpperCase()] ?? '';
  return new EnvHttpProxyAgent({
    httpProxy: read('http_proxy'),
    httpsProxy: read('https_proxy'),
    // What goes to this machine never leaves it, least of all through a proxy.
    noProxy: [read('no_proxy'), 'localhost', '127.0.0.1', '[::1]'].filter(Boolean).join(','),
    // One upload uses several connections on purpose; HTTP/2 would fold them into one.
    allowH2: false,
  });
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
  const { kind, message } = failureOf(code, messageOf(cause), host, request.method, pathname);
  return networkErrors.error(kind, {
    message,
    said: [code, messageOf(cause)].filter((part) => part !== '').join(': '),
    cause,
  });
}

function failureOf(code: string, words: string, host: string, method: string, path: string) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return { kind: 'untrusted', message: `The certificate of ${host} is not trusted.` } as const;
  }
  if (/proxy/i.test(words) || code === 'ERR_INVALID_URL' || code === 'UND_ERR_INVALID_ARG') {
    const message = `The proxy gave no way to ${host}.`;
    return { kind: 'proxy-refused', message } as const;
  }
  if (NEVER_SENT.has(code)) {
    return { kind: 'unreachable', message: `No connection to ${host}.` } as const;
  }
  const message = `The connection to ${host} broke during ${method} ${path}.`;
  return { kind: 'interrupted', message } as const;
}

function systemCode(error: unknown): string {
  for (let seen = error; typeof seen === 'object' && seen !== null;) {
    if ('code' in seen && typeof seen.code === 'string') return seen.code;
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else seen = 'cause' in seen ? seen.cause : undefined;
  }
  return '';
}
