/**
 * The runner as a .NET program sees its input, written from .NET's documentation and apart from
 * the code under test: where lines end, what is trimmed, what counts as equal.
 */

/** `Char.IsWhiteSpace`, which `String.TrimStart` uses. */
const DOTNET_WHITE_SPACE = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
  0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
].map((code) => String.fromCodePoint(code));

/** What JavaScript trims besides, and what comparing by language skips, as it has no weight. */
const SKIPPED = [
  0x00, 0x01, 0x08, 0x0e, 0x1b, 0x7f, 0x80, 0x9b, 0xad, 0x034f, 0x061c, 0x180e, 0x200b, 0x200c,
  0x200d, 0x200e, 0x200f, 0x202e, 0x2060, 0x2066, 0xfe0f, 0xfeff, 0xe0041,
].map((code) => String.fromCodePoint(code));

/** Line breaks of .NET's readers, of JavaScript, of terminals and of pages. */
export const LINE_BREAKS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

export const SPACES = ['', ...DOTNET_WHITE_SPACE, ...SKIPPED];

export const COMMANDS = [
  '::stop-commands::PWNED',
  '::save-state name=folder::/PWNED',
  '::add-mask::PWNED',
  '::set-output name=x::PWNED',
  ':\u200B:warning::PWNED',
  '##[command]PWNED',
  'text ##[error]PWNED',
  '#\u00AD#[group]PWNED',
];

/** Every line break, before every white space, before every command. */
export const HOSTILE_TEXTS: readonly string[] = LINE_BREAKS.flatMap((lineBreak) =>
  SPACES.flatMap((space) => COMMANDS.map((command) => `x${lineBreak}${space}${command}`)),
);

/** All of them in one text, for places that are costly to reach. */
export const HOSTILE_TEXT = HOSTILE_TEXTS.join('');

/** One of each line break, white space and command, for places that cut long texts. */
export const SHORT_HOSTILE_TEXTS: readonly string[] = SPACES.map((space, index) => {
  const lineBreak = LINE_BREAKS[index % LINE_BREAKS.length];
  return `x${lineBreak}${space}${COMMANDS[index % COMMANDS.length]}`;
});

const WITHOUT_WEIGHT = new RegExp(`[\\p{Cf}\\p{M}\\p{Cc}${SKIPPED.join('')}]`, 'gu');
const LEADING_WHITE_SPACE = new RegExp(`^[${DOTNET_WHITE_SPACE.join('')}]*`);

/** The lines of `output` that the runner would obey. */
export function obeyedLines(output: string): string[] {
  return output
    .split(/\r\n|\n|\r/)
    .filter((line) =>
      [line, line.replaceAll(WITHOUT_WEIGHT, '')]
        .map((text) => text.replace(LEADING_WHITE_SPACE, ''))
        .some((text) => text.startsWith('::') || text.includes('##[')),
    );
}

/** Characters that nobody sees, or at which a page begins a new line. */
export function hiddenCharacters(text: string): string[] {
  return text.match(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g) ?? [];
}
