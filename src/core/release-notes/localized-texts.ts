/** Release notes as App Store Connect takes them, each with a language that it knows. */
import { inputError } from '../runner/input/inputs.ts';
import type { Log } from '../runner/log/log.ts';
import { applesLocales } from './locales.ts';
import { clippedAtLine, clippedAtWord, normalized } from './plain-text.ts';
import { acceptableText, tellRefused } from './refused-characters.ts';
import { DEFAULT_LOCALE } from './release-notes.ts';
import type { GivenNotes, ReleaseNotes } from './release-notes.ts';

export interface LocalizedText {
  readonly locale: string;
  readonly text: string;
  /** The text is the one for all locales that have none of their own. */
  readonly byDefault: boolean;
}

export interface NotesContext {
  /** The input that errors and notices name. */
  readonly input: string;
  /** The language of a plain text. */
  readonly plainLocale: string;
  /** Languages that the app has already: known to be known to Apple, and those that `default` fills. */
  readonly inUse: readonly string[];
  /** Apple’s limit is 4,000; whether characters or bytes is unproven, and bytes satisfy both. */
  readonly mostBytes: number;
}

/**
 * One text a locale. Tells in notices what was passed over, removed or cut. Throws
 * `release-notes/unknown-locale` and, where nothing of a text is left, `input/invalid`.
 */
export function localizedTexts(
  notes: GivenNotes,
  context: NotesContext,
  log: Pick<Log, 'notice'>,
): readonly LocalizedText[] {
  const { input, plainLocale, inUse } = context;
  const texts =
    notes.form === 'plain' ? [[plainLocale, notes.text] as const] : [...ownTexts(notes.texts)];
  const locales = applesLocales(
    texts.map(([written]) => written),
    { inUse, input },
  );
  if (notes.form === 'localized') tellPassedOver(notes.passedOver, input, log);
  const link = notes.form === 'plain' ? notes.link : undefined;
  const own = texts.map(([written, text], index) => {
    const locale = locales[index] ?? written;
    return { locale, text: acceptable(text, { ...context, locale, link }, log), byDefault: false };
  });
  return [...own, ...filled(notes, locales, context, log)];
}

function ownTexts(texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...texts].filter(([locale]) => !isDefault(locale));
}

function isDefault(locale: string): boolean {
  return locale.toLowerCase() === DEFAULT_LOCALE;
}

function filled(
  notes: ReleaseNotes,
  locales: readonly string[],
  context: NotesContext,
  log: Pick<Log, 'notice'>,
): readonly LocalizedText[] {
  const [, text] =
    notes.form === 'localized'
      ? ([...notes.texts].find(([locale]) => isDefault(locale)) ?? [])
      : [];
  if (text === undefined) return [];
  const bare = [...new Set([context.plainLocale, ...context.inUse])].filter(
    (locale) => !locales.includes(locale),
  );
  if (bare.length === 0) return [];
  const kept = acceptable(text, { ...context, locale: DEFAULT_LOCALE, link: undefined }, log);
  return bare.map((locale) => ({ locale, text: kept, byDefault: true }));
}

/** A notice has room for so many names. */
const MOST_TOLD = 10;

function tellPassedOver(files: readonly string[], input: string, log: Pick<Log, 'notice'>): void {
  if (files.length === 0) return;
  const more = files.length > MOST_TOLD ? ` and ${files.length - MOST_TOLD} more` : '';
  log.notice(
    `\`${input}\`: these files of the folder hold no release notes and were passed over: ${files.slice(0, MOST_TOLD).join(', ')}${more}.`,
  );
}

interface AcceptedAs extends NotesContext {
  readonly locale: string;
  readonly link: string | undefined;
}

function acceptable(
  written: string,
  { input, locale, link, mostBytes }: AcceptedAs,
  log: Pick<Log, 'notice'>,
): string {
  const { text, refused } = acceptableText(normalized(written));
  if (refused.length > 0) {
    log.notice(`\`${input}\`, ${locale}: Apple refuses some characters. ${tellRefused(refused)}.`);
  }
  if (text === '') {
    throw inputError([`\`${input}\` holds nothing for ${locale} that Apple would take`]);
  }
  const clipped =
    link === undefined ? clippedAtWord(text, mostBytes) : clippedAtLine(text, mostBytes, link);
  if (clipped !== text) {
    log.notice(
      `\`${input}\`, ${locale}: cut to ${mostBytes} bytes, which is as much as Apple takes.`,
    );
  }
  return clipped;
}
