/** Reading the server's answers field by field: what is missing is named, not assumed. */
import { appCenterErrors } from './errors.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One answer of the server, or an object inside it. */
export class Answer {
  readonly #fields: Fields;
  readonly #what: string;

  /** `what` names the request, for the error about a surprising answer. */
  constructor(value: unknown, what: string) {
    this.#what = what;
    if (!isFields(value)) throw this.#surprise('is no object');
    this.#fields = value;
  }

  /** An answer that is a list at its top. */
  static list(value: unknown, what: string): Answer[] {
    const answer = new Answer({ list: value }, what);
    if (!Array.isArray(value)) throw answer.#surprise('is no list');
    return answer.list('list');
  }

  text(name: string): string {
    return this.optionalText(name) ?? this.#missing(name);
  }

  optionalText(name: string): string | undefined {
    const value = this.#fields[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** A number, or a text that holds one: the server uses both for ids. */
  number(name: string): number {
    return this.optionalNumber(name) ?? this.#missing(name);
  }

  optionalNumber(name: string): number | undefined {
    const value = this.#fields[name];
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }

  flag(name: string): boolean {
    return this.#fields[name] === true;
  }

  /** The objects of a list; none when the list is absent. */
  list(name: string): Answer[] {
    const value = this.#fields[name];
    return Array.isArray(value) ? value.map((entry) => new Answer(entry, this.#what)) : [];
  }

  numbers(name: string): number[] {
    const value = this.#fields[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
  }

  #missing(name: string): never {
    throw this.#surprise(`lacks "${name}"`);
  }

  #surprise(how: string): Error {
    return appCenterErrors.error('unexpected-answer', {
      message: `The answer to ${this.#what} ${how}.`,
    });
  }
}
