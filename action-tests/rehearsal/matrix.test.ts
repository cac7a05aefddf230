import { expect, test } from '@jest/globals';
import { combinationsOf } from '../../src/rehearsal/workflow/matrix.ts';

test('no matrix is one combination without values', () => {
  expect(combinationsOf(null)).toEqual([{}]);
});

test('axes multiply, and exclude takes away what it matches', () => {
  const matrix = { os: ['a', 'b'], n: [1, 2], exclude: [{ os: 'a', n: 2 }] };
  expect(combinationsOf(matrix)).toEqual([
    { os: 'a', n: 1 },
    { os: 'b', n: 1 },
    { os: 'b', n: 2 },
  ]);
});

test('include extends the combinations it does not contradict and adds what fits none', () => {
  const matrix = {
    fruit: ['apple', 'pear'],
    include: [{ color: 'green' }, { fruit: 'pear', shape: 'long' }, { fruit: 'banana' }],
  };
  expect(combinationsOf(matrix)).toEqual([
    { fruit: 'apple', color: 'green' },
    { fruit: 'pear', color: 'green', shape: 'long' },
    { fruit: 'banana' },
  ]);
});

test('include alone makes its own combinations', () => {
  expect(combinationsOf({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
});
