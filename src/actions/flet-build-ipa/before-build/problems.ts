/** The problems that are found before a build. */
import { Problems } from '../../../core/runner/log/problems.ts';
import { counted } from '../../../core/system/count.ts';
import { buildErrors } from '../errors.ts';

/** Gathers what is wrong before the build, so that one error shows all of it with its remedies. */
export function buildProblems(): Problems {
  return new Problems(
    (occurrence) => buildErrors.error('not-ready', occurrence),
    (count) => `The build cannot begin, for ${counted(count, 'reason')}:`,
  );
}
