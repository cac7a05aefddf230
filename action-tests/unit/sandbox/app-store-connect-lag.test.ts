// The time between an upload that Apple has accepted and a build that everybody finds.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Resource } from './app-store-connect-client.ts';
import { Uploader } from './app-store-connect-uploading.ts';
import { smallIpa } from './small-ipa.ts';

let client: AppStoreConnectClient;
let uploader: Uploader;
let upload: Resource;
beforeEach(async () => {
  const lag = { buildMs: 30_000, listingMs: 60_000 };
  client = await AppStoreConnectClient.start({ lag }, { processingMs: 1000 });
  uploader = new Uploader(client);
  const uploaded = await uploader.upload(await smallIpa());
  upload = uploaded.upload;
  await uploader.commit(uploaded.file);
  client.clock.advance(1000);
});
afterEach(() => client.sandbox.close());

const lists = ['/v1/builds', '/v1/apps/6440000001/builds'];
const listed = async () =>
  Promise.all(lists.map(async (path) => (await client.get(path)).list.length));

async function buildOfUpload(): Promise<Resource | undefined> {
  const { body } = await client.get(`/v1/buildUploads/${upload.id}?include=build`);
  expect(body.data.attributes['state']).toMatchObject({ state: 'COMPLETE' });
  const build = body.included?.find(({ type }) => type === 'builds');
  expect(body.data.relationships['build']?.data?.id).toBe(build?.id);
  return build;
}

describe('an upload whose build is late', () => {
  test('is COMPLETE without a build at first', async () => {
    expect(await buildOfUpload()).toBeUndefined();
    client.clock.advance(29_999);
    expect(await buildOfUpload()).toBeUndefined();
    expect(client.app.builds).toEqual([]);
    expect((await uploader.reserve()).status).toBe(409);
  });

  test('names the build before lists hold it', async () => {
    client.clock.advance(30_000);
    const build = await buildOfUpload();
    expect(build?.attributes).toMatchObject({ version: '7', processingState: 'PROCESSING' });
    expect((await client.get(`/v1/builds/${build?.id}`)).status).toBe(200);
    expect(await listed()).toEqual([0, 0]);
    client.clock.advance(59_999);
    expect(await listed()).toEqual([0, 0]);
    client.clock.advance(1);
    expect(await listed()).toEqual([1, 1]);
  });

  test('does not hold up the builds that are there', async () => {
    client.seed({ builds: [{ app: bundleId, version: '1.1', buildNumber: '6' }] });
    client.clock.advance(30_000);
    expect(await buildOfUpload()).toBeDefined();
    expect(await listed()).toEqual([1, 1]);
  });
});
