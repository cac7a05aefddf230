/**
 * Everything that is wrong, shown at once: whoever mends one thing should not meet the next one
 * only after another run.
 */
import { ActionError, CancelledError } from '../../errors.ts';
import type { Occurrence, Problem } from '../../errors.ts';

export class Problems {
  readonly #found: ActionError[] = [];
  readonly #inOne: (occurrence: Occurrence) => ActionError;
  readonly #headline: (count: number) => string;

  /**
   * `inOne` makes the error that holds several problems, `headline` its first sentence; the report
   * shows each problem below it with its own remedy.
   */
  constructor(inOne: (occurrence: Occurrence) => ActionError, headline: (count: number) => string) {
    this.#inOne = inOne;
    this.#headline = headline;
  }

  /** A problem that several things share, such as a profile, is kept once. */
  add(...problems: readonly ActionError[]): void {
    for (const problem of problems) {
      if (!this.#found.some(({ message }) => message === problem.message)) {
        this.#found.push(problem);
      }
    }
  }

  /** The result of the work, or `undefined` when it fails in a way that the user can mend. */
  try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#keep(error);
      return undefined;
    }
  }

  /** The result of work that takes its time, or `undefined` as above. */
  async attempt<T>(work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#keep(error);
      return undefined;
    }
  }

  /** Throws when there is any problem: the one itself, or one error that holds them all. */
  throwAny(): void {
    const [only, ...others] = this.#found;
    if (only === undefined) return;
    if (others.length === 0) throw only;
    const problems = this.#found.flatMap(problemsIn);
    throw this.#inOne({
      message: this.#headline(problems.length),
      problems,
      details: this.#found.flatMap(detailsOf),
    });
  }

  #keep(error: unknown): void {
    if (!(error instanceof ActionError) || error instanceof CancelledError) throw error;
    this.add(error);
  }
}

/**
 * An error that holds several problems itself, such as that of the inputs, gives them one by one.
 */
function problemsIn({ headline, problems, remedy }: ActionError): readonly Problem[] {
  if (problems.length === 0) return [{ text: headline, remedy }];
  return problems.map((problem) => ({ remedy, ...problem }));
}

function detailsOf({ code, message, said, details }: ActionError): readonly string[] {
  const more = [...(said === undefined ? [] : [said]), ...details];
  return [`${code}: ${message}`, ...more.map((line) => `  ${line}`)];
}
