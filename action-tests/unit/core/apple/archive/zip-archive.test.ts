/** The archive reader against archives written byte by byte. */
import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { openZip } from '../../../../../src/core/apple/archive/zip-archive.ts';
import type { ZipArchive } from '../../../../../src/core/apple/archive/zip-archive.ts';
import { rawZip } from '../../../../support/raw-zip.ts';
import type { RawEnd, RawEntry } from '../../../../support/raw-zip.ts';

let folder = '';
let written = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-zip-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(bytes: Buffer): Promise<string> {
  written += 1;
  const path = join(folder, `${written}.zip`);
  await writeFile(path, bytes);
  return path;
}

async function within<T>(path: string, work: (archive: ZipArchive) => Promise<T>): Promise<T> {
  const archive = await openZip(path);
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

async function open(entries: readonly RawEntry[], end?: RawEnd) {
  return within(await file(rawZip(entries, end)), async (archive) =>
    Array.from(archive.entries.values()),
  );
}

function readAll(path: string): Promise<Record<string, string>> {
  return within(path, async (archive) => {
    const contents: Record<string, string> = {};
    for (const [name, entry] of archive.entries) {
      const whole = await archive.read(entry);
      const pieces = await buffer(archive.stream(entry));
      expect(pieces.equals(whole)).toBe(true);
      contents[name] = whole.toString('utf8');
    }
    return contents;
  });
}

async function refusal(entries: readonly RawEntry[], end?: RawEnd): Promise<unknown> {
  return readAll(await file(rawZip(entries, end))).catch((error: unknown) => error);
}

const tea: RawEntry = { name: 'Payload/tea.txt', contents: 'tea '.repeat(50) };

describe('an archive', () => {
  test.each<[string, readonly RawEntry[], RawEnd]>([
    ['stored', [tea], {}],
    ['deflated', [{ ...tea, deflated: true }], {}],
    ['with its sizes behind the contents', [{ ...tea, deflated: true, descriptor: true }], {}],
    ['with its numbers in 64 bits', [{ ...tea, zip64: true }], { zip64: true }],
    ['with a comment', [tea], { comment: Buffer.from('made by hand') }],
    ['with the longest comment', [tea], { comment: Buffer.alloc(0xffff, 0x20) }],
    ['behind something else', [tea], { prefix: Buffer.from('#!/bin/sh\n') }],
    [
      'with fields that are of no concern',
      [{ ...tea, extra: Buffer.from('5554000061', 'hex') }],
      {},
    ],
    [
      'with a long field in front of the contents',
      [{ ...tea, localExtra: Buffer.alloc(9000) }],
      {},
    ],
    ['with a comment on the entry', [{ ...tea, comment: 'green' }], {}],
  ])('is read: %s', async (_, entries, end) => {
    const path = await file(rawZip(entries, end));
    expect(await readAll(path)).toEqual({ 'Payload/tea.txt': 'tea '.repeat(50) });
  });

  test('as another tool writes it, with folders, modes and empty files', async () => {
    const path = join(folder, 'yazl.zip');
    const zip = new ZipFile();
    zip.addEmptyDirectory('Payload/', { mode: 0o40755 });
    zip.addBuffer(Buffer.alloc(0), 'Payload/empty', { mode: 0o100600 });
    zip.addBuffer(Buffer.from('x'), 'Payload/run', { mode: 0o100755, forceZip64Format: true });
    zip.end({ forceZip64Format: true, comment: '' });
    await pipeline(zip.outputStream, createWriteStream(path));
    expect(await readAll(path)).toEqual({
      'Payload/': '',
      'Payload/empty': '',
      'Payload/run': 'x',
    });
    const modes = await within(path, async ({ entries }) =>
      Array.from(entries.values(), ({ unixMode }) => unixMode?.toString(8)),
    );
    expect(modes).toEqual(['40755', '100600', '100755']);
  });

  test('tells what the directory holds of an entry', async () => {
    expect(
      await open([
        { ...tea, deflated: true, mode: 0o100755 },
        { name: 'b', method: 99 },
      ]),
    ).toEqual([
      {
        name: 'Payload/tea.txt',
        sizeBytes: 200,
        compressedBytes: expect.any(Number),
        method: 'deflated',
        crc32: expect.any(Number),
        unixMode: 0o100755,
        localHeaderOffset: 0,
      },
      expect.objectContaining({ name: 'b', method: 'unknown', unixMode: undefined }),
    ]);
  });

  test('has names in UTF-8, said or not, or in the code page of old', async () => {
    const found = await open([
      { name: 'grün' },
      { name: 'weiß', flags: 0 },
      { name: Buffer.from([0x67, 0x72, 0x81, 0x6e, 0xe1]), flags: 0 },
    ]);
    expect(found.map(({ name }) => name)).toEqual(['grün', 'weiß', 'grünß']);
  });

  test('comes in pieces, of which none is long and none outlives the next', async () => {
    // Nothing that compresses: deflated, it must take several pieces too.
    const contents = randomBytes(3_000_000);
    for (const deflated of [false, true]) {
      const path = await file(rawZip([{ name: 'big', contents, deflated }]));
      const hash = createHash('sha256');
      await within(path, async (archive) => {
        for (const entry of archive.entries.values()) {
          for await (const piece of archive.stream(entry)) {
            expect(piece.length).toBeLessThanOrEqual(1024 * 1024);
            hash.update(piece);
          }
        }
      });
      expect(hash.digest('hex')).toBe(createHash('sha256').update(contents).digest('hex'));
    }
  });

  test('comes without its checksum for those who can do without', async () => {
    const path = await file(rawZip([{ ...tea, crc: 1 }]));
    await within(path, async (archive) => {
      for (const entry of archive.entries.values()) {
        expect(await text(archive.streamUnverified(entry))).toBe('tea '.repeat(50));
      }
    });
  });

  test('may be left in the middle of an entry', async () => {
    for (const deflated of [false, true]) {
      const path = await file(
        rawZip([{ name: 'big', contents: Buffer.alloc(2_000_000, 'tea'), deflated }]),
      );
      await within(path, async (archive) => {
        for (const entry of archive.entries.values()) {
          for await (const piece of archive.stream(entry)) {
            expect(piece.length).toBeGreaterThan(0);
            break;
          }
        }
      });
    }
  });

  test('may hold more entries than 16 bits count, whoever cut the count', async () => {
    const entries = Array.from({ length: 65_600 }, (_, index) => ({ name: `f${index}` }));
    expect(await open(entries)).toHaveLength(65_600);
    expect(await open(entries, { zip64: true })).toHaveLength(65_600);
  });
});

describe('a damaged archive', () => {
  const damaged = { code: 'ipa/not-an-archive' };

  test.each<[string, readonly RawEntry[], RawEnd, string]>([
    ['is split over files', [tea], { disk: 1 }, 'split over several files'],
    ['is split, in 64 bits', [tea], { zip64: true, zip64Disk: 1 }, 'split over several files'],
    ['has an entry on another disk', [{ ...tea, disk: 2 }], {}, 'split over several files'],
    ['has its 64-bit end elsewhere', [tea], { zip64: true, zip64Offset: 3 }, '64-bit end'],
    ['has its directory elsewhere', [tea], { directoryOffset: 3 }, 'Entry 1 of the directory'],
    ['has a longer directory', [tea], { directoryBytes: 500 }, 'beyond its own end'],
    [
      'has a shorter directory',
      [tea],
      { directoryBytes: 50 },
      'Entry 1 of the directory is cut off',
    ],
    [
      'lacks the large numbers',
      [{ ...tea, sizeBytes: 0xffffffff }],
      {},
      'sizes of "Payload/tea.txt" are missing',
    ],
    ['has other contents', [{ ...tea, crc: 1 }], {}, 'does not fit its checksum'],
    [
      'has deflated contents that are none',
      [{ ...tea, contents: '\xff'.repeat(200), method: 8 }],
      {},
      'cannot be inflated',
    ],
    [
      'holds less than it says',
      [{ ...tea, deflated: true, sizeBytes: 201 }],
      {},
      'holds 200 bytes instead of 201',
    ],
    [
      'has an entry elsewhere',
      [{ name: 'b', offset: 3 }],
      { prefix: Buffer.alloc(10) },
      'is not where the directory says',
    ],
    [
      'is compressed in another way',
      [{ ...tea, method: 12 }],
      {},
      'compressed in a way that no export uses',
    ],
  ])('%s', async (_, entries, end, said) => {
    expect(await refusal(entries, end)).toMatchObject({
      ...damaged,
      said: expect.stringContaining(said),
    });
  });

  test('is none at all, is empty, is cut off, or goes on', async () => {
    const whole = rawZip([tea]);
    for (const bytes of [
      Buffer.from('not a zip'),
      Buffer.alloc(0),
      whole.subarray(0, -1),
      whole.subarray(0, 100),
      Buffer.concat([whole, Buffer.from('more')]),
    ]) {
      await expect(openZip(await file(bytes))).rejects.toMatchObject({
        ...damaged,
        said: expect.stringContaining('no end of a directory'),
      });
    }
    await expect(openZip(join(folder, 'none.zip'))).rejects.toMatchObject({
      ...damaged,
      said: expect.stringContaining('ENOENT'),
    });
    await expect(openZip(folder)).rejects.toMatchObject({
      ...damaged,
      said: expect.stringContaining('EISDIR'),
    });
  });

  test('was cut while it was open', async () => {
    const path = await file(rawZip([{ name: 'big', contents: Buffer.alloc(1_000_000) }]));
    await within(path, async (archive) => {
      await truncate(path, 300_000);
      for (const entry of archive.entries.values()) {
        const failure = { ...damaged, said: 'The file became shorter meanwhile.' };
        await expect(archive.read(entry)).rejects.toMatchObject(failure);
        await expect(buffer(archive.stream(entry))).rejects.toMatchObject(failure);
      }
    });
  });

  test('is read no further than it was asked to be', async () => {
    const path = await file(rawZip([tea]));
    await within(path, async (archive) => {
      for (const entry of archive.entries.values()) {
        const failure = { ...damaged, said: 'The entry "Payload/tea.txt" claims 200 bytes.' };
        await expect(archive.read(entry, 199)).rejects.toMatchObject(failure);
        await expect(buffer(archive.stream(entry, 199))).rejects.toMatchObject(failure);
      }
    });
  });
});
