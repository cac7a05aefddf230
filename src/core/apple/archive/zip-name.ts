/** File names as archives store them: UTF-8, or the code page of the first PC. */
import { isUtf8 } from 'node:buffer';

/** Code page 437 from 0x80 on; below, it is ASCII. */
const UPPER_HALF =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The name in these bytes. Archives made on a Mac hold UTF-8 without saying so; text in code page
 * 437 that happens to be valid UTF-8 is next to impossible, so the bytes decide and not the flag.
 */
export function decodeZipName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (UPPER_HALF[byte - 0x80] ?? ''),
  ).join('');
}
