/** Steps that end before Apple has accepted the upload, by a failure or by a cancel. */
import { ActionError, CancelledError } from '../../../core/errors.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import { uploadErrors } from '../errors.ts';

/**
 * Names the upload or reservation that a step leaves at Apple when it ends early. One failure is
 * one annotation, so it becomes part of the error's remedy; a cancelled step has no annotation, and
 * gets a notice.
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
