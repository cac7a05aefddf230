/** Where App Store Connect answers: Apple's host, or another one that the environment names. */
import type { Doors } from '../runner/doors.ts';
import { appStoreConnectErrors } from './errors.ts';

const APPLE = 'https://api.appstoreconnect.apple.com';
const VARIABLE = 'APP_STORE_CONNECT_API_URL';

/** The origin to which requests go. A token is only ever sent there. */
export function apiOrigin({ machine, log }: Pick<Doors, 'machine' | 'log'>): string {
  const named = machine.environment[VARIABLE]?.trim();
  if (!named) return APPLE;
  const url = URL.parse(named);
  if (!url || url.pathname !== '/' || !isSafe(url)) {
    throw appStoreConnectErrors.error('address-invalid', {
      message: `The environment variable ${VARIABLE} is no address that a token may be sent to.`,
    });
  }
  log.notice(`Requests to App Store Connect go to ${url.origin} (${VARIABLE}).`);
  return url.origin;
}

/** https anywhere; http only where nothing leaves the machine. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
