/** What's New as it is asked for, matched with the languages that a version has. */
import type { VersionTexts } from '../../../core/app-store-connect/app-review/app-store-versions.ts';

export interface WantedTexts {
  /** By locale, in Apple's spelling. */
  readonly byLocale: ReadonlyMap<string, string>;
  /** For every language of the version that has no text at all. */
  readonly elsewhere: string | undefined;
}

export interface WantedText {
  readonly locale: string;
  readonly text: string;
}

/** The text that each language of the version is to have; languages that are left alone are absent. */
export function textsFor(
  { byLocale, elsewhere }: WantedTexts,
  held: readonly VersionTexts[],
): readonly (WantedText & { readonly id: string; readonly before: string })[] {
  return held.flatMap(({ id, locale, whatsNew: before }) => {
    const text = byLocale.get(locale) ?? (before === '' ? elsewhere : undefined);
    return text === undefined ? [] : [{ id, locale, text, before }];
  });
}

/** Languages that are asked for, but that the version does not have. */
export function localesWithout(
  { byLocale }: WantedTexts,
  held: readonly VersionTexts[],
): readonly string[] {
  return [...byLocale.keys()].filter((locale) => !held.some((texts) => texts.locale === locale));
}
