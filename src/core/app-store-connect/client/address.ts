/** The address of App Store Connect: Apple's host, or another one that the environment names. */
import type { ActionContext } from '../../runner/action-context.ts';
import { isConfidential } from '../../system/network/address.ts';
import { appStoreConnectErrors } from './refusals/errors.ts';

const APPLE = 'https://api.appstoreconnect.apple.com';
const VARIABLE = 'APP_STORE_CONNECT_API_URL';

/**
 * The origin to which requests go; no token is sent anywhere else. Throws
 * `app-store-connect/address-invalid` for a variable that holds no https address; http is for
 * loopback.
 */
export function apiOrigin({ machine, log }: Pick<ActionContext, 'machine' | 'log'>): string {
  const named = machine.environment[VARIABLE]?.trim();
  if (!named) return APPLE;
  const url = URL.parse(named);
  if (!url || url.pathname !== '/' || !isConfidential(url)) {
    throw appStoreConnectErrors.error('address-invalid', {
      message: `The environment variable ${VARIABLE} is no address that a token may be sent to.`,
    });
  }
  log.notice(`Requests to App Store Connect go to ${url.origin} (${VARIABLE}).`);
  return url.origin;
}
