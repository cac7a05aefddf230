/** What's New as the user hands it in, and as the store takes it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inWorkspace, InputProblem, isFileName, kind } from '../../../core/runner/input-kinds.ts';
import { inputError } from '../../../core/runner/inputs.ts';
import type { Log } from '../../../core/runner/log.ts';
import { normalized } from './normalized.ts';
import type { WantedTexts } from './wanted-texts.ts';

export type WhatsNew =
  | { readonly form: 'plain'; readonly text: string }
  | { readonly form: 'localized'; readonly texts: ReadonlyMap<string, string> };

/** Apple counts characters here, not bytes. */
const LONGEST_TEXT = 4000;
/** The name of the text for all languages that have none. */
const ELSEWHERE = 'default';

export const whatsNew = kind({
  form: 'text, or path of a file or folder',
  parse(raw, { workspace }): WhatsNew {
    const path = raw.includes('\n') ? undefined : inWorkspace(raw, workspace);
    const found = path === undefined ? undefined : statOf(path);
    if (path !== undefined && found?.isDirectory()) return fromFolder(path);
    if (path !== undefined && found?.isFile()) return fromFile(path);
    if (isFileName(raw)) throw new InputProblem(`names no file: "${raw}"`);
    return { form: 'plain', text: raw };
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

function fromFile(path: string): WhatsNew {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  if (!path.toLowerCase().endsWith('.json')) return { form: 'plain', text };
  return { form: 'localized', texts: new Map(entriesOf(text)) };
}

function fromFolder(path: string): WhatsNew {
  const files = readdirSync(path).filter((name) => name.toLowerCase().endsWith('.txt'));
  if (files.length === 0) throw new InputProblem('is a folder without any <locale>.txt');
  const texts = files
    .toSorted()
    .map(
      (name) => [basename(name, name.slice(-4)), readFileSync(join(path, name), 'utf8')] as const,
    );
  return { form: 'localized', texts: new Map(texts) };
}

/** `[{"language": "en-US", "text": "…"}]`, as testflight-distribute takes it too. */
function entriesOf(json: string): readonly (readonly [string, string])[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new InputProblem('names a file that is no valid JSON');
  }
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
  const entries = list.map((entry) => {
    const { language, text }: { language?: unknown; text?: unknown } = Object(entry);
    if (typeof language === 'string' && typeof text === 'string') return [language, text] as const;
    throw new InputProblem('holds an entry without `language` and `text`');
  });
  if (entries.length > 0) return entries;
  throw new InputProblem(
    'names a JSON file without a list such as [{"language": "en-US", "text": "…"}]',
  );
}

export interface TextContext {
  /** The language of a plain text; with none it is for every language that has no text. */
  readonly plainLocale: string | undefined;
  readonly primaryLocale: string;
}

/**
 * The texts that the store takes. Nothing is cut: a text that is too long is an `input/invalid`.
 * Emoji, which the store refuses, are removed with a notice.
 */
export function wantedTexts(
  given: WhatsNew | undefined,
  { plainLocale, primaryLocale }: TextContext,
  log: Pick<Log, 'notice'>,
): WantedTexts | undefined {
  if (given === undefined) return undefined;
  const named =
    given.form === 'localized'
      ? [...given.texts]
      : [[plainLocale ?? primaryLocale, given.text] as const];
  const problems: string[] = [];
  const texts = new Map<string, string>();
  for (const [locale, text] of named) {
    const kept = withoutEmoji(text);
    if (kept !== normalized(text)) {
      log.notice(`What’s New ${locale}: emoji were removed, as the store refuses them.`);
    }
    if (kept === '') problems.push(`\`whats-new\` holds no text for ${locale}`);
    if (kept.length > LONGEST_TEXT) {
      problems.push(
        `\`whats-new\` has ${kept.length} characters for ${locale}, and the store takes ${LONGEST_TEXT}`,
      );
    }
    texts.set(locale, kept);
  }
  if (problems.length > 0) throw inputError(problems);
  const isForAll = given.form === 'plain' && plainLocale === undefined;
  const elsewhere = isForAll ? texts.get(primaryLocale) : texts.get(ELSEWHERE);
  texts.delete(ELSEWHERE);
  return { byLocale: texts, elsewhere };
}

const EMOJI = /[\p{RGI_Emoji}\p{Emoji_Presentation}\u{FE0F}]/gv;

/** With an emoji goes the space that would otherwise stand twice, or at the end of a line. */
function withoutEmoji(text: string): string {
  return normalized(
    normalized(text).replaceAll(EMOJI, '').replaceAll(/ {2,}/g, ' ').replaceAll(/ +$/gm, ''),
  );
}
