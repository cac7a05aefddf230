/** Gathers what is wrong before the build, so that one error tells all of it. */
import { ActionError, CancelledError } from '../../../core/errors.ts';
import { counted } from '../../../core/system/count.ts';
import { buildErrors } from '../errors.ts';

export class Problems {
  readonly #found: ActionError[] = [];

  add(...problems: readonly ActionError[]): void {
    this.#found.push(...problems);
  }

  /** What `work` gives; a failure that was foreseen is kept, and `undefined` given. */
  async attempt<T>(work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ActionError) || error instanceof CancelledError) throw error;
      this.add(error);
      return undefined;
    }
  }

  /** Throws the only problem as it is, and several as one error that tells each with its remedy. */
  throwAny(): void {
    const [only, ...others] = this.#found;
    if (only === undefined) return;
    if (others.length === 0) throw only;
    throw buildErrors.error('not-ready', {
      message: [
        `The build cannot begin, for ${counted(this.#found.length, 'reason')}:`,
        ...this.#found.map(({ message }, index) => `${index + 1}. ${message}`),
      ].join('\n'),
      remedy: this.#found.map(({ remedy }, index) => `${index + 1}. ${remedy}`).join('\n'),
      details: this.#found.flatMap(({ code, message, said, details }) => [
        `${code}: ${message}`,
        ...[...(said === undefined ? [] : [said]), ...details].map((line) => `  ${line}`),
      ]),
    });
  }
}
