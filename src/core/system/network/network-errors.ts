/** The errors between a request and its answer, from the names that Node and OpenSSL give them. */
import { catalogue, messageOf } from '../../errors.ts';
import { withoutCredentials } from './address.ts';
import { ProxyAddressError, ProxySupportError } from './connections.ts';
import { systemCode } from '../system-code.ts';

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
  'proxy-unsupported': {
    meaning: 'The environment names a proxy, but the Node of this runner cannot go through one.',
    remedy:
      'Update the self-hosted runner to 2.328 or newer, which brings Node 24.5, or take the proxy variables away where the network needs no proxy.',
  },
  'answer-too-large': {
    meaning: 'A service answered with more bytes than any answer of its kind has.',
    remedy:
      'Run the step again; if it stays, look at the status page of the service, or at what stands between it and the runner.',
  },
  'answer-malformed': {
    meaning:
      'A service, or a proxy in between, answered with something that breaks the rules of HTTP.',
    remedy:
      'Look at what stands between the runner and the service, such as a proxy or a virus scanner, and run the step again.',
  },
  'request-malformed': {
    meaning:
      'A header or an address of a request holds characters that HTTP does not allow; a service asked for it, or an input holds them.',
    remedy: 'Check tokens and addresses among the inputs for line breaks and invisible characters.',
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

/** The answer did not come to its end in the time for a whole exchange. */
export class ExchangeTimeout extends Error {
  override readonly name = 'ExchangeTimeout';
  readonly code = 'TOO_SLOW';

  constructor(ms: number) {
    super(`the exchange had not ended after ${Math.round(ms / 1000)} s`);
  }
}

/** The answer grew beyond what the request allows. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';

  constructor(bytes: number) {
    super(`more than ${bytes} bytes`);
  }
}

/** The two sides did not agree on keys: nothing of the request has left. */
export class HandshakeError extends Error {
  override readonly name = 'HandshakeError';

  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}

/** The error for a request that got no answer; `request` is its name in the message. */
export function networkError(request: string, host: string, cause: unknown): Error {
  const found = systemFailure(cause);
  const { kind, message } = failureOf(found?.code ?? '', cause, host, request);
  return networkErrors.error(kind, {
    message,
    said: withoutCredentials([found?.code, messageOf(found ?? cause)].filter(Boolean).join(': ')),
    cause,
  });
}

/** The reader of HTTP was stopped by the end of the connection. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['HPE_INVALID_EOF_STATE', 'HPE_CLOSED_CONNECTION']);

/** Node refuses to send such a request, before it connects. */
const MALFORMED_REQUEST: ReadonlySet<string> = new Set([
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_HTTP_INVALID_HEADER_VALUE',
  'ERR_UNESCAPED_CHARACTERS',
  'ERR_INVALID_URL',
]);

function failureOf(code: string, cause: unknown, host: string, request: string) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return { kind: 'untrusted', message: `The certificate of ${host} is not trusted.` } as const;
  }
  if (cause instanceof AnswerTooLarge) {
    const message = `${host} answered ${request} with ${cause.message}.`;
    return { kind: 'answer-too-large', message } as const;
  }
  if (code.startsWith('HPE_') && !BROKEN_OFF.has(code)) {
    const message = `The answer of ${host} to ${request} is no HTTP that can be read.`;
    return { kind: 'answer-malformed', message } as const;
  }
  if (MALFORMED_REQUEST.has(code)) {
    const message = `A header or the address of ${request} to ${host} is not allowed in HTTP.`;
    return { kind: 'request-malformed', message } as const;
  }
  if (cause instanceof ProxySupportError) {
    const message = `A proxy leads to ${host}, and this runner cannot use it.`;
    return { kind: 'proxy-unsupported', message } as const;
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
    else if (systemCode(seen) !== undefined) {
      return seen as Error & { code: string };
    } else seen = seen.cause;
  }
  return undefined;
}
