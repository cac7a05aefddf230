/** The section an action adds to the job's summary page, collected here and written at the end. */
import * as core from '@actions/core';
import { markdownCell, markdownLine, markdownLines } from './markdown.ts';
import { visibleLines } from './visible-text.ts';

/**
 * All texts are prose, in which only code spans count as Markdown: what others wrote may stand in
 * any of them.
 */
export interface Summary {
  /** A table of two or more columns; the first row is its heading. */
  table(heading: string, rows: readonly (readonly string[])[]): void;
  list(heading: string, items: readonly string[]): void;
  text(prose: string): void;
  /** Lines in a font of one width, in which nothing is Markdown and every space counts. */
  preformatted(heading: string, text: string): void;
}

/** The runner throws away a summary above 1 MiB. */
const LARGEST_SUMMARY_BYTES = 1_000_000;

export class SummaryPage implements Summary {
  readonly #parts: string[] = [];

  table(heading: string, rows: readonly (readonly string[])[]): void {
    const [head, ...body] = rows;
    if (head === undefined || body.length === 0) return;
    const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
    const rule = `| ${head.map(() => '---').join(' | ')} |`;
    this.#add([headingOf(heading), '', line(head), rule, ...body.map(line)]);
  }

  list(heading: string, items: readonly string[]): void {
    if (items.length === 0) return;
    this.#add([headingOf(heading), '', ...items.map((item) => `- ${markdownLine(item)}`)]);
  }

  text(prose: string): void {
    this.#add([markdownLines(prose)]);
  }

  preformatted(heading: string, text: string): void {
    const shown = visibleLines(text);
    const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    this.#add([headingOf(heading), '', fence, shown, fence]);
  }

  #add(lines: readonly string[]): void {
    this.#parts.push(lines.join('\n'));
  }

  /** The whole page under the action's name; empty when the action had nothing to say. */
  render(action: string): string {
    if (this.#parts.length === 0) return '';
    const page = [`## ${action}`, ...this.#parts, ''].join('\n\n');
    if (Buffer.byteLength(page) <= LARGEST_SUMMARY_BYTES) return page;
    const kept = Buffer.from(page).subarray(0, LARGEST_SUMMARY_BYTES).toString('utf8');
    return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\n_The summary was cut at 1 MB._\n`;
  }
}

/** Appends the page to the runner's summary file, where the runner offers one. */
export async function writeSummary(page: string): Promise<void> {
  if (page === '' || !process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(page, true).write();
}

function headingOf(text: string): string {
  return `### ${markdownLine(text)}`;
}
