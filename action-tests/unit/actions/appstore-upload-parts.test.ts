import { describe, expect, test } from '@jest/globals';
import { planParts } from '../../../src/actions/appstore-upload/delivery/part-plan.ts';

const STORAGE = 'https://storage.example/part';
const operation = (
  offset: number,
  length: number,
  changes: { method?: string; url?: string } = {},
) => ({
  method: 'PUT',
  url: STORAGE,
  offset,
  length,
  headers: { 'Content-Type': 'application/octet-stream' },
  ...changes,
});
const file = { sizeBytes: 10, apiOrigin: 'https://api.example' };

describe('the plan for the parts', () => {
  test('is put in the order of the file', () => {
    const parts = planParts([operation(8, 2), operation(0, 4), operation(4, 4)], file);
    expect(parts.map(({ number, offset, length }) => [number, offset, length])).toEqual([
      [1, 0, 4],
      [2, 4, 4],
      [3, 8, 2],
    ]);
  });

  test.each([
    ['a gap', [operation(0, 4), operation(6, 4)], 'leaves out bytes at 4'],
    ['an overlap', [operation(0, 6), operation(4, 6)], 'repeats bytes at 4'],
    ['a missing end', [operation(0, 9)], 'covers 9 bytes, but the file has 10'],
    ['more than the file', [operation(0, 11)], 'covers 11 bytes'],
    ['an empty part', [operation(0, 0), operation(0, 10)], 'repeats bytes'],
    ['no part', [], 'covers 0 bytes'],
    ['another method', [operation(0, 10, { method: 'DELETE' })], 'method DELETE'],
    ['plain http', [operation(0, 10, { url: 'http://storage.example' })], 'unprotected'],
    ['no address', [operation(0, 10, { url: 'storage' })], 'unprotected'],
  ])('with %s is refused', (_defect, operations, message) => {
    expect(() => planParts(operations, file)).toThrow(message);
  });

  test('may use http only where the API itself is', () => {
    const operations = [operation(0, 10, { url: 'http://127.0.0.1:1/part' })];
    const apiOrigin = 'http://127.0.0.1:1';
    expect(planParts(operations, { ...file, apiOrigin })).toHaveLength(1);
    expect(() => planParts(operations, { ...file, apiOrigin: 'http://127.0.0.1:2' })).toThrow();
  });
});
