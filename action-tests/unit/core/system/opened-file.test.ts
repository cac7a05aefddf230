import { chmod, mkdtemp, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OpenedFile } from '../../../../src/core/system/files/opened-file.ts';

let folder: string;
let path: string;
let file: OpenedFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-opened-'));
  path = join(folder, 'App.ipa');
  await writeFile(path, 'checked');
  // Long ago: a write within the same tick of the system's clock leaves no trace.
  await utimes(path, 1, 1);
  file = await OpenedFile.open(path);
});
afterEach(async () => {
  await file.close();
  await rm(folder, { recursive: true });
});

const contents = async () => {
  const { buffer, bytesRead } = await file.handle.read(Buffer.alloc(20), 0, 20, 0);
  return buffer.toString('utf8', 0, bytesRead);
};

async function changeMode(): Promise<void> {
  const { ctimeNs } = await stat(path, { bigint: true });
  do await chmod(path, 0o600);
  while ((await stat(path, { bigint: true })).ctimeNs === ctimeNs);
}

describe('a file that was opened', () => {
  test('is unchanged while nobody touches it', async () => {
    expect(file.sizeBytes).toBe(7);
    expect(await file.isUnchanged()).toBe(true);
  });

  test('keeps its bytes when another one takes its name', async () => {
    await writeFile(join(folder, 'other'), 'another');
    await rename(join(folder, 'other'), path);
    expect(await contents()).toBe('checked');
    expect(await file.isUnchanged()).toBe(true);
  });

  test('keeps its bytes when its name is given away or lost', async () => {
    await rename(path, join(folder, 'moved.ipa'));
    expect(await file.isUnchanged()).toBe(true);
    await rm(join(folder, 'moved.ipa'));
    expect(await contents()).toBe('checked');
    expect(await file.isUnchanged()).toBe(true);
  });

  test.each<[string, () => Promise<void>]>([
    ['another size', () => truncate(path, 3)],
    ['other bytes of the same size', () => writeFile(path, 'changed')],
    [
      'other bytes and the old time of writing',
      async () => {
        const { ctimeNs } = await stat(path, { bigint: true });
        // Until the system's clock has ticked.
        do {
          await writeFile(path, 'changed');
          await utimes(path, 1, 1);
        } while ((await stat(path, { bigint: true })).ctimeNs === ctimeNs);
        expect((await stat(path)).mtimeMs).toBe(1000);
      },
    ],
    ['another mode, which cannot be told from that', changeMode],
  ])('is changed by %s', async (_case, change) => {
    await change();
    expect(await file.isUnchanged()).toBe(false);
  });
});
