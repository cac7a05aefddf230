import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient } from './app-store-connect-client.ts';
import { partsOf, send, Uploader } from './app-store-connect-uploading.ts';
import type { Part } from './app-store-connect-uploading.ts';
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
    expect(ordered[0]?.expiration).toBe('2026-01-12T02:00:00.0-08:00');
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
    const entityTag = md5.digest('hex').toUpperCase();
    expect(stored.map((one) => one.entityTag)).toEqual([
      entityTag,
      ...stored.slice(1).map(() => undefined),
    ]);
    expect(client.app.buildUploads[0]?.storedParts).toContain(entityTag);
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

  test('get fresh addresses with the record when the old ones are over', async () => {
    const file = await uploader.reserveFile((await uploader.reserve()).body.data, ipa);
    const [old] = partsOf(file);
    if (!old) throw new Error('no part');
    await send(old, ipa);
    client.clock.advance(8 * 24 * 60 * 60 * 1000);
    const [fresh, ...others] = partsOf(
      (await client.get(`/v1/buildUploadFiles/${file.id}`)).body.data,
    );
    expect(fresh?.entityTag).toMatch(/^[0-9A-F]{32}$/);
    expect(await (await send(old, ipa)).text()).toContain('Request has expired');
    for (const part of others) expect((await send(part, ipa)).status).toBe(200);
    expect((await uploader.commit(file)).status).toBe(200);
  });

  test('have the sizes that were ordered, in turn', async () => {
    await client.sandbox.close();
    client = await AppStoreConnectClient.start({}, { partSizeBytes: [1, 5000, 7] });
    uploader = new Uploader(client);
    const { file } = await uploader.upload(ipa);
    const parts = partsOf(file).toSorted((a, b) => a.offset - b.offset);
    expect(parts.slice(0, 5).map(({ length }) => length)).toEqual([1, 5000, 7, 1, 5000]);
    expect((await uploader.commit(file)).status).toBe(200);
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

  test('that get lost show in the record, and can be sent again', async () => {
    client.sandbox.fault({ method: 'PUT', path: '/storage/.*/2$', action: { ignoreWrite: true } });
    const { file } = await uploader.upload(ipa);
    const stored = partsOf((await client.get(`/v1/buildUploadFiles/${file.id}`)).body.data);
    const missing = stored.filter(({ entityTag }) => entityTag === undefined);
    expect(missing.map(({ partNumber }) => partNumber)).toEqual([2]);
    expect(client.app.buildUploads[0]?.storedParts[1]).toBeNull();
    expect((await uploader.commit(file)).status).toBe(409);
    await Promise.all(missing.map((part) => send(part, ipa)));
    expect((await uploader.commit(file)).status).toBe(200);
  });
});
