/**
 * Everything that is wrong, told at once: whoever mends one thing should not meet the next one only
 * after another run.
 */
import { ActionError, CancelledError } from '../errors.ts';

export class Problems {
  readonly #found: ActionError[] = [];
  readonly #inOne: (found: readonly ActionError[]) => ActionError;

  /** `inOne` makes the error that tells several. */
  constructor(inOne: (found: readonly ActionError[]) => ActionError) {
    this.#inOne = inOne;
  }

  /** A problem that several things share, such as a profile, is told once. */
  add(...problems: readonly ActionError[]): void {
    for (const problem of problems) {
      if (!this.#found.some(({ message }) => message === problem.message)) {
        this.#found.push(problem);
      }
    }
  }

  /** What the work gives, or `undefined` when it fails in a way that the user can mend. */
  try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#keep(error);
      return undefined;
    }
  }

  /** The same for work that takes its time. */
  async attempt<T>(work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#keep(error);
      return undefined;
    }
  }

  /** Throws when there is any problem: the one itself, or one that tells them all. */
  throwAny(): void {
    const [only, ...others] = this.#found;
    if (only === undefined) return;
    throw others.length === 0 ? only : this.#inOne(this.#found);
  }

  #keep(error: unknown): void {
    if (!(error instanceof ActionError) || error instanceof CancelledError) throw error;
    this.add(error);
  }
}
