import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withDigestThreads } from '../../../../src/core/system/files/digest-threads.ts';

const MEBIBYTE = 1024 * 1024;
const { signal } = new AbortController();
const contents = Buffer.alloc(3 * MEBIBYTE, 'contents of a file; ');
const deflated = deflateRawSync(contents);
const digest = (algorithm: string, bytes: Buffer) =>
  createHash(algorithm).update(bytes).digest('hex');

let folder: string;
let file: FileHandle;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-digests-'));
  await writeFile(join(folder, 'file'), Buffer.concat([contents, deflated]));
  file = await open(join(folder, 'file'));
});
afterAll(async () => {
  await file.close();
  await rm(folder, { recursive: true });
});

const threaded = (more: object = {}) => ({
  fd: file.fd,
  bytes: 64 * MEBIBYTE,
  mostThreads: 2,
  signal,
  ...more,
});
const stored = { offset: 0, length: contents.length };
const packed = { offset: contents.length, length: deflated.length };

describe('digests by threads', () => {
  test('are those of the contents, several at once, whether stored or deflated', async () => {
    const found = await withDigestThreads(threaded(), (threads) =>
      Promise.all([
        threads.digest({ ...stored, algorithms: ['sha1', 'sha256'], crc32: true }),
        threads.digest({
          ...packed,
          inflatedBytes: contents.length,
          algorithms: ['sha256'],
          crc32: true,
        }),
        threads.digest({ offset: 7, length: 20, algorithms: ['md5'] }),
        threads.digest({ offset: 9 * MEBIBYTE, length: 20, algorithms: [] }),
      ]),
    );
    const sizeBytes = contents.length;
    const sha256 = digest('sha256', contents);
    expect(found).toEqual([
      { hashes: [digest('sha1', contents), sha256], crc32: crc32(contents), sizeBytes },
      { hashes: [sha256], crc32: crc32(contents), sizeBytes },
      { hashes: [digest('md5', contents.subarray(7, 27))], crc32: 0, sizeBytes: 20 },
      { hashes: [], crc32: 0, sizeBytes: 0 },
    ]);
  });

  test('fail for the piece alone that cannot be inflated, or holds more than announced', async () => {
    await withDigestThreads(threaded({ mostThreads: 1 }), async (threads) => {
      const inflatedBytes = contents.length;
      const broken = { offset: packed.offset + 9, length: 5000, inflatedBytes, algorithms: [] };
      await expect(threads.digest(broken)).rejects.toThrow();
      const longer = { ...packed, inflatedBytes: inflatedBytes - 1, algorithms: [] };
      await expect(threads.digest(longer)).rejects.toThrow('longer than announced');
      const sound = { ...packed, inflatedBytes, algorithms: [] };
      expect((await threads.digest(sound)).sizeBytes).toBe(inflatedBytes);
    });
  });

  test('end with the job, those that wait for a thread too', async () => {
    const cancel = new AbortController();
    const given = threaded({ mostThreads: 1, signal: cancel.signal });
    const outcomes = withDigestThreads(given, (threads) => {
      const piece = { ...stored, algorithms: ['sha256'] };
      const asked = Promise.allSettled([threads.digest(piece), threads.digest(piece)]);
      cancel.abort(new Error('cancelled'));
      return asked;
    });
    const reason = new Error('cancelled');
    expect(await outcomes).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
  });
});
