import { execFileSync } from 'node:child_process';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../src/core/system/network/http.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

/** The end of a ZIP archive, with nothing before it. */
const EMPTY_ZIP = `PK\u0005\u0006${'\0'.repeat(18)}`;

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

describe('the retired public service', () => {
  const retired = { 'api-url': 'https://api.appcenter.ms' };

  test('is refused before anything is sent', async () => {
    await expect(world.release(retired)).rejects.toMatchObject({
      code: 'app-center/retired',
      remedy: expect.stringContaining('testflight-distribute'),
    });
    await expect(world.release({ 'api-url': 'https://api.appcenter.ms.' })).rejects.toMatchObject({
      code: 'app-center/retired',
    });
    await expect(world.release({ 'api-url': '' })).rejects.toMatchObject({
      code: 'app-center/retired',
    });
  });

  test('is skipped with a warning when asked', async () => {
    await expect(world.release({ ...retired, 'on-retired': 'skip' })).resolves.toEqual({});
    expect(world.bench.recorded.texts('warning')).toHaveLength(1);
  });

  test('is known by a server’s own word too', async () => {
    world.sandbox.seed({ appCenter: { behaviour: { retired: true } } });
    await expect(world.release()).rejects.toMatchObject({ code: 'app-center/retired' });
  });
});

describe('a refusal names what is wrong and leaves nothing behind', () => {
  afterEach(() => expect(world.releases()).toEqual([]));

  test.each<[string, Record<string, string>, string, RegExp]>([
    ['an unknown app', { app: 'tea-house/Coffee' }, 'app-not-found', /tea-house\/Coffee/],
    ['a wrong token', { 'api-token': 'f'.repeat(40) }, 'unauthorized', /401/],
    [
      'an unknown group',
      { groups: 'Fiends' },
      'destination-unknown',
      /"Fiends"[^]*Friends, Friends, Family, Team/,
    ],
    ['a missing file', { file: 'nothing.ipa' }, 'file-not-found', /no file: nothing\.ipa/],
  ])('%s', async (_, given, code, message) => {
    await expect(world.release(given)).rejects.toMatchObject({
      code: `app-center/${code}`,
      message: expect.stringMatching(message),
    });
  });

  test.each<[string, string, (path: string) => unknown]>([
    ['a folder', 'is a folder', (path) => mkdir(path)],
    ['a pipe', 'is a device or pipe', (path) => execFileSync('mkfifo', [path])],
  ])('%s', async (_, words, make) => {
    await make(join(world.bench.context.machine.workspace, 'Build.ipa'));
    await expect(world.release({ file: 'Build.ipa' })).rejects.toMatchObject({
      code: 'app-center/file-not-found',
      message: expect.stringContaining(words),
    });
  });

  test.each([
    ['chunked', 'upload_chunk'],
    ['legacy', 'app_versions'],
  ])('a file that gets shorter while it is sent (%s)', async (protocol, place) => {
    const { context } = world.bench;
    const { http, machine } = context;
    const send = async (request: HttpRequest) => {
      const path = join(machine.workspace, 'Tea & Co.ipa');
      if (request.url.includes(place)) await truncate(path, 10);
      return http.send(request);
    };
    Object.assign(context, { http: { ...http, send } });
    await expect(world.release({ 'upload-protocol': protocol })).rejects.toMatchObject({
      code: 'app-center/file-changed',
      said: expect.stringContaining('shorter'),
    });
    expect(world.sandbox.state.appCenter.uploadsInFlight).toEqual([]);
  });

  test('several files', async () => {
    await writeFile(join(world.bench.context.machine.workspace, 'other.ipa'), '');
    await expect(world.release()).rejects.toMatchObject({
      code: 'app-center/file-not-found',
      message: expect.stringContaining('2 files'),
    });
  });

  test('a token that may only look', async () => {
    const viewer = 'a'.repeat(40);
    world.sandbox.seed({ appCenter: { tokens: [{ token: viewer, access: 'viewer' }] } });
    const refused = world.release({ 'api-token': viewer });
    await expect(refused).rejects.toMatchObject({ code: 'app-center/forbidden' });
  });

  test.each<[string, string, string, string]>([
    ['an .ipa that is no archive', 'broken.ipa', 'no archive', 'ipa/not-an-archive'],
    ['an .ipa that is another archive', 'Other.IPA', EMPTY_ZIP, 'ipa/not-an-ipa'],
    ['an empty file', 'empty.apk', '', 'app-center/file-empty'],
  ])('%s, before anything is sent', async (_, file, contents, code) => {
    await writeFile(join(world.bench.context.machine.workspace, file), contents, 'latin1');
    await expect(world.release({ file })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^`file`/),
    });
    expect(world.requests()).toEqual([]);
  });

  test('a file that the server cannot make a release of', async () => {
    world.sandbox.fault({
      method: 'GET',
      path: 'uploads/releases/',
      action: {
        status: 200,
        body: { upload_status: 'error', error_details: 'Unable to extract attributes' },
      },
    });
    await expect(world.release()).rejects.toMatchObject({
      code: 'app-center/processing-failed',
      said: expect.stringContaining('extract attributes'),
    });
  });

  test('malware', async () => {
    world.sandbox.seed({ appCenter: { behaviour: { malware: true } } });
    await expect(world.release()).rejects.toMatchObject({
      code: 'app-center/processing-failed',
      message: expect.stringContaining('malware'),
    });
  });

  test('processing that does not end', async () => {
    world.sandbox.fault({ stuckProcessing: 'release' });
    await expect(world.release({ 'processing-timeout-minutes': '5' })).rejects.toMatchObject({
      code: 'app-center/processing-timeout',
      message: expect.stringContaining('5 min'),
    });
  });

  test('a chunk that the host never takes', async () => {
    world.sandbox.fault({ path: 'upload_chunk', times: 1000, action: { status: 500, body: {} } });
    await expect(world.release()).rejects.toMatchObject({ code: 'app-center/chunk-failed' });
    expect(world.requests().at(-1)).toMatch(/^PATCH .*uploads\/releases\//);
  });

  test('a file host that would get the file in the clear', async () => {
    const created = {
      status: 201,
      body: {
        id: 'a',
        package_asset_id: 'b',
        upload_domain: 'http://files.example.com',
        token: 'tokentoken',
        url_encoded_token: 'tokentoken',
      },
    };
    world.sandbox.fault({ method: 'POST', path: 'uploads/releases$', action: created });
    await expect(world.release()).rejects.toMatchObject({
      code: 'app-center/unexpected-answer',
      message: expect.stringContaining('files.example.com'),
    });
  });

  test('another service behind the address', async () => {
    world.sandbox.fault({
      path: '',
      times: 100,
      action: { status: 200, body: '<html>hello</html>' },
    });
    await expect(world.release()).rejects.toMatchObject({ code: 'app-center/unexpected-answer' });
  });

  test('a gateway’s page in the way of a write', async () => {
    const page = { status: 502, body: '<html><h1>Bad Gateway</h1></html>' };
    world.sandbox.fault({ method: 'POST', path: 'uploads/releases$', times: 9, action: page });
    await expect(world.release()).rejects.toMatchObject({
      code: 'app-center/refused',
      said: expect.stringContaining('Bad Gateway'),
    });
  });
});
