/** The log of a step, its groups folded as on GitHub. */
import type { LogLine } from '../../../sandbox/runner/step-log.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';

/** The lines of a log on the page; a longer one is shown with both ends. */
const MOST_LINES = 4000;

export function logSection(lines: readonly LogLine[]): Markup | undefined {
  const shown = clipped(lines.filter(({ kind }) => kind !== 'debug'));
  if (shown.length === 0) return undefined;
  return markup`<details class="log">
    <summary>Log, ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}</summary>
    <div class="lines" role="group" aria-label="Log" tabindex="0">${grouped(shown)}</div>
  </details>`;
}

function grouped(lines: readonly LogLine[]): Markup[] {
  const parts: Markup[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as LogLine;
    at += 1;
    if (line.kind === 'endgroup') continue;
    if (line.kind !== 'group') {
      parts.push(lineOf(line));
      continue;
    }
    const inside: LogLine[] = [];
    for (; at < lines.length; at += 1) {
      const next = lines[at] as LogLine;
      if (next.kind === 'group' || next.kind === 'endgroup') break;
      inside.push(next);
    }
    parts.push(
      inside.length === 0
        ? lineOf(line)
        : markup`<details><summary>${line.text}</summary>${inside.map(lineOf)}</details>`,
    );
  }
  return parts;
}

function lineOf(line: LogLine): Markup {
  const word = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ' }[line.kind as string];
  return markup`<p class="${line.kind}">${word}${line.text}</p>`;
}

function clipped(lines: readonly LogLine[]): readonly LogLine[] {
  if (lines.length <= MOST_LINES) return lines;
  const half = MOST_LINES / 2;
  const text = `… ${lines.length - MOST_LINES} lines are left out here …`;
  return [...lines.slice(0, half), { kind: 'text', text }, ...lines.slice(-half)];
}
