import { beforeEach, describe, expect, test } from '@jest/globals';
import { localizedTexts } from '../../../../src/core/release-notes/localized-texts.ts';
import { likelyLocale, LOCALES } from '../../../../src/core/release-notes/locales.ts';
import { clippedAtLine } from '../../../../src/core/release-notes/plain-text.ts';
import { acceptableText } from '../../../../src/core/release-notes/refused-characters.ts';
import type { GivenNotes } from '../../../../src/core/release-notes/release-notes.ts';

const notices: string[] = [];
beforeEach(() => void notices.splice(0));
const log = { notice: (message: string) => void notices.push(message) };
const make = (notes: GivenNotes, inUse: string[] = []) =>
  localizedTexts(
    notes,
    { input: 'release-notes', plainLocale: 'en-US', inUse, mostBytes: 4000 },
    log,
  );
const textOf = (text: string, link?: string) =>
  make({ form: 'plain', text, ...(link === undefined ? {} : { link }) })[0]?.text;
const localized = (texts: Record<string, string>, passedOver: string[] = []): GivenNotes => ({
  form: 'localized',
  texts: new Map(Object.entries(texts)),
  passedOver,
});
const inLocales = (...locales: string[]) =>
  localized(Object.fromEntries(locales.map((locale) => [locale, 'New.'])));

describe('languages', () => {
  test('are taken in any case, and so are those that the app has already', () => {
    const notes = make(inLocales('DE-de', 'zh-hans', 'xx-YY'), ['xx-YY']);
    expect(notes.map(({ locale }) => locale)).toEqual(['de-DE', 'zh-Hans', 'xx-YY']);
  });

  test('must not be the same in two spellings', () => {
    expect(() => make(inLocales('en-US', 'de-DE', 'en-us'))).toThrow(
      'Input `release-notes` has two texts for en-US (en-US, en-us).',
    );
  });

  test('that Apple does not know are named together, with the likely ones', () => {
    expect(() => make(inLocales('de', 'en-US', 'klingon', 'pt_BR'))).toThrow(
      expect.objectContaining({
        code: 'release-notes/unknown-locale',
        message: expect.stringContaining(
          'does not know de (did you mean de-DE?), klingon, pt_BR (did you mean pt-BR?).',
        ),
      }),
    );
  });

  test('are fifty', () => {
    expect(new Set(LOCALES).size).toBe(50);
  });

  test.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['nb', 'no'],
    ['nb-NO', 'no'],
    ['iw', 'he'],
    ['he-IL', 'he'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['en', 'en-US'],
    ['EN', 'en-US'],
    ['en-UK', 'en-GB'],
    ['es-419', 'es-MX'],
    ['pt', 'pt-BR'],
    ['ja-JP', 'ja'],
    ['jp', 'ja'],
    ['fr-BE', 'fr-FR'],
    ['klingon', undefined],
  ])('written as %s are likely %s', (written, likely) => {
    expect(likelyLocale(written, LOCALES)).toBe(likely);
  });
});

describe('the text for all other languages', () => {
  test('fills those of the app that have none', () => {
    const notes = make(localized({ 'de-DE': 'Neu.', default: 'New.' }), ['en-US', 'de-DE', 'ja']);
    expect(notes).toEqual([
      { locale: 'de-DE', text: 'Neu.', byDefault: false },
      { locale: 'en-US', text: 'New.', byDefault: true },
      { locale: 'ja', text: 'New.', byDefault: true },
    ]);
  });

  test('is of no use where each has its own', () => {
    expect(make(localized({ 'en-US': 'New.', default: '🚀' }))).toHaveLength(1);
  });
});

test('files that were passed over are told', () => {
  make(localized({ 'en-US': 'New.' }, ['README.md', 'a.txt']));
  expect(notices).toEqual([expect.stringContaining('passed over: README.md, a.txt.')]);
});

describe('a text', () => {
  test.each([
    ['5 < 6', '5 ‹ 6'],
    ['🚀 Faster', 'Faster'],
    ['Done ✅\nnext 👩‍👩‍👧 family', 'Done\nnext family'],
    ['a❤️b', 'ab'],
    ['Press 1️⃣ now', 'Press 1 now'],
    ['  - kept\n    - indented', '- kept\n    - indented'],
    ['© 2024™ ® #1 * → ● ■', '© 2024™ ® #1 * → ● ■'],
    ['ﬁle 𝗡𝗲𝘄', 'file New'],
    ['─ box │', '- box |'],
    ['q\u0302 and e\u0302', 'q and \u00ea'],
    ['नमस्ते สวัสดี שָׁלוֹם مَرْحَبًا', 'नमस्ते สวัสดี שָׁלוֹם مَرْحَبًا'],
    ['\uE000private\uFFFD', 'private'],
    ['tab\there, bell\u0007', 'tab\there, bell'],
  ])('of %j becomes %j', (text, kept) => {
    expect(textOf(text)).toBe(kept.normalize('NFC'));
  });

  const REFUSED = [
    '<',
    '🚀',
    '\uFE0F',
    '\u20D0',
    '\u20FF',
    '\u2400',
    '\u245F',
    '\u2500',
    '\u259F',
    '\u2600',
    '\u27EF',
    '\u2800',
    '\u28FF',
    '\u2980',
    '\u2BFF',
    '\uE000',
    '\uF8FF',
    '\uFFFD',
    '\uFB50',
    'ა',
    'ក',
    'አ',
    'ཀ',
    'Ꭰ',
    'ᠠ',
  ];
  test.each(REFUSED)('never keeps %j', (character) => {
    const { text, refused } = acceptableText(`a${character}b`);
    expect(text).not.toContain(character);
    expect(refused).toHaveLength(1);
    expect(acceptableText(text).refused).toEqual([]);
  });

  test('tells each character and its place, and only then', () => {
    textOf('Plain.');
    expect(notices).toEqual([]);
    textOf('One\nis 🚀, a < b');
    expect(notices).toEqual([
      '`release-notes`, en-US: Apple refuses some characters. “🚀” (U+1F680) in line 2, column 4, removed; ' +
        '“<” (U+003C) in line 2, column 9, replaced by “‹”.',
    ]);
  });

  test('tells of many characters how many they are', () => {
    textOf('x🚀'.repeat(9));
    expect(notices.join()).toContain('; 4 more.');
  });

  test('is a problem when nothing is left', () => {
    expect(() => textOf('🚀')).toThrow('`release-notes` holds nothing for en-US');
  });

  test('is cut at a word to 4,000 bytes, with a notice', () => {
    const text = textOf('größer '.repeat(1000).trim()) ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(3980);
    expect(text).toMatch(/ größer…$/);
    expect(notices).toEqual([expect.stringContaining('cut to 4000 bytes')]);
  });

  test('is cut between characters where there are no words', () => {
    expect(textOf('港'.repeat(2000))).toBe(`${'港'.repeat(1332)}…`);
  });

  test('of just 4,000 bytes stays whole', () => {
    expect(textOf('x'.repeat(4000))).toHaveLength(4000);
    expect(notices).toEqual([]);
  });
});

describe('a text with a link', () => {
  const link = 'https://github.com/o/r/compare/v1...abc';
  const bullets = (count: number) =>
    Array.from({ length: count }, (_, index) => `- Change number ${index} of the harbour`).join(
      '\n',
    );

  test('is cut at a bullet, and says how many are left and where', () => {
    const text = textOf(bullets(200), link) ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(3900);
    const lines = text.split('\n');
    expect(lines.at(-2)).toMatch(/^- Change number \d+ of the harbour$/);
    expect(lines.at(-1)).toBe(`… and ${200 - (lines.length - 1)} more: ${link}`);
  });

  test('is never empty', () => {
    const text = clippedAtLine(`- ${'word '.repeat(2000)}\n- next`, 4000, link);
    expect(text).toMatch(/^- word word .*word…$/);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
  });

  test('that fits has no link', () => {
    expect(textOf(bullets(3), link)).toBe(bullets(3));
  });
});
