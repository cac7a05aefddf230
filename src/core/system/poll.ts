/**
 * Waiting for a service: the first look is taken at once, the pauses grow, progress is logged at
 * least once a minute, and the wait ends at its limit with the last state that was seen.
 */
import type { Clock } from './clock.ts';
import { formatDuration, MINUTE, SECOND } from './duration.ts';

/** The result of one look: the thing itself, or the state that people read while waiting. */
export type Sighting<T> =
  | { readonly done: true; readonly value: T }
  | {
      readonly done: false;
      readonly state: string;
      /** How long to leave the service alone at least. */
      readonly retryAfterMs?: number | undefined;
    };

/** The service does not answer just now; the wait goes on. */
export interface PassingFailure {
  /** The state that people read meanwhile. */
  readonly state: string;
  /** How long the service asked to be left alone. */
  readonly retryAfterMs?: number | undefined;
}

export interface PollOptions<T> {
  /** The awaited thing, as in "Waiting for …". */
  readonly what: string;
  /**
   * One look. Its signal aborts at the limit of the wait, and with that of the options; the wait
   * ends then even when the look goes on.
   */
  readonly look: (signal: AbortSignal) => Promise<Sighting<T>>;
  /** Whether a failed look is worth another one later, as while the service is down. */
  readonly passing?: (error: unknown) => PassingFailure | undefined;
  readonly limitMs: number;
  /** Pauses between two looks grow by half from the first to the longest (2 s to 30 s). */
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  readonly onProgress: (line: string) => void;
}

/** The wait came to its limit; `state` is the last one seen. */
export class PollTimeout extends Error {
  override readonly name = 'PollTimeout';
  readonly state: string;
  readonly waitedMs: number;

  constructor(what: string, state: string, waitedMs: number) {
    super(`Waited ${formatDuration(waitedMs)} for ${what}; last seen: ${state}.`);
    this.state = state;
    this.waitedMs = waitedMs;
  }
}

/**
 * The last look, at the limit itself, gets as much; so does the only one of a wait without time.
 */
const LEAST_LOOK_MS = 30 * SECOND;

/**
 * Looks until the thing is there. Throws `PollTimeout` at the limit (a look that is under way by
 * then gets 30 seconds in all), the abort reason on cancel, and whatever `look` throws unless it is
 * passing.
 */
export async function poll<T>(options: PollOptions<T>): Promise<T> {
  const { clock, signal, what, limitMs } = options;
  const longestPauseMs = options.longestPauseMs ?? 30 * SECOND;
  const started = clock.now().getTime();
  let pauseMs = options.firstPauseMs ?? 2 * SECOND;
  let told: { state: string; at: number } | undefined;

  for (;;) {
    signal?.throwIfAborted();
    const leftMs = limitMs - (clock.now().getTime() - started);
    const sighting = await lookOnce(options, Math.max(leftMs, LEAST_LOOK_MS));
    if (sighting === 'too-late') {
      const waitedMs = clock.now().getTime() - started;
      throw new PollTimeout(what, told?.state ?? 'no answer', waitedMs);
    }
    if (sighting.done) return sighting.value;

    const now = clock.now().getTime();
    const waitedMs = now - started;
    if (told?.state !== sighting.state || now - told.at >= MINUTE - longestPauseMs / 2) {
      options.onProgress(`Waiting for ${what}: ${sighting.state} (${formatDuration(waitedMs)})`);
      told = { state: sighting.state, at: now };
    }
    if (waitedMs >= limitMs) throw new PollTimeout(what, sighting.state, waitedMs);

    const wished = Math.max(pauseMs, sighting.retryAfterMs ?? 0);
    await clock.sleep(Math.min(wished, limitMs - waitedMs), signal);
    pauseMs = Math.min(longestPauseMs, Math.round(pauseMs * 1.5));
  }
}

async function lookOnce<T>(
  { look, passing, signal, clock }: PollOptions<T>,
  limitMs: number,
): Promise<Sighting<T> | 'too-late'> {
  const late = new AbortController();
  const tooLate = new Promise<'too-late'>((resolve) => {
    late.signal.addEventListener('abort', () => resolve('too-late'));
  });
  const stop = clock.every(limitMs, () => late.abort());
  try {
    const signals = [late.signal, signal].filter((given) => given !== undefined);
    return await Promise.race([look(AbortSignal.any(signals)), tooLate]);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.signal.aborted) return 'too-late';
    const failure = passing?.(error);
    if (failure === undefined) throw error;
    return { done: false, ...failure };
  } finally {
    stop();
  }
}
