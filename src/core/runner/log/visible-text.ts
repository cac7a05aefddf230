/**
 * Text for the runner, in which nothing is hidden and nothing is a command. Names, messages and
 * lines of other programs pass through here on their way to the log, the outputs and the summary.
 *
 * The runner is a .NET program. It cuts its input into lines at \n, \r and \r\n, trims what .NET
 * takes for white space (U+0085 included), obeys a line that then begins with `::`, and `##[`
 * anywhere in a line. It compares by the rules of the machine's language, which skip characters
 * without a weight, such as U+200B. Pages that show the log break lines at more characters.
 */

import { withoutCredentials } from '../../system/network/address.ts';

/** Colours of a terminal: they stand for nothing that a log could keep. */
const COLOURS = /\u001B\[[\d;]{0,32}m/g;

/** At these a reader of the log, the runner or JavaScript may begin a new line. */
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The line breaks that become lines of their own; the others become a space. */
const RUNNER_LINE_BREAKS = /\r\n|[\n\r]/;

/** Characters that show nothing: control and format characters, and what fonts may leave out. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const INVISIBLE_ONES = new RegExp(INVISIBLE, 'gu');

/** Parts of emoji and of Indic and Persian words; behind a letter or a sign they do no harm. */
const JOINING = /^(?:\u200C|\u200D|\uFE0E|\uFE0F|[\u{E0020}-\u{E007F}])$/u;
const CAN_BE_JOINED = /(?:[\p{L}\p{N}\p{M}\p{So}\p{Sk}]|\u200D|\uFE0F|[\u{E0020}-\u{E007F}])$/u;

/** Text in which all characters can be seen; the classes of Unicode take 7 ms to be made. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** White space of .NET and of JavaScript; marks and what has no weight may stand in between. */
const COMMAND_AT_START = /^([\s\u0085\p{M}\p{C}]*:[\p{M}\p{C}]*):/u;
const COMMAND_ANYWHERE = /(#[\p{M}\p{C}]*#[\p{M}\p{C}]*)\[/gu;

/** One line: no line break, no character that cannot be seen, no command. */
export function visibleLine(text: string): string {
  const safe = withoutCredentials(text);
  if (PRINTABLE_ASCII.test(safe)) {
    return safe.replace(/^( *:):/, '$1 :').replaceAll('##[', '## [');
  }
  const shown = safe
    .replaceAll(COLOURS, '')
    .replaceAll(LINE_BREAKS, ' ')
    .replaceAll(INVISIBLE_ONES, madeVisible);
  return shown.replace(COMMAND_AT_START, '$1 :').replaceAll(COMMAND_ANYWHERE, '$1 [');
}

/** Lines as `visibleLine` makes them, joined by \n. */
export function visibleLines(text: string): string {
  return text.split(RUNNER_LINE_BREAKS).map(visibleLine).join('\n');
}

/**
 * JSON text whose values stay exactly what they are: what `visibleLine` would change stands as an
 * escape sequence.
 */
export function visibleJson(json: string): string {
  return json
    .replaceAll(INVISIBLE_ONES, escaped)
    .replaceAll(/[\u2028\u2029]/g, escaped)
    .replaceAll(COMMAND_ANYWHERE, String.raw`$1\u005b`);
}

function madeVisible(character: string, offset: number, text: string): string {
  if (character === '\t') return character;
  if (JOINING.test(character) && CAN_BE_JOINED.test(text.slice(Math.max(0, offset - 2), offset))) {
    return character;
  }
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture of each of the first 32.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function escaped(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
