/**
 * Answers of the server, read field by field: a missing field is named, and a number is checked
 * before it is used as an offset, a size or the length of a loop.
 */
import { appCenterErrors } from '../errors.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer lists than this are refused: an app has at most 100 groups, and shows 100 releases. */
const LONGEST_LIST = 10_000;

/** One answer of the server, or an object inside it. Every method throws `unexpected-answer`. */
export class Answer {
  readonly #fields: Fields;
  readonly #source: string;

  /** `source` names the request, for the error about a surprising answer. */
  constructor(value: unknown, source: string) {
    this.#source = source;
    if (!isFields(value)) throw this.surprise('is not an object');
    this.#fields = value;
  }

  /** An answer that is a list at its top. */
  static list(value: unknown, source: string): Answer[] {
    return new Answer({ list: value }, source).requiredList('list');
  }

  text(name: string): string {
    return this.optionalText(name) ?? this.#missing(name);
  }

  optionalText(name: string): string | undefined {
    const value = this.#fields[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** A whole number from 1 on, or the digits of one: the server uses both for ids. */
  count(name: string): number {
    return this.optionalCount(name) ?? this.#missing(name);
  }

  optionalCount(name: string): number | undefined {
    const value = this.#fields[name];
    return value === undefined || value === null ? undefined : this.#wholeNumber(name, value);
  }

  isZero(name: string): boolean {
    return this.#fields[name] === 0;
  }

  flag(name: string): boolean {
    return this.#fields[name] === true;
  }

  /** An object inside the answer. */
  optionalObject(name: string): Answer | undefined {
    const value = this.#fields[name];
    return isFields(value) ? new Answer(value, this.#source) : undefined;
  }

  /** The objects of a list; none when the list is absent. */
  list(name: string): Answer[] {
    return this.#entries(name).map((entry) => new Answer(entry, this.#source));
  }

  requiredList(name: string): Answer[] {
    if (!Array.isArray(this.#fields[name])) throw this.surprise(`has no list "${name}"`);
    return this.list(name);
  }

  /** The whole numbers of a list, each from 1 on; none when the list is absent. */
  counts(name: string): number[] {
    return this.#entries(name).map((entry) => this.#wholeNumber(name, entry));
  }

  surprise(how: string): Error {
    return appCenterErrors.error('unexpected-answer', {
      message: `The answer to ${this.#source} ${how}.`,
    });
  }

  #entries(name: string): readonly unknown[] {
    const value = this.#fields[name];
    if (!Array.isArray(value)) return [];
    if (value.length <= LONGEST_LIST) return value;
    throw this.surprise(`has ${value.length} entries in "${name}", above ${LONGEST_LIST}`);
  }

  #wholeNumber(name: string, value: unknown): number {
    const digits = typeof value === 'string' && /^\d{1,16}$/.test(value);
    const number = digits ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
    throw this.surprise(`has no whole number in "${name}"`);
  }

  #missing(name: string): never {
    throw this.surprise(`lacks "${name}"`);
  }
}
