/**
 * The input `testers`: addresses with optional names, one a line, or a file of them. Addresses are
 * personal: they are masked, and a problem names the line alone.
 */
import { readFileSync, statSync } from 'node:fs';
import {
  InputProblem,
  inWorkspace,
  isFileName,
  kind,
} from '../../../core/runner/input/input-kinds.ts';

export interface WantedTester {
  /** In lower case. */
  readonly email: string;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
}

export const testerList = kind({
  form: 'list, one a line, or path of a file',
  parse(raw, { workspace, mask }): readonly WantedTester[] {
    const testers = parseTesters(listText(raw, workspace));
    testers.forEach(({ email }) => mask(email));
    return testers;
  },
});

function listText(raw: string, workspace: string): string {
  if (raw.includes('\n') || raw.includes('@')) return raw;
  const path = inWorkspace(raw, workspace);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return readFileSync(path, 'utf8');
  throw new InputProblem(
    isFileName(raw) || /\.csv$/i.test(raw) ? `names no file: "${raw}"` : 'holds no e-mail address',
  );
}

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;.]+(?:\.[^\s@<>",;.]+)+$/;

/** `ada@example.com`, `Ada Harbour <ada@example.com>`, or a row `ada@example.com,Ada,Harbour`. */
function parseTesters(text: string): readonly WantedTester[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const testers = new Map<string, WantedTester>();
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    if (written === '' || written.startsWith('#') || isHeading(written, index)) continue;
    const tester = parseTester(written);
    if (!tester) throw new InputProblem(`holds no e-mail address in line ${index + 1}`);
    testers.set(tester.email, testers.get(tester.email) ?? tester);
  }
  if (testers.size === 0) throw new InputProblem('holds no e-mail address');
  return [...testers.values()];
}

/** The first line of a CSV file may name the columns. */
function isHeading(line: string, index: number): boolean {
  return index === 0 && !line.includes('@') && /[,;]/.test(line);
}

function parseTester(line: string): WantedTester | undefined {
  const [, name, bracketed] = /^(.*)<([^<>]+)>$/.exec(line) ?? [];
  const cells = line.split(/[,;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const email = bracketed?.trim() ?? cells.find((cell) => ADDRESS.test(cell)) ?? '';
  if (!ADDRESS.test(email)) return undefined;
  const names =
    bracketed === undefined
      ? cells.filter((cell) => cell !== email)
      : (name ?? '')
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .split(/\s+(.*)/);
  const [firstName, lastName] = names.map((part) => (part.trim() === '' ? undefined : part.trim()));
  return { email: email.toLowerCase(), firstName, lastName };
}
