/**
 * Waits for Apple: they last as long as their limit says, also while App Store Connect is out of
 * order. A look that fails is not repeated by itself, as the next look follows within the limit.
 */
import { CancelledError } from '../errors.ts';
import type { ActionError } from '../errors.ts';
import type { ActionContext } from '../runner/action-context.ts';
import { poll, PollTimeout } from '../system/poll.ts';
import type { Sighting } from '../system/poll.ts';
import type { AppStoreConnect } from './client/client.ts';
import { passingFailure } from './client/refusals/passing-failure.ts';

export interface WaitLimit {
  readonly limitMs: number;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}

export interface AppleWait<T> extends WaitLimit {
  /** The thing that is awaited, as in "Waiting for …". */
  readonly what: string;
  /** Looks through the client that it is given. */
  readonly look: (api: AppStoreConnect) => Promise<Sighting<T>>;
  /** The error for a wait that came to its limit. */
  readonly timeoutError: (timeout: PollTimeout) => ActionError | Promise<ActionError>;
}

/**
 * Looks until the thing is there. Throws the timeout error at the limit, the reason on cancel, and
 * errors of a look that do not pass by themselves.
 */
export async function waitForApple<T>(
  api: AppStoreConnect,
  { what, look, limitMs, context, timeoutError }: AppleWait<T>,
): Promise<T> {
  const { clock, log, signal } = context;
  const lookingApi = api.withoutRetries();
  let lastSeen = 'nothing';
  /** The pause after a look, stretched as little is left of the hourly limit. */
  const sparing = <Look extends { readonly retryAfterMs?: number | undefined }>(look: Look) => ({
    ...look,
    retryAfterMs: Math.max(look.retryAfterMs ?? 0, api.pauseMs),
  });
  try {
    return await poll({
      what,
      look: async () => {
        const sighting = await look(lookingApi);
        if (sighting.done) return sighting;
        lastSeen = sighting.state;
        return sparing(sighting);
      },
      passing: (error) => {
        const failure = passingFailure(error, clock.now());
        return failure && sparing(failure);
      },
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (error instanceof CancelledError) {
      log.info(`Stopped waiting for ${what}; last seen: ${lastSeen}.`);
    }
    throw error instanceof PollTimeout ? await timeoutError(error) : error;
  }
}
