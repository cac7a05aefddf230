/** Release notes as App Center takes them. */
import type { Log } from '../../../core/runner/log/log.ts';
import { cutAt } from './cut-text.ts';

/** App Center refuses release notes with more characters. */
const LONGEST_NOTES = 5000;

/** The notes as App Center takes them: what is too long is cut at a word, with a notice. */
export function acceptableNotes(
  notes: string | undefined,
  log: Pick<Log, 'notice'>,
): string | undefined {
  const trimmed = notes?.trim();
  if (trimmed === undefined || trimmed.length <= LONGEST_NOTES) return trimmed;
  log.notice(
    `The release notes were cut to the ${LONGEST_NOTES} characters that App Center takes.`,
  );
  return `${cutAt(trimmed, LONGEST_NOTES - 1).replace(/(?<!\s)\s+\S{0,60}$/, '')}…`;
}

/** Whether two notes are the same to their readers: servers may store line ends as their own. */
export function isSameNotes(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replaceAll(/\r\n?/g, '\n').trim());
  return a === b;
}
