/**
 * A TOML file as the Python library of a release of flet loads it: opened as text in UTF-8, in
 * which every line end becomes "\n", then read as TOML 1.0 (`tomllib` up to Python 3.14).
 */
import { isUtf8 } from 'node:buffer';
import { parse } from 'smol-toml';
import { PythonTraceback } from '../exit.ts';
import { isTable } from './python-values.ts';

/** flet before 0.80 has `toml`, which stopped at TOML 0.5 and refuses lists of several types. */
export type TomlLibrary = 'toml' | 'tomllib';

export function loadToml(contents: Buffer, library: TomlLibrary): unknown {
  const fail = (reason: string): never => {
    throw new PythonTraceback(
      library === 'toml'
        ? `toml.decoder.TomlDecodeError: ${reason}`
        : `tomllib.TOMLDecodeError: ${reason}`,
    );
  };
  if (!isUtf8(contents)) {
    throw new PythonTraceback(
      "UnicodeDecodeError: 'utf-8' codec can't decode byte: invalid continuation byte",
    );
  }
  const text = contents.toString('utf8').replaceAll(/\r\n|\r/g, '\n');
  // A byte order mark is a letter like any other to both libraries, and no key begins with it.
  if (text.startsWith('\uFEFF')) fail('Invalid statement (at line 1, column 1)');
  const newer = laterThanTomlOne(text);
  if (newer !== undefined) fail(newer);
  try {
    const document = parse(text, { integersAsBigInt: true });
    if (library === 'toml' && hasMixedList(document)) fail('Not a homogeneous array');
    return document;
  } catch (error) {
    if (error instanceof PythonTraceback) throw error;
    return fail((Error.isError(error) ? error.message.split('\n')[0] : undefined) ?? String(error));
  }
}

/** The complaint of `tomllib` about syntax that the library above takes and TOML 1.0 does not. */
function laterThanTomlOne(toml: string): string | undefined {
  let hasNewEscape = false;
  const withoutTexts = toml.replaceAll(
    /#.*|"""[^]*?(?:(?<=[^\\](?:\\\\)*)"""|$)"{0,2}|'''[^]*?'''+|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
    (piece) => {
      if (piece.startsWith('"') && /(?<!\\)(?:\\\\)*\\[ex]/.test(piece)) hasNewEscape = true;
      return piece.startsWith('#') ? '#' : '_';
    },
  );
  if (hasNewEscape) return "Unescaped '\\' in a string";
  if (hasLooseInlineTable(withoutTexts)) return 'Invalid initial character for a key part';
  if (/(?:[=,[]\s*|\d[T ])\d\d:\d\d(?!:)/i.test(withoutTexts)) {
    return 'Expected newline or end of document after a statement';
  }
  const days = withoutTexts.match(/(?<=[=,[]\s*)(?<!^\s*\[+\s*)\d{4}-\d\d-\d\d/gm) ?? [];
  const isWrong = (day: string) =>
    day.startsWith('0000') || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day;
  return days.some(isWrong) ? 'Invalid date or datetime' : undefined;
}

/** Folds brackets from the inside out; a line end counts only where no list is around it. */
function hasLooseInlineTable(toml: string): boolean {
  let folded = toml;
  for (;;) {
    const inlineTables = folded.match(/\{[^[\]{}]*\}/g) ?? [];
    if (inlineTables.some((table) => /[\n#]|,\s*\}$/.test(table))) return true;
    const next = folded.replaceAll(/\{[^[\]{}]*\}|\[[^[\]{}]*\]/g, '_');
    if (next === folded) return false;
    folded = next;
  }
}

function hasMixedList(value: unknown): boolean {
  if (Array.isArray(value)) {
    const types = new Set(value.map((entry) => (Array.isArray(entry) ? 'list' : typeof entry)));
    return types.size > 1 || value.some(hasMixedList);
  }
  return isTable(value) && Object.values(value).some(hasMixedList);
}
