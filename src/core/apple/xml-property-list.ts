/**
 * The form of an XML property list, checked before it is parsed: the XML library under `plist`
 * writes whatever it dislikes to the console, and takes seconds over a list of absurd length.
 */

const DECLARATION = /^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+[a-z]+\s*=\s*["'][\w-]+["'])*\s*\?>/;
const COMMENT = /<!--(?:(?!--)[^])*-->/;
const DOCTYPE =
  /<!DOCTYPE\s+plist(?:\s+PUBLIC\s+"[\w \-/.:+(),]*"\s+"[^"<>&]*"|\s+SYSTEM\s+"[^"<>&]*")?\s*>/;
const TAG =
  /<(?<end>\/?)(?<name>plist|dict|array|key|string|integer|real|date|data|true|false)(?:\s+version\s*=\s*["'][\d.]*["'])?\s*(?<empty>\/?)>/;
const CHARACTER_DATA = /<!\[CDATA\[(?:(?!\]\]>)[^])*\]\]>/;
const TEXT = /(?<text>(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)+)/;

const PIECE = new RegExp(
  [COMMENT, DOCTYPE, TAG, CHARACTER_DATA, TEXT].map(({ source }) => source).join('|'),
  'y',
);

/** Whether the text is one well-formed <plist> of at most `mostPieces` tags, texts and comments. */
export function isXmlPropertyList(text: string, mostPieces: number): boolean {
  const open: string[] = [];
  let hasRoot = false;
  let pieces = 0;
  PIECE.lastIndex = DECLARATION.exec(text)?.[0].length ?? 0;
  while (PIECE.lastIndex < text.length) {
    const match = PIECE.exec(text);
    pieces += 1;
    if (match === null || pieces > mostPieces) return false;
    const { name, end, empty } = match.groups ?? {};

    if (name === undefined) {
      if (!mayStandHere(match, open.length > 0, hasRoot)) return false;
    } else if (end === '/') {
      if (empty === '/' || open.pop() !== name) return false;
    } else {
      if (open.length === 0 && hasRoot) return false;
      hasRoot = true;
      if (empty !== '/') open.push(name);
    }
  }
  return hasRoot && open.length === 0;
}

/** Outside of the root are comments and blanks only, and the document's type in front of it. */
function mayStandHere(piece: RegExpExecArray, isInside: boolean, hasRoot: boolean): boolean {
  const text = piece.groups?.['text'];
  if (text !== undefined) return isInside || /^[ \t\r\n]*$/.test(text);
  if (piece[0].startsWith('<![')) return isInside;
  return piece[0].startsWith('<!--') || !hasRoot;
}
