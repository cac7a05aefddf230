/**
 * Retries with Apple. One loop for every call that is repeated, and the one place that knows its
 * tries, its pauses and the whole time that it may take. A call is a request, the delivery of a
 * part, or a write together with the looks that make its repetition safe. A call within a call
 * repeats the smaller piece, and spends the time of the outer one.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ActionContext } from '../../runner/action-context.ts';
import { MINUTE, SECOND } from '../../system/duration.ts';
import { backoffDelayMs, retry, retryLine } from '../../system/retry.ts';
import type { Backoff } from '../../system/retry.ts';
import { askedPauseMs } from './refusals/passing-failure.ts';

/** Failures that are repeated alike. Each kind has tries of its own, the first one included. */
export interface Repeated extends Backoff {
  readonly isOf: (error: unknown) => boolean;
  /** The pause that the service asked for; unless given, the one that App Store Connect did. */
  readonly askedMs?: (error: unknown, now: Date) => number | undefined;
  /** The line in the log before a pause; unless given, the error's words and the pause. */
  readonly line?: (error: unknown, delayMs: number, triesLeft: number) => string;
}

export interface Call {
  /** A failure belongs to the first kind that takes it; one that none takes ends the call. */
  readonly repeated: readonly Repeated[];
  /** The call begins no try after this time, counted from its start (10 minutes). */
  readonly limitMs?: number | undefined;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
  /** 0 ≤ x < 1, for the jitter. */
  readonly random?: () => number;
}

/**
 * The limit on one call. Five tries take half a minute, four asked-for pauses of two minutes eight.
 */
const CALL_LIMIT_MS = 10 * MINUTE;

const FROM_ONE_SECOND = { firstDelayMs: SECOND, longestDelayMs: 16 * SECOND };

/** The pauses of one request, or of one part of a file: 15 s in all. */
export const REQUEST_RETRIES: Backoff = { tries: 5, ...FROM_ONE_SECOND };

/**
 * The pauses of a write whose answer was lost, with the look whether it took effect: 31 s in all.
 */
export const WRITE_RETRIES: Backoff = { tries: 6, ...FROM_ONE_SECOND };

/** The time at which the outermost call under way ends, in milliseconds since 1970. */
const enclosingEnd = new AsyncLocalStorage<number>();

/**
 * Calls `attempt` with the number of the try, from 1, until it succeeds. Throws its error when no
 * kind takes it, the tries of its kind are used up, Apple asks for a pause of more than two
 * minutes, or the next try would begin after the limit of this call or of one around it; and the
 * signal's reason on cancel.
 */
export function withRetries<T>(
  attempt: (number: number) => Promise<T>,
  { repeated, limitMs = CALL_LIMIT_MS, context, random = Math.random }: Call,
): Promise<T> {
  const { clock, log, signal } = context;
  const end = Math.min(clock.now().getTime() + limitMs, enclosingEnd.getStore() ?? Infinity);
  const failures = new Map<Repeated, number>();
  const kindOf = (error: unknown) => repeated.find(({ isOf }) => isOf(error));

  function pauseMs(error: unknown): number | undefined {
    const kind = kindOf(error);
    if (kind === undefined) return undefined;
    const failed = (failures.get(kind) ?? 0) + 1;
    failures.set(kind, failed);
    const now = clock.now();
    const asked = (kind.askedMs ?? askedPauseMs)(error, now) ?? 0;
    const pause = Math.max(asked, backoffDelayMs(kind, failed, random()));
    return failed < kind.tries && now.getTime() + pause <= end ? pause : undefined;
  }

  function announce(error: unknown, delayMs: number): void {
    const kind = kindOf(error);
    const left = kind === undefined ? 0 : kind.tries - (failures.get(kind) ?? 0);
    log.info(kind?.line?.(error, delayMs, left) ?? retryLine(error, delayMs));
  }

  // The number of tries and their pauses depend on the kind of failure, so they are counted here.
  const own = { tries: Infinity, firstDelayMs: 0, longestDelayMs: 0 };
  return enclosingEnd.run(end, () =>
    retry(attempt, { ...own, clock, signal, retryAfterMs: pauseMs, onRetry: announce }),
  );
}
