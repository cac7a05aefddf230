/** The hourly rate limit of the API key, as Apple tells it with each answer. */
import type { HttpResponse } from '../../system/http.ts';
import { MINUTE } from '../../system/duration.ts';
import type { Log } from '../../runner/log.ts';

const LOW_BELOW = 0.1;
/** So a wait of two hours costs at most 120 requests, about a thirtieth of the limit. */
const LOOKS_WHILE_LOW_MS = MINUTE;

export interface RateLimit {
  readonly perHour: number;
  readonly left: number;
}

/** What is left of the hour for everybody with this key: one for all requests of an action. */
export class RequestBudget {
  readonly #log: Log;
  #limit: RateLimit | undefined;
  #warned = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** How long somebody who only looks again and again pauses at least between two looks. */
  get pauseMs(): number {
    return this.#limit && isLow(this.#limit) ? LOOKS_WHILE_LOW_MS : 0;
  }

  /** Warns once, when little is left. */
  see({ headers }: HttpResponse): void {
    this.#limit = readRateLimit(headers['x-rate-limit']) ?? this.#limit;
    if (!this.#limit) return;
    if (this.#warned || !isLow(this.#limit)) return;
    this.#warned = true;
    this.#log.warning(
      `The API key has ${sayLeft(this.#limit)}; all jobs with this key share them. Waits look less often until there are more.`,
    );
  }
}

export function sayLeft({ left, perHour }: RateLimit): string {
  return `${left} of ${perHour} requests left this hour`;
}

/** Written as `user-hour-lim:3500;user-hour-rem:500;`. */
export function readRateLimit(header = ''): RateLimit | undefined {
  const perHour = /user-hour-lim:(\d+)/.exec(header)?.[1];
  const left = /user-hour-rem:(\d+)/.exec(header)?.[1];
  return perHour && left ? { perHour: Number(perHour), left: Number(left) } : undefined;
}

function isLow({ left, perHour }: RateLimit): boolean {
  return left < perHour * LOW_BELOW;
}
