import { describe, expect, test } from '@jest/globals';
import { build, parse } from 'plist';
import { parseXmlPropertyList } from '../../../../../src/core/apple/property-list/large-property-list.ts';

const list = (inside: string) => `<?xml version="1.0"?>\n<plist version="1.0">${inside}</plist>`;

/** Maps as objects, so that the two parsers can be compared. */
function plain(value: unknown): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]));
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

test('reads what the general parser reads', () => {
  const xml = build({
    text: 'a < b & "c" ü 茶 \u{1f375}',
    'key & <value>': '',
    number: -12,
    real: 1.5,
    yes: true,
    no: false,
    date: new Date('2026-01-02T03:04:05Z'),
    data: Buffer.from('tea'),
    list: [1, ['2'], { three: [] }],
    empty: {},
  });
  expect(plain(parseXmlPropertyList(xml))).toEqual(plain(parse(xml)));
});

test('leaves alone what stands for no character', () => {
  expect(parseXmlPropertyList(list('<string>&constructor;&amp;</string>'))).toBe('&constructor;&');
});

test('refuses more values than any app has', () => {
  const values = (count: number) => list(`<array>${'<true/>'.repeat(count)}</array>`);
  expect(parseXmlPropertyList(values(299_999))).toHaveLength(299_999);
  expect(() => parseXmlPropertyList(values(300_000))).toThrow('it has too many values');
});

test('reads what other tools write', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://localhost/list.dtd">
    <!-- a > comment < -->
    <plist version="1.0">
    <dict>
      <key>a</key> <data>
        dGVh
      </data>
      <key>b</key><true></true><key>c</key><string/>
      <key>d</key><string>&#x8336;&#65;&apos;&unknown;</string>
      <key>e</key><array /><key>f</key><dict  />
    </dict>
    </plist>`;
  expect(plain(parseXmlPropertyList(xml))).toEqual({
    a: Buffer.from('tea').toString('hex'),
    b: true,
    c: '',
    d: "茶A'&unknown;",
    e: [],
    f: {},
  });
});

test('keeps a key that objects have anyway', () => {
  const value = parseXmlPropertyList(list('<dict><key>__proto__</key><true/></dict>'));
  expect(value).toEqual(new Map([['__proto__', true]]));
});

describe('refuses', () => {
  test.each([
    ['nothing', ''],
    ['text', 'no list'],
    ['another document', '<html></html>'],
    ['a list without a value', list('')],
    ['an end that is missing', '<plist><dict><key>a</key><true/>'],
    ['a tag that does not end', '<plist><dict'],
    ['a comment that does not end', '<plist><!-- <dict/></plist>'],
    ['an end of another kind', list('<array><string>a</data></array>')],
    ['a tag inside of text', list('<string>a<true/></string>')],
    ['a value without a key', list('<dict><true/></dict>')],
    ['a key without a value', list('<dict><key>a</key></dict>')],
    ['a value of an unknown kind', list('<set/>')],
    ['two values', list('<true/><true/>')],
    ['a list of absurd depth', list('<array>'.repeat(100_000))],
  ])('%s', (_, xml) => {
    expect(() => parseXmlPropertyList(xml)).toThrow(SyntaxError);
  });
});

test('takes time in proportion to the size', () => {
  const files = Array.from(
    { length: 50_000 },
    (_, index) => `<key>${index}</key><data>AA==</data>`,
  );
  const value = parseXmlPropertyList(list(`<dict>${files.join('\n')}</dict>`));
  expect(value).toHaveProperty('size', 50_000);
});
