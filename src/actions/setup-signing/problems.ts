import { Problems } from '../../core/runner/problems.ts';
import { signingErrors } from './errors.ts';

/** Gathers what is wrong with the certificates and profiles. */
export function signingProblems(): Problems {
  return new Problems((found) =>
    signingErrors.error('several-problems', {
      message: `${found.length} things are wrong with the certificates and profiles; the first: ${found[0]?.message}`,
      details: found.flatMap(({ code, message, said, details, remedy }) => [
        `${code}: ${message}`,
        ...(said === undefined ? [] : [`  ${said}`]),
        ...details.map((line) => `  ${line}`),
        `  → ${remedy}`,
      ]),
    }),
  );
}
