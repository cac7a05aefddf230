import { describe, expect, test } from '@jest/globals';
import { poll, PollTimeout } from '../../../../src/core/system/poll.ts';
import type { Sighting } from '../../../../src/core/system/poll.ts';
import { fakeClock } from '../../../support/action-context.ts';

const start = new Date('2026-11-20T12:00:00Z');
const MINUTE = 60_000;

function waiting(looks: (() => Sighting<string>)[], limitMs = 60 * MINUTE) {
  const sleeps: number[] = [];
  const lines: string[] = [];
  let turn = 0;
  const result = poll({
    what: 'the kettle',
    look: async () => (looks[turn++] ?? looks.at(-1))!(),
    limitMs,
    clock: fakeClock(start, sleeps),
    onProgress: (line) => lines.push(line),
  });
  return { result, sleeps, lines };
}

const cold = (): Sighting<string> => ({ done: false, state: 'COLD' });
const boiling = (): Sighting<string> => ({ done: true, value: 'tea' });

describe('poll', () => {
  test('does not wait for what is already there', async () => {
    const { result, sleeps, lines } = waiting([boiling]);
    await expect(result).resolves.toBe('tea');
    expect(sleeps).toEqual([]);
    expect(lines).toEqual([]);
  });

  test('looks again after pauses that grow from 2 to 30 seconds', async () => {
    const looks = [...Array.from({ length: 10 }, () => cold), boiling];
    const { result, sleeps } = waiting(looks);
    await expect(result).resolves.toBe('tea');
    expect(sleeps.slice(0, 3)).toEqual([2000, 3000, 4500]);
    expect(sleeps.at(-1)).toBe(30_000);
  });

  test('ends at its limit with the last state that was seen', async () => {
    const { result, sleeps } = waiting([cold], 10 * MINUTE);
    const error = await result.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PollTimeout);
    expect(error).toMatchObject({ state: 'COLD', waitedMs: 10 * MINUTE });
    expect(sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(10 * MINUTE);
  });

  test('tells progress when the state changes and at least once a minute', async () => {
    const { result, lines } = waiting([cold], 10 * MINUTE);
    await expect(result).rejects.toThrow('the kettle');
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(lines[0]).toBe('Waiting for the kettle: COLD (0 ms)');
  });

  test('ends a look that is under way at the limit', async () => {
    const clock = fakeClock(start);
    let aborted = false;
    const result = poll({
      what: 'the kettle',
      look: async (signal) => {
        signal.addEventListener('abort', () => (aborted = true));
        await clock.sleep(61 * MINUTE);
        return new Promise(() => {});
      },
      limitMs: 60 * MINUTE,
      clock,
      onProgress: () => {},
    });
    await expect(result).rejects.toBeInstanceOf(PollTimeout);
    expect(aborted).toBe(true);
  });

  test('looks once even when the limit is nothing', async () => {
    await expect(waiting([boiling], 0).result).resolves.toBe('tea');
    await expect(waiting([cold], 0).result).rejects.toThrow('COLD');
  });

  test('goes on while the service does not answer, and as long as it asks', async () => {
    const sleeps: number[] = [];
    const lines: string[] = [];
    let looks = 0;
    const result = await poll({
      what: 'the kettle',
      look: async () => {
        looks += 1;
        if (looks < 3) throw new Error('503');
        return boiling();
      },
      passing: (error) =>
        Error.isError(error) && error.message === '503'
          ? { state: 'nobody answers', retryAfterMs: looks === 1 ? 40_000 : undefined }
          : undefined,
      limitMs: 60 * MINUTE,
      clock: fakeClock(start, sleeps),
      onProgress: (line) => lines.push(line),
    });
    expect(result).toBe('tea');
    expect(sleeps).toEqual([40_000, 3000]);
    expect(lines).toEqual(['Waiting for the kettle: nobody answers (0 ms)']);
  });

  test('ends at once with a failure that is not passing', async () => {
    const result = poll({
      what: 'the kettle',
      look: async () => {
        throw new Error('broken');
      },
      passing: () => undefined,
      limitMs: MINUTE,
      clock: fakeClock(start),
      onProgress: () => {},
    });
    await expect(result).rejects.toThrow('broken');
  });

  test('stops with the reason when it is cancelled while waiting', async () => {
    const abort = new AbortController();
    const result = poll({
      what: 'the kettle',
      look: async () => {
        abort.abort(new Error('cancelled'));
        return cold();
      },
      limitMs: MINUTE,
      clock: fakeClock(start),
      signal: abort.signal,
      onProgress: () => {},
    });
    await expect(result).rejects.toThrow('cancelled');
  });
});
