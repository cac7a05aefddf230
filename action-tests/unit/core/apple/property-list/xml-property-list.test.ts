/** XML property lists: every kind of value, what other tools write, and what is refused. */
import { describe, expect, test } from '@jest/globals';
import { parseXmlPropertyList } from '../../../../../src/core/apple/property-list/xml-property-list.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const list = (inside: string) => `${HEAD}\n<plist version="1.0">${inside}</plist>`;
const parse = (xml: string | Buffer, mostValues = 100_000) =>
  parseXmlPropertyList(Buffer.from(xml), { mostValues });

describe('a value', () => {
  test.each<[xml: string, value: unknown]>([
    ['<integer>-12</integer>', -12],
    ['<integer>+7</integer>', 7],
    ['<integer>0x1F</integer>', 31],
    ['<integer>-0X1f</integer>', -31],
    ['<integer>\n\t3000 </integer>', 3000],
    ['<integer>9007199254740993</integer>', 9_007_199_254_740_993n],
    ['<integer>18446744073709551615</integer>', 18_446_744_073_709_551_615n],
    ['<real>1.5</real>', 1.5],
    ['<real>1e3</real>', 1000],
    ['<real>-.5E-1</real>', -0.05],
    ['<real>3.</real>', 3],
    ['<real>+infinity</real>', Infinity],
    ['<real>-inf</real>', -Infinity],
    ['<real>NaN</real>', Number.NaN],
    ['<date>2026-01-02T03:04:05Z</date>', new Date('2026-01-02T03:04:05Z')],
    ['<data>\n\t\tdGVh\n\t</data>', Buffer.from('tea')],
    ['<data/>', Buffer.alloc(0)],
    ['<true/>', true],
    ['<false></false>', false],
    ['<string/>', ''],
    [
      '<string> a &lt; b &amp; &quot;c&quot; &apos; &#x8336;&#65; \u{1f375} </string>',
      ` a < b & "c" ' 茶A \u{1f375} `,
    ],
    ['<string>a<![CDATA[<b> &amp;]]><!-- c -->d</string>', 'a<b> &amp;d'],
    ['<string>a\r\nb\rc&#13;</string>', 'a\nb\nc\r'],
    ['<string xml:space="preserve" a=\'>\'>x</string>', 'x'],
    ['<array ><true/> <array /></array >', [true, []]],
    ['<dict><key/><true/></dict>', { '': true }],
    ['<dict><key>a</key><true/><key>a</key><false/></dict>', { a: false }],
  ])('%s', (xml, value) => {
    expect(parse(list(xml))).toEqual(value);
  });

  test.each([
    '',
    'text',
    '<null/>',
    '<set/>',
    '<integer/>',
    '<integer>1.5</integer>',
    '<integer>0x</integer>',
    '<integer>1_000</integer>',
    '<integer>twelve</integer>',
    '<real/>',
    '<real>0x1F</real>',
    '<real>1e</real>',
    '<real>1,5</real>',
    '<date>2026-01-02</date>',
    '<date>2026-13-02T03:04:05Z</date>',
    '<true>1</true>',
    '<true><true/></true>',
    '<string>a<true/></string>',
    '<string>a</data>',
    '<string>&unknown;</string>',
    '<string>&amp</string>',
    '<string>&#0;</string>',
    '<string>&#xd800;</string>',
    '<string>&#x110000;</string>',
    '<string a="1" a="2">x</string>',
    '<string a=1>x</string>',
    '<dict><true/></dict>',
    '<dict><key>a</key></dict>',
    '<dict><key>a</key><key>b</key></dict>',
    '<dict>a<key>a</key><true/></dict>',
    '<array>a</array>',
    '<true/><true/>',
    '<array>'.repeat(300),
  ])('that cannot be: %.40s', (xml) => {
    expect(() => parse(list(xml))).toThrow(SyntaxError);
  });
});

test('a key that objects have anyway is one like any other', () => {
  const value = parse(list('<dict><key>__proto__</key><dict><key>a</key><true/></dict></dict>'));
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(value).not.toHaveProperty('a');
  expect((value as Record<string, unknown>)['constructor']).toBeUndefined();
});

describe('a document', () => {
  const body = '<plist version="1.0"><string>é</string></plist>';
  test.each([
    [
      'with Apple’s type',
      `${HEAD}<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">${body}`,
    ],
    [
      'with its type in single quotes',
      `${HEAD}<!DOCTYPE plist PUBLIC '-//Apple//DTD PLIST 1.0//EN' 'http://a.b/c.dtd'>${body}`,
    ],
    ['with a system’s type', `<!DOCTYPE plist SYSTEM "file://localhost/list.dtd">${body}`],
    ['with an empty internal subset', `<!DOCTYPE plist [\n]>${body}`],
    ['with an empty subset behind its type', `<!DOCTYPE plist SYSTEM 'a' [] >${body}`],
    ['with instructions', `${HEAD}<?xml-stylesheet href="a"?><?a?>${body}<?b c?>`],
    ['with comments', `<!-- a > < - -->${body}<!---->`],
    ['behind blanks', `\n  ${body}\n`],
    ['behind a byte order mark', `\u{feff}${body}`],
    ['with a declaration in single quotes', `<?xml version='1.0' standalone='yes'?>${body}`],
  ])('is read %s', (_, xml) => {
    expect(parse(xml)).toBe('é');
  });

  test.each([
    ['UTF-16 with its mark, little end first', Buffer.from(`\u{feff}${body}`, 'utf16le')],
    ['UTF-16 with its mark, big end first', Buffer.from(`\u{feff}${body}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(body, 'utf16le').swap16()],
    [
      'UTF-16 as declared',
      Buffer.from(`\u{feff}<?xml version="1.0" encoding="UTF-16"?>${body}`, 'utf16le'),
    ],
    ['Latin-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${body}`, 'latin1')],
    [
      'ASCII',
      Buffer.from(`<?xml version="1.0" encoding='us-ascii'?>${body.replace('é', '&#233;')}`),
    ],
  ])('is read in %s', (_, bytes) => {
    expect(parse(bytes)).toBe('é');
  });

  test.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['text', 'no list'],
    ['another document', '<html></html>'],
    ['the type of another', '<!DOCTYPE html><plist><true/></plist>'],
    ['an entity', '<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>'],
    ['an entity of parameters', '<!DOCTYPE plist [%a;]><plist><true/></plist>'],
    ['its type twice', '<!DOCTYPE plist><!DOCTYPE plist><plist><true/></plist>'],
    ['its type inside', '<plist><!DOCTYPE plist><true/></plist>'],
    ['a type that does not end', '<!DOCTYPE plist SYSTEM "a><plist><true/></plist>'],
    ['an end that is missing', '<plist><dict><key>a</key><true/>'],
    ['a tag that does not end', '<plist><dict'],
    ['a comment that does not end', '<plist><!-- <dict/></plist>'],
    ['two hyphens in a comment', '<plist><!-- -- --><true/></plist>'],
    ['a section that does not end', '<plist><string><![CDATA[</string></plist>'],
    ['a second declaration', `${HEAD}${HEAD}<plist><true/></plist>`],
    ['another version', '<?xml version="2.0"?><plist><true/></plist>'],
    ['an instruction without a name', '<?xml version="1.0"?><? a?><plist><true/></plist>'],
    ['two lists', '<plist><true/></plist><plist><true/></plist>'],
    ['text behind it', '<plist><true/></plist> more'],
    [
      'another encoding than it says',
      Buffer.from('<plist><string>\xe9</string></plist>', 'latin1'),
    ],
    ['UTF-16 that is none', '<?xml version="1.0" encoding="UTF-16"?><plist><true/></plist>'],
    ['an unknown encoding', '<?xml version="1.0" encoding="tea"?><plist><true/></plist>'],
  ])('is refused with %s', (_, xml) => {
    expect(() => parse(xml)).toThrow(SyntaxError);
  });
});

test('has no more values than its reader allows', () => {
  const values = (count: number) => list(`<array>${'<true/>'.repeat(count)}</array>`);
  expect(parse(values(299_999), 300_000)).toHaveLength(299_999);
  expect(() => parse(values(300_000), 300_000)).toThrow('it has too many values');
});

test.each([
  ['<', 1_000_000],
  ['&', 1_000_000],
  ['<!--', 250_000],
  ['<?a ', 250_000],
  ['<![CDATA[', 100_000],
  ['<!DOCTYPE plist "', 60_000],
  ['<plist a="', 100_000],
  ['<plist a="b" ', 100_000],
  [' \n', 500_000],
])('%j a million times over is refused, or read, at once', (piece, count) => {
  expect(() => parse(piece.repeat(count))).toThrow(SyntaxError);
  expect(() => parse(list(`<string>${piece.repeat(count)}`))).toThrow(SyntaxError);
});
