/** The build number that was asked for, in the form in which Apple sees it. */
import { inputError } from '../../core/runner/inputs.ts';
import type { Environment } from '../../core/runner/machine.ts';

/**
 * `run` is the number of the workflow run. A run that is run again keeps its number, and Apple
 * takes no build number twice: then the attempt follows after a dot, which sorts between this run
 * and the next.
 */
export function resolveBuildNumber(
  asked: string | undefined,
  environment: Environment,
): string | undefined {
  if (asked !== 'run') return asked;
  const run = environment['GITHUB_RUN_NUMBER'];
  if (!run) {
    throw inputError(['`build-number` is run, but the runner gives no GITHUB_RUN_NUMBER']);
  }
  const attempt = environment['GITHUB_RUN_ATTEMPT'] || '1';
  return attempt === '1' ? run : `${run}.${attempt}`;
}
