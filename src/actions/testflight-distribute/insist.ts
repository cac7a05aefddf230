import { refusalOf } from '../../core/app-store-connect/refusal.ts';
import type { Refusal } from '../../core/app-store-connect/refusal.ts';
import { isLostAnswer } from '../../core/app-store-connect/lost-answer.ts';
import { messageOf } from '../../core/errors.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { formatDuration, MINUTE, SECOND } from '../../core/system/duration.ts';
import { retry } from '../../core/system/retry.ts';

export type InsistDoors = Pick<Doors, 'clock' | 'log' | 'signal'>;

/** About five minutes in all. */
const PATIENCE = { tries: 9, firstDelayMs: 4 * SECOND, longestDelayMs: MINUTE };

/**
 * Writes until Apple takes it. For some minutes after a build was processed, parts of Apple do not
 * know it yet and refuse; and where an answer was lost, the write is done again. So it has to be
 * one whose repetition does no harm.
 */
export function insist<T>(
  write: () => Promise<T>,
  options: { readonly isTooEarly?: (refusal: Refusal) => boolean; readonly doors: InsistDoors },
): Promise<T> {
  const { isTooEarly = () => false } = options;
  const { clock, log, signal } = options.doors;
  const isPassing = (error: unknown): boolean => {
    const refusal = refusalOf(error);
    return isLostAnswer(error) || (refusal !== undefined && isTooEarly(refusal));
  };
  return retry(write, {
    ...PATIENCE,
    clock,
    signal,
    retryAfterMs: (error) => (isPassing(error) ? 0 : undefined),
    onRetry: (error, delayMs) =>
      log.info(`${messageOf(error)} Trying again in ${formatDuration(delayMs)}.`),
  });
}
