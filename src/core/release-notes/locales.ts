/** The languages of App Store Connect, in Apple's spelling, and what people write for them. */
import { inputError } from '../runner/input/inputs.ts';
import { nearest } from '../runner/input/nearest.ts';
import { releaseNotesErrors } from './errors.ts';

/** The languages of App Store metadata, as far as they are known to Slipway. */
export const LOCALES: readonly string[] =
  `ar-SA bn-BD ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu-IN he hi hr
   hu id it ja kn-IN ko ml-IN mr-IN ms nl-NL no or-IN pa-IN pl pt-BR pt-PT ro ru sk sl-SI sv ta-IN
   te-IN th tr uk ur-PK vi zh-Hans zh-Hant`.split(/\s+/);

/** Codes of other systems: old ISO codes, countries for languages, and languages without a country. */
const LIKELY: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  bn: 'bn-BD',
  cn: 'zh-Hans',
  cz: 'cs',
  de: 'de-DE',
  dk: 'da',
  en: 'en-US',
  'en-UK': 'en-GB',
  es: 'es-ES',
  'es-419': 'es-MX',
  'es-US': 'es-MX',
  fr: 'fr-FR',
  gr: 'el',
  in: 'id',
  iw: 'he',
  jp: 'ja',
  kr: 'ko',
  nb: 'no',
  nl: 'nl-NL',
  nn: 'no',
  pt: 'pt-BR',
  se: 'sv',
  tw: 'zh-Hant',
  ua: 'uk',
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-SG': 'zh-Hans',
  'zh-TW': 'zh-Hant',
};

/**
 * The locales in Apple's spelling, in the order in which they were written. `inUse` are languages
 * that the app has already, so Apple knows them. Throws one `release-notes/unknown-locale` that names
 * all unknown ones with the likely right ones, and `input/invalid` where two spell the same.
 */
export function applesLocales(
  written: readonly string[],
  { inUse, input }: { readonly inUse: readonly string[]; readonly input: string },
): readonly string[] {
  const known = [...new Set([...inUse, ...LOCALES])];
  const found = written.map((locale) =>
    known.find((one) => one.toLowerCase() === locale.toLowerCase()),
  );
  const unknown = written.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) throw unknownLocales(unknown, known, input);
  const locales = found.flatMap((locale) => locale ?? []);
  requireOneTextEach(locales, written, input);
  return locales;
}

/** The locale that somebody most likely means who writes one that Apple does not know. */
export function likelyLocale(written: string, known: readonly string[]): string | undefined {
  const code = written.replaceAll('_', '-').toLowerCase();
  const [language = ''] = code.split('-');
  const alike = known.filter((one) => one.split('-')[0] === language);
  return (
    known.find((one) => code === one.toLowerCase() || code.startsWith(`${one.toLowerCase()}-`)) ??
    likelyFor(code) ??
    likelyFor(language) ??
    nearest(code, alike) ??
    alike[0] ??
    nearest(code, known)
  );
}

function likelyFor(code: string): string | undefined {
  return Object.entries(LIKELY).find(([key]) => key.toLowerCase() === code)?.[1];
}

function unknownLocales(
  unknown: readonly string[],
  known: readonly string[],
  input: string,
): Error {
  const named = unknown.map((locale) => {
    const likely = likelyLocale(locale, known);
    return likely === undefined ? locale : `${locale} (did you mean ${likely}?)`;
  });
  return releaseNotesErrors.error('unknown-locale', {
    message: `Input \`${input}\`: App Store Connect does not know ${named.join(', ')}.\nIt knows ${known.toSorted().join(', ')}.`,
  });
}

/** Apple knows a language in one spelling only; two texts for it would replace each other. */
function requireOneTextEach(
  locales: readonly string[],
  written: readonly string[],
  input: string,
): void {
  const spellings = Map.groupBy(written, (_, index) => locales[index]);
  const doubled = [...spellings].filter(([, { length }]) => length > 1);
  if (doubled.length === 0) return;
  throw inputError(
    doubled.map(
      ([locale, names]) => `\`${input}\` has two texts for ${locale} (${names.join(', ')})`,
    ),
  );
}
