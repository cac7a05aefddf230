import { expect, test } from '@jest/globals';
import { formatDuration } from '../../../../src/core/system/duration.ts';

test.each([
  [0, '0 ms'],
  [850, '850 ms'],
  [12_300, '12 s'],
  [60_000, '1 min'],
  [200_000, '3 min 20 s'],
  [7_500_000, '2 h 5 min'],
])('%s ms read as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
