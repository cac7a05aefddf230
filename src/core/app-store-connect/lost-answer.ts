import { networkErrors } from '../system/http.ts';
import { appStoreConnectErrors } from './errors.ts';

/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, somebody has to look.
 */
export function isLostAnswer(error: unknown): boolean {
  return networkErrors.is(error, 'interrupted') || appStoreConnectErrors.is(error, 'unavailable');
}
