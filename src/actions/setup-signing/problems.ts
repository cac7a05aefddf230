/**
 * Everything that is wrong, told at once: whoever mends one thing should not meet the next one only
 * after another run.
 */
import { ActionError } from '../../core/errors.ts';
import { signingErrors } from './errors.ts';

export class Problems {
  readonly #found: ActionError[] = [];

  add(...problems: readonly ActionError[]): void {
    // The app and its extensions may share a profile, and with it the problem.
    const unlike = problems.filter(
      ({ message }) => !this.#found.some((known) => known.message === message),
    );
    this.#found.push(...unlike);
  }

  /** What the work gives, or `undefined` when it fails in a way that the user can mend. */
  try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      this.add(error);
      return undefined;
    }
  }

  /** Throws when there is any problem: the one itself, or one that lists them all. */
  throwAny(): void {
    const [only, ...others] = this.#found;
    if (only === undefined) return;
    if (others.length === 0) throw only;
    throw signingErrors.error('several-problems', {
      message: `${this.#found.length} things are wrong with the certificates and profiles; the first: ${only.message}`,
      details: this.#found.flatMap(({ code, message, said, details, remedy }) => [
        `${code}: ${message}`,
        ...(said === undefined ? [] : [`  ${said}`]),
        ...details.map((line) => `  ${line}`),
        `  → ${remedy}`,
      ]),
    });
  }
}
