/** The quota of requests by the hour, and its header. */
import { Refusal } from '../refusal.ts';

const REQUESTS_PER_HOUR = 3600;
const HOUR_MS = 60 * 60 * 1000;

/** Times of the requests of each key within the last hour; plain data. */
export type RequestTimes = Record<string, number[]>;

/**
 * Counts a request against the key's rolling hour. Returns how many are left, or nothing when none
 * was left for this one.
 */
export function spendRequest(times: RequestTimes, keyId: string, now: Date): number | undefined {
  const recent = (times[keyId] ?? []).filter((time) => time > now.getTime() - HOUR_MS);
  const isSpent = recent.length >= REQUESTS_PER_HOUR;
  if (!isSpent) recent.push(now.getTime());
  times[keyId] = recent;
  return isSpent ? undefined : REQUESTS_PER_HOUR - recent.length;
}

export function rateLimitHeader(remaining = REQUESTS_PER_HOUR): string {
  return `user-hour-lim:${REQUESTS_PER_HOUR};user-hour-rem:${remaining};`;
}

export function rateLimitExceeded(): Refusal {
  return new Refusal(429, [
    {
      code: 'RATE_LIMIT_EXCEEDED',
      title: 'The request rate limit has been reached.',
      detail: "We've received too many requests for this API. Please wait and try again.",
    },
  ]);
}
