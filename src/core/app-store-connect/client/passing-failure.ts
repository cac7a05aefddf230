/** Failures that pass by themselves: App Store Connect is down, out of reach or wants a pause. */
import { networkErrors } from '../../system/http.ts';
import type { PassingFailure } from '../../system/poll.ts';
import { retryAfterHeaderMs } from '../../system/retry.ts';
import { appStoreConnectErrors } from './errors.ts';
import { refusalOf } from './refusal.ts';

export function isFaultOfApple(error: unknown): boolean {
  return appStoreConnectErrors.is(error, 'unavailable') || refusalOf(error)?.status === 408;
}

export function isRateLimit(error: unknown): boolean {
  return appStoreConnectErrors.is(error, 'rate-limited');
}

/** How long Apple asked to be left alone, if it did. */
export function askedPauseMs(error: unknown, now: Date): number | undefined {
  return retryAfterHeaderMs(refusalOf(error)?.retryAfter, now);
}

/** The failure of one look that is no reason to end a wait, in the words for people. */
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
  // What is waited for was named by Apple itself; its parts learn of it one after another.
  if (appStoreConnectErrors.is(error, 'not-found')) return 'not there yet';
  return undefined;
}
