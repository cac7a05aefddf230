/** One result for several jobs. */
import type { Result } from '../records.ts';

export function combinedResult(results: readonly Result[]): Result {
  for (const result of ['failure', 'cancelled', 'skipped'] as const) {
    if (results.includes(result)) return result;
  }
  return 'success';
}

/** A called workflow is skipped only as a whole. */
export function resultOfCalled(results: readonly Result[]): Result {
  const ran = results.filter((result) => result !== 'skipped');
  return ran.length === 0 ? combinedResult(results) : combinedResult(ran);
}

export function withoutEmpty(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''));
}
