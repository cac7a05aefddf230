/** In how many ways people paste the same file. */
import { describe, expect, test } from '@jest/globals';
import { pastedEntries } from '../../../../src/actions/setup-signing/given/pasted-text.ts';
import { filesIn } from '../../../../src/actions/setup-signing/given/wrapped-files.ts';

/** A SEQUENCE of so many bytes in all, with its length. */
const der = (bytes: number) => {
  const head = Buffer.of(0x30, 0x82, (bytes - 4) >> 8, (bytes - 4) & 0xff);
  return Buffer.concat([head, Buffer.alloc(bytes - 4, 7)]);
};
/** The same in BER, which leaves the length of the whole open. */
const ber = (bytes: number) =>
  Buffer.concat([Buffer.of(0x30, 0x80), der(bytes - 4), Buffer.of(0, 0)]);
const base64 = (bytes: number) => der(bytes).toString('base64');
const file = base64(502);
const folded = (text: string, width: number, lineEnd = '\n') =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(lineEnd);
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const armoured = (label: string, text: string) =>
  `-----BEGIN ${label}-----\n${text}\n-----END ${label}-----`;

describe('one file', () => {
  test.each([
    ['on one line', file],
    ['folded at 60', folded(file, 60)],
    ['folded at 64', folded(file, 64)],
    ['folded at 76, with the line ends of Windows', folded(file, 76, '\r\n')],
    ['folded, with blank lines between', folded(file, 76, '\n\n')],
    ['folded at two widths', `${folded(file.slice(0, 256), 64)}\n${folded(file.slice(256), 76)}`],
    ['folded with blanks', folded(file, 76, ' ')],
    ['folded with escaped line ends', folded(file, 76, String.raw`\n`)],
    ['folded with escaped line ends of Windows', folded(file, 64, String.raw`\r\n`)],
    ['in double quotes', `"${file}"`],
    ['in single quotes, folded', `'${folded(file, 76)}'`],
    ['in a data URL', `data:application/x-pkcs12;base64,${file}`],
    ['in a data URL, folded', `data:application/x-pkcs12;base64,${folded(file, 76)}`],
    ['after the head of a data URL', `data:;base64,\n${folded(file, 76)}`],
    ['with a line end of its own at the end', `${file}\nCg==`],
  ])('%s', (_, text) => {
    expect(pastedEntries(lines(text))).toEqual([file]);
  });
});

describe('several files stay apart', () => {
  const other = base64(602);
  // A whole number of lines of 76 characters, and no `=` at the end; 64 likewise.
  const even = base64(57 * 9);
  const even64 = base64(48 * 9);
  const open = ber(513).toString('base64');
  test.each<[string, string, string[]]>([
    ['each on its line', `${file}\n${other}`, [file, other]],
    ['of the same length', `${even}\n${even}`, [even, even]],
    ['folded', `${folded(file, 76)}\n${folded(other, 76)}`, [file, other]],
    ['one that fills its last line', `${folded(even, 76)}\n${other}`, [even, other]],
    [
      'folded alike, where the first fills its last line',
      `${folded(even, 76)}\n${folded(other, 76)}\n${folded(even, 76)}`,
      [even, other, even],
    ],
    [
      'folded at 64 alike, with the line ends of Windows',
      `${folded(even64, 64, '\r\n')}\r\n${folded(even64, 64, '\r\n')}`,
      [even64, even64],
    ],
    [
      'without a length, where the first fills its last line',
      `${folded(open, 76)}\n${folded(open, 76)}`,
      [open, open],
    ],
    [
      'one whose padding fills its last line',
      `${folded(base64(512), 76)}\n${folded(other, 76)}`,
      [base64(512), other],
    ],
    [
      'folded at different widths, without padding',
      `${folded(base64(510), 76)}\n${folded(other, 64)}`,
      [base64(510), other],
    ],
    [
      'one that ends early, before a whole one',
      `${file.slice(0, 400)}\n${other}`,
      [file.slice(0, 400), other],
    ],
    ['paths', 'certs/app\ncerts/ext', ['certs/app', 'certs/ext']],
    ['in data URLs', `data:;base64,${file}\ndata:;base64,${other}`, [file, other]],
    ['a path and a file', `certs/app\n${file}`, ['certs/app', file]],
    ['a file and a path', `${file}\ncerts/my app.p12`, [file, 'certs/my app.p12']],
    [
      'a folded file and a path that could be base64',
      `${folded(even, 76)}\ncerts/app`,
      [even, 'certs/app'],
    ],
    [
      'armoured ones between others',
      [
        folded(even, 76),
        armoured('CERTIFICATE', folded(other, 64)),
        'certs/one.p12',
        armoured('SOME OTHER LABEL', folded(file, 76)),
        folded(file, 64, '\r\n'),
      ].join('\n'),
      [
        even,
        armoured('CERTIFICATE', folded(other, 64)),
        'certs/one.p12',
        armoured('SOME OTHER LABEL', folded(file, 76)),
        file,
      ],
    ],
    [
      'armoured ones with escaped line ends, in quotes',
      `"${armoured('PKCS12', other)}"`.replaceAll('\n', String.raw`\n`) + `\n${file}`,
      [armoured('PKCS12', other), file],
    ],
    [
      'armoured ones as base64 each',
      [other, file]
        .map((one) => Buffer.from(armoured('PKCS12', one)).toString('base64'))
        .map((one) => folded(one, 76))
        .join('\n'),
      [other, file].map((one) => Buffer.from(armoured('PKCS12', one)).toString('base64')),
    ],
  ])('%s', (_, text, entries) => {
    expect(pastedEntries(lines(text))).toEqual(entries);
  });
});

test('a key and a certificate as PEM text are one entry', () => {
  const text = `${armoured('PRIVATE KEY', file)}\n${armoured('RSA PRIVATE KEY', file)}`;
  expect(pastedEntries(lines(text))).toEqual([text]);
});

test('an armour that does not end takes the rest, however often it begins', () => {
  const text = '-----BEGIN CERTIFICATE-----\n'.repeat(20_000).trim();
  expect(pastedEntries(lines(text))).toEqual([text]);
});

describe('the bytes of a file', () => {
  const bytes = der(502);
  test.each<[string, Buffer]>([
    ['as they are', bytes],
    ['with a line end behind them', Buffer.concat([bytes, Buffer.from('\r\n')])],
    ['as base64', Buffer.from(file)],
    ['as base64 with a byte order mark', Buffer.from(`\ufeff${folded(file, 64)}\n`)],
    ['as base64 in UTF-16', Buffer.from(`\ufeff${folded(file, 64, '\r\n')}`, 'utf16le')],
    ['as base64 in UTF-16, big end first', Buffer.from(`\ufeff${file}`, 'utf16le').swap16()],
    [
      'as base64 of a file with a line end',
      Buffer.from(Buffer.concat([bytes, Buffer.of(10)]).toString('base64')),
    ],
  ])('%s', (_, contents) => {
    expect(filesIn(contents)).toEqual([bytes]);
  });

  test('several in one file', () => {
    const text = `${folded(file, 64)}\n\n${armoured('CMS', folded(base64(602), 64))}\n`;
    expect(filesIn(Buffer.from(text))).toEqual([bytes, der(602)]);
  });

  test('what is no file stays as it is', () => {
    for (const text of ['word', '{"a": 1}', 'kych\0\0\0', '']) {
      expect(filesIn(Buffer.from(text))).toEqual([Buffer.from(text)]);
    }
  });
});

test('wrappings are taken off a few times and no more', () => {
  const bytes = Buffer.from(file, 'base64');
  const wrapped = (times: number): Buffer =>
    times === 0 ? bytes : Buffer.from(wrapped(times - 1).toString('base64'));
  expect(filesIn(wrapped(4))).toEqual([bytes]);
  expect(filesIn(wrapped(5))).not.toEqual([bytes]);
});
