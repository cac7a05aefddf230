/** The texts of What to Test, from the inputs to the form that Apple takes. */
import { generateNotes } from '../../../core/release-notes/generated/generated-notes.ts';
import { localizedTexts } from '../../../core/release-notes/localized-texts.ts';
import type { LocalizedText } from '../../../core/release-notes/localized-texts.ts';
import { requireWritten } from '../../../core/release-notes/written/notes-input.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { BetaApp } from '../observation/beta-app.ts';
import type { Inputs } from '../inputs.ts';

const MOST_BYTES = 4000;

/** Notes that somebody has written go before those that can be generated. */
export async function whatToTest(
  inputs: Inputs,
  { primaryLocale, localizations }: Pick<BetaApp, 'primaryLocale' | 'localizations'>,
  context: Pick<ActionContext, 'http' | 'log' | 'machine' | 'processes'>,
): Promise<readonly LocalizedText[]> {
  const { releaseNotes: written, releaseNotesFrom: origin, releaseNotesLocale } = inputs;
  const isGenerated = origin !== undefined && (written?.form ?? 'missing') === 'missing';
  const notes = isGenerated
    ? await generateNotes(origin, inputs, context)
    : requireWritten('release-notes', written);
  if (notes === undefined) return [];
  return localizedTexts(
    notes,
    {
      input: isGenerated ? 'release-notes-from' : 'release-notes',
      plainLocale: releaseNotesLocale ?? primaryLocale,
      inUse: [primaryLocale, ...localizations.map(({ locale }) => locale)],
      mostBytes: MOST_BYTES,
    },
    context.log,
  );
}
