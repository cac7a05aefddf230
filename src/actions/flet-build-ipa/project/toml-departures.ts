/** Where a text that is valid TOML 1.1 departs from TOML 1.0, or names a day that no calendar has. */

export interface TomlDeparture {
  readonly at: number;
  readonly kind: 'newer' | 'impossible';
  readonly what: string;
}

/** The pieces that matter; all others are passed over. The first that fits wins. */
const PIECE =
  /#[^\n]*|"""(?:[^"\\]|\\[^]|"{1,2}(?!"))*"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}|"(?:[^"\\\n]|\\[^])*"|'[^'\n]*'|[[\]{}\n]|,(?=[ \t]*\})|(?<=[=,[ \tT])\d\d:\d\d(?!:)|(?<=[=,[ \t])(?<!^[ \t]*\[+[ \t]*)\d{4}-\d\d-\d\d/gim;

/** Takes the document with "\n" as its line ends. The result is in the order of the text. */
export function tomlDepartures(toml: string): TomlDeparture[] {
  const found: TomlDeparture[] = [];
  const open: string[] = [];
  const newer = (at: number, what: string) => found.push({ at, kind: 'newer', what });
  for (const { 0: piece, index: at } of toml.matchAll(PIECE)) {
    const first = piece[0] ?? '';
    const isInline = open.at(-1) === '{';
    if ((first === '\n' || first === '#') && isInline) {
      newer(at, 'a line end or comment in an inline table');
    } else if (first === ',' && isInline) {
      newer(at, 'a comma before the end of an inline table');
    } else if (first === '"') {
      const escape = /^(?:[^\\]|\\[^ex])*\\([ex])/.exec(piece)?.[1];
      if (escape !== undefined) newer(at, `an escape \\${escape} in a text`);
    } else if (first === '[' || first === '{') {
      open.push(first);
    } else if (first === ']' || first === '}') {
      open.pop();
    } else if (/^\d\d:/.test(piece)) {
      newer(at, 'a time without seconds');
    } else if (/^\d{4}-/.test(piece) && !isDay(piece)) {
      found.push({ at, kind: 'impossible', what: `the day ${piece}, which there is not` });
    }
  }
  return found;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !day.startsWith('0000') && date.toJSON()?.slice(0, 10) === day;
}
