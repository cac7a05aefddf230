/** What can go wrong between a request and its answer, told from what Node and OpenSSL call it. */
import { catalogue, messageOf } from '../errors.ts';
import { ProxyAddressError } from './connections.ts';

export const networkErrors = catalogue('network', {
  unreachable: {
    meaning: 'No connection to the service could be made.',
    remedy:
      'Check that the runner reaches the host (firewall, proxy variables, service status) and run the step again. Proxies need a runner with Node 24.5 or newer.',
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

/** The other side gave no sign of life for as long as the request allowed. */
export class IdleTimeout extends Error {
  override readonly name = 'IdleTimeout';
  /** `connected`: the request may have arrived. */
  readonly code: 'IDLE' | 'IDLE_BEFORE_CONNECTION';

  constructor(ms: number, { connected }: { readonly connected: boolean }) {
    super(`no sign of life for ${ms / 1000} s`);
    this.code = connected ? 'IDLE' : 'IDLE_BEFORE_CONNECTION';
  }
}

/** The two sides did not agree on keys: nothing of the request has left. */
export class HandshakeError extends Error {
  override readonly name = 'HandshakeError';

  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}

/** The error for a request that got no answer; `request` is how people are told of it. */
export function networkError(request: string, host: string, cause: unknown): Error {
  const found = systemFailure(cause);
  const { kind, message } = failureOf(found?.code ?? '', cause, host, request);
  return networkErrors.error(kind, {
    message,
    said: [found?.code, messageOf(found ?? cause)].filter(Boolean).join(': '),
    cause,
  });
}

function failureOf(code: string, cause: unknown, host: string, request: string) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return { kind: 'untrusted', message: `The certificate of ${host} is not trusted.` } as const;
  }
  if (code.startsWith('ERR_PROXY') || cause instanceof ProxyAddressError) {
    const message = `The proxy gave no way to ${host}.`;
    return { kind: 'proxy-refused', message } as const;
  }
  if (wasNeverSent(cause)) {
    return { kind: 'unreachable', message: `No connection to ${host}.` } as const;
  }
  const message = `The connection to ${host} broke during ${request}.`;
  return { kind: 'interrupted', message } as const;
}

/**
 * Before a byte of the request can have arrived; repeating is then safe whatever it does. The code
 * alone does not say it: a network that fails gives the same ones while a request is under way.
 */
function wasNeverSent(cause: unknown): boolean {
  if (cause instanceof HandshakeError) return true;
  const { code, syscall } = systemFailure(cause) ?? {};
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'IDLE_BEFORE_CONNECTION';
}

/** The error with a code in or behind `error`; the first where several addresses were tried. */
function systemFailure(error: unknown): (Error & { code: string; syscall?: unknown }) | undefined {
  for (let seen = error; Error.isError(seen);) {
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else if ('code' in seen && typeof seen.code === 'string') {
      return seen as Error & { code: string };
    } else seen = seen.cause;
  }
  return undefined;
}
