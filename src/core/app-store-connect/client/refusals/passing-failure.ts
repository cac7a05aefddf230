/** Failures that pass by themselves: App Store Connect is down, out of reach or wants a pause. */
import { networkErrors } from '../../../system/network/http.ts';
import type { PassingFailure } from '../../../system/poll.ts';
import { retryAfterHeaderMs } from '../../../system/retry.ts';
import { appStoreConnectErrors } from './errors.ts';
import { refusalOf } from './refusal.ts';

/** Whether Apple's servers failed (5xx), or gave up on the request (408). */
export function isFaultOfApple(error: unknown): boolean {
  return appStoreConnectErrors.is(error, 'unavailable') || refusalOf(error)?.status === 408;
}

/** Whether the hourly limit of the API key is used up. */
export function isRateLimit(error: unknown): boolean {
  return appStoreConnectErrors.is(error, 'rate-limited');
}

/**
 * The pause that Apple asked for by `Retry-After`, in milliseconds; `undefined` when it did not.
 */
export function askedPauseMs(error: unknown, now: Date): number | undefined {
  return retryAfterHeaderMs(refusalOf(error)?.retryAfter, now);
}

/**
 * The failure of one look that is no reason to end a wait, in words for people; `undefined` for any
 * other.
 */
export function passingFailure(error: unknown, now: Date): PassingFailure | undefined {
  const state = stateOf(error);
  return state === undefined ? undefined : { state, retryAfterMs: askedPauseMs(error, now) };
}

function stateOf(error: unknown): string | undefined {
  if (networkErrors.is(error, 'unreachable') || networkErrors.is(error, 'interrupted')) {
    return 'no connection to App Store Connect';
  }
  if (isRateLimit(error)) return 'the rate limit of the API key is used up';
  if (isFaultOfApple(error)) return 'App Store Connect is out of order';
  // Apple itself named the awaited thing; its servers learn of it one after another.
  if (appStoreConnectErrors.is(error, 'not-found')) return 'not there yet';
  return undefined;
}
