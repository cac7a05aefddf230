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
    ['with an attribute twice', '<plist a="1" a="2"><dict/></plist>'],
    ['with an unclosed comment', '<plist><dict/></plist><!-- '],
    ['with a key and no value but a key', '<plist><dict><key>a</key><key>b</key></dict></plist>'],
    ['an array', '<plist><array/></plist>'],
    ['old text', '{ a = b; }'],
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

  test.each([
    ['an integer of one byte', '10ff', 255],
    ['an integer of eight bytes', '13ffffffffffffffff', -1],
    ['an integer of sixteen bytes', `14${'00'.repeat(14)}0bb8`, 3000],
    ['an integer beyond 2^53', '130020000000000001', 0x20_0000_0000_0001n],
    ['an unsigned integer of 64 bits', `14${'00'.repeat(8)}ffffffffffffffff`, 2n ** 64n - 1n],
    ['a real of four bytes', '223fc00000', 1.5],
    ['a real of eight bytes', '237ff0000000000000', Infinity],
    ['a date', '330000000000000000', new Date('2001-01-01T00:00:00Z')],
    ['nothing at all', '00', null],
    ['a UID', '8007', { CF$UID: 7 }],
    ['bytes', '42beef', Buffer.from('beef', 'hex')],
  ])('holds %s', (_, object, value) => {
    expect(parsePropertyList(binary(object))).toEqual({ a: value });
  });

  test.each([
    ['an integer of 32 bytes', `15${'00'.repeat(32)}`],
    ['a real of sixteen bytes', `24${'00'.repeat(16)}`],
    ['a text in ASCII that is not', '51e9'],
    ['a value of an unknown kind', '70'],
    ['a dictionary whose key is a number', 'd10304'],
  ])('that holds %s is none', (_, object) => {
    expect(parsePropertyList(binary(object, '1001', '09'))).toBeUndefined();
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('has offsets and references of %i bytes', (width) => {
    const wide = (value: number) => value.toString(16).padStart(2 * width, '0');
    const objects = [`d1${wide(1)}${wide(2)}`, '5161', '09'];
    const table = 8 + objects.join('').length / 2;
    const [, second = '', third = ''] = objects;
    const offsets = [8, table - third.length / 2 - second.length / 2, table - third.length / 2];
    const trailer = `000000000000${`0${width}`.repeat(2)}${[3, 0, table]
      .map((value) => value.toString(16).padStart(16, '0'))
      .join('')}`;
    const hex = [...objects, ...offsets.map(wide), trailer].join('');
    expect(
      parsePropertyList(Buffer.concat([Buffer.from('bplist00'), Buffer.from(hex, 'hex')])),
    ).toEqual({ a: true });
  });

  test('with a key that objects have anyway keeps it as a key', () => {
    const list = parsePropertyList(
      Buffer.from(buildBinary({ ['__proto__']: { CFBundleIdentifier: 'com.example.other' } })),
    );
    const nested = parsePropertyList(binary('d10304', '595f5f70726f746f5f5f', '09'));
    expect(Object.keys(nested?.['a'] as object)).toEqual(['__proto__']);
    expect(list?.['CFBundleIdentifier']).toBeUndefined();
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
