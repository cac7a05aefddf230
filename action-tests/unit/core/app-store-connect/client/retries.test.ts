import { describe, expect, test } from '@jest/globals';
import { withRetries } from '../../../../../src/core/app-store-connect/client/retries.ts';
import type { Call, Repeated } from '../../../../../src/core/app-store-connect/client/retries.ts';
import { SECOND } from '../../../../../src/core/system/duration.ts';
import { fakeClock } from '../../../../support/action-context.ts';

const start = new Date('2026-11-20T12:00:00Z');

const kind = (words: string, tries = 4, rest: Partial<Repeated> = {}): Repeated => ({
  tries,
  firstDelayMs: SECOND,
  longestDelayMs: 4 * SECOND,
  isOf: (error) => Error.isError(error) && error.message.startsWith(words),
  ...rest,
});

function calling(clock = fakeClock(start)) {
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line) } as Call['context']['log'];
  const context = { clock, log, signal: new AbortController().signal };
  return { lines, context, random: () => 1 - Number.EPSILON };
}

async function fail(words: string): Promise<never> {
  throw new Error(words);
}

describe('a call', () => {
  test('has the tries and pauses of each kind of failure', async () => {
    const sleeps: number[] = [];
    const { lines, ...call } = calling(fakeClock(start, sleeps));
    const failures = ['busy', 'lost', 'busy', 'lost', 'busy'];
    const answer = await withRetries(
      (number) => {
        const failure = failures.shift();
        return failure === undefined ? Promise.resolve(number) : fail(failure);
      },
      { ...call, repeated: [kind('busy'), kind('lost', 3)] },
    );
    expect(answer).toBe(6);
    expect(sleeps).toEqual([1, 1, 2, 2, 4].map((seconds) => seconds * SECOND));
    expect(lines[0]).toBe('busy. Trying again in 1 s.');
  });

  test('ends when the tries of one kind are used up, and at a failure of no kind', async () => {
    const failures = ['lost', 'busy', 'lost', 'busy'];
    const { lines: _, ...call } = calling();
    const ending = withRetries(() => fail(failures.shift() ?? 'busy'), {
      ...call,
      repeated: [kind('busy', 9), kind('lost', 2)],
    });
    await expect(ending).rejects.toThrow('lost');
    expect(failures).toEqual(['busy']);
    await expect(
      withRetries(() => fail('refused'), { ...call, repeated: [kind('busy')] }),
    ).rejects.toThrow('refused');
  });

  test('begins no try after its limit', async () => {
    const sleeps: number[] = [];
    const { lines: _, ...call } = calling(fakeClock(start, sleeps));
    const ending = withRetries(() => fail('busy'), {
      ...call,
      repeated: [kind('busy', 99)],
      limitMs: 10 * SECOND,
    });
    await expect(ending).rejects.toThrow('busy');
    expect(sleeps).toEqual([1, 2, 4].map((seconds) => seconds * SECOND));
  });

  test('spends the time of the call around it, however many tries each has', async () => {
    const sleeps: number[] = [];
    const { lines: _, ...call } = calling(fakeClock(start, sleeps));
    const inner = () => withRetries(() => fail('busy'), { ...call, repeated: [kind('busy', 3)] });
    const ending = withRetries(inner, {
      ...call,
      repeated: [kind('busy', 99)],
      limitMs: 18 * SECOND,
    });
    await expect(ending).rejects.toThrow('busy');
    // The inner pauses are 1 s and 2 s each time, the outer ones 1 s, 2 s and 4 s. After 17 s there
    // is no room for the last inner one.
    expect(sleeps.map((ms) => ms / SECOND)).toEqual([1, 2, 1, 1, 2, 2, 1, 2, 4, 1]);
  });

  test('does not wait for a pause that reaches beyond its limit', async () => {
    const sleeps: number[] = [];
    const { lines: _, ...call } = calling(fakeClock(start, sleeps));
    const patient = kind('busy', 4, { askedMs: () => 11 * SECOND });
    const limited = { ...call, repeated: [patient], limitMs: 30 * SECOND };
    await expect(withRetries(() => fail('busy'), limited)).rejects.toThrow('busy');
    expect(sleeps).toEqual([11 * SECOND, 11 * SECOND]);
  });

  test('announces a pause in the words of its kind', async () => {
    const { lines, ...call } = calling();
    const worded = kind('busy', 3, { line: (_error, _ms, left) => `${left} more` });
    await expect(withRetries(() => fail('busy'), { ...call, repeated: [worded] })).rejects.toThrow(
      'busy',
    );
    expect(lines).toEqual(['2 more', '1 more']);
  });
});
