/** The hourly rate limit of the API key, as Apple tells it with each answer. */
import type { HttpResponse } from '../system/http.ts';
import type { Log } from '../runner/log.ts';

const WARNED_BELOW = 0.1;

/** Told in the debug log with each answer, and once as a warning when little is left. */
export function createRateLimitWatch(log: Log): (response: HttpResponse) => void {
  let warned = false;
  return ({ headers }) => {
    const limit = readRateLimit(headers['x-rate-limit']);
    if (!limit) return;
    log.debug(
      `Rate limit of the API key: ${limit.left} of ${limit.perHour} requests left this hour.`,
    );
    if (warned || limit.left >= limit.perHour * WARNED_BELOW) return;
    warned = true;
    log.warning(
      `The API key has ${limit.left} of ${limit.perHour} requests left this hour; all jobs with this key share them.`,
    );
  };
}

/** Written as `user-hour-lim:3500;user-hour-rem:500;`. */
function readRateLimit(header = ''): { perHour: number; left: number } | undefined {
  const perHour = /user-hour-lim:(\d+)/.exec(header)?.[1];
  const left = /user-hour-rem:(\d+)/.exec(header)?.[1];
  return perHour && left ? { perHour: Number(perHour), left: Number(left) } : undefined;
}
