/** Texts in the one form in which what was written and what Apple gives back can be compared. */

/** Line feeds, composed characters (NFC), nothing before or after. */
export function normalized(text: string): string {
  return text.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
}

const ELLIPSIS = '…';

/** At most `bytes` bytes of UTF-8; cut at a word where the language has words, with an ellipsis. */
export function clippedAtWord(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const room = bytes - Buffer.byteLength(ELLIPSIS);
  // A character that is cut through becomes U+FFFD, which is at most the last one.
  const kept = Buffer.from(text)
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
  return kept.replace(/(?<!\s)\s+\S{0,60}$/, '') + ELLIPSIS;
}

/**
 * At most `bytes` bytes of UTF-8, cut between lines; what follows the cut tells how many lines are
 * left out and where all of them are. A first line that is too long is cut at a word, so something
 * is always left.
 */
export function clippedAtLine(text: string, bytes: number, link: string | undefined): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const lines = text.split('\n');
  const rest = (kept: number) => {
    const left = lines.slice(kept).filter((line) => line !== '').length;
    return `${ELLIPSIS} and ${left} more${link === undefined ? '' : `: ${link}`}`;
  };
  let room = bytes - Buffer.byteLength(`\n${rest(0)}`);
  const kept = lines.findIndex((line) => {
    room -= Buffer.byteLength(`${line}\n`);
    return room < 0;
  });
  if (kept < 1) return clippedAtWord(text, bytes);
  return `${lines.slice(0, kept).join('\n').trimEnd()}\n${rest(kept)}`;
}
