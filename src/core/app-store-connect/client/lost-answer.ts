/** Writes whose answer was lost on its way. */
import type { ActionContext } from '../../runner/action-context.ts';
import { networkErrors } from '../../system/http.ts';
import { retry, retryLine } from '../../system/retry.ts';
import { appStoreConnectErrors } from './errors.ts';
import { WRITE_RETRIES } from './retries.ts';

/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, somebody has to look.
 */
export function isLostAnswer(error: unknown): boolean {
  return networkErrors.is(error, 'interrupted') || appStoreConnectErrors.is(error, 'unavailable');
}

/**
 * Writes, and writes again where the answer was lost. So the write has to do no harm when it is
 * done twice, or to look first: it is handed the number of its attempt, the first being 1.
 */
export function writeUntilAnswered<T>(
  write: (attempt: number) => Promise<T>,
  { clock, log, signal }: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<T> {
  return retry(write, {
    ...WRITE_RETRIES,
    clock,
    signal,
    retryAfterMs: (error) => (isLostAnswer(error) ? 0 : undefined),
    onRetry: (error, delayMs) => log.info(retryLine(error, delayMs)),
  });
}
