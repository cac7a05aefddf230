import { expect, test } from '@jest/globals';
import { counted } from '../../../../src/core/system/count.ts';

test('a number of things is told in the right number', () => {
  expect(counted(0, 'part')).toBe('0 parts');
  expect(counted(1, 'part')).toBe('1 part');
  expect(counted(2, 'part')).toBe('2 parts');
});
