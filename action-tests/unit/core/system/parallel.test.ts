import { describe, expect, test } from '@jest/globals';
import { inParallel } from '../../../../src/core/system/parallel.ts';

const { signal } = new AbortController();
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('working in parallel', () => {
  test('does everything once, never more than so many at a time', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5, 6, 7], { atOnce: 3, signal }, async (item) => {
      most = Math.max(most, (running += 1));
      await turn();
      running -= 1;
      done.push(item);
    });
    expect(new Set(done)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(done).toHaveLength(7);
    expect(most).toBe(3);
  });

  test('stops the others at the first failure, and gives that one', async () => {
    const begun: number[] = [];
    const failing = inParallel([1, 2, 3, 4, 5, 6], { atOnce: 2, signal }, async (item, stop) => {
      begun.push(item);
      if (item === 2) throw new Error('two');
      await turn();
      stop.throwIfAborted();
    });
    await expect(failing).rejects.toThrow('two');
    expect(begun).toEqual([1, 2]);
  });

  test('stops when the job is cancelled', async () => {
    const abort = new AbortController();
    const running = inParallel([1, 2, 3], { atOnce: 1, signal: abort.signal }, async () =>
      abort.abort(new Error('cancelled')),
    );
    await expect(running).rejects.toThrow('cancelled');
  });

  test('has nothing to do with nothing', async () => {
    await expect(inParallel([], { atOnce: 4, signal }, turn as never)).resolves.toBeUndefined();
  });
});
