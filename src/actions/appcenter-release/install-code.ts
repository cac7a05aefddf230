/** A QR code as text, for a page that takes no pictures. */
import { encodeQR } from 'qr';

/** Above it the modules become too many for a camera in front of a screen. */
const LONGEST_TEXT = 800;
/** Light modules around the code, without which a camera does not find it. */
const BORDER = 4;

/** Two rows of modules a line, dark ones in the colour of the text; `undefined` for long texts. */
export function qrText(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  const lines: string[] = [];
  for (let index = 0; index < rows.length; index += 2) {
    const upper = rows[index] ?? [];
    const lower = rows[index + 1] ?? [];
    lines.push(upper.map((isDark, column) => half(isDark, lower[column] === true)).join(''));
  }
  return lines.join('\n');
}

function half(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : ' ';
}
