import { ActionError, CancelledError } from '../../../core/errors.ts';
import type { Log } from '../../../core/runner/log.ts';
import { uploadErrors } from '../errors.ts';

/**
 * Says what a step that ends early leaves at Apple. One failure is one annotation, so it becomes
 * part of the error's remedy; a cancelled step has no annotation, and gets a notice.
 */
export function withWhatIsLeft(error: unknown, left: string, log: Log): unknown {
  if (error instanceof CancelledError) {
    log.notice(left);
    return error;
  }
  log.info(left);
  // The remedies of this action's own errors say how to go on.
  return error instanceof ActionError && !uploadErrors.owns(error)
    ? error.with({ remedy: `${error.remedy} ${left}` })
    : error;
}
