/** The values of the options that only the command has, and the refusal of a wrong one. */

import { suggestion } from './suggestion.ts';

/** Says what is wrong with the command line and where it is explained. */
export class BadOption extends Error {
  constructor(problem: string) {
    super(`${problem}\nThe options are explained by: npm run rehearse -- --help`);
  }
}

export function webAddress(option: string, value: string): string {
  if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value;
  throw new BadOption(`${option} takes an address such as http://127.0.0.1:4000, not "${value}"`);
}

export function oneOf<const Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  const near = suggestion(value, words);
  throw new BadOption(`${option} takes one of ${words.join(', ')}, not "${value}"${near}`);
}
