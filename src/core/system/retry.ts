/** Trying again: when to wait how long. The caller decides which failures may be tried again. */
import { messageOf } from '../errors.ts';
import type { Clock } from './clock.ts';
import { formatDuration, MINUTE } from './duration.ts';

export interface Backoff {
  /** Tries in all, the first one included. */
  readonly tries: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

export interface RetryOptions extends Backoff {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /**
   * `undefined` = do not try again; a number = wait at least so many milliseconds (0: the back-off
   * alone).
   */
  readonly retryAfterMs: (error: unknown) => number | undefined;
  readonly onRetry?: (error: unknown, delayMs: number, triesLeft: number) => void;
  /** A service that asks for a longer pause than this is not waited for (2 minutes). */
  readonly longestRetryAfterMs?: number;
  /** 0 ≤ x < 1, for the jitter. */
  readonly random?: () => number;
}

/** Calls `attempt` until it succeeds, its error may not be retried, or the tries are used up. */
export async function retry<T>(
  attempt: (number: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { clock, signal, tries, random = Math.random } = options;
  for (let number = 1; ; number += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt(number);
    } catch (error) {
      signal?.throwIfAborted();
      const least = number < tries ? options.retryAfterMs(error) : undefined;
      if (least === undefined || least > (options.longestRetryAfterMs ?? 2 * MINUTE)) throw error;
      const delayMs = Math.max(least, backoffDelayMs(options, number, random()));
      options.onRetry?.(error, delayMs, tries - number);
      await clock.sleep(delayMs, signal);
    }
  }
}

/** The line that people read between two tries. */
export function retryLine(error: unknown, delayMs: number): string {
  return `${sentence(messageOf(error))} Trying again in ${formatDuration(delayMs)}.`;
}

/** The words of a service often end without a stop. */
function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** Doubles from the first to the longest delay; `random` spreads it over its upper half. */
export function backoffDelayMs(backoff: Backoff, failures: number, random: number): number {
  const full = Math.min(backoff.longestDelayMs, backoff.firstDelayMs * 2 ** (failures - 1));
  return Math.round(full * (0.5 + random / 2));
}

/**
 * The pause that a `Retry-After` header asks for, in milliseconds: whole seconds or an HTTP date
 * (RFC 9110 §10.2.3). `undefined` when it is absent or makes no sense.
 */
export function retryAfterHeaderMs(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value.trim()) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
