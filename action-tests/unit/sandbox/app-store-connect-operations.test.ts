import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operations } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import type { Operation } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';

let client: AppStoreConnectClient;
beforeAll(async () => {
  const material = createSigningMaterial({ bundleId });
  const { serialNumber } = material.certificate;
  const udid = '00008101-000A1B2C3D4E001E';
  client = await AppStoreConnectClient.start({
    appStoreVersions: [{ app: bundleId, version: '1.0' }],
    betaGroups: [{ app: bundleId, name: 'Friends' }],
    betaAppLocalizations: [{ app: bundleId, locale: 'en-US', description: 'Notes' }],
    builds: [{ app: bundleId, version: '1.0', buildNumber: '1', betaReviewState: 'IN_REVIEW' }],
    bundleIds: [{ identifier: bundleId }],
    certificates: [{ content: material.certificate.der.toString('base64') }],
    devices: [{ name: 'Phone', udid }],
    profiles: [
      {
        name: material.profileName,
        uuid: material.profileUuid,
        content: material.profile.toString('base64'),
        bundleId,
        certificates: [serialNumber],
        devices: [udid],
      },
    ],
  });
  const group = (await client.get('/v1/betaGroups')).list[0]?.id ?? '';
  const [build] = client.app.builds;
  const builds = `/v1/betaGroups/${group}/relationships/builds`;
  await client.link('POST', builds, 'builds', build?.id ?? '');
  await client.create(
    'betaTesters',
    { email: 'friend@example.com' },
    {
      betaGroups: [{ type: 'betaGroups', id: group }],
    },
  );
  const upload = await client.create(
    'buildUploads',
    { cfBundleShortVersionString: '2.0', cfBundleVersion: '1', platform: 'IOS' },
    { app: { type: 'apps', id: '6440000001' } },
  );
  await client.create(
    'buildUploadFiles',
    { assetType: 'ASSET', fileName: 'a.ipa', fileSize: 9_000_000, uti: 'com.apple.ipa' },
    { buildUpload: { type: 'buildUploads', id: upload.body.data.id } },
  );
});
afterAll(() => client.sandbox.close());

const keyOf = ({ method, path }: Operation): string => `${method} ${path}`;
const reading = operations.filter(({ method }) => method === 'GET');
const writing = operations.filter(({ method }) => method !== 'GET');

/** Any id of a type: by its list, or for uploads, which have none, by way of the app. */
async function anyId(type: string): Promise<string> {
  const uploads = '/v1/apps/6440000001/buildUploads';
  if (type === 'buildUploads') return (await client.get(uploads)).list[0]?.id ?? '';
  if (type === 'buildUploadFiles') {
    const files = `/v1/buildUploads/${await anyId('buildUploads')}/buildUploadFiles`;
    return (await client.get(files)).list[0]?.id ?? '';
  }
  const required = type === 'betaAppReviewDetails' ? '?filter[app]=6440000001' : '';
  const build =
    type === 'betaAppReviewSubmissions' ? `?filter[build]=${await anyId('builds')}` : '';
  return (await client.get(`/v1/${type}${required}${build}`)).list[0]?.id ?? '';
}

/** Reads with everything included that can be. The client holds the answer against the schema. */
async function readAll({ path, query }: Operation): Promise<Answer> {
  const [, , type = ''] = path.split('/');
  const parameters = new URLSearchParams();
  const include = query.get('include')?.values;
  if (include !== undefined) parameters.set('include', include);
  if (query.get('filter[app]')?.required) parameters.set('filter[app]', '6440000001');
  if (query.get('filter[build]')?.required) parameters.set('filter[build]', await anyId('builds'));
  const id = path.includes('{id}') ? await anyId(type) : '';
  return client.get(`${path.replace('{id}', id)}?${parameters.toString()}`);
}

describe('each operation that the sandbox serves', () => {
  test.each(reading.map((operation): [string, Operation] => [keyOf(operation), operation]))(
    '%s answers by Apple’s schema',
    async (_key, operation) => {
      const { status, body } = await readAll(operation);
      expect(status).toBe(200);
      expect(body.data).not.toEqual([]);
    },
  );

  test.each(writing.map((operation): [string, Operation] => [keyOf(operation), operation]))(
    '%s is handled',
    async (_key, { method, path }) => {
      const body = method === 'DELETE' && !path.includes('/relationships/') ? undefined : {};
      const { status } = await client.request(method, path.replace('{id}', 'none'), body);
      expect([400, 404]).toContain(status);
    },
  );
});
