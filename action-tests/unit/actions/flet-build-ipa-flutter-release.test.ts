// Which list of releases is believed. The list of a mirror over plain http could name any checksum.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findFlutterArchive } from '../../../src/actions/flet-build-ipa/toolchain/flutter-release.ts';

const OWN_LIST =
  'https://storage.googleapis.com/flutter_infra_release/releases/releases_macos.json';
const RELEASE = {
  version: '3.44.8',
  channel: 'stable',
  dart_sdk_arch: 'arm64',
  archive: 'stable/flutter.zip',
  sha256: 'AB12',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flutter-release-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function found(mirror: string, list: unknown = { releases: [RELEASE] }) {
  const asked: string[] = [];
  const archive = await findFlutterArchive('3.44.8', {
    environment: { FLUTTER_STORAGE_BASE_URL: mirror, RUNNER_ARCH: 'ARM64' },
    listPath: join(folder, 'list.json'),
    async download(url, path) {
      asked.push(url);
      if (list instanceof Error) throw list;
      await writeFile(path, typeof list === 'string' ? list : JSON.stringify(list));
    },
  });
  return { asked, archive };
}

test.each([
  ['no mirror', '', OWN_LIST, 'https://storage.googleapis.com'],
  [
    'a mirror over https',
    'https://mirror.example/flutter//',
    'https://mirror.example/flutter/flutter_infra_release/releases/releases_macos.json',
    'https://mirror.example/flutter',
  ],
  [
    'a mirror on this machine',
    'http://127.0.0.1:8080',
    'http://127.0.0.1:8080/flutter_infra_release/releases/releases_macos.json',
    'http://127.0.0.1:8080',
  ],
  ['a mirror over http', 'http://mirror.example/', OWN_LIST, 'http://mirror.example'],
])('with %s the list comes from where it can be believed', async (_, mirror, list, storage) => {
  await expect(found(mirror)).resolves.toEqual({
    asked: [list],
    archive: {
      url: `${storage}/flutter_infra_release/releases/stable/flutter.zip`,
      sha256: 'ab12',
    },
  });
});

test('without Flutter’s own list a mirror over http is refused, and never asked', async () => {
  const refused = found('http://me:secret-word@mirror.example', new Error('no route'));
  await expect(refused).rejects.toMatchObject({
    code: 'build/flutter-unavailable',
    message: expect.stringMatching(/no route.*http:\/\/mirror\.example, comes over plain http/),
    remedy: expect.stringContaining('https'),
    details: [],
  });
  await expect(refused).rejects.not.toThrow(/secret-word/);
});

test('an address that is none is named', async () => {
  await expect(found('mirror')).rejects.toMatchObject({
    code: 'build/flutter-unavailable',
    message: 'FLUTTER_STORAGE_BASE_URL is set, but to no address.',
  });
});

test.each([
  ['cut', '{"releases": ['],
  ['no list', { releases: {} }],
  ['a list', []],
])('a list that is %s is told', async (_, list) => {
  await expect(found('', list)).rejects.toMatchObject({ code: 'build/flutter-unavailable' });
});

test('a full disk under the list is the disk’s own error', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  await expect(found('', full)).rejects.toMatchObject({ code: 'disk/full' });
});
