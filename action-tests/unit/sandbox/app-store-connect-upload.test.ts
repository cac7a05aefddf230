import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AppStoreConnectClient,
  bundleId,
  type Answer,
  type Resource,
} from './app-store-connect-client.ts';
import { smallIpa } from './small-ipa.ts';

interface Part {
  method: string;
  url: string;
  offset: number;
  length: number;
  partNumber: number;
  entityTag?: string;
  expiration: string;
  requestHeaders: { name: string; value: string }[];
}

const partSizeBytes = 400;
const info = {
  CFBundleIdentifier: bundleId,
  CFBundleShortVersionString: '1.2',
  CFBundleVersion: '7',
  ITSAppUsesNonExemptEncryption: false,
};

let client: AppStoreConnectClient;
let ipa: Buffer;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({}, { partSizeBytes, processingMs: 1000 });
  ipa = await smallIpa(info, 1000);
});
afterEach(() => client.sandbox.close());

function reserve(version = '1.2', number = '7'): Promise<Answer> {
  return client.create(
    'buildUploads',
    { cfBundleShortVersionString: version, cfBundleVersion: number, platform: 'IOS' },
    { app: { type: 'apps', id: '6440000001' } },
  );
}

async function reserveFile(upload: Resource, bytes = ipa): Promise<Resource> {
  const { body } = await client.create(
    'buildUploadFiles',
    {
      assetType: 'ASSET',
      fileName: 'Notes.ipa',
      fileSize: bytes.length,
      uti: 'com.apple.ipa',
    },
    { buildUpload: { type: 'buildUploads', id: upload.id } },
  );
  return body.data;
}

function partsOf(file: Resource | undefined): Part[] {
  return (file?.attributes['uploadOperations'] ?? []) as Part[];
}

function send(part: Part, bytes = ipa, init: RequestInit = {}): Promise<Response> {
  return fetch(part.url, {
    method: part.method,
    headers: part.requestHeaders.map(({ name, value }): [string, string] => [name, value]),
    body: bytes.subarray(part.offset, part.offset + part.length),
    ...init,
  });
}

async function upload(bytes = ipa): Promise<{ upload: Resource; file: Resource }> {
  const reserved = (await reserve()).body.data;
  const file = await reserveFile(reserved, bytes);
  await Promise.all(partsOf(file).map((part) => send(part, bytes)));
  return { upload: reserved, file };
}

function commit(file: Resource, attributes = {}): Promise<Answer> {
  return client.change('buildUploadFiles', file.id, { uploaded: true, ...attributes });
}

const stateOf = async ({ id }: Resource): Promise<Record<string, unknown>> =>
  (await client.get(`/v1/buildUploads/${id}`)).body.data.attributes['state'] as Record<
    string,
    unknown
  >;

function refusal({ status, body }: Answer) {
  return [status, body.errors[0]?.code, body.errors[0]?.source];
}

describe('the parts of a file', () => {
  test('cover it exactly, out of order, at addresses that need no token', async () => {
    const parts = partsOf(await reserveFile((await reserve()).body.data));
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
    const file = await reserveFile((await reserve()).body.data);
    const [part] = partsOf(file);
    if (!part) throw new Error('no part');
    expect((await send(part, Buffer.alloc(ipa.length))).status).toBe(200);
    expect((await send(part)).status).toBe(200);
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
      (part) => send({ ...part, url: part.url.replace(/.$/, (end) => (end === '0' ? '1' : '0')) }),
    ],
    [
      'after seven days',
      403,
      'AccessDenied',
      (part) => {
        client.clock.advance(7 * 24 * 60 * 60 * 1000);
        return send(part);
      },
    ],
    [
      'of an unknown file',
      404,
      'NoSuchUpload',
      (part) => send({ ...part, url: part.url.replace('/storage/', '/storage/x') }),
    ],
  ];
  test.each(bad)('are refused %s', async (_what, status, code, attempt) => {
    const [part] = partsOf(await reserveFile((await reserve()).body.data));
    if (!part) throw new Error('no part');
    const response = await attempt(part);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/xml');
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  test('are gone from the disk when the sandbox closes', async () => {
    const { file } = await upload();
    const folders = (await readdir(tmpdir()))
      .filter((name) => name.startsWith('slipway-sandbox-'))
      .map((name) => join(tmpdir(), name));
    const folder = folders.find((path) => existsSync(join(path, file.id)));
    if (folder === undefined) throw new Error('the parts are stored nowhere');
    await client.sandbox.close();
    expect(existsSync(folder)).toBe(false);
  });

  test('are refused after the commit', async () => {
    const { file } = await upload();
    await commit(file);
    const [part] = partsOf(file);
    expect(part && (await send(part)).status).toBe(403);
  });
});

describe('an upload', () => {
  test('becomes a valid build, stage by stage', async () => {
    const reserved = (await reserve()).body.data;
    expect(reserved.attributes['state']).toMatchObject({ state: 'AWAITING_UPLOAD' });
    expect(reserved.attributes).not.toHaveProperty('uploadedDate');
    const file = await reserveFile(reserved);
    await Promise.all(partsOf(file).map((part) => send(part)));
    const committed = (await commit(file)).body.data;
    expect(committed.attributes).not.toHaveProperty('uploadOperations');
    expect(committed.attributes['assetDeliveryState']).toMatchObject({ state: 'UPLOAD_COMPLETE' });
    expect(await stateOf(reserved)).toMatchObject({ state: 'PROCESSING' });
    expect((await client.get('/v1/builds')).list).toEqual([]);

    client.clock.advance(1000);
    const complete = await client.get(`/v1/buildUploads/${reserved.id}?include=build,assetFile`);
    expect(complete.body.data.attributes['state']).toMatchObject({ state: 'COMPLETE', errors: [] });
    const build = complete.body.included?.find(({ type }) => type === 'builds');
    expect(complete.body.data.relationships['build']?.data?.id).toBe(build?.id);
    expect(build?.attributes).toMatchObject({
      version: '7',
      processingState: 'PROCESSING',
      usesNonExemptEncryption: false,
    });
    expect(client.app.builds[0]).toMatchObject({ internalBuildState: 'PROCESSING', whatsNew: {} });

    client.clock.advance(1000);
    expect(client.app.builds[0]).toMatchObject({
      processingState: 'VALID',
      internalBuildState: 'PROCESSING',
      externalBuildState: 'PROCESSING',
      whatsNew: {},
    });
    client.clock.advance(1000);
    expect(client.app.builds[0]).toMatchObject({
      version: '1.2',
      buildNumber: '7',
      internalBuildState: 'READY_FOR_BETA_TESTING',
      externalBuildState: 'READY_FOR_BETA_SUBMISSION',
      whatsNew: { 'en-US': null },
    });
  });

  test('of the same version in another form joins the same train', async () => {
    client.seed({ builds: [{ app: bundleId, version: '1.2.0', buildNumber: '6' }] });
    await commit((await upload()).file);
    client.clock.advance(1000);
    expect((await client.get('/v1/preReleaseVersions')).list).toHaveLength(1);
    expect(client.app.builds.map(({ version }) => version)).toEqual(['1.2.0', '1.2.0']);
  });

  test('without an answer on encryption waits for one', async () => {
    const { ITSAppUsesNonExemptEncryption: _, ...silent } = info;
    await commit((await upload(await smallIpa(silent, 1000))).file);
    client.clock.advance(3000);
    expect(client.app.builds[0]).toMatchObject({
      usesNonExemptEncryption: null,
      internalBuildState: 'MISSING_EXPORT_COMPLIANCE',
      externalBuildState: 'MISSING_EXPORT_COMPLIANCE',
    });
  });

  const failures: [string, string, () => Promise<Buffer>][] = [
    ['of another app', '90055', () => smallIpa({ ...info, CFBundleIdentifier: 'com.other' })],
    [
      'of another version',
      'VERSION_MISMATCH',
      () => smallIpa({ ...info, CFBundleShortVersionString: '1.3' }),
    ],
    [
      'of another build number',
      'BUILD_NUMBER_MISMATCH',
      () => smallIpa({ ...info, CFBundleVersion: '8' }),
    ],
    ['that is no archive', 'NOT_AN_IPA', async () => Buffer.from('no archive at all')],
  ];
  test.each(failures)('%s fails with %s and makes no build', async (_what, code, make) => {
    const { upload: reserved, file } = await upload(await make());
    expect((await commit(file)).status).toBe(200);
    client.clock.advance(1000);
    expect(await stateOf(reserved)).toMatchObject({ state: 'FAILED', errors: [{ code }] });
    expect(client.app.builds).toEqual([]);
    expect((await reserve()).status).toBe(201);
  });

  test('fails with the code that a fault orders', async () => {
    client.sandbox.fault({ refuseUpload: { code: '90725', description: 'SDK too old' } });
    const { upload: reserved, file } = await upload();
    await commit(file);
    client.clock.advance(1000);
    expect(await stateOf(reserved)).toMatchObject({
      state: 'FAILED',
      errors: [{ code: '90725', description: 'SDK too old' }],
    });
  });

  test('stays where a fault holds it until the fault ends', async () => {
    client.sandbox.fault({ stuckProcessing: 'build' });
    await commit((await upload()).file);
    client.clock.advance(100_000);
    expect(client.app.builds[0]?.processingState).toBe('PROCESSING');
    client.sandbox.clearFaults();
    expect(client.app.builds[0]?.processingState).toBe('VALID');
  });
});

describe('a commit', () => {
  test('needs every byte', async () => {
    const file = await reserveFile((await reserve()).body.data);
    expect(refusal(await commit(file))).toEqual([409, 'STATE_ERROR', undefined]);
  });

  test('is for good', async () => {
    const { file } = await upload();
    expect((await commit(file)).status).toBe(200);
    expect(refusal(await commit(file))[1]).toBe('STATE_ERROR');
  });

  test.each([
    ['MD5', 'md5'],
    ['SHA_256', 'sha256'],
  ])('verifies a checksum of the kind %s', async (algorithm, name) => {
    const { file } = await upload();
    const wrong = { file: { hash: '00', algorithm } };
    expect(refusal(await commit(file, { sourceFileChecksums: wrong }))).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
      { pointer: '/data/attributes/sourceFileChecksums' },
    ]);
    const hash = createHash(name).update(ipa).digest('hex');
    const right = { file: { hash, algorithm } };
    expect((await commit(file, { sourceFileChecksums: right })).status).toBe(200);
  });
});

describe('a lost write', () => {
  test('of a part shows in the record, and the part can be sent again', async () => {
    client.sandbox.fault({ method: 'PUT', path: '/storage/.*/2$', action: { ignoreWrite: true } });
    const { file } = await upload();
    const stored = partsOf((await client.get(`/v1/buildUploadFiles/${file.id}`)).body.data);
    const missing = stored.filter(({ entityTag }) => entityTag === undefined);
    expect(missing.map(({ partNumber }) => partNumber)).toEqual([2]);
    expect((await commit(file)).status).toBe(409);
    await Promise.all(missing.map((part) => send(part)));
    expect((await commit(file)).status).toBe(200);
  });

  test('of a commit leaves the file open for another', async () => {
    client.sandbox.fault({ method: 'PATCH', path: '.', action: { ignoreWrite: true } });
    const { upload: reserved, file } = await upload();
    expect((await commit(file)).status).toBe(200);
    expect(await stateOf(reserved)).toMatchObject({ state: 'AWAITING_UPLOAD' });
    expect((await commit(file)).status).toBe(200);
    client.clock.advance(1000);
    expect(await stateOf(reserved)).toMatchObject({ state: 'COMPLETE' });
  });
});

describe('a reservation', () => {
  test('of a used build number is a duplicate, whatever the number is written like', async () => {
    client.seed({ builds: [{ app: bundleId, version: '1.2.0', buildNumber: '9' }] });
    await commit((await upload()).file);
    const answer = await reserve('1.2', '7');
    expect(refusal(answer)).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
      { pointer: '/data/attributes/cfBundleVersion' },
    ]);
    expect(answer.body.errors[0]?.meta).toEqual({ previousBundleVersion: '9' });
    expect((await reserve('1.3', '7')).status).toBe(201);
  });

  test('leaves its number free until the file is committed', async () => {
    await upload();
    expect((await reserve()).status).toBe(201);
  });

  test('can be dropped while nothing came of it', async () => {
    const { upload: reserved, file } = await upload();
    const path = `/v1/buildUploads/${reserved.id}`;
    expect((await client.request('DELETE', path)).status).toBe(204);
    expect((await client.get(`/v1/buildUploadFiles/${file.id}`)).status).toBe(404);
    const again = await upload();
    await commit(again.file);
    expect((await client.request('DELETE', `/v1/buildUploads/${again.upload.id}`)).status).toBe(
      403,
    );
  });

  test('takes one file of a kind', async () => {
    const reserved = (await reserve()).body.data;
    await reserveFile(reserved);
    const attributes = { assetType: 'ASSET', fileName: 'a', fileSize: 1, uti: 'com.apple.ipa' };
    const buildUpload = { type: 'buildUploads', id: reserved.id };
    const answer = await client.create('buildUploadFiles', attributes, { buildUpload });
    expect(refusal(answer)[1]).toBe('ENTITY_ERROR.RELATIONSHIP.INVALID');
  });

  test('is listed with its app, by state and number', async () => {
    await reserve();
    const list = async (filter: string) =>
      (await client.get(`/v1/apps/6440000001/buildUploads?${filter}`)).list.length;
    expect(await list('filter[cfBundleVersion]=7&filter[cfBundleShortVersionString]=1.2')).toBe(1);
    expect(await list('filter[cfBundleVersion]=8')).toBe(0);
  });
});
