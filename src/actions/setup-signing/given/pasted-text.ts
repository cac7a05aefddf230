/**
 * Base64 as people paste it into a secret: folded, in quotes, in a data URL, with blanks or escaped
 * line ends where a shell or an editor left them, in the armour of `certutil -encode`.
 */
import { readCertificate } from '../../../core/apple/certificate/certificate.ts';

/** A certificate and a profile are far longer; shorter base64 may as well be a word. */
export const SHORTEST_BASE64 = 100;

/** Programs fold at 60, 64 or 76 characters; no whole file is that short, and few paths that long. */
const NARROWEST_FOLD = 40;
const WIDEST_FOLD = 200;

/** Whether `text` is base64 and nothing else. */
export function isBase64(text: string): boolean {
  return isPiece(text) && text.replaceAll('=', '').length % 4 !== 1;
}

/** Whether `text` may be a line of it. */
function isPiece(text: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** One entry for each file or path: the lines of one base64 text, or of PEM text, belong together. */
export function pastedEntries(lines: readonly string[]): string[] {
  if (lines.some((line) => line.startsWith('-----BEGIN'))) {
    return [lines.join('\n').replaceAll(/(?:\\r)?\\n/g, '\n')];
  }
  const entries: string[] = [];
  let width = 0;
  for (const piece of lines.flatMap(withoutWrapping)) {
    const goesOn = width > 0 && piece.length <= width && isPiece(piece);
    if (goesOn) entries.push(`${entries.pop() ?? ''}${piece}`);
    else entries.push(piece);
    const mayGoOn = isPiece(piece) && !piece.endsWith('=') && (!goesOn || piece.length === width);
    const isFold = piece.length >= NARROWEST_FOLD && piece.length <= WIDEST_FOLD;
    width = mayGoOn && isFold ? piece.length : 0;
  }
  return entries;
}

function withoutWrapping(line: string): string[] {
  const bare = line.replaceAll(/^["']|["']$/g, '').replace(/^data:[^,]*,/, '');
  const pieces = bare.split(/(?:\\r|\\n|\s)+/).filter((piece) => piece !== '');
  if (bare.length >= SHORTEST_BASE64 && pieces.every(isPiece)) return pieces;
  return bare === '' ? [] : [bare];
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

/** More often than anybody encodes by mistake. */
const MOST_WRAPPINGS = 4;

/** What was encoded twice, or stands in its file as base64 or armoured, is meant all the same. */
export function unwrapped(contents: Buffer, wrappings = 0): Buffer {
  if (wrappings === MOST_WRAPPINGS || contents[0] === 0x30) return contents;
  const text = contents.toString('latin1').trim();
  const armoured = withoutArmour(text);
  if (armoured !== undefined) return unwrapped(armoured, wrappings + 1);
  const base64 = text.replaceAll(/\s+/g, '');
  if (base64.length < SHORTEST_BASE64 || !isBase64(base64)) return contents;
  return unwrapped(Buffer.from(base64, 'base64'), wrappings + 1);
}

const ARMOUR =
  /^-----BEGIN (CERTIFICATE|PKCS12|PKCS7|CMS)-----([A-Za-z0-9+/=\s]+)-----END \1-----$/;

/** `certutil -encode` calls whatever it encodes a certificate; what really is one stays PEM. */
function withoutArmour(text: string): Buffer | undefined {
  const body = ARMOUR.exec(text)?.[2];
  if (body === undefined) return undefined;
  const contents = Buffer.from(body, 'base64');
  try {
    readCertificate(contents);
    return undefined;
  } catch {
    return contents;
  }
}
