/**
 * Characters that Apple refuses in What to Test with "An attribute value has invalid text.", as
 * people who probed it have published. A character with a near relative that Apple takes is
 * replaced by it; the others are removed.
 */

/** Beside everything outside the basic plane, where emoji and rare scripts are. */
const REFUSED_CODES: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08], // Control characters, but for tab and line feed.
  [0x0b, 0x1f],
  [0x3c, 0x3c], // <
  [0x7f, 0x9f],
  [0x300, 0x36f], // Combining marks: those that compose are gone after NFC.
  [0xf00, 0xfff], // Tibetan
  [0x10a0, 0x10ff], // Georgian
  [0x1200, 0x139f], // Ethiopic
  [0x13a0, 0x13ff], // Cherokee
  [0x1780, 0x18af], // Khmer, Mongolian
  [0x19e0, 0x19ff], // Khmer symbols
  [0x1ab0, 0x1aff], // Combining marks
  [0x1c90, 0x1cbf], // Georgian
  [0x1dc0, 0x1dff], // Combining marks
  [0x20d0, 0x20ff], // Combining marks for symbols
  [0x2400, 0x245f], // Pictures of control characters
  [0x2500, 0x259f], // Box drawing, blocks
  [0x2600, 0x27ef], // Symbols, dingbats
  [0x2800, 0x28ff], // Braille
  [0x2980, 0x2bff], // Mathematical symbols, further arrows
  [0x2d00, 0x2d2f], // Georgian
  [0x2d80, 0x2ddf], // Ethiopic
  [0xab00, 0xab2f], // Ethiopic
  [0xab70, 0xabbf], // Cherokee
  [0xd800, 0xf8ff], // Halves of surrogate pairs, private use
  [0xfb00, 0xfdff], // Presentation forms
  [0xfe00, 0xfe0f], // Variation selectors
  [0xfe10, 0xfe4f], // Presentation forms, half marks
  [0xfe70, 0xfeff],
  [0xfff0, 0xffff], // Replacement character
  [0x10000, 0x10ffff],
];

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '<': '\u2039', // ‹
  '\u2500': '-',
  '\u2501': '-',
  '\u2502': '|',
  '\u2503': '|',
};

/** Joins emoji to one picture; without them it joins nothing. */
const JOINER = '\u200D';

export interface RefusedCharacter {
  /** One character as people see it, such as a family that is made of several code points. */
  readonly character: string;
  /** The replacement; empty where it was removed. */
  readonly replacement: string;
  /** Both count from 1; columns count characters as people see them. */
  readonly line: number;
  readonly column: number;
}

export interface AcceptableText {
  readonly text: string;
  readonly refused: readonly RefusedCharacter[];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `text`, which is normalized, as Apple takes it, and everything that had to go. */
export function acceptableText(text: string): AcceptableText {
  const refused: RefusedCharacter[] = [];
  const lines = text.split('\n').map((line, index) => {
    const characters = [...graphemes.segment(line)].map(({ segment }, place) => {
      const replacement = replacementOf(segment);
      if (replacement !== segment) {
        refused.push({ character: segment, replacement, line: index + 1, column: place + 1 });
      }
      return replacement;
    });
    return withoutLeftSpace(characters);
  });
  return { text: lines.join('\n').trim(), refused };
}

/** With a character goes the space that would otherwise stand twice, or at the end of a line. */
function withoutLeftSpace(characters: readonly string[]): string {
  const kept: string[] = [];
  let previous: string | undefined;
  let isAfterGap = false;
  for (const character of characters) {
    const isLeft = isAfterGap && (previous === undefined || previous === ' ');
    if (!(character === ' ' && isLeft)) kept.push(character);
    isAfterGap = character === '';
    if (character !== '') previous = character;
  }
  return kept.join('').replace(isAfterGap ? /(?<! ) +$/ : /$^/, '');
}

function replacementOf(grapheme: string): string {
  const points = Array.from(grapheme);
  if (!points.some(isRefused)) return grapheme;
  return points
    .filter((point) => point !== JOINER)
    .map((point) => (isRefused(point) ? nearKin(point) : point))
    .join('')
    .normalize('NFC');
}

/** Styled letters and ligatures have plain ones; a symbol has none. */
function nearKin(point: string): string {
  const plain = REPLACEMENTS[point] ?? point.normalize('NFKC');
  return Array.from(plain).some(isRefused) ? '' : plain;
}

function isRefused(point: string): boolean {
  const code = point.codePointAt(0) ?? 0;
  return REFUSED_CODES.some(([first, last]) => code >= first && code <= last);
}

/** A notice has room for so many. */
const MOST_TOLD = 5;

/** Names each character and its place, for a notice. */
export function tellRefused(refused: readonly RefusedCharacter[]): string {
  const told = refused.slice(0, MOST_TOLD).map(({ character, replacement, line, column }) => {
    const codes = Array.from(character)
      .map((point) => codeOf(point))
      .join(' ');
    const done = replacement === '' ? 'removed' : `replaced by “${replacement}”`;
    return `“${character}” (${codes}) in line ${line}, column ${column}, ${done}`;
  });
  const more = refused.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function codeOf(point: string): string {
  return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
