import { describe, expect, test } from '@jest/globals';
import { derLength } from '../../../../../src/core/apple/certificate/der-length.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

describe('the length of a SEQUENCE', () => {
  test.each<[string, string, number | 'incomplete' | undefined]>([
    ['in one byte', '3003020101', 5],
    ['in one byte more', '308103020101', 6],
    ['in four bytes', '308400000003020101', 9],
    ['with bytes behind it', '3003020101ffff', 5],
    ['empty', '3000', 2],
    ['open, closed by zeros', '30800201010000', 7],
    ['open in open', '3080308002010100000000', 11],
    ['open, with a tag of several bytes', '3080bf870a030201010000', 11],
    ['that goes on', '30820100aa', 'incomplete'],
    ['that is open and goes on', '3080020101', 'incomplete'],
    ['that is open and ends in a length', '308002', 'incomplete'],
    ['whose length goes on', '3082', 'incomplete'],
    ['of which nothing is there', '', 'incomplete'],
    ['with a length of nine bytes', '3089010101010101010101', undefined],
    ['that is none', '0201', undefined],
  ])('%s', (_, hex, length) => {
    expect(derLength(bytes(hex))).toBe(length);
  });

  test('takes no longer than its bytes are many', () => {
    expect(derLength(Buffer.alloc(2_000_000, bytes('3080')))).toBe('incomplete');
  });
});
