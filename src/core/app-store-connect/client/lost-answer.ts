/** Writes whose answer may be lost, so that nobody knows whether they took effect. */
import { networkErrors } from '../../system/network/http.ts';
import { isFaultOfApple } from './refusals/passing-failure.ts';
import { withRetries, WRITE_RETRIES } from './retries.ts';
import type { Call, Repeated } from './retries.ts';

/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, its caller has to look.
 */
export function isLostAnswer(error: unknown): boolean {
  return networkErrors.is(error, 'interrupted') || isFaultOfApple(error);
}

const LOST_ANSWER: Repeated = { ...WRITE_RETRIES, isOf: isLostAnswer };

export interface Writing {
  /** Refusals that are repeated too, as Apple takes them back after a while. */
  readonly refused?: Repeated;
  /** The write begins no try after this time (10 minutes). */
  readonly limitMs?: number;
}

/**
 * Writes, and writes again where the answer was lost. The write must do no harm when it is done
 * twice, or else look first: it gets the number of its attempt, the first being 1. Throws the error
 * of the last attempt, as `withRetries` does.
 */
export function writeUntilAnswered<T>(
  write: (attempt: number) => Promise<T>,
  context: Call['context'],
  { refused, limitMs }: Writing = {},
): Promise<T> {
  const repeated = refused === undefined ? [LOST_ANSWER] : [LOST_ANSWER, refused];
  return withRetries(write, { repeated, limitMs, context });
}
