/** In how many ways people paste the same file. */
import { describe, expect, test } from '@jest/globals';
import {
  pastedEntries,
  unwrapped,
} from '../../../../src/actions/setup-signing/given/pasted-text.ts';

/** Base64 of as many bytes, which begin as a file in DER does. */
const base64 = (bytes: number) =>
  Buffer.concat([Buffer.of(0x30, 0x82), Buffer.alloc(bytes, 7)]).toString('base64');
const file = base64(500);
const folded = (text: string, width: number, lineEnd = '\n') =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(lineEnd);
const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe('one file', () => {
  test.each([
    ['on one line', file],
    ['folded at 60', folded(file, 60)],
    ['folded at 64', folded(file, 64)],
    ['folded at 76, with the line ends of Windows', folded(file, 76, '\r\n')],
    ['folded with blanks', folded(file, 76, ' ')],
    ['folded with escaped line ends', folded(file, 76, String.raw`\n`)],
    ['folded with escaped line ends of Windows', folded(file, 64, String.raw`\r\n`)],
    ['in double quotes', `"${file}"`],
    ['in single quotes, folded', `'${folded(file, 76)}'`],
    ['in a data URL', `data:application/x-pkcs12;base64,${file}`],
    ['in a data URL, folded', `data:application/x-pkcs12;base64,${folded(file, 76)}`],
    ['after the head of a data URL', `data:;base64,\n${folded(file, 76)}`],
  ])('%s', (_, text) => {
    expect(pastedEntries(lines(text))).toEqual([file]);
  });
});

describe('several files stay apart', () => {
  const other = base64(600);
  // A whole number of lines, and no `=` at the end.
  const even = base64(57 * 9 - 2);
  test.each<[string, string, string[]]>([
    ['each on its line', `${file}\n${other}`, [file, other]],
    ['of the same length', `${even}\n${even}`, [even, even]],
    ['folded', `${folded(file, 76)}\n${folded(other, 76)}`, [file, other]],
    ['one that fills its last line', `${folded(even, 76)}\n${other}`, [even, other]],
    [
      'one whose padding fills its last line',
      `${folded(base64(510), 76)}\n${folded(other, 76)}`,
      [base64(510), other],
    ],
    [
      'folded at different widths, without padding',
      `${folded(base64(508), 76)}\n${folded(other, 64)}`,
      [base64(508), other],
    ],
    ['paths', 'certs/app\ncerts/ext', ['certs/app', 'certs/ext']],
    ['in data URLs', `data:;base64,${file}\ndata:;base64,${other}`, [file, other]],
    ['a path and a file', `certs/app\n${file}`, ['certs/app', file]],
    ['a file and a path', `${file}\ncerts/my app.p12`, [file, 'certs/my app.p12']],
  ])('%s', (_, text, entries) => {
    expect(pastedEntries(lines(text))).toEqual(entries);
  });
});

test('wrappings are taken off a few times and no more', () => {
  const bytes = Buffer.from(file, 'base64');
  const wrapped = (times: number): Buffer =>
    times === 0 ? bytes : Buffer.from(wrapped(times - 1).toString('base64'));
  expect(unwrapped(wrapped(4))).toEqual(bytes);
  expect(unwrapped(wrapped(5))).not.toEqual(bytes);
});
