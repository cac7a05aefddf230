/** Archives that nobody should unpack: each is refused before a byte of its contents is used. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { openZip } from '../../../../../src/core/apple/archive/zip-archive.ts';
import { rawZip } from '../../../../support/raw-zip.ts';
import type { RawEnd, RawEntry } from '../../../../support/raw-zip.ts';

let path = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-hostile-'));
  path = join(folder, 'hostile.ipa');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the reader says, of the archive or of any of its entries; undefined when it is content. */
async function refusal(entries: readonly RawEntry[], end?: RawEnd): Promise<string | undefined> {
  await writeFile(path, rawZip(entries, end));
  try {
    const archive = await openZip(path);
    try {
      for (const entry of archive.entries.values()) {
        const whole = await archive.read(entry).catch((error: unknown) => error);
        const pieces = await buffer(archive.stream(entry)).catch((error: unknown) => error);
        if (!Buffer.isBuffer(whole)) {
          expect(pieces).toEqual(whole);
          throw whole;
        }
      }
    } finally {
      await archive.close();
    }
  } catch (error) {
    expect(error).toMatchObject({ code: 'ipa/hostile-archive' });
    return String(error).replace(`ActionError: ${path} is refused: `, '');
  }
  return undefined;
}

const LINK = 0o120755;
const app = 'Payload/Tea.app';

describe('a name', () => {
  test.each<[string, string]>([
    ['', 'the entry "" has no name.'],
    ['a\0b', String.raw`the entry "a\u0000b" has a NUL in its name.`],
    ['a\\b', String.raw`the entry "a\\b" has a backslash in its name.`],
    ['/etc/passwd', 'the entry "/etc/passwd" has an absolute path.'],
    ['c:evil', 'the entry "c:evil" has an absolute path.'],
    ['..', 'the entry ".." has a path that leads upwards.'],
    ['../evil', 'the entry "../evil" has a path that leads upwards.'],
    ['Payload/../../evil', 'the entry "Payload/../../evil" has a path that leads upwards.'],
    ['Payload/..', 'the entry "Payload/.." has a path that leads upwards.'],
    ['Payload//x', 'the entry "Payload//x" has a path with an empty step.'],
    ['./Payload/x', 'the entry "./Payload/x" has a path with an empty step.'],
    [
      'x\n::error::y/../z',
      String.raw`the entry "x\n::error::y/../z" has a path that leads upwards.`,
    ],
    [`${'a/'.repeat(64)}b`, `the entry "${'a/'.repeat(64)}b" lies too deep in folders.`],
    [`b${'ä'.repeat(512)}`, `the entry "b${'ä'.repeat(199)}…" has too long a name.`],
  ])('%j is refused', async (name, said) => {
    expect(await refusal([{ name }])).toBe(said);
  });

  test.each([
    '.hidden',
    'a/.hidden',
    'a/...',
    'a..b',
    'Payload/',
    'a b',
    'Résumé',
    'new\nline',
    `${'a/'.repeat(63)}b`,
    'x'.repeat(1024),
  ])('%j is one like any other', async (name) => {
    expect(await refusal([{ name }])).toBeUndefined();
  });

  test('is not told at any length', async () => {
    expect(await refusal([{ name: `../${'x'.repeat(5000)}` }])).toHaveLength(244);
  });

  test('stands there once, however its letters are composed', async () => {
    expect(await refusal([{ name: 'a' }, { name: 'a' }])).toBe('it holds "a" twice.');
    for (const pair of [
      ['é', 'e\u0301'],
      ['e\u0301', 'é'],
      ['K', '\u212a'],
      ['a\u0323\u0307', 'a\u0307\u0323'],
    ]) {
      expect(await refusal(pair.map((name) => ({ name })))).toMatch(/^it holds ".+" twice\.$/);
    }
    expect(await refusal([{ name: 'a' }, { name: 'A' }])).toBeUndefined();
  });

  test('stands in an app once, however its letters are written', async () => {
    expect(await refusal([{ name: `${app}/Info.plist` }, { name: `${app}/INFO.PLIST` }])).toBe(
      `it holds "${app}/INFO.PLIST" again in other letters.`,
    );
    expect(await refusal([{ name: `${app}/É` }, { name: `${app}/e\u0301` }])).toMatch(/again/);
    expect(await refusal([{ name: `${app}/a` }, { name: `${app}/b` }])).toBeUndefined();
  });

  test.each([
    [`${app}/a/info.plist`, `${app}/A/info.plist`],
    [`${app}/A/info.plist`, `${app}/a/info.plist`],
    [`${app}/Ab`, `${app}/aB`],
    [`${app}/k`, `${app}/\u212a`],
    [`${app}/é`, `${app}/E\u0301`],
    [`${app}/a`, 'Payload/TEA.app/a'],
    [`${app}/a`, 'payload/Tea.app/a'],
    [`${app}/A`, 'payload/Tea.app/a'],
  ])('%j is %j in other letters, whichever comes first', async (one, other) => {
    const names = [one, `${app}/between`, other];
    expect(await refusal(names.map((name) => ({ name })))).toMatch(/again in other letters/);
    expect(await refusal(names.toReversed().map((name) => ({ name })))).toMatch(/again/);
  });

  test('is compared within its app alone', async () => {
    const names = [`${app}/A`, 'Payload/Pot.app/a', `${app}/b`, 'Payload/A', 'Payload/a', 'x/A'];
    expect(await refusal(names.map((name) => ({ name })))).toBeUndefined();
  });

  test('is the same in front of the contents', async () => {
    expect(await refusal([{ name: 'a', localName: 'b' }])).toBe(
      'the entry "a" has another name in front of its contents.',
    );
  });

  test.each([
    [{ name: 'a' }, { name: 'a/b' }],
    [{ name: 'x/a/b/c' }, { name: 'x/a' }],
    [{ name: 'a/' }, { name: 'a' }],
  ])('is that of a file or of a folder, not of both: %j and %j', async (...entries) => {
    expect(await refusal(entries)).toMatch(/^it holds "(x\/)?a" as a file and as a folder\.$/);
    expect(await refusal([{ name: 'a' }, { name: 'ab/c' }, { name: 'b/a/' }])).toBeUndefined();
  });
});

describe('the header in front of the contents', () => {
  const tea = { name: 'a', contents: 'tea tea tea' };
  test.each<[string, RawEntry]>([
    ['method', { ...tea, localFacts: { method: 8 } }],
    ['size', { ...tea, localFacts: { sizeBytes: 3 } }],
    ['compressed size', { ...tea, localFacts: { compressedBytes: 3 } }],
    ['checksum', { ...tea, localFacts: { crc: 1 } }],
    ['encryption', { ...tea, localFacts: { flags: 0x801 } }],
    ['size beside a descriptor', { ...tea, descriptor: true, localFacts: { sizeBytes: 3 } }],
    ['size of nothing', { ...tea, localFacts: { sizeBytes: 0 } }],
  ])('with another %s than in the directory is refused', async (_, entry) => {
    expect(await refusal([entry])).toBe(
      'the entry "a" has other facts in front of its contents than in the directory.',
    );
  });

  test.each<[string, RawEntry]>([
    ['as the directory has them', tea],
    ['behind the contents', { ...tea, descriptor: true }],
    ['in front of and behind the contents', { ...tea, descriptor: true, localFacts: {} }],
    ['in a field of 64 bits', { ...tea, localFacts: { sizeBytes: 0xffffffff } }],
  ])('may have its facts %s', async (_, entry) => {
    expect(await refusal([entry])).toBeUndefined();
  });
});

describe('a link', () => {
  test.each<[string, string]>([
    [`${app}/x`, '/etc/passwd'],
    [`${app}/x`, '..'],
    [`${app}/a/x`, '../../Pot.app/y'],
    [`${app}/a/x`, '../b/../../y'],
    [`${app}/a/x`, 'b/../y'],
    [`${app}/x`, 'a\\b'],
    ['Symbols/x', '../Payload'],
    ['x', 'Payload'],
  ])('from %j to %j leads out', async (name, target) => {
    expect(await refusal([{ name, contents: target, mode: LINK }])).toBe(
      `the link "${name}" leads out, to ${JSON.stringify(target)}.`,
    );
  });

  test.each<[string, string]>([
    [`${app}/x`, 'y'],
    [`${app}/a/b/x`, '../../y/./z'],
    [`${app}/a/x`, '..'],
    ['Symbols/a/x', '../y'],
  ])('from %j to %j stays inside', async (name, target) => {
    expect(await refusal([{ name, contents: target, mode: LINK }])).toBeUndefined();
  });

  test('has nothing beneath it', async () => {
    const link = { name: `${app}/x`, contents: 'y', mode: LINK };
    expect(await refusal([link, { name: `${app}/x/y` }])).toBe(
      `the entry "${app}/x/y" lies beneath a link.`,
    );
    expect(await refusal([link, { name: `${app}/xy/y` }])).toBeUndefined();
  });

  test('is one of few', async () => {
    const links = Array.from({ length: 1001 }, (_, index) => ({
      name: `${app}/${index}`,
      contents: 'y',
      mode: LINK,
    }));
    expect(await refusal(links)).toBe('it holds 1001 links.');
  });
});

describe('contents', () => {
  const tea = { name: 'tea', contents: 'tea '.repeat(50) };

  test.each([0x1, 0x40, 0x2000])('that are encrypted are refused (flag %i)', async (flags) => {
    expect(await refusal([{ ...tea, flags }])).toBe('the entry "tea" is encrypted.');
  });

  test('do not lie about their size', async () => {
    const lies = 'the entry "tea" lies about its size.';
    expect(await refusal([{ ...tea, sizeBytes: 201 }])).toBe(lies);
    const bytes = deflateRawSync(tea.contents).length;
    expect(await refusal([{ ...tea, deflated: true, sizeBytes: bytes * 1032 + 1 }])).toBe(lies);
    expect(await refusal([{ ...tea, deflated: true, sizeBytes: 199 }])).toBe(
      'the entry "tea" holds more than the 199 bytes that it claims.',
    );
    expect(await refusal([{ ...tea, deflated: true, sizeBytes: 0 }])).toBe(
      'the entry "tea" holds more than the 0 bytes that it claims.',
    );
  });

  test('are no bomb', async () => {
    const zeros = { name: 'zeros', contents: Buffer.alloc(1_100_000), method: 8 };
    expect(await refusal([{ ...zeros, sizeBytes: 1_100_000_000 }])).toBe(
      'its 1100108 bytes unpack to 1100000000.',
    );
    await writeFile(path, rawZip([{ ...zeros, sizeBytes: 1_000_000_000 }]));
    const archive = await openZip(path);
    expect(archive.entries.get('zeros')?.sizeBytes).toBe(1_000_000_000);
    await archive.close();
  });

  test('do not overlap each other or the directory', async () => {
    const pot = { name: 'pot', contents: 'pot' };
    expect(await refusal([tea, { ...tea, name: 'pot', offset: 0 }])).toBe(
      'the entry "tea" overlaps the entry "pot".',
    );
    expect(await refusal([{ ...tea, offset: 10 }])).toBe('the entry "tea" overlaps the directory.');
    expect(await refusal([{ ...pot, offset: 100 }, tea])).toBe(
      'the entry "tea" overlaps the entry "pot".',
    );
    // The length of a field in front of the contents stands in the archive twice.
    const wrongLength = rawZip([pot]);
    wrongLength.writeUInt16LE(4, 28);
    await writeFile(path, wrongLength);
    const archive = await openZip(path);
    const entry = archive.entries.get('pot');
    await expect(entry && archive.read(entry)).rejects.toMatchObject({
      code: 'ipa/hostile-archive',
      message: `${path} is refused: the entry "pot" overlaps the directory.`,
    });
    await archive.close();
  });
});

describe('the directory', () => {
  test('is as long as it says, and one', async () => {
    const tea = { name: 'tea' };
    expect(await refusal([tea], { entryCount: 2 })).toBe(
      'its directory lists 1 entries and claims 2.',
    );
    expect(await refusal([tea], { entryCount: 65_537, zip64: true })).toBe(
      'its directory lists 1 entries and claims 65537.',
    );
    expect(await refusal([tea], { entryCount: 250_001, zip64: true })).toMatch(
      /^it claims 250001 entries in \d+ bytes\.$/,
    );
    expect(await refusal([tea], { comment: rawZip([{ name: 'other' }]) })).toBe(
      'its comment holds the end of another directory.',
    );
  });

  test('is the same one in both of its end records', async () => {
    const whole = rawZip([{ name: 'tea' }], { zip64: true });
    whole.writeUInt32LE(1, whole.length - 22 + 16);
    await writeFile(path, whole);
    await expect(openZip(path)).rejects.toMatchObject({
      code: 'ipa/hostile-archive',
      message: `${path} is refused: its two end records tell of different directories.`,
    });
  });
});
