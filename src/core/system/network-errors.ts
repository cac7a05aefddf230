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
export class Silence extends Error {
  override readonly name = 'Silence';
  /** `connected`: the request may have arrived. */
  readonly code: 'SILENT' | 'SILENT_BEFORE_CONNECTION';

  constructor(ms: number, { connected }: { readonly connected: boolean }) {
    super(`no sign of life for ${ms / 1000} s`);
    this.code = connected ? 'SILENT' : 'SILENT_BEFORE_CONNECTION';
  }
}

/** Failures before a byte of the request can have arrived; repeating is safe whatever it does. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'SILENT_BEFORE_CONNECTION',
]);

/** The error for a request that got no answer; `request` is how people are told of it. */
export function networkError(request: string, host: string, cause: unknown): Error {
  const code = systemCode(cause);
  const { kind, message } = failureOf(code, cause, host, request);
  return networkErrors.error(kind, {
    message,
    said: [code, messageOf(cause)].filter((part) => part !== '').join(': '),
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
  if (NEVER_SENT.has(code)) {
    return { kind: 'unreachable', message: `No connection to ${host}.` } as const;
  }
  const message = `The connection to ${host} broke during ${request}.`;
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
