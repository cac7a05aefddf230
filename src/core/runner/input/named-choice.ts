/** Finding what a user named: by id, by the exact name, or by the name in any case. */
import { nearest } from './nearest.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  /** Tells it from others of the same name, such as its kind. */
  readonly note?: string;
}

export interface Choice<T> {
  /** Each once, in the order in which they were asked for. */
  readonly found: readonly T[];
  /** One for each word that leads to nothing, or to more than one. */
  readonly problems: readonly string[];
}

/**
 * Every word has to lead to one thing: a name that is written exactly wins, upper and lower case
 * matter only where they tell two things apart. `kind` names what is looked for, as in "group".
 */
export function chooseByName<T extends Named>(
  words: readonly string[],
  known: readonly T[],
  kind: string,
): Choice<T> {
  const problems: string[] = [];
  const found = words.flatMap((word) => {
    const candidates = matching(word, known);
    if (candidates.length !== 1) problems.push(problemOf(word, candidates, known, kind));
    return candidates.length === 1 ? candidates : [];
  });
  return { found: [...new Set(found)], problems };
}

function matching<T extends Named>(word: string, known: readonly T[]): readonly T[] {
  const ways: readonly ((thing: T) => boolean)[] = [
    ({ id }) => id === word,
    ({ name }) => name.normalize('NFC') === word.normalize('NFC'),
    ({ name }) => isSameName(name, word),
  ];
  const hits = ways.map((matches) => known.filter(matches));
  return hits.find((candidates) => candidates.length > 0) ?? [];
}

/**
 * Whether two names differ at most in upper and lower case, and in how letters with accents are
 * stored: in one character, or in two as in names of files on a Mac.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.normalize('NFC').toLowerCase());
  return a === b;
}

function problemOf(
  word: string,
  candidates: readonly Named[],
  known: readonly Named[],
  kind: string,
): string {
  if (candidates.length > 1) {
    const ids = candidates
      .map(({ name, id, note }) => `${name} = ${id}${note === undefined ? '' : ` (${note})`}`)
      .join(', ');
    return `"${word}" is the name of ${candidates.length} ${kind}s, so give the id (${ids})`;
  }
  const likely = nearest(
    word,
    known.map(({ name }) => name),
  );
  return `there is no ${kind} "${word}"${likely === undefined ? '' : ` (did you mean "${likely}"?)`}`;
}
