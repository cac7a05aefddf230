/** `[{"language": "en-US", "text": "…"}]`, the form in which Codemagic keeps release notes. */
import { InputProblem } from '../../runner/input/input-kinds.ts';
import { isAnything, readJson } from '../../system/json.ts';
import { normalized } from '../plain-text.ts';

/** By locale as written. Throws `InputProblem` with line, column and cause of the first fault. */
export function readNotesJson(json: string, file: string): ReadonlyMap<string, string> {
  const entries = parsed(json, file);
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new InputProblem(
      `names ${file}, a JSON file without a list such as [{"language": "en-US", "text": "…"}]`,
    );
  }
  const places = entryPlaces(json);
  const texts = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const fault = (cause: string) =>
      new InputProblem(
        `names ${file}, of which entry ${index + 1}${at(json, places[index])} ${cause}`,
      );
    const { language, text } = Object(entry) as Readonly<Record<string, unknown>>;
    if (typeof language !== 'string' || typeof text !== 'string') {
      throw fault('is without `language` and `text`');
    }
    if (texts.has(language)) throw fault(`makes two texts for ${language}`);
    const kept = normalized(text);
    if (kept === '') throw fault(`holds no text for ${language}`);
    texts.set(language, kept);
  }
  return texts;
}

function parsed(json: string, file: string): unknown {
  const reading = readJson(json, isAnything);
  if (reading.ok) return reading.value;
  const { problem } = reading;
  const place = /position (\d+)/.exec(problem)?.[1] ?? json.length;
  const [cause = ''] = problem.split(/(?: in JSON)? at position |, \.{3}/, 1);
  throw new InputProblem(
    `names ${file}, which is no valid JSON${at(json, Number(place))}: ${cause}`,
  );
}

/** ` (line 3, column 7)` for an offset into the text. */
function at(json: string, offset: number | undefined): string {
  if (offset === undefined) return '';
  const before = json.slice(0, offset).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** Where the entries of the outermost list begin; the text is known to be JSON. */
function entryPlaces(json: string): readonly number[] {
  const places: number[] = [];
  let depth = 0;
  let expectsEntry = false;
  for (const { 0: token, index } of json.matchAll(/"(?:\\.|[^"\\])*"|[[\]{},]|[^\s[\]{},:"]+/g)) {
    if (expectsEntry && token !== ']') {
      places.push(index);
      expectsEntry = false;
    }
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth === 1 && (token === ',' || (token === '[' && places.length === 0)))
      expectsEntry = true;
  }
  return places;
}
