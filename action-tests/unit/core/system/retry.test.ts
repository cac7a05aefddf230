import { describe, expect, test } from '@jest/globals';
import {
  backoffDelayMs,
  retry,
  retryAfterHeaderMs,
  retryLine,
} from '../../../../src/core/system/retry.ts';
import { fakeClock } from '../../../support/action-context.ts';

const start = new Date('2026-11-20T12:00:00Z');
const options = { tries: 4, firstDelayMs: 1000, longestDelayMs: 3000, random: () => 1 };

describe('retry', () => {
  test('tries again until it succeeds, waiting longer each time up to the longest delay', async () => {
    const sleeps: number[] = [];
    const result = await retry(
      async (number) => {
        if (number < 4) throw new Error(`try ${number}`);
        return number;
      },
      { ...options, clock: fakeClock(start, sleeps), retryAfterMs: () => 0 },
    );
    expect(result).toBe(4);
    expect(sleeps).toEqual([1000, 2000, 3000]);
  });

  test('gives the last error when the tries are used up', async () => {
    const clock = fakeClock(start);
    const failing = retry(
      async (number) => {
        throw new Error(`try ${number}`);
      },
      { ...options, clock, retryAfterMs: () => 0 },
    );
    await expect(failing).rejects.toThrow('try 4');
  });

  test('does not repeat what may not be repeated', async () => {
    let calls = 0;
    const failing = retry(
      async () => {
        calls += 1;
        throw new Error('no');
      },
      { ...options, clock: fakeClock(start), retryAfterMs: () => undefined },
    );
    await expect(failing).rejects.toThrow('no');
    expect(calls).toBe(1);
  });

  test('waits at least as long as the service asks', async () => {
    const sleeps: number[] = [];
    await retry(
      async (number) => {
        if (number === 1) throw new Error('busy');
      },
      { ...options, clock: fakeClock(start, sleeps), retryAfterMs: () => 45_000 },
    );
    expect(sleeps).toEqual([45_000]);
  });

  test('does not wait for a service that asks for too long', async () => {
    const sleeps: number[] = [];
    const failing = retry(
      async () => {
        throw new Error('busy');
      },
      { ...options, clock: fakeClock(start, sleeps), retryAfterMs: () => 86_400_000 },
    );
    await expect(failing).rejects.toThrow('busy');
    expect(sleeps).toEqual([]);
  });

  test('stops with the reason when it is cancelled', async () => {
    const abort = new AbortController();
    const failing = retry(
      async () => {
        abort.abort(new Error('cancelled'));
        throw new Error('broken pipe');
      },
      { ...options, clock: fakeClock(start), signal: abort.signal, retryAfterMs: () => 0 },
    );
    await expect(failing).rejects.toThrow('cancelled');
  });
});

test('jitter spreads a delay over its upper half', () => {
  const backoff = { tries: 9, firstDelayMs: 1000, longestDelayMs: 60_000 };
  expect(backoffDelayMs(backoff, 3, 0)).toBe(2000);
  expect(backoffDelayMs(backoff, 3, 0.999_999)).toBe(4000);
});

test('the line between two tries is made of whole sentences', () => {
  expect(retryLine(new Error('HTTP 500'), 2000)).toBe('HTTP 500. Trying again in 2 s.');
  expect(retryLine(new Error('No connection.'), 2000)).toBe('No connection. Trying again in 2 s.');
});

describe('Retry-After', () => {
  test.each([
    ['7', 7000],
    ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
    ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s is %s ms', (header, expected) => {
    expect(retryAfterHeaderMs(header, start)).toBe(expected);
  });
});
