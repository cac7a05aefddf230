import { expect, test } from '@jest/globals';
import { systemClock } from '../../../../src/core/system/clock.ts';

test('the clock tells again and again until it is stopped', async () => {
  let told = 0;
  await new Promise<void>((enough) => {
    const stop = systemClock.every(1, () => {
      told += 1;
      if (told < 3) return;
      stop();
      enough();
    });
  });
  await systemClock.sleep(10);
  expect(told).toBe(3);
});
