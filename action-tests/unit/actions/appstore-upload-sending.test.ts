import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sendParts } from '../../../src/actions/appstore-upload/send-parts.ts';
import type { HttpResponse } from '../../../src/core/system/http.ts';
import { createTestDoors } from '../../support/doors.ts';
import type { TestDoors } from '../../support/doors.ts';

let world: TestDoors<Readonly<Record<string, string>>>;
beforeEach(async () => {
  world = await createTestDoors();
});
afterEach(() => world.close());

/** A storage that answers only when nobody sends it anything more. */
function unhurriedStorage() {
  let underWay = 0;
  let most = 0;
  return {
    async send(): Promise<HttpResponse> {
      underWay += 1;
      most = Math.max(most, underWay);
      await setImmediate();
      underWay -= 1;
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    },
    close: async () => {},
    mostAtOnce: () => most,
  };
}

test.each([1, 3])('%i parts are under way at the same time, as asked', async (parallel) => {
  const path = join(world.folder, 'App.ipa');
  await writeFile(path, '0123456789');
  const parts = Array.from({ length: 10 }, (_, offset) => ({
    number: offset + 1,
    offset,
    length: 1,
    url: `https://storage.example/part?signature=secret-${offset}`,
    headers: {},
  }));
  const http = unhurriedStorage();
  await sendParts({ path, parts, parallel, doors: { ...world.doors, http } });
  expect(http.mostAtOnce()).toBe(parallel);
});
