/**
 * Small pieces of text that the log and the report are set from. Colour follows the terminal and
 * NO_COLOR: util.styleText looks at both.
 */
import { stripVTControlCharacters, styleText } from 'node:util';
import type { Result } from '../workflow/records.ts';

const WIDTH = 78;

export function rule(title: string): string {
  const line = '─'.repeat(Math.max(3, WIDTH - visibleLength(title) - 4));
  return `${styleText('dim', '──')} ${title} ${styleText('dim', line)}`;
}

export function heading(text: string): string {
  return styleText('bold', text);
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function formatSeconds(seconds: number): string {
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

const marks: Readonly<Record<Result, string>> = {
  success: styleText('green', '✓'),
  failure: styleText('red', '✗'),
  cancelled: styleText('yellow', '■'),
  skipped: styleText('dim', '–'),
};

export function resultMark(result: Result): string {
  return marks[result];
}

/** Lines of at most `width` columns; only a word that is longer has a line that is. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || visibleLength(last) + 1 + visibleLength(word) > width) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines.map((line) => line.replaceAll(TIE, ' '));
}

/** A space at which no line ends. */
export const TIE = '\u00A0';

/** The line, or its words on several that are indented as it is. */
export function hung(line: string, width: number): string[] {
  if (visibleLength(line) <= width) return [line];
  const [indent = ''] = /^ */.exec(line) ?? [];
  const mark = /^ *(?:\u001B\[\d+m)*[✗✓■–!i](?:\u001B\[\d+m)* /.test(line) ? '  ' : '';
  const [first = '', ...others] = wrapped(line, Math.max(20, width - indent.length - mark.length));
  return [`${indent}${first}`, ...others.map((text) => `${indent}${mark}${text}`)];
}

/** A cell that is wider stands on a line of its own. */
const WIDEST_SHARE = 0.55;
/** With less room the last cell stands below the others. */
const LEAST_ROOM = 24;
const GAP = '  ';

/**
 * Rows in columns, within `width`. All cells but the last are as wide as the widest of their
 * column; the last one flows on below itself.
 */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
  const widest = Math.floor(width * WIDEST_SHARE);
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, index) => {
      const own = visibleLength(cell);
      if (own <= widest) widths[index] = Math.max(widths[index] ?? 0, own);
    });
  }
  return rows.flatMap((row) => rowLines(row, widths, width));
}

function rowLines(row: readonly string[], widths: readonly number[], width: number): string[] {
  const before: string[] = [];
  const cells = row.slice(0, -1).map((cell, index) => {
    const room = (widths[index] ?? 0) - visibleLength(cell);
    if (room >= 0) return cell + ' '.repeat(room);
    before.push(...hung(cell, width));
    return ' '.repeat(widths[index] ?? 0);
  });
  const lead = cells.map((cell) => cell + GAP).join('');
  const last = row.at(-1) ?? '';
  const room = width - visibleLength(lead);
  const indent = room >= LEAST_ROOM ? visibleLength(lead) : 6;
  const lines = wrapped(last, width - indent);
  if (room < LEAST_ROOM && lines.length > 0) lines.unshift('');
  const [first = '', ...others] = lines;
  const below = others.map((line) => ' '.repeat(indent) + line);
  return [...before, (lead + first).trimEnd(), ...below].filter((line) => line.trim() !== '');
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
const letters = new Intl.Segmenter();

/** The columns of a terminal that the text takes. */
export function visibleLength(text: string): number {
  const plain = stripVTControlCharacters(text);
  if (/^[\u0020-\u007E]*$/.test(plain)) return plain.length;
  return [...letters.segment(plain)].reduce(
    (sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1),
    0,
  );
}
