/**
 * Text of others as it may be shown: what would act on a terminal, or put letters of a line in
 * another order than they are read in, has no effect.
 */
import { stripVTControlCharacters } from 'node:util';

/** Control characters, but for tabs and line ends. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g; // eslint-disable-line no-control-regex
/** Embeddings, overrides and isolates of the bidirectional algorithm; GitHub warns of them too. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g;
const COLOUR = /(\u001B\[[\d;:]*m)/; // eslint-disable-line no-control-regex
const NO_COLOUR = '\u001B[0m';

/** The text without control sequences; characters that reorder it stand there by their numbers. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(CONTROL, '')
    .replaceAll(REORDERING, (character) => {
      return `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`;
    });
}

/** The text for a terminal, with its colours, which end with it. */
export function terminalText(text: string): string {
  const pieces = text.split(COLOUR);
  const shown = pieces.map((piece, index) => (index % 2 === 1 ? piece : plainText(piece))).join('');
  return pieces.length > 1 ? shown + NO_COLOUR : shown;
}
