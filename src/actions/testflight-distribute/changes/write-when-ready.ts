/** Writes that Apple refuses for a while after it has processed a build. */
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { Refusal } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { MINUTE, SECOND } from '../../../core/system/duration.ts';

export interface ReadyOptions {
  readonly isTooEarly: (refusal: Refusal) => boolean;
  /** When the build was uploaded. */
  readonly uploaded: Date | undefined;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}

/** About five minutes in all. */
const FRESH_BUILD = { tries: 9, firstDelayMs: 4 * SECOND, longestDelayMs: MINUTE };
const SETTLED_BUILD = { ...FRESH_BUILD, tries: 2 };

/** The longest that Apple is waited for to process a build by default, and an hour after it. */
const SETTLED_AFTER_MS = 3 * 60 * MINUTE;

/**
 * Writes until Apple takes it. For some minutes after a build was processed, parts of Apple do not
 * know it yet and refuse; a build that is older has no such excuse. Where an answer was lost, the
 * write is done again too, so it has to be one whose repetition does no harm.
 */
export function writeWhenReady<T>(
  write: () => Promise<T>,
  { isTooEarly, uploaded, context }: ReadyOptions,
): Promise<T> {
  const ageMs = context.clock.now().getTime() - (uploaded?.getTime() ?? -Infinity);
  return writeUntilAnswered(write, context, {
    refused: {
      ...(ageMs < SETTLED_AFTER_MS ? FRESH_BUILD : SETTLED_BUILD),
      isOf(error) {
        const refusal = refusalOf(error);
        return refusal !== undefined && isTooEarly(refusal);
      },
    },
  });
}
