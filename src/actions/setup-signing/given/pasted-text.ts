/**
 * Base64 as people paste it into a secret: folded, in quotes, in a data URL, with blanks or escaped
 * line ends where a shell or an editor left them, between lines of dashes; one file or several, in
 * any mixture of these forms.
 */
import { derLength } from '../../../core/apple/certificate/der-length.ts';
import { ARMOUR, armouredFile } from './armour.ts';

/** A certificate and a profile are far longer; shorter base64 may as well be a word. */
export const SHORTEST_BASE64 = 100;

/**
 * Programs fold at 60, 64 or 76 characters; no whole file is that short, and few paths that long.
 */
const NARROWEST_FOLD = 40;
const WIDEST_FOLD = 200;
/** The base64 of a line end at most, which goes into a file by accident. */
const LONGEST_TAIL = 8;

/** Whether `text` is base64 and nothing else. */
export function isBase64(text: string): boolean {
  return isPiece(text) && text.replaceAll('=', '').length % 4 !== 1;
}

/** Whether `text` may be a line of base64. */
function isPiece(text: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/**
 * One entry for each file or path: the lines of one base64 text, or of PEM text, belong together.
 */
export function pastedEntries(lines: readonly string[]): string[] {
  const entries: string[] = [];
  let isAfterPem = false;
  for (const { text, isArmoured } of blocksOf(lines.join('\n'))) {
    const isPem = isArmoured && armouredFile(text) === undefined;
    const found = isArmoured ? [text] : entriesOf(text.split('\n'));
    // A key and its certificate as PEM text are one thing, which errors name once.
    if (isPem && isAfterPem) entries.push(`${entries.pop() ?? ''}\n${text}`);
    else for (const entry of found) entries.push(entry);
    if (found.length > 0) isAfterPem = isPem;
  }
  return entries;
}

interface Block {
  readonly text: string;
  readonly isArmoured: boolean;
}

/** The text between lines of dashes, these included, and the text outside. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const { 0: head, 1: label, index } of text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)) {
    if (index < at) continue;
    blocks.push({ text: text.slice(at, index), isArmoured: false });
    const tail = `-----END ${label}-----`;
    const end = text.indexOf(tail, index + head.length);
    // Text after a head without an end belongs to it.
    at = end === -1 ? text.length : end + tail.length;
    const armoured = text.slice(index, at).replaceAll(/(?:\\r)?\\n/g, '\n');
    blocks.push({ text: armoured, isArmoured: true });
  }
  return [...blocks, { text: text.slice(at), isArmoured: false }];
}

function entriesOf(lines: readonly string[]): string[] {
  const entries: string[] = [];
  // The width of the fold by which a text goes on that does not say itself where it ends.
  let width = 0;
  for (const piece of lines.flatMap(withoutWrapping)) {
    const last = entries.at(-1) ?? '';
    const isMissing = goesOn(last, piece);
    if (isMissing === false && isLineEnd(piece)) continue;
    const isFolded = width > 0 && piece.length <= width && isPiece(piece);
    const continues = isMissing ?? isFolded;
    if (continues) entries.push(`${entries.pop() ?? ''}${piece}`);
    else entries.push(piece);
    const mayGoOn =
      isPiece(piece) && !piece.endsWith('=') && (!continues || piece.length === width);
    const isFold = piece.length >= NARROWEST_FOLD && piece.length <= WIDEST_FOLD;
    width = mayGoOn && isFold ? piece.length : 0;
  }
  return entries;
}

/**
 * Whether `text` ends in the middle of a file, which `piece` may go on; `undefined`: it does not
 * say.
 */
function goesOn(text: string, piece: string): boolean | undefined {
  if (text.length < NARROWEST_FOLD || !isPiece(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const isOpen =
    bytes.toString('latin1', 0, ARMOUR.length) === ARMOUR
      ? !bytes.includes('-----END ')
      : opensFile(bytes);
  if (isOpen !== true) return isOpen;
  const isWhole = typeof derLength(Buffer.from(piece, 'base64')) === 'number';
  return !text.endsWith('=') && isPiece(piece) && !(isWhole && piece.length >= SHORTEST_BASE64);
}

function opensFile(bytes: Buffer): boolean | undefined {
  const length = derLength(bytes);
  return length === undefined ? undefined : length === 'incomplete';
}

function isLineEnd(piece: string): boolean {
  if (piece.length > LONGEST_TAIL || !isBase64(piece)) return false;
  return Buffer.from(piece, 'base64').toString('latin1').trim() === '';
}

function withoutWrapping(line: string): string[] {
  const bare = line
    .trim()
    .replaceAll(/^["']|["']$/g, '')
    .replace(/^data:[^,]*,/, '');
  const pieces = bare.split(/(?:\\r|\\n|\s)+/).filter((piece) => piece !== '');
  if (pieces.length === 0) return [];
  return bare.length >= SHORTEST_BASE64 && pieces.every(isPiece) ? pieces : [bare];
}

/** Why the lines can be neither paths nor base64, or `undefined`. */
export function foreignText(lines: readonly string[]): string | undefined {
  if (lines.some((line) => /[\0-\x08\x0e-\x1f\u{fffd}]/u.test(line))) {
    return 'the bytes of a file as they are, most of which a secret cannot hold';
  }
  return lines.some((line) => /^<[?!a-z]/i.test(line))
    ? 'XML text, which is at most a part of the file'
    : undefined;
}
