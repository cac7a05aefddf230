import { open, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sendParts } from '../../../src/actions/appstore-upload/delivery/send-parts.ts';
import type { HttpRequest, HttpResponse } from '../../../src/core/system/network/http.ts';
import type { FilePiece } from '../../../src/core/system/files/file-piece.ts';
import { createTestContext } from '../../support/action-context.ts';
import type { TestContext } from '../../support/action-context.ts';

let world: TestContext<Readonly<Record<string, string>>>;
let file: FileHandle;
beforeEach(async () => {
  world = await createTestContext();
  const path = join(world.folder, 'App.ipa');
  await writeFile(path, '0123456789');
  file = await open(path);
});
afterEach(async () => {
  await file.close();
  await world.close();
});

const partsOf = (lengths: readonly number[]) =>
  lengths.map((length, index) => ({
    number: index + 1,
    offset: lengths.slice(0, index).reduce((sum, one) => sum + one, 0),
    length,
    url: `https://storage.example/part?signature=secret-${index}`,
    headers: {},
  }));

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
    connect() {},
    close: async () => {},
    mostAtOnce: () => most,
  };
}

test.each([1, 3])('%i parts are under way at the same time, as asked', async (parallel) => {
  const parts = partsOf(Array<number>(10).fill(1));
  const http = unhurriedStorage();
  const readAgain = async () => parts;
  await sendParts({ file, parts, parallel, readAgain, context: { ...world.context, http } });
  expect(http.mostAtOnce()).toBe(parallel);
});

test('bytes that were sent in vain do not count', async () => {
  const parts = partsOf([5, 5]);
  const tries: number[] = [];
  const toldByThen: string[] = [];
  const http = {
    async send({ body }: HttpRequest): Promise<HttpResponse> {
      const { offset, onSent } = body as FilePiece;
      const isFirst = !tries.includes(offset);
      tries.push(offset);
      toldByThen.push(world.recorded.texts('info').join('\n'));
      // The second part has left when the first has failed, and waits for its next try.
      if (offset === 5) await setImmediate();
      onSent?.(5);
      return { status: offset === 0 && isFirst ? 503 : 200, headers: {}, body: Buffer.alloc(0) };
    },
    connect() {},
    close: async () => {},
  };
  const readAgain = async () => parts;
  await sendParts({ file, parts, parallel: 2, readAgain, context: { ...world.context, http } });
  expect(tries).toEqual([0, 5, 0]);
  expect(toldByThen.at(-1)).toContain('Sent 50 %');
  expect(toldByThen.at(-1)).not.toContain('Sent 100 %');
  expect(world.recorded.texts('info').at(-1)).toContain('Sent 100 %');
});
