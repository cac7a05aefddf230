import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashRanges } from '../../../src/actions/appstore-upload/package/range-hashes.ts';

const MEBIBYTE = 1024 * 1024;
const { signal } = new AbortController();

let folder: string;
let path: string;
let held: FileHandle;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-hashes-'));
  path = join(folder, 'App.ipa');
  const file = await open(path, 'w');
  // Large enough for several threads; most of it is a hole, which costs no disk.
  await file.truncate(70 * MEBIBYTE);
  for (const place of [0, 5, 33, 69]) await file.write(`at ${place}`, place * MEBIBYTE);
  await file.close();
  held = await open(path);
});
afterAll(async () => {
  await held.close();
  await rm(folder, { recursive: true });
});

async function expectedHash(
  { offset, length }: { offset: number; length: number },
  algorithm: string,
): Promise<string> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
  await file.close();
  return createHash(algorithm).update(buffer).digest('hex');
}

describe('the hashes of pieces of a file', () => {
  test.each(['md5', 'sha256'] as const)(
    'come in the order of the pieces (%s)',
    async (algorithm) => {
      const ranges = Array.from({ length: 14 }, (_, index) => ({
        offset: index * 5 * MEBIBYTE,
        length: 5 * MEBIBYTE,
      }));
      const odd = [{ offset: 33 * MEBIBYTE + 1, length: MEBIBYTE + 7 }, ...ranges];
      const hashes = await hashRanges(held, odd, { algorithm, signal });
      expect(hashes).toEqual(await Promise.all(odd.map((range) => expectedHash(range, algorithm))));
    },
  );

  test('are none for no pieces', async () => {
    expect(await hashRanges(held, [], { algorithm: 'md5', signal })).toEqual([]);
  });

  test('stop at the end of the file', async () => {
    const beyond = [{ offset: 71 * MEBIBYTE, length: 10 }];
    const nothing = createHash('md5').digest('hex');
    expect(await hashRanges(held, beyond, { algorithm: 'md5', signal })).toEqual([nothing]);
  });

  test('fail with the words of the system when the file cannot be read', async () => {
    const whole = [{ offset: 0, length: 1 }];
    // Open for writing alone.
    const unreadable = await open(join(folder, 'new'), 'w');
    await expect(hashRanges(unreadable, whole, { algorithm: 'md5', signal })).rejects.toThrow(
      'EBADF',
    );
    await unreadable.close();
  });

  test('end with the job', async () => {
    const cancel = new AbortController();
    const whole = [{ offset: 0, length: 70 * MEBIBYTE }];
    const hashing = hashRanges(held, whole, { algorithm: 'md5', signal: cancel.signal });
    cancel.abort(new Error('cancelled'));
    await expect(hashing).rejects.toThrow('cancelled');
  });
});
