import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TrafficEntry } from '../../../src/sandbox/traffic.ts';
import { AppStoreConnectClient } from './app-store-connect-client.ts';

let client: AppStoreConnectClient;
beforeEach(async () => {
  client = await AppStoreConnectClient.start();
});
afterEach(() => client.sandbox.close());

const last = (): TrafficEntry | undefined => client.sandbox.traffic.entries.at(-1);
const valueOf = (entry: TrafficEntry | undefined, name: string): string | undefined =>
  entry?.request.headers.find((header) => header.name.toLowerCase() === name)?.value;

describe('the traffic log', () => {
  test('holds a request with its answer', async () => {
    const app = { type: 'apps', id: '6440000001' };
    const { body } = await client.create('betaGroups', { name: 'Friends' }, { app });
    const entry = last();
    expect(entry).toMatchObject({
      service: 'app-store-connect',
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      milliseconds: expect.any(Number),
      request: {
        method: 'POST',
        url: `${client.sandbox.url}/v1/betaGroups`,
        body: { mimeType: 'application/json' },
      },
      response: { status: 201 },
      faults: [],
    });
    expect(JSON.parse(entry?.request.body?.text ?? '')).toMatchObject({
      data: { type: 'betaGroups' },
    });
    expect(JSON.parse(entry?.response?.body?.text ?? '')).toEqual(body);
    expect(entry?.response?.headers.map(({ name }) => name)).toContain('x-rate-limit');
  });

  test('tells tokens apart without showing them', async () => {
    const token = await client.token();
    await client.request('GET', '/v1/apps', undefined, { token });
    const first = valueOf(last(), 'authorization');
    await client.request('GET', '/v1/apps', undefined, { token });
    expect(first).toMatch(/^Bearer sha256:[0-9a-f]{16}$/);
    expect(valueOf(last(), 'authorization')).toBe(first);
    await fetch(`${client.sandbox.url}/v0.1/apps/a/b`, { headers: { 'x-api-token': 'secret' } });
    expect(last()?.service).toBe('app-center');
    expect(valueOf(last(), 'x-api-token')).toMatch(/^sha256:/);
    expect(JSON.stringify(client.sandbox.traffic.entries)).not.toContain(token);
  });

  test('measures files without keeping them', async () => {
    const upload = await client.create(
      'buildUploads',
      { cfBundleShortVersionString: '1.0', cfBundleVersion: '1', platform: 'IOS' },
      { app: { type: 'apps', id: '6440000001' } },
    );
    const bytes = Buffer.alloc(200_000, 1);
    const file = await client.create(
      'buildUploadFiles',
      { assetType: 'ASSET', fileName: 'a.ipa', fileSize: bytes.length, uti: 'com.apple.ipa' },
      { buildUpload: { type: 'buildUploads', id: upload.body.data.id } },
    );
    const [part] = Object(file.body.data.attributes['uploadOperations']);
    const headers = { 'content-type': 'application/octet-stream' };
    await fetch(part.url, { method: 'PUT', headers, body: bytes });
    expect(last()).toMatchObject({ service: 'storage', response: { status: 200 } });
    expect(last()?.request.body).toEqual({
      mimeType: 'application/octet-stream',
      bytes: bytes.length,
      md5: createHash('md5').update(bytes).digest('hex').toUpperCase(),
    });
  });

  test('shows what a fault did to the answer', async () => {
    client.sandbox.fault({ path: '/apps', effect: 'after', action: { status: 502, body: 'bad' } });
    await fetch(`${client.sandbox.url}/v1/apps`);
    expect(last()).toMatchObject({
      response: { status: 502, body: { text: 'bad' } },
      faults: [{ status: 502, body: 'bad' }],
    });
    client.sandbox.fault({ path: '/apps', action: { cut: true } });
    await fetch(`${client.sandbox.url}/v1/apps`).catch(() => undefined);
    expect(last()).toMatchObject({ faults: [{ cut: true }] });
    expect(last()).not.toHaveProperty('response');
  });
});
