/**
 * Replaces what stands between `<!-- MARK -->` and `<!-- /MARK -->` on a page.
 * @throws Error when the page lacks the marks
 */
export function withMarkedSection(page: string, mark: string, contents: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no ${open} … ${close} to write into`);
  return `${page.slice(0, start + open.length)}\n\n${contents}\n\n${page.slice(end)}`;
}
