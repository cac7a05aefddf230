/** What's New, from the inputs to the texts that the store takes. */
import { generateNotes } from '../../../core/release-notes/generated/generated-notes.ts';
import { applesLocales } from '../../../core/release-notes/locales.ts';
import { requireWritten } from '../../../core/release-notes/written/notes-input.ts';
import { normalized } from '../../../core/release-notes/plain-text.ts';
import { DEFAULT_LOCALE } from '../../../core/release-notes/release-notes.ts';
import type { GivenNotes } from '../../../core/release-notes/release-notes.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import type { Inputs } from '../inputs.ts';
import type { WantedTexts } from './wanted-texts.ts';

/** Apple counts characters here, not bytes. */
const LONGEST_TEXT = 4000;

/** Texts that somebody has written go before what can be generated. */
export async function wantedWhatsNew(
  inputs: Inputs,
  primaryLocale: string,
  context: Pick<ActionContext, 'http' | 'log' | 'machine' | 'processes'>,
): Promise<WantedTexts | undefined> {
  const { whatsNew: written, whatsNewFrom: origin, whatsNewLocale: plainLocale } = inputs;
  const isGenerated = origin !== undefined && (written?.form ?? 'missing') === 'missing';
  const notes = isGenerated
    ? await generateNotes(origin, inputs, context)
    : requireWritten('whats-new', written);
  return notes && storeTexts(notes, { plainLocale, primaryLocale }, context.log);
}

export interface TextContext {
  /** The language of a plain text; without one it is for every language that has no text. */
  readonly plainLocale: string | undefined;
  readonly primaryLocale: string;
}

/**
 * The texts that the store takes. Nothing is cut: a text that is too long is an `input/invalid`.
 * Emoji, which the store refuses, are removed with a notice.
 */
export function storeTexts(
  notes: GivenNotes,
  { plainLocale, primaryLocale }: TextContext,
  log: Pick<Log, 'notice'>,
): WantedTexts {
  const given =
    notes.form === 'localized'
      ? [...notes.texts]
      : [[plainLocale ?? primaryLocale, notes.text] as const];
  const own = given.filter(([locale]) => locale.toLowerCase() !== DEFAULT_LOCALE);
  const locales = applesLocales(
    own.map(([locale]) => locale),
    { inUse: [primaryLocale], input: 'whats-new' },
  );
  const problems: string[] = [];
  const taken = (text: string, locale: string) => {
    const kept = withoutEmoji(text);
    if (kept !== normalized(text)) {
      log.notice(`\`whats-new\`, ${locale}: emoji were removed, as the store refuses them.`);
    }
    if (kept === '') problems.push(`\`whats-new\` holds no text for ${locale}`);
    if (kept.length > LONGEST_TEXT) {
      problems.push(
        `\`whats-new\` has ${kept.length} characters for ${locale}, and the store takes ${LONGEST_TEXT}`,
      );
    }
    return kept;
  };
  const byLocale = new Map(
    own.map(([written, text], index) => {
      const locale = locales[index] ?? written;
      return [locale, taken(text, locale)] as const;
    }),
  );
  const fallback = given.find(([locale]) => locale.toLowerCase() === DEFAULT_LOCALE)?.[1];
  const isForAll = notes.form === 'plain' && plainLocale === undefined;
  const elsewhere = isForAll
    ? byLocale.get(primaryLocale)
    : fallback === undefined
      ? undefined
      : taken(fallback, DEFAULT_LOCALE);
  if (problems.length > 0) throw inputError(problems);
  return { byLocale, elsewhere };
}

const EMOJI = /[\p{RGI_Emoji}\p{Emoji_Presentation}\u{FE0F}]/gv;

/** With an emoji goes the space that would otherwise stand twice, or at the end of a line. */
function withoutEmoji(text: string): string {
  const kept = normalized(text).replaceAll(EMOJI, '');
  return kept === normalized(text)
    ? kept
    : normalized(kept.replaceAll(/ {2,}/g, ' ').replaceAll(/(?<! ) +$/gm, ''));
}
