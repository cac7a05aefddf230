import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { blocksOf, goesWhole } from '../../src/actions/appcenter-release/symbols/blob.ts';
import { writeDsym } from '../support/dsym.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

const UUID = '00112233445566778899aabbccddeeff';
const MAPPING = 'com.example.Tea -> a.a:\n';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const workspace = () => world.bench.context.machine.workspace;
const uploads = () => world.sandbox.state.appCenter.symbolUploads;
const behave = (behaviour: object) => world.sandbox.seed({ appCenter: { behaviour } });
const warnings = () => world.bench.recorded.texts('warning');
const sent = () => world.requests().filter((line) => /^(POST|PATCH|PUT).*symbol/.test(line));

async function write(path: string, contents: string | Buffer = 'x') {
  const target = join(workspace(), path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, contents);
}

async function writeZip(path: string, names: readonly string[]) {
  const zip = new ZipFile();
  for (const name of names) zip.addBuffer(Buffer.from('x'), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(workspace(), path)));
}

describe('symbols of an app for iOS', () => {
  beforeEach(() => writeDsym(workspace(), 'Tea.app.dSYM', UUID));

  test('are packed, stored, committed and read, and the token goes to nobody else', async () => {
    behave({ looksBeforeIndexed: 2 });
    const result = await world.release({ symbols: 'Tea.app.dSYM', 'symbols-failure': 'fail' });
    expect(uploads()).toMatchObject([
      {
        type: 'Apple',
        fileName: expect.stringMatching(/^Tea\.app\.dSYM-[0-9a-f]{12}\.zip$/),
        version: '1.2.3',
        build: '7',
        status: 'indexed',
        blocks: 0,
        symbols: [UUID],
      },
    ]);
    expect(result['symbol-upload-ids']).toEqual([uploads()[0]?.id]);
    expect(world.sandbox.state.appCenter.protocolFaults).toEqual([]);
    expect(world.bench.recorded.summary.render('x')).toContain('upload symbols Tea.app.dSYM');
    const blob = world.sandbox.traffic.entries.find(
      ({ request }) => request.method === 'PUT' && request.url.includes('/symbols/'),
    );
    expect(blob?.request.headers).not.toHaveProperty('x-api-token');
    expect(world.bench.recorded.masks).toContain(blob?.request.url);
    expect(await readdir(world.bench.context.machine.temp)).toEqual([]);
  });

  test('go up once, whoever runs the step again', async () => {
    const given = { symbols: '*.dSYM' };
    const { 'symbol-upload-ids': ids } = await world.release(given);
    world.sandbox.traffic.clear();
    await expect(world.release(given)).resolves.toMatchObject({ 'symbol-upload-ids': ids });
    expect(sent()).toEqual([]);
    await writeDsym(workspace(), 'Tea.app.dSYM', UUID.replaceAll('f', 'e'));
    await world.release(given);
    expect(uploads()).toHaveLength(2);
  });

  test.each(['Tea.xcarchive', 'symbols of tea', 'Tea.dSYMs.zip'])(
    'may come as %s',
    async (path) => {
      const isArchive = path.endsWith('.xcarchive');
      const folder = join(workspace(), isArchive ? join(path, 'dSYMs') : path);
      if (path.endsWith('.zip'))
        await writeZip(path, ['Tea.app.dSYM/Contents/Resources/DWARF/Tea']);
      else {
        await writeDsym(folder, 'Tea.app.dSYM', UUID);
        await writeDsym(folder, 'Kit.framework.dSYM', UUID.replaceAll('f', 'e'));
      }
      await world.release({ symbols: path });
      const symbols = path.endsWith('.zip') ? [] : [UUID.replaceAll('f', 'e'), UUID];
      expect(uploads()).toMatchObject([{ type: 'Apple', symbols }]);
    },
  );

  test('of a release that is out already are sent with its versions', async () => {
    await world.release({ groups: 'Friends' });
    await world.release({ file: '', 'release-id': '1', symbols: 'Tea.app.dSYM' });
    expect(uploads()).toMatchObject([{ version: '1.2.3', build: '7', status: 'indexed' }]);
  });

  test.each([{}, { file: '', 'release-id': '1' }])(
    'are planned on a dry run (%j)',
    async (given) => {
      await world.release({ groups: 'Friends' });
      await world.release({ ...given, symbols: 'Tea.app.dSYM', 'dry-run': 'true' });
      expect(world.bench.recorded.texts('info').at(-1)).toMatch(
        /^Would: upload symbols Tea\.app\.dSYM-\w+\.zip \(Apple, /,
      );
      expect(sent()).toEqual([]);
    },
  );

  test('whose commit was answered to nobody are committed once', async () => {
    const path = 'symbol_uploads/[^/]+$';
    world.sandbox.fault({ method: 'PATCH', path, effect: 'after', action: { cut: true } });
    await world.release({ symbols: 'Tea.app.dSYM', 'symbols-failure': 'fail' });
    expect(uploads()).toMatchObject([{ status: 'indexed' }]);
  });

  test('that cannot be stored are aborted, with a warning', async () => {
    const action = { status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>' };
    world.sandbox.fault({ method: 'PUT', path: '^/symbols/', action });
    const result = await world.release({ symbols: 'Tea.app.dSYM' });
    expect(result).toMatchObject({ 'release-id': 1, groups: ['Friends', 'Team'] });
    expect(warnings()).toEqual([
      expect.stringMatching(/could not be stored[^]*AuthenticationFailed/),
    ]);
    expect(uploads()).toMatchObject([{ status: 'aborted' }]);
  });

  test('that cannot be stored are the failure of the step when asked', async () => {
    world.sandbox.fault({ path: '^/symbols/', times: 99, action: { status: 503, body: '' } });
    const given = { symbols: 'Tea.app.dSYM', 'symbols-failure': 'fail' };
    await expect(world.release(given)).rejects.toMatchObject({
      code: 'app-center/symbols-failed',
      remedy: expect.stringContaining('`release-id: 1`'),
    });
    expect(world.destinations()).toEqual(['group Friends', 'group Team']);
  });

  test('that the server cannot read are a warning, and sent anew by the next run', async () => {
    behave({ symbols: 'failed' });
    await world.release({ symbols: 'Tea.app.dSYM' });
    expect(warnings()).toEqual([expect.stringContaining('could not read the symbols')]);
    behave({ symbols: 'indexed' });
    await world.release({ symbols: 'Tea.app.dSYM' });
    expect(uploads()).toMatchObject([{ status: 'failed' }, { status: 'indexed' }]);
  });

  test('that the server does not come to read are an error after the limit', async () => {
    behave({ looksBeforeIndexed: 100_000 });
    const given = { 'symbols-failure': 'fail', 'processing-timeout-minutes': '5' };
    await expect(world.release({ symbols: 'Tea.app.dSYM', ...given })).rejects.toMatchObject({
      code: 'app-center/symbols-timeout',
      message: expect.stringMatching(/5 min.*processing/),
    });
  });

  test('that lead to a host in the clear stay here', async () => {
    const body = { symbol_upload_id: 'a', upload_url: 'http://blobs.example.com/x' };
    world.sandbox.fault({ method: 'POST', path: 'symbol_uploads$', action: { status: 200, body } });
    const given = { symbols: 'Tea.app.dSYM', 'symbols-failure': 'fail' };
    await expect(world.release(given)).rejects.toMatchObject({
      code: 'app-center/unexpected-answer',
      message: expect.stringContaining('blobs.example.com'),
    });
  });
});

describe('symbols of other systems', () => {
  const asked = { 'symbols-failure': 'fail' };
  beforeEach(async () => {
    await world.close();
    world = await createWorld({ os: 'Android' });
    await world.write('Tea.apk');
  });

  test('a ProGuard mapping has the versions of the release, which must be a number', async () => {
    await write('out/mapping.txt', MAPPING);
    const given = { ...asked, file: 'Tea.apk', symbols: 'out/mapping.txt' };
    await expect(world.release(given)).rejects.toMatchObject({
      code: 'app-center/symbols-unusable',
      message: expect.stringContaining('"1.0"'),
    });
    await world.write('Next.apk');
    const stated = { 'build-version': '1.4.0', 'build-number': '27' };
    await world.release({ ...given, file: 'Next.apk', ...stated });
    expect(uploads()).toMatchObject([
      { type: 'AndroidProguard', version: '1.4.0', build: '27', status: 'indexed' },
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['a library', ['libtea.so']],
    ['a folder of libraries', ['lib/arm64/libtea.so', 'lib/x86/libtea.so', 'lib/readme.md']],
    ['a folder for Breakpad', ['symbols/libtea.so/00AA/libtea.so.sym']],
  ])('Breakpad symbols come as %s', async (_, files) => {
    for (const file of files) await write(file);
    await world.release({ ...asked, file: 'Tea.apk', symbols: files[0]!.split('/')[0]! });
    const symbols = files
      .filter((file) => !file.endsWith('.md'))
      .map((file) => file.replace(/^lib\//, ''));
    expect(uploads()).toMatchObject([{ type: 'Breakpad', status: 'indexed', symbols }]);
  });

  test('Breakpad and UWP symbols come as archives', async () => {
    await writeZip('tea.zip', ['a/libtea.so']);
    await writeZip('Tea.appxsym', ['Tea.pdb']);
    const result = await world.release({
      ...asked,
      file: 'Tea.apk',
      symbols: 'tea.zip\nTea.appxsym',
    });
    expect(uploads()).toMatchObject([{ type: 'Breakpad' }, { type: 'UWP' }]);
    expect(result['symbol-upload-ids']).toEqual(uploads().map(({ id }) => id));
  });

  test('a file that is too large for one request goes in blocks', async () => {
    behave({ largestPutBytes: 4 * 1024 * 1024 });
    const mapping = `${MAPPING}${'# tea\n'.repeat(800_000)}`;
    await write('mapping.txt', mapping);
    const stated = { 'build-version': '1', 'build-number': '2' };
    await world.release({ ...asked, ...stated, file: 'Tea.apk', symbols: 'mapping.txt' });
    expect(uploads()).toMatchObject([{ blocks: 2, bytes: mapping.length, status: 'indexed' }]);
  });
});

describe('what are no symbols', () => {
  test.each<[string, () => Promise<void>, RegExp]>([
    ['missing.dSYM', async () => {}, /leads to nothing/],
    ['*.dSYM', async () => {}, /leads to nothing/],
    ['Tea.xcarchive', () => write('Tea.xcarchive/Info.plist'), /holds no \.dSYM/],
    ['out', () => write('out/readme.md'), /holds neither/],
    ['out.zip', () => writeZip('out.zip', ['readme.md']), /holds neither/],
    ['mac.zip', () => writeZip('mac.zip', ['a.so', '__MACOSX/a.so']), /__MACOSX/],
    ['bad.zip', () => write('bad.zip', 'no archive'), /no archive/],
    ['Tea.exe', () => write('Tea.exe'), /is neither/],
    ['mapping.txt', () => write('mapping.txt', ''), /is empty/],
    ['Hollow.dSYM', () => write('Hollow.dSYM/Contents/Info.plist'), /no debug symbols/],
    ['Half.xcarchive', () => write('Half.xcarchive/dSYMs/A.dSYM/x'), /no debug symbols/],
  ])(
    '%s ends the step before anything is sent, or is a warning',
    async (symbols, prepare, words) => {
      await prepare();
      await expect(world.release({ symbols, 'symbols-failure': 'fail' })).rejects.toMatchObject({
        code: 'app-center/symbols-unusable',
        message: expect.stringMatching(words),
      });
      expect(world.requests()).toEqual([]);
      await expect(world.release({ symbols })).resolves.toMatchObject({ 'release-id': 1 });
      expect(warnings()).toEqual([expect.stringMatching(words)]);
      expect(uploads()).toEqual([]);
    },
  );
});

test('a blob goes whole up to 256 MB, and above it in blocks that cover it', () => {
  expect(goesWhole(256_000_000)).toBe(true);
  expect(goesWhole(256_000_001)).toBe(false);
  const size = 256_000_001;
  const blocks = blocksOf(size);
  expect(blocks).toHaveLength(Math.ceil(size / 4_194_304));
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  expect(new Set(blocks.map(({ id }) => id.length)).size).toBe(1);
  const ends = blocks.map(({ offset, length }) => offset + length);
  expect(blocks.map(({ offset }) => offset)).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(size);
});
