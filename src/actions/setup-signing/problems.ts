/** The error of a set of certificates and profiles with which more than one thing is wrong. */
import { Problems } from '../../core/runner/log/problems.ts';
import { counted } from '../../core/system/count.ts';
import { signingErrors } from './errors.ts';

/** Gathers what is wrong with the certificates and profiles. */
export function signingProblems(): Problems {
  return new Problems(
    (occurrence) => signingErrors.error('several-problems', occurrence),
    (count) => `${counted(count, 'thing')} are wrong with the certificates and profiles:`,
  );
}
