import { describe, expect, test } from '@jest/globals';
import { createSendProgress } from '../../../src/actions/appstore-upload/delivery/send-progress.ts';
import { fakeClock } from '../../support/action-context.ts';

function progressOf(lengths: readonly number[]) {
  const lines: string[] = [];
  const clock = fakeClock(new Date(0));
  const parts = lengths.map((length, index) => ({
    number: index + 1,
    offset: 0,
    length,
    url: '',
    headers: {},
  }));
  const log = { info: (line: string) => void lines.push(line) };
  const progress = createSendProgress(parts, { clock, log });
  const [first, second] = parts;
  if (!first || !second) throw new Error('Two parts are needed.');
  return { lines, clock, progress, first, second };
}

describe('the progress of sending', () => {
  test('is told at every tenth, with sizes, time and rate', async () => {
    const { lines, clock, progress, first, second } = progressOf([5e6, 5e6]);
    await clock.sleep(2000);
    for (const bytes of [4e5, 9e5, 1.1e6, 2e6, 5e6]) progress.sentOf(first, bytes);
    progress.sentOf(second, 5e6);
    expect(lines).toEqual([
      'Sent 11 % (1.1 MB of 10.0 MB) in 2 s, 550 kB/s.',
      'Sent 50 % (5.0 MB of 10.0 MB) in 2 s, 2.5 MB/s.',
      'Sent 100 % (10.0 MB of 10.0 MB) in 2 s, 5.0 MB/s.',
    ]);
  });

  test('is told five seconds after it was told last, however slow it is', async () => {
    const { lines, clock, progress, first } = progressOf([5e6, 5e6]);
    for (const bytes of [1e4, 2e4, 3e4]) {
      await clock.sleep(3000);
      progress.sentOf(first, bytes);
    }
    expect(lines).toEqual(['Sent 0 % (20 kB of 10.0 MB) in 6 s, 4 kB/s.']);
  });

  test('goes back when a part has to be sent again', () => {
    const { lines, progress, first, second } = progressOf([5e6, 5e6]);
    progress.sentOf(first, 5e6);
    progress.sentOf(second, 4e6);
    progress.sentOf(second, 0);
    progress.sentOf(second, 5e6);
    expect(lines).toEqual([
      'Sent 50 % (5.0 MB of 10.0 MB).',
      'Sent 90 % (9.0 MB of 10.0 MB).',
      'Sent 100 % (10.0 MB of 10.0 MB).',
    ]);
  });
});
