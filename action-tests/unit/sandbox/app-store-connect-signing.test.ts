import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import forge from 'node-forge';
import { createKeyPair } from '../../../src/sandbox/material/certificate/certificate.ts';
import { profilePayload } from '../../../src/sandbox/material/provisioning-profile.ts';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';

let client: AppStoreConnectClient;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({
    team: { id: 'ABCDE12345', name: 'Example Ltd' },
    bundleIds: [{ identifier: bundleId }],
  });
});
afterEach(() => client.sandbox.close());

const DAY_MS = 86_400_000;
const keys = createKeyPair();
const csrContent = ((): string => {
  const request = forge.pki.createCertificationRequest();
  request.publicKey = forge.pki.publicKeyFromPem(keys.publicKeyPem);
  request.setSubject([{ name: 'commonName', value: 'Slipway' }]);
  request.sign(forge.pki.privateKeyFromPem(keys.privateKeyPem), forge.md.sha256.create());
  return forge.pki.certificationRequestToPem(request);
})();

const certificate = (certificateType = 'DISTRIBUTION', csr = csrContent): Promise<Answer> =>
  client.create('certificates', { certificateType, csrContent: csr });

async function profileWith(
  certificateIds: readonly string[],
  { name = 'Profile', profileType = 'IOS_APP_STORE', devices = [] as string[] } = {},
): Promise<Answer> {
  const [id] = (await client.get('/v1/bundleIds')).list;
  const references = (type: string, ids: readonly string[]) =>
    ids.map((one) => ({ type, id: one }));
  return client.create(
    'profiles',
    { name, profileType },
    {
      bundleId: { type: 'bundleIds', id: id?.id ?? '' },
      certificates: references('certificates', certificateIds),
      devices: references('devices', devices),
    },
  );
}

const profile = (name: string, certificateId: string, profileType?: string): Promise<Answer> =>
  profileWith([certificateId], { name, ...(profileType !== undefined && { profileType }) });

function refusal({ status, body }: Answer) {
  return [status, body.errors[0]?.code, body.errors[0]?.source].filter(
    (part) => part !== undefined,
  );
}

const invalidRelationship = (name: string) => [
  409,
  'ENTITY_ERROR.RELATIONSHIP.INVALID',
  { pointer: `/data/relationships/${name}` },
];

describe('a certificate', () => {
  test('is issued for the key of the request', async () => {
    const { status, body } = await certificate();
    expect(status).toBe(201);
    const { certificateContent, serialNumber, displayName } = body.data.attributes;
    const issued = new X509Certificate(Buffer.from(String(certificateContent), 'base64'));
    expect(issued.publicKey.export({ type: 'spki', format: 'pem' })).toBe(keys.publicKeyPem);
    expect([issued.serialNumber, displayName]).toEqual([serialNumber, 'Example Ltd']);
  });

  test('needs a readable request', async () => {
    expect(refusal(await certificate('DISTRIBUTION', 'nothing'))).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
      { pointer: '/data/attributes/csrContent' },
    ]);
  });

  test('for distribution is one of three at most', async () => {
    for (const type of ['DISTRIBUTION', 'IOS_DISTRIBUTION', 'DISTRIBUTION'])
      await certificate(type);
    expect(refusal(await certificate())).toEqual([409, 'ENTITY_ERROR']);
    expect((await certificate('DEVELOPMENT')).status).toBe(201);
  });

  test('for the Mac App Store is for the Mac, and counts by itself', async () => {
    for (const type of ['DISTRIBUTION', 'DISTRIBUTION', 'DISTRIBUTION']) await certificate(type);
    const made = (await certificate('MAC_APP_DISTRIBUTION')).body.data.attributes;
    expect(made).toMatchObject({ platform: 'MAC_OS', displayName: 'Example Ltd' });
    expect(made['name']).toBe('3rd Party Mac Developer Application: Example Ltd (ABCDE12345)');
  });

  test('breaks the profiles that use it when it is revoked', async () => {
    const { id } = (await certificate()).body.data;
    const made = (await profile('Store', id)).body.data;
    expect((await client.request('DELETE', `/v1/certificates/${id}`)).status).toBe(204);
    const { attributes } = (await client.get(`/v1/profiles/${made.id}`)).body.data;
    expect(attributes['profileState']).toBe('INVALID');
  });
});

describe('a profile', () => {
  test('holds the app, the team and the certificate', async () => {
    const made = (await certificate()).body.data;
    const { attributes } = (await profile('Store', made.id)).body.data;
    const payload = profilePayload(Buffer.from(String(attributes['profileContent']), 'base64'));
    expect(payload).toMatchObject({
      UUID: attributes['uuid'],
      Name: 'Store',
      TeamIdentifier: ['ABCDE12345'],
      Entitlements: { 'application-identifier': `ABCDE12345.${bundleId}` },
    });
    const [inside] = payload['DeveloperCertificates'] as Uint8Array[];
    expect(Buffer.from(inside ?? []).toString('base64')).toBe(
      made.attributes['certificateContent'],
    );
  });

  test('has a name of its own', async () => {
    const { id } = (await certificate()).body.data;
    await profile('Store', id);
    expect(refusal(await profile('Store', id))).toEqual([409, 'ENTITY_ERROR']);
  });

  test('that has expired is listed below its bundle id alone, and its name stays taken', async () => {
    const { id } = (await certificate()).body.data;
    const made = (await profile('Store', id)).body.data;
    client.clock.advance(366 * DAY_MS);
    expect((await client.get('/v1/profiles')).list).toEqual([]);
    expect((await client.get(`/v1/profiles/${made.id}`)).status).toBe(404);
    const [bundle] = (await client.get('/v1/bundleIds')).list;
    const { list } = await client.get(`/v1/bundleIds/${bundle?.id}/profiles`);
    expect(list.map((one) => one.id)).toEqual([made.id]);

    expect(refusal(await profile('Other', id))).toEqual([409, 'ENTITY_ERROR']);
    const renewed = (await certificate()).body.data.id;
    expect(refusal(await profile('Store', renewed))).toEqual([409, 'ENTITY_ERROR']);
    expect((await client.request('DELETE', `/v1/profiles/${made.id}`)).status).toBe(204);
    expect((await profile('Store', renewed)).status).toBe(201);
  });

  test('of the ad hoc kind needs a device', async () => {
    const { id } = (await certificate()).body.data;
    expect(refusal(await profile('Ad hoc', id, 'IOS_APP_ADHOC'))).toEqual(
      invalidRelationship('devices'),
    );
  });

  test('of the development kind needs devices that are enabled', async () => {
    const { id } = (await certificate('DEVELOPMENT')).body.data;
    const device = { name: 'Phone', platform: 'IOS', udid: '00008101-000A1B2C3D4E001E' };
    const phone = (await client.create('devices', device)).body.data.id;
    const wanted = { profileType: 'IOS_APP_DEVELOPMENT', devices: [phone] };
    await client.change('devices', phone, { status: 'DISABLED' });
    expect(refusal(await profileWith([id], wanted))).toEqual(invalidRelationship('devices'));
    await client.change('devices', phone, { status: 'ENABLED' });
    expect((await profileWith([id], wanted)).status).toBe(201);
  });

  test('of a type for tvOS is for nothing else', async () => {
    const { id } = (await certificate()).body.data;
    const { attributes } = (await profile('TV', id, 'TVOS_APP_STORE')).body.data;
    const content = Buffer.from(String(attributes['profileContent']), 'base64');
    expect(profilePayload(content)['Platform']).toEqual(['tvOS']);
  });

  test.each(['DISTRIBUTION', 'MAC_APP_DISTRIBUTION'])(
    'for the Mac App Store takes a certificate of the type %s',
    async (type) => {
      const { id } = (await certificate(type)).body.data;
      const { attributes } = (await profile('Mac', id, 'MAC_APP_STORE')).body.data;
      expect(attributes).toMatchObject({ platform: 'MAC_OS', profileType: 'MAC_APP_STORE' });
      const payload = profilePayload(Buffer.from(String(attributes['profileContent']), 'base64'));
      expect(payload).toMatchObject({
        Platform: ['OSX'],
        Entitlements: { 'com.apple.application-identifier': `ABCDE12345.${bundleId}` },
      });
      expect(payload['Entitlements']).not.toHaveProperty('application-identifier');
    },
  );

  test.each(['MAC_APP_DEVELOPMENT', 'MAC_APP_DIRECT', 'MAC_CATALYST_APP_STORE'])(
    'of the type %s is not made here',
    async (type) => {
      const { id } = (await certificate()).body.data;
      expect(refusal(await profile('Mac', id, type))).toEqual([
        409,
        'ENTITY_ERROR.ATTRIBUTE.INVALID',
        { pointer: '/data/attributes/profileType' },
      ]);
    },
  );

  test('needs a certificate', async () => {
    expect(refusal(await profileWith([]))).toEqual([
      409,
      'ENTITY_ERROR.RELATIONSHIP.REQUIRED',
      { pointer: '/data/relationships/certificates' },
    ]);
  });

  test.each([
    ['IOS_APP_STORE', 'DEVELOPMENT'],
    ['IOS_APP_ADHOC', 'IOS_DEVELOPMENT'],
    ['IOS_APP_DEVELOPMENT', 'DISTRIBUTION'],
    ['IOS_APP_STORE', 'MAC_APP_DISTRIBUTION'],
    ['MAC_APP_STORE', 'IOS_DISTRIBUTION'],
  ])('of the type %s takes no certificate of the type %s', async (profileType, type) => {
    const { id } = (await certificate(type)).body.data;
    expect(refusal(await profileWith([id], { profileType }))).toEqual(
      invalidRelationship('certificates'),
    );
  });

  test('is found by type and state, with its bundle id', async () => {
    await profile('Store', (await certificate()).body.data.id);
    const { list, body } = await client.get(
      '/v1/profiles?filter[profileType]=IOS_APP_STORE&filter[profileState]=ACTIVE&include=bundleId,certificates',
    );
    expect(list).toHaveLength(1);
    expect(body.included?.map(({ type }) => type)).toEqual(['bundleIds', 'certificates']);
  });
});

describe('a registration', () => {
  test('of a bundle id is made once', async () => {
    const attributes = { identifier: 'com.example.new', name: 'New', platform: 'IOS' };
    expect((await client.create('bundleIds', attributes)).status).toBe(201);
    const invalid = [
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
      { pointer: '/data/attributes/identifier' },
    ];
    expect(refusal(await client.create('bundleIds', attributes))).toEqual(invalid);
    client.seed({ foreignBundleIds: ['com.other.app'] });
    const foreign = { ...attributes, identifier: 'com.other.app' };
    expect(refusal(await client.create('bundleIds', foreign))).toEqual(invalid);
  });

  test('of a device compares without case and dashes', async () => {
    const device = (udid: string): Promise<Answer> =>
      client.create('devices', { name: 'Phone', platform: 'IOS', udid });
    const registered = await device('00008101-000A1B2C3D4E001E');
    expect(registered.status).toBe(201);
    expect(refusal(await device('00008101000a1b2c3d4e001e'))).toEqual([409, 'ENTITY_ERROR']);
    expect(refusal(await device('3D7FADF5-D61B-5F6B-A254-0123456789AB'))).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
      { pointer: '/data/attributes/udid' },
    ]);
    const { id } = registered.body.data;
    const { body } = await client.change('devices', id, { status: 'DISABLED' });
    expect(body.data.attributes['status']).toBe('DISABLED');
  });
});
