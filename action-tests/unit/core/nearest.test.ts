import { expect, test } from '@jest/globals';
import { nearest } from '../../../src/core/runner/input/nearest.ts';

test.each([
  ['Freinds', 'Friends'],
  ['friend', 'Friends'],
  ['tam', 'Team'],
  ['Board', undefined],
  ['', undefined],
])('for "%s" it is %p', (word, likely) => {
  expect(nearest(word, ['Team', 'Friends', 'Friends of friends'])).toBe(likely);
});
