/** What to Test: release notes as Apple takes them, each with a language that Apple knows. */
import { inputError } from '../../../core/runner/inputs.ts';
import type { Log } from '../../../core/runner/log.ts';
import { nearest } from '../../../core/runner/nearest.ts';
import { testFlightErrors } from '../errors.ts';
import { LOCALES } from './locales.ts';
import { normalized } from './release-notes.ts';
import type { ReleaseNotes } from './release-notes.ts';

export interface WhatToTest {
  readonly locale: string;
  readonly text: string;
}

/** Apple's limit is 4,000; whether characters or bytes is unproven, and bytes satisfy both. */
const LONGEST_TEXT_BYTES = 4000;

export interface NotesContext {
  /** The language of a plain text. */
  readonly plainLocale: string;
  /** Languages that the app has already: known to be known to Apple. */
  readonly localesInUse: readonly string[];
}

export function whatToTest(
  notes: ReleaseNotes | undefined,
  { plainLocale, localesInUse }: NotesContext,
  log: Pick<Log, 'notice'>,
): readonly WhatToTest[] {
  if (notes === undefined) return [];
  const texts = notes.form === 'plain' ? [[plainLocale, notes.text] as const] : [...notes.texts];
  const known = [...new Set([...localesInUse, ...LOCALES])];
  const locales = knownLocales(
    texts.map(([locale]) => locale),
    known,
  );
  requireOneTextEach(
    locales,
    texts.map(([written]) => written),
  );
  return texts.map(([written, text], index) => {
    const locale = locales[index] ?? written;
    return { locale, text: acceptable(text, locale, log) };
  });
}

/** The locales in Apple's spelling; one error names all that are unknown. */
function knownLocales(written: readonly string[], known: readonly string[]): readonly string[] {
  const found = written.map((locale) =>
    known.find((one) => one.toLowerCase() === locale.toLowerCase()),
  );
  const unknown = written.filter((_, index) => found[index] === undefined);
  if (unknown.length === 0) return found.flatMap((locale) => locale ?? []);
  const named = unknown.map((locale) => {
    const likely = likelyLocale(locale, known);
    return likely === undefined ? locale : `${locale} (did you mean ${likely}?)`;
  });
  throw testFlightErrors.error('unknown-locale', {
    message: `Input \`release-notes\`: App Store Connect does not know ${named.join(', ')}.\nIt knows ${known.toSorted().join(', ')}.`,
  });
}

/** Apple knows a language in one spelling only; two texts for it would replace each other. */
function requireOneTextEach(locales: readonly string[], written: readonly string[]): void {
  const spellings = Map.groupBy(written, (_, index) => locales[index]);
  const doubled = [...spellings].filter(([, { length }]) => length > 1);
  if (doubled.length === 0) return;
  throw inputError(
    doubled.map(
      ([locale, names]) => `\`release-notes\` has two texts for ${locale} (${names.join(', ')})`,
    ),
  );
}

function likelyLocale(locale: string, known: readonly string[]): string | undefined {
  const language = locale.split(/[-_]/)[0]?.toLowerCase();
  const alike = known.filter((one) => one.split('-')[0] === language);
  return nearest(locale.replace('_', '-'), alike) ?? alike[0] ?? nearest(locale, known);
}

/** Apple refuses `<` and emoji in this text, and everything beyond its limit. */
function acceptable(text: string, locale: string, log: Pick<Log, 'notice'>): string {
  const clean = withoutRefusedCharacters(text);
  if (clean !== text) {
    log.notice(`Release notes ${locale}: “<” and emoji were removed, as Apple refuses them.`);
  }
  if (clean === '') {
    throw inputError([`\`release-notes\` holds nothing for ${locale} that Apple would take`]);
  }
  const clipped = clippedAtWord(clean, LONGEST_TEXT_BYTES);
  if (clipped !== clean) {
    log.notice(
      `Release notes ${locale}: cut to ${LONGEST_TEXT_BYTES} bytes, which is as much as Apple takes.`,
    );
  }
  return clipped;
}

const REFUSED = String.raw`[<\p{RGI_Emoji}\p{Emoji_Presentation}\u{FE0F}]`;

/** With them goes the space that would otherwise stand twice, or at the end of a line. */
const REFUSED_WITH_SPACE = new RegExp(`(?<=^| )${REFUSED}+ | ${REFUSED}+$|${REFUSED}`, 'gmv');

function withoutRefusedCharacters(text: string): string {
  return normalized(text.replaceAll(REFUSED_WITH_SPACE, ''));
}

function clippedAtWord(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const ellipsis = '…';
  const room = bytes - Buffer.byteLength(ellipsis);
  // A character that is cut through becomes U+FFFD, which is at most the last one.
  const kept = Buffer.from(text)
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
  // A language without spaces has no word to cut at.
  return kept.replace(/\s+\S{0,60}$/, '') + ellipsis;
}
