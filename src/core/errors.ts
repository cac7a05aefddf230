/**
 * Failures that a user can meet: a stable code, what happened, the words of the
 * service or tool that refused, and the remedy. Every area of the code keeps one catalogue of its
 * errors; the page docs/errors.md is written from these catalogues.
 */

/** A problem among several, with its own remedy. */
export interface Problem {
  /** One sentence, or for an input what follows after the word "Input". */
  readonly text: string;
  readonly remedy?: string;
}

/**
 * The facts that the throwing place knows; the catalogue adds the code and, unless given, the
 * remedy.
 */
export interface Occurrence {
  /** The event, in one sentence of at most about 200 characters. */
  readonly message: string;
  /** Several things that are wrong; they are shown below the message, each with its remedy. */
  readonly problems?: readonly Problem[];
  /** The words of the service or tool itself, unchanged. */
  readonly said?: string;
  /** Further lines for the folded part of the log. */
  readonly details?: readonly string[];
  /** Replaces the catalogue's remedy where the occurrence knows a better one. */
  readonly remedy?: string;
  readonly cause?: unknown;
}

/** One entry of a catalogue: what the code means and what to do about it, for the docs page. */
export interface CatalogueEntry {
  readonly meaning: string;
  readonly remedy: string;
}

/** A failure that was foreseen. Anything else that reaches the user is a defect of Slipway. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError';
  /** `area/what`, stable across releases. */
  readonly code: string;
  readonly remedy: string;
  readonly said: string | undefined;
  readonly details: readonly string[];
  /** The message without the problems that it lists. */
  readonly headline: string;
  readonly problems: readonly Problem[];

  constructor(code: string, remedy: string, occurrence: Occurrence) {
    const { message, problems = [] } = occurrence;
    const listed = problems.map(({ text }, index) => `${index + 1}. ${text}`);
    super([message, ...listed].join('\n'), { cause: occurrence.cause });
    this.headline = message;
    this.problems = problems;
    this.code = code;
    this.remedy = occurrence.remedy ?? remedy;
    this.said = occurrence.said;
    this.details = occurrence.details ?? [];
  }

  /** This failure with more knowledge than there was where it was thrown. */
  with(changes: Partial<Occurrence>): ActionError {
    const { code, headline: message, problems, said, details, remedy, cause } = this;
    const known = { message, problems, details, cause, ...(said === undefined ? {} : { said }) };
    return new ActionError(code, remedy, { ...known, ...changes });
  }
}

/** The user, the runner or a time limit of the workflow stopped the step. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError';

  constructor(message = 'The step was cancelled.') {
    super('runner/cancelled', 'Run the workflow again when you are ready.', { message });
  }
}

/** All errors of one area. `error(code, occurrence)` makes the error to throw. */
export class Catalogue<Code extends string = string> {
  readonly area: string;
  readonly entries: Readonly<Record<Code, CatalogueEntry>>;

  constructor(area: string, entries: Readonly<Record<Code, CatalogueEntry>>) {
    this.area = area;
    this.entries = entries;
  }

  error(code: Code, occurrence: Occurrence): ActionError {
    return new ActionError(`${this.area}/${code}`, this.entries[code].remedy, occurrence);
  }

  /** Whether `error` is this catalogue's `code`. */
  is(error: unknown, code: Code): error is ActionError {
    return error instanceof ActionError && error.code === `${this.area}/${code}`;
  }

  /** Whether `error` is one of this catalogue; may be handed on as it stands. */
  readonly owns = (error: unknown): boolean =>
    error instanceof ActionError && error.code.startsWith(`${this.area}/`);
}

/** Opens the catalogue of one area; the keys become the second half of the codes. */
export function catalogue<const Entries extends Record<string, CatalogueEntry>>(
  area: string,
  entries: Entries,
): Catalogue<keyof Entries & string> {
  return new Catalogue(area, entries);
}

/**
 * The address of the place in our pages that explains a code: of an error
 * (`upload/build-exists`) or of a check (`ITMS-90683`). The pages are written from the catalogues
 * and the rules, with an anchor for each code.
 */
export function documentationOf(page: 'errors' | 'checks', code: string): string {
  return `https://github.com/slipway-actions/slipway/blob/main/docs/${page}.md#${anchorOf(code)}`;
}

/**
 * The anchor of a code in the pages: lower case, a hyphen for everything but letters and digits.
 */
export function anchorOf(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return Error.isError(thrown) ? thrown.message : String(thrown);
}
