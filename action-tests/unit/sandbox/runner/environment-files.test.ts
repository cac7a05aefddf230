import { describe, expect, test } from '@jest/globals';
import { parseDirectories, parsePairs } from '../../../../src/sandbox/runner/environment-files.ts';

describe('pairs', () => {
  test('a line is split at its first equals sign', () => {
    expect(parsePairs('a=1\n\nb=x=y\nc=\n')).toEqual({ a: '1', b: 'x=y', c: '' });
  });

  test('a block keeps its inner line endings and loses the last one', () => {
    expect(parsePairs('n<<EOF\none\r\n\ntwo=2\nEOF\nm=1\n')).toEqual({
      n: 'one\r\n\ntwo=2',
      m: '1',
    });
  });

  test('an empty block is an empty value', () => {
    expect(parsePairs('n<<EOF\nEOF\n')).toEqual({ n: '' });
  });

  test('whichever of = and << comes first decides', () => {
    expect(parsePairs('a=b<<c\n')).toEqual({ a: 'b<<c' });
    expect(parsePairs('a<<b=c\nv\nb=c\n')).toEqual({ a: 'v' });
  });

  test('the last value of a name wins', () => {
    expect(parsePairs('a=1\na=2')).toEqual({ a: '2' });
  });

  test.each([
    ['nonsense', "Invalid format 'nonsense'"],
    ['=x', 'Name must not be empty'],
    ['a<<', 'delimiter must not be empty'],
    ['a<<EOF\nx\nEOF2', "Matching delimiter not found 'EOF'"],
    ['a<<EOF\nx\nEOF ', "Matching delimiter not found 'EOF'"],
  ])('%j is refused', (text, message) => {
    expect(() => parsePairs(text)).toThrow(message);
  });
});

test('directories are the lines that are not empty', () => {
  expect(parseDirectories('/a\n\n/b c\r\n')).toEqual(['/a', '/b c']);
});
