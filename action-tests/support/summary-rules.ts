/** The rules for what an action writes on the summary page of a job. */

const LONGEST_OPEN_TABLE = 12;
const LONGEST_LINK_TEXT = 60;

/** The rules that the page breaks; none for an action that had nothing to say. */
export function summaryProblems(page: string): string[] {
  if (page === '') return [];
  return [...topProblems(page), ...tableProblems(page), ...linkProblems(page)];
}

/** One line of result on top; after a failure, that with its remedy. */
export function topProblems(page: string): string[] {
  const [heading = '', result = '', ...rest] = page.split('\n').filter((line) => line !== '');
  const problems: string[] = [];
  if (!heading.startsWith('## ')) problems.push(`the page begins with "${heading}"`);
  if (!/^(✅|❌) /.test(result)) problems.push(`no result stands on top, but "${result}"`);
  if (rest.some((line) => line.startsWith('❌'))) problems.push('the failure is not on top');
  if (!result.startsWith('❌')) return problems;
  // Up to the first table or list of the step itself.
  const failure = page.split('\n### ')[0] ?? '';
  const numbered = failure.split('\n').filter((line) => /^\d+\. /.test(line));
  const remedies = failure.split('**What to do:**').length - 1;
  if (remedies < Math.max(1, numbered.length)) problems.push('a problem has no remedy under it');
  return problems;
}

/** No empty headings, and long tables and lists folded. */
export function tableProblems(page: string): string[] {
  const problems: string[] = [];
  const lines = page.split('\n');
  let isFolded = false;
  let rows = 0;
  lines.forEach((line, index) => {
    if (line === '<details>') isFolded = true;
    if (line === '</details>') isFolded = false;
    if (/^\|( --- \|)+$/.test(line)) {
      const head = lines[index - 1] ?? '';
      if (cellsOf(head).some((cell) => cell === '')) problems.push(`an empty heading: ${head}`);
      rows = 0;
    }
    rows = /^(\||- )/.test(line) ? rows + 1 : 0;
    if (!isFolded && rows === LONGEST_OPEN_TABLE + 2) problems.push(`not folded: ${line}`);
  });
  if (isFolded) problems.push('a fold is never closed');
  return problems;
}

/** Pages that a reader may want to open are links under a name, not addresses. */
export function linkProblems(page: string): string[] {
  const broken = /https:<!-- -->\/\/(?:appstoreconnect|developer)\.apple\.com\S*/.exec(page);
  const texts = [...page.matchAll(/\[([^\]]*)\]\(https:/g)].map(([, text = '']) => text);
  return [
    ...(broken ? [`no link: ${broken[0]}`] : []),
    ...texts
      .filter((text) => text.includes('://') || text.length > LONGEST_LINK_TEXT)
      .map((text) => `a link that nobody can read: ${text}`),
  ];
}

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
