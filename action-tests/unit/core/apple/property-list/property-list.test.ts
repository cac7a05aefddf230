/** Property lists in all the forms in which they may come, and in those in which they may not. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { build, buildBinary } from 'plist';
import { parsePropertyList } from '../../../../../src/core/apple/property-list/property-list.ts';

const values = {
  text: 'Ünïcode & <tags> \ufffd',
  numbers: [1, 2.5, -3],
  flags: [true, false],
  moment: new Date('2026-06-01T00:00:00Z'),
  nested: { bytes: new Uint8Array([1, 2, 3]), empty: {}, none: '' },
};

let console_: ReturnType<typeof jest.spyOn>;
beforeEach(() => {
  console_ = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(console_).not.toHaveBeenCalled();
  console_.mockRestore();
});

function xml(text: string) {
  return parsePropertyList(Buffer.from(text));
}

describe('a property list', () => {
  test('is read in its binary and its XML form', () => {
    expect(parsePropertyList(Buffer.from(buildBinary(values)))).toEqual(values);
    expect(xml(build(values))).toEqual(values);
  });

  test.each([
    [
      'with Apple’s old document type',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>a</key><string>b</string></dict></plist>\n',
    ],
    ['without any of it', '<plist><dict><key>a</key><string>b</string></dict></plist>'],
    [
      'behind a byte order mark',
      '\ufeff<plist><dict><key>a</key><string>b</string></dict></plist>',
    ],
    [
      'with comments',
      '<!-- x --><plist><dict><!-- - --><key>a</key><string>b</string></dict></plist><!-- y -->',
    ],
    [
      'with literal characters',
      '<plist><dict><key>a</key><string><![CDATA[b]]></string></dict></plist>',
    ],
    [
      'with characters by number',
      '<plist><dict><key>&#97;</key><string>&#x62;</string></dict></plist>',
    ],
  ])('is read in XML %s', (_, text) => {
    expect(xml(text)).toEqual({ a: 'b' });
  });

  test.each([
    ['empty', ''],
    ['another document', '<html></html>'],
    ['cut off', '<plist><dict>'],
    ['closed in the wrong order', '<plist><dict></plist></dict>'],
    ['closed twice', '<plist><dict/></plist></plist>'],
    ['two at once', '<plist><dict/></plist><plist><dict/></plist>'],
    ['followed by text', '<plist><dict/></plist> more'],
    ['in front of its literal characters', '<plist><dict/></plist><![CDATA[x]]>'],
    ['followed by its type', '<plist><dict/></plist><!DOCTYPE plist>'],
    ['of another type', '<!DOCTYPE html><plist><dict/></plist>'],
    [
      'with entities of its own',
      '<!DOCTYPE plist [<!ENTITY a "b">]><plist><dict><key>a</key><string>&a;</string></dict></plist>',
    ],
    ['with a bare ampersand', '<plist><dict><key>a</key><string>a & b</string></dict></plist>'],
    ['with two kinds of quotes', `<plist version="1.0'><dict/></plist>`],
    ['with attributes', '<plist a="1" a="2"><dict/></plist>'],
    ['with an unclosed comment', '<plist><dict/></plist><!-- '],
    ['with a key and no value but a key', '<plist><dict><key>a</key><key>b</key></dict></plist>'],
    ['an array', '<plist><array/></plist>'],
    ['old text', '{ a = b; }'],
    ['instructions', '<?xml version="1.0"?><?php ?><plist><dict/></plist>'],
    ['half a declaration', '<?xml <plist><dict/></plist>'],
    [
      'a declaration in the wrong order',
      '<?xml version="1.0" standalone="no" encoding="UTF-8"?><plist><dict/></plist>',
    ],
    ['a declaration of more', '<?xml version="1.0" encodinh="UTF-8"?><plist><dict/></plist>'],
    ['a declaration with two kinds of quotes', `<?xml version="1.0'?><plist><dict/></plist>`],
    ['a declaration with another blank', '<?xml\u00a0version="1.0"?><plist><dict/></plist>'],
  ])('that is %s is none, and nothing is written about it', (_, text) => {
    expect(xml(text)).toBeUndefined();
  });

  test('is in UTF-8', () => {
    expect(
      parsePropertyList(
        Buffer.from('<plist><dict><key>\xe9</key><true/></dict></plist>', 'latin1'),
      ),
    ).toBeUndefined();
  });

  test('that would take minutes is none', () => {
    expect(
      xml(`<plist><dict><key>a</key><array>${'<true/>'.repeat(100_000)}</array></dict></plist>`),
    ).toBeUndefined();
    expect(
      xml(`<plist>${'<array>'.repeat(50_000)}${'</array>'.repeat(50_000)}</plist>`),
    ).toBeUndefined();
  });
});

describe('a binary list', () => {
  /** A dictionary whose one value is object 2, and further objects by their bytes. */
  function binary(...objects: readonly string[]): Buffer {
    const all = ['d10102', '5161', ...objects].map((hex) => Buffer.from(hex, 'hex'));
    const offsets: number[] = [];
    let at = 8;
    for (const object of all) {
      offsets.push(at);
      at += object.length;
    }
    const trailer = Buffer.alloc(32);
    trailer.writeUInt8(2, 6);
    trailer.writeUInt8(1, 7);
    trailer.writeBigUInt64BE(BigInt(all.length), 8);
    trailer.writeBigUInt64BE(BigInt(at), 24);
    const table = Buffer.alloc(offsets.length * 2);
    offsets.forEach((offset, index) => table.writeUInt16BE(offset, index * 2));
    return Buffer.concat([Buffer.from('bplist00'), ...all, table, trailer]);
  }

  test('is read when its values stand in it more than once', () => {
    expect(parsePropertyList(binary('a3030303', '5162'))).toEqual({ a: ['b', 'b', 'b'] });
    expect(parsePropertyList(binary('5f10026262'))).toEqual({ a: 'bb' });
    expect(parsePropertyList(binary('6100e9'))).toEqual({ a: 'é' });
  });

  test('that contains itself, or unfolds to more than memory holds, is none', () => {
    expect(parsePropertyList(binary('a102'))).toBeUndefined();
    const doubling = Array.from({ length: 40 }, (_, index) => {
      const next = (index + 3).toString(16).padStart(2, '0');
      return `a2${next}${next}`;
    });
    expect(parsePropertyList(binary(...doubling, '09'))).toBeUndefined();
    const long = `5f118000${'62'.repeat(0x8000)}`;
    expect(parsePropertyList(binary(`af110258${'03'.repeat(600)}`, long))).toBeUndefined();
  });

  test('that is damaged is none', () => {
    const whole = binary('09');
    expect(parsePropertyList(whole)).toEqual({ a: true });
    for (let length = 0; length < whole.length; length += 1) {
      expect(parsePropertyList(whole.subarray(0, length))).toBeUndefined();
    }
    expect(parsePropertyList(binary('b0'))).toBeUndefined();
    expect(parsePropertyList(binary('a17f'))).toBeUndefined();
  });
});
