/** The section an action adds to the job's summary page, collected here and written at the end. */
import { markdownCell, markdownLine, markdownLines } from './markdown.ts';
import { appendLine } from '../files/runner-file.ts';
import { visibleLines } from './visible-text.ts';

/**
 * All texts are prose, in which only code spans count as Markdown: what others wrote may stand in
 * any of them.
 */
export interface Summary {
  /** The outcome in one sentence, on top of the page; the last one given counts. */
  result(prose: string): void;
  /** A table of two or more columns; the first row is its heading. */
  table(heading: string, rows: readonly (readonly string[])[]): void;
  list(heading: string, items: readonly string[]): void;
  text(prose: string): void;
  /** Lines in a font of one width, in which nothing is Markdown and every space counts. */
  preformatted(heading: string, text: string): void;
}

/** The failure, for the top of the page. */
export interface ReportedFailure {
  readonly headline: string;
  /** Several things that are wrong, each with its remedy; else there is one `remedy` for all. */
  readonly problems: readonly { readonly text: string; readonly remedy: string }[];
  /** The words of the service or tool. */
  readonly said: string | undefined;
  readonly remedy: string;
  /** The address of the page that explains the code. */
  readonly page: string | undefined;
}

/** Longer ones are folded, so that the page stays one to look over. */
const LONGEST_OPEN_TABLE = 12;

/** The runner throws away a summary above 1 MiB. */
const LARGEST_SUMMARY_BYTES = 1_000_000;

export class SummaryPage implements Summary {
  readonly #parts: string[] = [];
  #result: string | undefined;
  #failure: string | undefined;

  result(prose: string): void {
    this.#result = markdownLine(prose);
  }

  failure({ headline, problems, said, remedy, page }: ReportedFailure): void {
    const listed = problems.map(
      (problem, index) =>
        `${index + 1}. ${indented(problem.text)}\n   <br>**What to do:** ${indented(problem.remedy)}`,
    );
    this.#failure = [
      `❌ **Failed:** ${markdownLines(headline)}`,
      ...(listed.length > 0 ? [listed.join('\n')] : []),
      ...(said === undefined ? [] : [`It said: ${markdownLines(said)}`]),
      ...(listed.length > 0 ? [] : [`**What to do:** ${markdownLines(remedy)}`]),
      ...(page === undefined ? [] : [markdownLine(page)]),
    ].join('\n\n');
  }

  table(heading: string, rows: readonly (readonly string[])[]): void {
    const [head, ...body] = rows;
    if (head === undefined || body.length === 0) return;
    const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
    const rule = `| ${head.map(() => '---').join(' | ')} |`;
    const table = [line(head), rule, ...body.map(line)];
    this.#add([headingOf(heading), '', ...folded(table, body.length, 'rows')]);
  }

  list(heading: string, items: readonly string[]): void {
    if (items.length === 0) return;
    const list = items.map((item) => `- ${markdownLine(item)}`);
    this.#add([headingOf(heading), '', ...folded(list, items.length, 'lines')]);
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

  /** After a failure the result is only how far the step came. */
  #top(): string[] {
    if (this.#failure !== undefined) {
      return [this.#failure, ...(this.#result === undefined ? [] : [`So far: ${this.#result}`])];
    }
    return this.#result === undefined ? [] : [`✅ ${this.#result}`];
  }

  /** The whole page under the action's name; empty when the action had nothing to say. */
  render(action: string): string {
    const top = this.#top();
    if (top.length + this.#parts.length === 0) return '';
    const page = [`## ${action}`, ...top, ...this.#parts, ''].join('\n\n');
    if (Buffer.byteLength(page) <= LARGEST_SUMMARY_BYTES) return page;
    const kept = Buffer.from(page).subarray(0, LARGEST_SUMMARY_BYTES).toString('utf8');
    const whole = kept.slice(0, kept.lastIndexOf('\n'));
    const isFolded = whole.lastIndexOf('<details>') > whole.lastIndexOf('</details>');
    return `${whole}\n${isFolded ? '\n</details>\n' : ''}\n_The summary was cut at 1 MB._\n`;
  }
}

/**
 * Appends the page to the runner's summary file, where the runner offers one. Throws an error of
 * the catalogue `disk`.
 */
export async function writeSummary(page: string): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (page !== '' && path) appendLine(path, page);
}

function folded(lines: readonly string[], count: number, of: string): readonly string[] {
  if (count <= LONGEST_OPEN_TABLE) return lines;
  return ['<details>', `<summary>${count} ${of}</summary>`, '', ...lines, '', '</details>'];
}

/** Prose of several lines as the text of an item, which ends where a line is not indented. */
function indented(prose: string): string {
  return markdownLines(prose).replaceAll('\n', '\n   ');
}

function headingOf(text: string): string {
  return `### ${markdownLine(text)}`;
}
