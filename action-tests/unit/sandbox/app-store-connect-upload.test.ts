import { createHash } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';
import { partsOf, Uploader } from './app-store-connect-uploading.ts';
import { smallIpa } from './small-ipa.ts';

let ipa: Buffer;
beforeAll(async () => {
  ipa = await smallIpa();
});

let client: AppStoreConnectClient;
let uploader: Uploader;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({}, { processingMs: 1000 });
  uploader = new Uploader(client);
});
afterEach(() => client.sandbox.close());

function refusal({ status, body }: Answer) {
  return [status, body.errors[0]?.code, body.errors[0]?.source];
}

describe('a commit', () => {
  test('needs every byte', async () => {
    const file = await uploader.reserveFile((await uploader.reserve()).body.data, ipa);
    expect(refusal(await uploader.commit(file))).toEqual([409, 'STATE_ERROR', undefined]);
  });

  test('of a file that cannot be put together fails the file, whose number may be used again', async () => {
    const error = { code: '90000', description: 'The file is damaged.' };
    client.sandbox.fault({ failFile: error });
    const { upload: reserved, file } = await uploader.upload(ipa);
    const { body } = await uploader.commit(file);
    expect(body.data.attributes).toMatchObject({
      assetDeliveryState: { state: 'FAILED', errors: [error] },
    });
    expect(partsOf(body.data)).toEqual([]);
    expect(await uploader.stateOf(reserved)).toMatchObject({ state: 'AWAITING_UPLOAD' });
    expect((await client.request('DELETE', `/v1/buildUploads/${reserved.id}`)).status).toBe(204);
    expect((await uploader.commit((await uploader.upload(ipa)).file)).status).toBe(200);
  });

  test('is for good', async () => {
    const { file } = await uploader.upload(ipa);
    expect((await uploader.commit(file)).status).toBe(200);
    expect(refusal(await uploader.commit(file))[1]).toBe('STATE_ERROR');
  });

  test.each([
    ['MD5', 'md5'],
    ['SHA_256', 'sha256'],
  ])('verifies a checksum of the kind %s', async (algorithm, name) => {
    const { file } = await uploader.upload(ipa);
    const wrong = { file: { hash: '00', algorithm } };
    expect(refusal(await uploader.commit(file, { sourceFileChecksums: wrong }))).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
      { pointer: '/data/attributes/sourceFileChecksums' },
    ]);
    const hash = createHash(name).update(ipa).digest('hex');
    const right = { file: { hash, algorithm } };
    expect((await uploader.commit(file, { sourceFileChecksums: right })).status).toBe(200);
  });

  test('that gets lost leaves the file open for another', async () => {
    client.sandbox.fault({ method: 'PATCH', path: '.', action: { ignoreWrite: true } });
    const { upload: reserved, file } = await uploader.upload(ipa);
    expect((await uploader.commit(file)).status).toBe(200);
    expect(await uploader.stateOf(reserved)).toMatchObject({ state: 'AWAITING_UPLOAD' });
    expect((await uploader.commit(file)).status).toBe(200);
    client.clock.advance(1000);
    expect(await uploader.stateOf(reserved)).toMatchObject({ state: 'COMPLETE' });
  });
});

describe('a reservation', () => {
  test('of a used build number is a duplicate, whatever the number is written like', async () => {
    client.seed({ builds: [{ app: bundleId, version: '1.2.0', buildNumber: '9' }] });
    await uploader.commit((await uploader.upload(ipa)).file);
    const answer = await uploader.reserve('1.2', '7');
    expect(refusal(answer)).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
      { pointer: '/data/attributes/cfBundleVersion' },
    ]);
    expect(answer.body.errors[0]?.meta).toEqual({ previousBundleVersion: '9' });
    expect((await uploader.reserve('1.3', '7')).status).toBe(201);
  });

  test('leaves its number free until the file is committed', async () => {
    await uploader.upload(ipa);
    expect((await uploader.reserve()).status).toBe(201);
  });

  test('can be dropped while nothing came of it', async () => {
    const { upload: reserved, file } = await uploader.upload(ipa);
    const path = `/v1/buildUploads/${reserved.id}`;
    expect((await client.request('DELETE', path)).status).toBe(204);
    expect((await client.get(`/v1/buildUploadFiles/${file.id}`)).status).toBe(404);
    const again = await uploader.upload(ipa);
    await uploader.commit(again.file);
    expect((await client.request('DELETE', `/v1/buildUploads/${again.upload.id}`)).status).toBe(
      403,
    );
  });

  test('takes one file of a kind', async () => {
    const reserved = (await uploader.reserve()).body.data;
    await uploader.reserveFile(reserved, ipa);
    const attributes = { assetType: 'ASSET', fileName: 'a', fileSize: 1, uti: 'com.apple.ipa' };
    const buildUpload = { type: 'buildUploads', id: reserved.id };
    const answer = await client.create('buildUploadFiles', attributes, { buildUpload });
    expect(refusal(answer)[1]).toBe('ENTITY_ERROR.RELATIONSHIP.INVALID');
  });

  test('is listed with its app, by state and number', async () => {
    await uploader.reserve();
    const list = async (filter: string) =>
      (await client.get(`/v1/apps/6440000001/buildUploads?${filter}`)).list.length;
    expect(await list('filter[cfBundleVersion]=7&filter[cfBundleShortVersionString]=1.2')).toBe(1);
    expect(await list('filter[cfBundleVersion]=8')).toBe(0);
  });
});
