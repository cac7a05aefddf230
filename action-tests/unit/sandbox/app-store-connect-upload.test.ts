import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient, bundleId, type Answer } from './app-store-connect-client.ts';
import { partsOf, send, Uploader, type Part } from './app-store-connect-uploading.ts';
import { smallIpa } from './small-ipa.ts';

let ipa: Buffer;
let partSizeBytes: number;
beforeAll(async () => {
  ipa = await smallIpa();
  partSizeBytes = Math.ceil(ipa.length / 4.5);
});

let client: AppStoreConnectClient;
let uploader: Uploader;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({}, { partSizeBytes, processingMs: 1000 });
  uploader = new Uploader(client);
});
afterEach(() => client.sandbox.close());

function refusal({ status, body }: Answer) {
  return [status, body.errors[0]?.code, body.errors[0]?.source];
}

describe('the parts of a file', () => {
  test('cover it exactly, out of order, at addresses that need no token', async () => {
    const parts = partsOf(await uploader.reserveFile((await uploader.reserve()).body.data, ipa));
    expect(parts.length).toBeGreaterThan(3);
    const numbers = parts.map(({ partNumber }) => partNumber);
    expect(numbers).not.toEqual(numbers.toSorted((a, b) => a - b));
    const ordered = parts.toSorted((a, b) => a.offset - b.offset);
    let end = 0;
    for (const part of ordered) {
      expect(part.offset).toBe(end);
      end += part.length;
    }
    expect(end).toBe(ipa.length);
    expect(ordered[0]).toMatchObject({
      method: 'PUT',
      length: partSizeBytes,
      requestHeaders: [{ name: 'Content-Type', value: 'application/octet-stream' }],
    });
    expect(ordered[0]).not.toHaveProperty('entityTag');
    expect(ordered[0]?.expiration).toBe('2026-01-12T03:00:00.0-07:00');
    expect(new Date(ordered[0]?.expiration ?? '')).toEqual(new Date('2026-01-12T10:00:00Z'));
  });

  test('show their MD5 once they are stored, also when sent twice', async () => {
    const file = await uploader.reserveFile((await uploader.reserve()).body.data, ipa);
    const [part] = partsOf(file);
    if (!part) throw new Error('no part');
    expect((await send(part, Buffer.alloc(ipa.length))).status).toBe(200);
    expect((await send(part, ipa)).status).toBe(200);
    const stored = partsOf((await client.get(`/v1/buildUploadFiles/${file.id}`)).body.data);
    const md5 = createHash('md5').update(ipa.subarray(part.offset, part.offset + part.length));
    expect(stored.map(({ entityTag }) => entityTag)).toEqual([
      md5.digest('hex').toUpperCase(),
      ...stored.slice(1).map(() => undefined),
    ]);
  });

  const bad: [string, number, string, (part: Part) => Promise<Response>][] = [
    [
      'with a token',
      400,
      'InvalidArgument',
      (part) => send(part, ipa, { headers: { authorization: 'Bearer token' } }),
    ],
    [
      'of another length',
      400,
      'InvalidRequest',
      (part) => send(part, ipa, { body: Buffer.alloc(part.length - 1) }),
    ],
    [
      'without a length',
      411,
      'MissingContentLength',
      (part) =>
        send(part, ipa, {
          body: new Blob([Buffer.alloc(part.length)]).stream(),
          duplex: 'half',
        }),
    ],
    [
      'at a changed address',
      403,
      'SignatureDoesNotMatch',
      (part) =>
        send({ ...part, url: part.url.replace(/.$/, (end) => (end === '0' ? '1' : '0')) }, ipa),
    ],
    [
      'after seven days',
      403,
      'AccessDenied',
      (part) => {
        client.clock.advance(7 * 24 * 60 * 60 * 1000);
        return send(part, ipa);
      },
    ],
    [
      'of an unknown file',
      404,
      'NoSuchUpload',
      (part) => send({ ...part, url: part.url.replace('/storage/', '/storage/x') }, ipa),
    ],
  ];
  test.each(bad)('are refused %s', async (_what, status, code, attempt) => {
    const [part] = partsOf(await uploader.reserveFile((await uploader.reserve()).body.data, ipa));
    if (!part) throw new Error('no part');
    const response = await attempt(part);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/xml');
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  test('are gone from the disk when the sandbox closes', async () => {
    const { file } = await uploader.upload(ipa);
    const folders = (await readdir(tmpdir()))
      .filter((name) => name.startsWith('slipway-sandbox-'))
      .map((name) => join(tmpdir(), name));
    const folder = folders.find((path) => existsSync(join(path, file.id)));
    if (folder === undefined) throw new Error('the parts are stored nowhere');
    await client.sandbox.close();
    expect(existsSync(folder)).toBe(false);
  });

  test('are refused after the commit', async () => {
    const { file } = await uploader.upload(ipa);
    await uploader.commit(file);
    const [part] = partsOf(file);
    expect(part && (await send(part, ipa)).status).toBe(403);
  });
});

describe('a commit', () => {
  test('needs every byte', async () => {
    const file = await uploader.reserveFile((await uploader.reserve()).body.data, ipa);
    expect(refusal(await uploader.commit(file))).toEqual([409, 'STATE_ERROR', undefined]);
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
});

describe('a lost write', () => {
  test('of a part shows in the record, and the part can be sent again', async () => {
    client.sandbox.fault({ method: 'PUT', path: '/storage/.*/2$', action: { ignoreWrite: true } });
    const { file } = await uploader.upload(ipa);
    const stored = partsOf((await client.get(`/v1/buildUploadFiles/${file.id}`)).body.data);
    const missing = stored.filter(({ entityTag }) => entityTag === undefined);
    expect(missing.map(({ partNumber }) => partNumber)).toEqual([2]);
    expect((await uploader.commit(file)).status).toBe(409);
    await Promise.all(missing.map((part) => send(part, ipa)));
    expect((await uploader.commit(file)).status).toBe(200);
  });

  test('of a commit leaves the file open for another', async () => {
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
