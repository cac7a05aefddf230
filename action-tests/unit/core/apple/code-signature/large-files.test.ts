/** Large files of an app, which threads hash: their verdict is that of the archive's own reader. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'plist';
import type { ActionError } from '../../../../../src/core/errors.ts';
import { openZip } from '../../../../../src/core/apple/archive/zip-archive.ts';
import { verifySeals } from '../../../../../src/core/apple/code-signature/sealed-resources.ts';
import { rawZip } from '../../../../support/raw-zip.ts';
import type { RawEntry } from '../../../../support/raw-zip.ts';

const APP = 'Payload/Tea.app';
const { signal } = new AbortController();
/** With the other one, enough for threads to be started. */
const film = Buffer.alloc(33 * 1024 * 1024, 'a film; ');
const music = Buffer.alloc(4 * 1024 * 1024, 'music; ');
const sha256 = (contents: Buffer) => createHash('sha256').update(contents).digest();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-large-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function verdict(
  ofFilm: Partial<RawEntry>,
  ofMusic: Partial<RawEntry> = {},
): Promise<readonly string[]> {
  const seal = build({
    files: { 'film.bin': createHash('sha1').update(film).digest() },
    files2: { 'film.bin': { hash2: sha256(film) }, 'music.bin': { hash2: sha256(music) } },
    rules: {},
    rules2: { '^.*': true },
  });
  const path = join(folder, 'Tea.ipa');
  const entries = [
    { name: `${APP}/film.bin`, contents: film, deflated: true, ...ofFilm },
    { name: `${APP}/music.bin`, contents: music, ...ofMusic },
    { name: `${APP}/_CodeSignature/CodeResources`, contents: seal },
  ];
  await writeFile(path, rawZip(entries));
  const archive = await openZip(path);
  try {
    const bundle = { path: APP, executableName: undefined, executable: undefined };
    const { flaws } = await verifySeals(archive, [bundle], { signal, cores: 4 });
    return flaws.map(({ kind, path: name }) => `${kind} ${name}`);
  } finally {
    await archive.close();
  }
}

test('fit their seals', async () => {
  expect(await verdict({})).toEqual([]);
});

test('are told when they were changed', async () => {
  const otherFilm = Buffer.concat([film.subarray(1), Buffer.from('!')]);
  const otherMusic = Buffer.concat([music.subarray(1), Buffer.from('!')]);
  expect(await verdict({ contents: otherFilm }, { contents: otherMusic })).toEqual([
    `changed ${APP}/film.bin`,
    `changed ${APP}/music.bin`,
  ]);
});

test.each<[string, Partial<RawEntry>, Partial<RawEntry>]>([
  ['The entry "Payload/Tea.app/film.bin" does not fit its checksum.', { crc: 1 }, {}],
  ['The entry "Payload/Tea.app/music.bin" does not fit its checksum.', {}, { crc: 1 }],
  [
    'the entry "Payload/Tea.app/film.bin" holds more than the 34603000 bytes that it claims',
    { sizeBytes: 34_603_000 },
    {},
  ],
  [
    'The entry "Payload/Tea.app/film.bin" cannot be inflated',
    {
      method: 8,
      deflated: false,
      contents: deflateRawSync(film).fill(0xff, 9),
      sizeBytes: 34_000_000,
    },
    {},
  ],
])('end the reading where they do not fit their entry: %s', async (said, ofFilm, ofMusic) => {
  const error: unknown = await verdict(ofFilm, ofMusic).catch((thrown: unknown) => thrown);
  const { message, said: words } = error as ActionError;
  expect(`${message} ${words}`).toContain(said);
});
