/**
 * The form of an XML property list, checked before it is parsed: the XML library under `plist`
 * writes whatever it dislikes to the console, and takes seconds over a list of absurd length.
 */

/** `XMLDecl` of the XML grammar, for version 1.0. */
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
const COMMENT = /<!--(?:(?!--)[^])*-->/;
const DOCTYPE =
  /<!DOCTYPE[ \t\r\n]+plist(?:[ \t\r\n]+PUBLIC[ \t\r\n]+"[\w \-/.:+(),]*"[ \t\r\n]+"[^"<>&]*"|[ \t\r\n]+SYSTEM[ \t\r\n]+"[^"<>&]*")?[ \t\r\n]*>/;
const TAG =
  /<(?<end>\/?)(?<name>plist|dict|array|key|string|integer|real|date|data|true|false)(?:[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"[\d.]*"|'[\d.]*'))?[ \t\r\n]*(?<empty>\/?)>/;
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
