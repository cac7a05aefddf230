/** The release notes as the user hands them in: one text, or one for each language. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRecord } from '../../../core/app-store-connect/client/json-api.ts';
import { InputProblem, inWorkspace, isFileName, kind } from '../../../core/runner/input-kinds.ts';

export type ReleaseNotes =
  | { readonly form: 'plain'; readonly text: string }
  | { readonly form: 'localized'; readonly texts: ReadonlyMap<string, string> };

export const releaseNotes = kind({
  form: 'text, or path of a file or folder',
  parse(raw, { workspace }): ReleaseNotes {
    const path = raw.includes('\n') ? undefined : inWorkspace(raw, workspace);
    const found = path === undefined ? undefined : statOf(path);
    if (path !== undefined && found?.isDirectory()) return fromFolder(path);
    if (path !== undefined && found?.isFile()) return fromFile(path);
    if (isFileName(raw)) throw new InputProblem(`names no file: "${raw}"`);
    return { form: 'plain', text: normalized(raw) };
  },
});

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A text that is too long or too odd for a path is no path.
    return undefined;
  }
}

function fromFile(path: string): ReleaseNotes {
  const text = readText(path);
  return path.toLowerCase().endsWith('.json')
    ? { form: 'localized', texts: readEntries(text) }
    : { form: 'plain', text };
}

function fromFolder(path: string): ReleaseNotes {
  const files = readdirSync(path).filter((name) => name.toLowerCase().endsWith('.txt'));
  if (files.length === 0) throw new InputProblem('is a folder without any <locale>.txt');
  const texts = files
    .toSorted()
    .map((name) => [basename(name, name.slice(-4)), readText(join(path, name))] as const);
  return { form: 'localized', texts: new Map(texts) };
}

/** `[{"language": "en-US", "text": "…"}]`, the form in which other tools keep release notes. */
function readEntries(json: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const entry of parsedList(json)) {
    const { language, text } = isRecord(entry) ? entry : {};
    if (typeof language !== 'string' || typeof text !== 'string') {
      throw new InputProblem('holds an entry without `language` and `text`');
    }
    if (texts.has(language)) throw new InputProblem(`has two texts for ${language}`);
    texts.set(language, required(text, `for ${language}`));
  }
  return texts;
}

function parsedList(json: string): readonly unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new InputProblem('names a file that is no valid JSON');
  }
  if (Array.isArray(parsed) && parsed.length > 0) return parsed;
  throw new InputProblem(
    'names a JSON file without a list such as [{"language": "en-US", "text": "…"}]',
  );
}

function readText(path: string): string {
  return required(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), `in ${basename(path)}`);
}

function required(text: string, place: string): string {
  const kept = normalized(text);
  if (kept === '') throw new InputProblem(`holds no text ${place}`);
  return kept;
}

/** One form for what was written and what Apple gives back, so that the two can be compared. */
export function normalized(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').trim();
}
