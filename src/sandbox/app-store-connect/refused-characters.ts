/**
 * The characters that Apple refuses in What to Test and in the texts of a beta app, as people who
 * probed it have published. Nothing outside the basic plane is taken.
 */

const COMBINING_MARKS = String.raw`\u0300-\u036F`;
const SCRIPTS = [
  String.raw`\p{Script=Georgian}\p{Script=Khmer}\p{Script=Ethiopic}`,
  String.raw`\p{Script=Tibetan}\p{Script=Cherokee}\p{Script=Mongolian}`,
].join('');
const SYMBOLS = String.raw`\u20D0-\u20FF\u2400-\u245F\u2500-\u259F\u2600-\u27EF\u2800-\u28FF\u2980-\u2BFF`;
const PRESENTATION_FORMS = String.raw`\uFB00-\uFDFF\uFE70-\uFEFE`;
const OTHERS = String.raw`<\uFE00-\uFE0F\uE000-\uF8FF\uFFFD\u{10000}-\u{10FFFF}`;

const REFUSED = new RegExp(
  `[${OTHERS}${SYMBOLS}${COMBINING_MARKS}${SCRIPTS}${PRESENTATION_FORMS}]`,
  'u',
);

/**
 * Whether Apple refuses a character of the text, which is composed first: composed marks are taken.
 */
export function hasRefusedCharacter(text: string): boolean {
  return REFUSED.test(text.normalize('NFC'));
}
