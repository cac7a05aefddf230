/**
 * The remedies of refusals, by Apple's number: the one catalogue for what the checks find before
 * an upload and for what Apple says after it.
 */
import { allRules } from './all-rules.ts';
import { leftToApple } from './left-to-apple.ts';

/** A message of App Store Connect about an upload. */
export interface RefusalMessage {
  /** `90683`, `ITMS-90683` or `STATE_ERROR.VALIDATION_ERROR.90683`; may be empty. */
  readonly code: string;
  readonly description: string;
}

/** Refusals that are known by their words, where they bear no number that is known. */
const REMEDIES_BY_WORDS: readonly (readonly [words: RegExp, remedy: string])[] = [
  [
    /export compliance code/i,
    'Make ITSEncryptionExportComplianceCode in Info.plist the code of an approved declaration in App Store Connect.',
  ],
];

/** The remedies for all messages, each once; none for a refusal that is not known. */
export function refusalRemedies(messages: readonly RefusalMessage[]): readonly string[] {
  return [...new Set(messages.flatMap(remediesFor))];
}

function remediesFor(message: RefusalMessage): readonly string[] {
  const known = CATALOGUE.get(appleNumber(message) ?? '');
  if (known !== undefined) return known;
  return REMEDIES_BY_WORDS.filter(([words]) => words.test(message.description)).map(
    ([, remedy]) => remedy,
  );
}

/** Where a message bears no code of its own, its text begins with one. */
function appleNumber({ code, description }: RefusalMessage): string | undefined {
  const [, number] = /(?:^|[^0-9])(9\d{4})$/.exec(code.trim()) ?? [];
  return number ?? /ITMS-(9\d{4})(?!\d)/.exec(description)?.[1];
}

/** A number may stand for several causes, of which Apple's own text tells one. */
const CATALOGUE: ReadonlyMap<string, readonly string[]> = catalogue();

function catalogue(): ReadonlyMap<string, readonly string[]> {
  const remedies = new Map<string, readonly string[]>();
  const add = (number: string, remedy: string) =>
    remedies.set(number, [...new Set([...(remedies.get(number) ?? []), remedy])]);
  for (const { code, remedy } of allRules) {
    if (code.startsWith('ITMS-')) add(code.slice('ITMS-'.length), remedy);
  }
  for (const { codes, remedy } of leftToApple) for (const code of codes) add(code, remedy);
  return remedies;
}
