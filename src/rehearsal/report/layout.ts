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

/** Lines of at most `width` characters; only a word that is longer has a line that is. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || visibleLength(last) + 1 + visibleLength(word) > width) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines;
}

/** Columns as wide as their widest cell; the last one flows on. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, visibleLength(cell));
    });
  }
  return rows.map((row) =>
    row
      .map(
        (cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - visibleLength(cell))),
      )
      .join('  ')
      .trimEnd(),
  );
}

function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
