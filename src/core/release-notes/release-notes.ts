/** Release notes as somebody has written them: one text, or one for each language. */

export type ReleaseNotes =
  /** In one language, of which nothing is said. */
  | {
      readonly form: 'plain';
      readonly text: string;
      /** Where the whole is, when it is too long for Apple. */
      readonly link?: string;
    }
  | {
      readonly form: 'localized';
      /** By locale as it was written; `default` is for all locales that have no text. */
      readonly texts: ReadonlyMap<string, string>;
      /** Files of the folder that were not read. */
      readonly passedOver: readonly string[];
    }
  /** A file that is not there; no problem where the notes can be had otherwise. */
  | { readonly form: 'missing'; readonly problem: string };

/** The word in place of a locale for all that have no text of their own. */
export const DEFAULT_LOCALE = 'default';

/** Release notes that are there. */
export type GivenNotes = Exclude<ReleaseNotes, { form: 'missing' }>;
