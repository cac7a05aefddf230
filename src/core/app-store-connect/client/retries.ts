/**
 * How often and how long something is tried again with Apple: every budget is here. Each loop has
 * failures of its own, so that none repeats what another one has given up: a request is repeated
 * when it had no effect for certain, a write as a whole when its answer was lost. Whoever looks
 * again anyway takes a client without retries (`withoutRetries`). A loop pauses for at most 31 s in
 * all, unless Apple asks for more by `Retry-After` (at most 2 minutes a time).
 */
import { SECOND } from '../../system/duration.ts';
import type { Backoff } from '../../system/retry.ts';

const FROM_ONE_SECOND = { firstDelayMs: SECOND, longestDelayMs: 16 * SECOND };

/** One request, or one part of a file. */
export const REQUEST_RETRIES: Backoff = { tries: 5, ...FROM_ONE_SECOND };

/** A write whose answer was lost, with the look whether it took effect. */
export const WRITE_RETRIES: Backoff = { tries: 6, ...FROM_ONE_SECOND };
