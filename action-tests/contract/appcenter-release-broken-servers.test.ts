import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const metadata = {
  error: false,
  id: 'x',
  chunk_size: 16_384,
  resume_restart: false,
  chunk_list: [1, 2],
  status_code: 'Success',
};
const created = {
  id: 'a',
  package_asset_id: 'b',
  upload_domain: 'https://files.example.com',
  token: 'tokentoken',
  url_encoded_token: 'tokentoken',
};

async function answered(path: string, body: object, method = 'POST') {
  world.sandbox.fault({ method, path, times: 99, action: { status: 200, body } });
  await expect(world.release()).rejects.toMatchObject({
    code: 'app-center/unexpected-answer',
  });
  expect(world.releases()).toEqual([]);
}

test.each<[string, object]>([
  ['no list', { chunk_list: undefined }],
  ['an empty list', { chunk_list: [] }],
  ['an empty list of a resumed upload', { chunk_list: [], resume_restart: true }],
  ['a list that lacks a chunk', { chunk_list: [1] }],
  ['a list with a chunk too many', { chunk_list: [1, 2, 3] }],
  ['a chunk twice', { chunk_list: [1, 2, 2] }],
  ['chunk 0', { chunk_list: [0, 1] }],
  ['a fraction in the list', { chunk_list: [1, 1.5] }],
  ['words in the list', { chunk_list: ['one', 'two'] }],
  ['a huge number in the list', { chunk_list: [1, 1e300] }],
  ['a fractional size', { chunk_size: 16_384.5 }],
  ['a size of 0', { chunk_size: 0 }],
  ['a negative size', { chunk_size: -1 }],
  ['no size', { chunk_size: undefined }],
])('a file host with %s', (_, change) => answered('set_metadata', { ...metadata, ...change }));

test('chunk numbers and sizes may be digits', async () => {
  const digits = { ...metadata, chunk_size: '16384', chunk_list: ['1', '2'] };
  const action = { status: 200, body: digits };
  world.sandbox.fault({ path: 'set_metadata', effect: 'after', action });
  await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
});

test('a host that asks for more chunks than a file may have', async () => {
  await world.write('big.ipa', '');
  await world.close();
  world = await createWorld({ os: 'Android' });
  await world.write('big.apk', `PK\u0003\u0004${'x'.repeat(69_996)}`);
  const action = { status: 200, body: { ...metadata, chunk_size: 1 } };
  world.sandbox.fault({ path: 'set_metadata', times: 9, action });
  await expect(world.release({ file: 'big.apk' })).rejects.toMatchObject({
    code: 'app-center/unexpected-answer',
    message: expect.stringContaining('70000 chunks'),
  });
});

describe('the API', () => {
  test.each<[string, object]>([
    ['no id', { id: undefined }],
    ['an id that is a path', { id: '../releases/1' }],
    ['an asset that is a path', { package_asset_id: '../x' }],
    ['a token that leaves its parameter', { url_encoded_token: 'a&b=c' }],
    ['a token that is not encoded', { url_encoded_token: '%E0%A4%A' }],
    ['a host in the clear', { upload_domain: 'http://files.example.com' }],
    ['a host with a password', { upload_domain: 'https://me:secret@files.example.com' }],
    ['no host', { upload_domain: 'files' }],
  ])('names %s for the upload', (_, change) => {
    const body = { ...created, upload_domain: world.sandbox.url, ...change };
    return answered('uploads/releases$', body);
  });

  test.each<[string, unknown]>([
    ['a fraction', 1.5],
    ['words', 'one'],
    ['nothing', undefined],
    ['0', 0],
  ])('gives %s as the id of the release', async (_, id) => {
    await answered(
      'uploads/releases/',
      { upload_status: 'readyToBePublished', release_distinct_id: id },
      'GET',
    );
  });

  test('names a host in the clear for the whole file', async () => {
    const body = { upload_id: 'a', upload_url: 'http://files.example.com/x' };
    world.sandbox.fault({
      method: 'POST',
      path: 'release_uploads$',
      action: { status: 201, body },
    });
    await expect(world.release({ 'upload-protocol': 'legacy' })).rejects.toMatchObject({
      code: 'app-center/unexpected-answer',
    });
  });

  test.each(['..', '.', ''])('gives "%s" as the id of the upload of a whole file', async (id) => {
    const body = { upload_id: id, upload_url: `${world.sandbox.url}/x` };
    const action = { status: 201, body };
    world.sandbox.fault({ method: 'POST', path: 'release_uploads$', action });
    await expect(world.release({ 'upload-protocol': 'legacy' })).rejects.toMatchObject({
      code: 'app-center/unexpected-answer',
    });
    expect(world.requests().filter((line) => line.startsWith('PATCH'))).toEqual([]);
  });

  test('lists groups whose ids are paths', () =>
    answered('distribution_groups$', [{ id: '../..', name: 'Friends' }], 'GET'));
});

test('a host that never has enough chunks', async () => {
  const action = { status: 200, body: { missing_chunks: ['1'] } };
  world.sandbox.fault({ path: 'upload/finished', times: 99, action });
  await expect(world.release()).rejects.toMatchObject({ code: 'app-center/chunk-failed' });
});

test('a host that misses a chunk that there is not', () =>
  answered('upload/finished', { missing_chunks: [9] }));
