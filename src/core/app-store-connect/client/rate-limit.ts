/** The hourly rate limit of the API key, which Apple sends with each answer. */
import type { HttpResponse } from '../../system/network/http.ts';
import { MINUTE, SECOND } from '../../system/duration.ts';
import type { Log } from '../../runner/log/log.ts';

/** The share of the limit that waits leave alone, so that changes find requests. */
const KEPT_FOR_CHANGES = 0.1;
/** The pause when half of the requests that waits may use are used. */
const PAUSE_AT_HALF_MS = MINUTE;
/** A wait of an hour still looks six times, however little is left. */
const LONGEST_PAUSE_MS = 10 * MINUTE;

export interface RateLimit {
  readonly perHour: number;
  readonly left: number;
}

/**
 * The requests that are left of the hour for everybody with this key. One object serves all
 * requests of an action.
 */
export class RequestBudget {
  readonly #log: Log;
  #limit: RateLimit | undefined;
  #warned = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /**
   * The shortest pause between two looks of a wait, in whole seconds: nothing while most of the
   * hour is left, 10 minutes well before its last tenth.
   */
  get pauseMs(): number {
    return this.#limit ? pauseWith(this.#limit) : 0;
  }

  /** Notes the limit of an answer, and warns once when little is left. */
  see({ headers }: HttpResponse): void {
    this.#limit = readRateLimit(headers['x-rate-limit']) ?? this.#limit;
    if (!this.#limit) return;
    if (this.#warned || !isLow(this.#limit)) return;
    this.#warned = true;
    this.#log.warning(
      `The API key has ${sayLeft(this.#limit)}; all jobs with this key share them. Waits look every 10 minutes until there are more.`,
    );
  }
}

/** `3481 of 3600 requests left this hour`. */
export function sayLeft({ left, perHour }: RateLimit): string {
  return `${left} of ${perHour} requests left this hour`;
}

/**
 * Reads the header, as in `user-hour-lim:3500;user-hour-rem:500;`; `undefined` when it has another
 * form.
 */
export function readRateLimit(header = ''): RateLimit | undefined {
  const perHour = /user-hour-lim:(\d+)/.exec(header)?.[1];
  const left = /user-hour-rem:(\d+)/.exec(header)?.[1];
  return perHour && left ? { perHour: Number(perHour), left: Number(left) } : undefined;
}

/**
 * The pause grows with the square of used requests to usable ones. No job knows of the others, but
 * each sees what all have left: forty that wait at a time settle near half of the limit, and what
 * they read and change beside that finds room.
 */
function pauseWith({ left, perHour }: RateLimit): number {
  const kept = perHour * KEPT_FOR_CHANGES;
  const usable = left - kept;
  if (usable <= 0) return LONGEST_PAUSE_MS;
  const pauseMs = PAUSE_AT_HALF_MS * ((perHour - left) / usable) ** 2;
  return Math.min(LONGEST_PAUSE_MS, Math.round(pauseMs / SECOND) * SECOND);
}

function isLow({ left, perHour }: RateLimit): boolean {
  return left < perHour * KEPT_FOR_CHANGES;
}
