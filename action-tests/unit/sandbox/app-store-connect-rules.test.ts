// Rules of Apple that are stricter than its specification, each with the refusal in Apple's words.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import forge from 'node-forge';
import { createApiKey } from '../../../src/sandbox/material/api-key.ts';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';
import { idOf } from './app-store-connect-peopled.ts';
import { partsOf, Uploader } from './app-store-connect-uploading.ts';
import { smallIpa } from './small-ipa.ts';

const app = { type: 'apps', id: '6440000001' };

let client: AppStoreConnectClient;
let uploader: Uploader;
beforeEach(async () => {
  client = await AppStoreConnectClient.start({
    betaGroups: [{ app: bundleId, name: 'Friends' }],
    betaAppLocalizations: [{ app: bundleId, locale: 'en-US', description: 'Notes' }],
    builds: [{ app: bundleId, version: '1.0', buildNumber: '1' }],
  });
  uploader = new Uploader(client);
});
afterEach(() => client.sandbox.close());

const codeOf = ({ status, body }: Answer): unknown[] => [status, body.errors[0]?.code];

describe('a build number', () => {
  test('has at most 18 characters', async () => {
    expect((await uploader.reserve('1.2', '123456789012345678')).status).toBe(201);
    expect(codeOf(await uploader.reserve('1.2', '1234567890123456789'))).toEqual([
      409,
      'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG',
    ]);
  });

  test.each(['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'])(
    'is counted for %s alone',
    async (platform) => {
      const others = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'].filter((one) => one !== platform);
      client.seed({
        builds: others.map((other) => ({
          app: bundleId,
          version: '5.0',
          buildNumber: '7',
          platform: other,
        })),
      });
      expect((await uploader.reserve('5.0', '7', platform)).status).toBe(201);
    },
  );
});

describe('a Mac build', () => {
  test('below an earlier one of another version is refused', async () => {
    client.seed({
      builds: [{ app: bundleId, version: '1.0', buildNumber: '9', platform: 'MAC_OS' }],
    });
    const reservation = uploader.reserve('1.2', '7', 'MAC_OS');
    const { upload, file } = await uploader.upload(await smallIpa(), reservation);
    await uploader.commit(file);
    const { errors } = await uploader.stateOf(upload);
    expect(errors).toContainEqual({
      code: '90061',
      description: expect.stringContaining(
        'higher version than that of the previously uploaded version [9]',
      ),
    });
  });
});

describe('a fresh build', () => {
  test('is not found by the first group that asks for it', async () => {
    const { file } = await uploader.upload(await smallIpa());
    await uploader.commit(file);
    const build = client.app.builds.find(({ buildNumber }) => buildNumber === '7');
    const group = client.app.betaGroups[0]?.id ?? '';
    const path = `/v1/builds/${build?.id}/relationships/betaGroups`;
    const first = await client.link('POST', path, 'betaGroups', group);
    expect(codeOf(first)).toEqual([404, 'NOT_FOUND']);
    expect((await client.link('POST', path, 'betaGroups', group)).status).toBe(204);
  });
});

describe('What to Test', () => {
  const refused = ['<b>', '🎉', '\u2728', '\uFE0F', '\u2440', 'ა', 'q\u0301'];
  const taken = ['→ ▲ ™ ©', '日本語', 'العربية', 'עברית', 'ไทย', 'हिन्दी', 'e\u0301'];

  async function write(whatsNew: string): Promise<Answer> {
    return client.change('betaBuildLocalizations', await idOf(client, 'betaBuildLocalizations'), {
      whatsNew,
    });
  }

  test.each(refused)('refuses %j', async (text) => {
    const answer = await write(text);
    expect(codeOf(answer)).toEqual([409, 'ENTITY_ERROR.ATTRIBUTE.INVALID']);
    expect(answer.body.errors[0]?.detail).toBe('An attribute value has invalid text.');
  });

  test('is written once for each locale that Apple knows', async () => {
    const build = { type: 'builds', id: await idOf(client, 'builds') };
    const add = async (locale: string) => {
      const { status, body } = await client.create('betaBuildLocalizations', { locale }, { build });
      return [status, body.errors[0]?.detail];
    };
    expect(await add('en-US')).toEqual([409, "There is an entity with same 'locale'"]);
    expect(await add('en-XX')).toEqual([409, "The 'locale' value is invalid"]);
  });

  test('refuses a language that the test information of the app lacks', async () => {
    const build = { type: 'builds', id: await idOf(client, 'builds') };
    const german = { locale: 'de-DE', whatsNew: 'Neu.' };
    const add = () => client.create('betaBuildLocalizations', german, { build });
    const refused = await add();
    expect(refused.status).toBe(409);
    expect(refused.body.errors[0]?.detail).toContain("no beta app localization for 'de-DE'");
    await client.create('betaAppLocalizations', { locale: 'de-DE' }, { app });
    expect((await add()).status).toBe(201);
  });

  test.each(taken)('takes %j', async (text) => {
    expect((await write(text)).status).toBe(200);
  });
});

describe('a notification', () => {
  const notify = async (): Promise<Answer> =>
    client.create('buildBetaNotifications', undefined, {
      build: { type: 'builds', id: await idOf(client, 'builds') },
    });

  test.each([{ expired: true }, { usesNonExemptEncryption: true }])(
    'is refused for a build with %j',
    async (attributes) => {
      if ('usesNonExemptEncryption' in attributes) {
        const unanswered = { usesNonExemptEncryption: null };
        client.seed({
          builds: [{ app: bundleId, version: '1.0', buildNumber: '1', ...unanswered }],
        });
      }
      await client.change('builds', await idOf(client, 'builds'), attributes);
      expect(codeOf(await notify())).toEqual([409, 'STATE_ERROR']);
    },
  );
});

describe('a tester', () => {
  test('is invited once there is a build, and leaves the group', async () => {
    const group = await idOf(client, 'betaGroups');
    const betaGroups = [{ type: 'betaGroups', id: group }];
    const created = await client.create('betaTesters', { email: 'a@example.com' }, { betaGroups });
    expect(created.body.data.attributes['state']).toBe('NOT_INVITED');
    const betaTester = { type: 'betaTesters', id: created.body.data.id };
    const invite = () => client.create('betaTesterInvitations', undefined, { app, betaTester });
    expect((await invite()).body.errors[0]?.detail).toBe('Tester has no installable build');
    const builds = `/v1/betaGroups/${group}/relationships/builds`;
    await client.link('POST', builds, 'builds', await idOf(client, 'builds'));
    expect((await invite()).status).toBe(201);
    const { body } = await client.get(`/v1/betaTesters/${betaTester.id}`);
    expect(body.data.attributes['state']).toBe('INVITED');
    const testers = `/v1/betaGroups/${group}/relationships/betaTesters`;
    await client.link('DELETE', testers, 'betaTesters', betaTester.id);
    expect(client.app.betaGroups[0]?.testers).toEqual([]);
  });
});

test('notes for beta review have at most 4,000 characters', async () => {
  const { body } = await client.get(`/v1/betaAppReviewDetails?filter[app]=${app.id}`);
  const id = [body.data].flat()[0]?.id ?? '';
  const notes = (length: number) =>
    client.change('betaAppReviewDetails', id, { notes: 'x'.repeat(length) });
  expect((await notes(4000)).status).toBe(200);
  expect(codeOf(await notes(4001))).toEqual([409, 'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG']);
});

test('a tester of another app cannot be assigned to a group', async () => {
  const other = 'com.example.other';
  client.seed({
    apps: [{ bundleId: other, name: 'Other' }],
    betaGroups: [{ app: other, name: 'Strangers' }],
  });
  const strangers = client.sandbox.state.appStoreConnect.apps[1]?.betaGroups[0]?.id ?? '';
  const betaGroups = [{ type: 'betaGroups', id: strangers }];
  const created = await client.create('betaTesters', { email: 'a@example.com' }, { betaGroups });
  const path = `/v1/betaGroups/${await idOf(client, 'betaGroups')}/relationships/betaTesters`;
  const refused = await client.link('POST', path, 'betaTesters', created.body.data.id);
  expect(codeOf(refused)).toEqual([409, 'STATE_ERROR']);
  expect(refused.body.errors[0]?.detail).toBe('Tester(s) cannot be assigned');
});

describe('a webhook', () => {
  test('keeps what was to be delivered, and never shows its secret', async () => {
    const { body } = await client.create(
      'webhooks',
      {
        name: 'Relay',
        url: 'https://example.com/hook',
        secret: 'hidden',
        enabled: true,
        eventTypes: ['BUILD_UPLOAD_STATE_UPDATED'],
      },
      { app },
    );
    expect(JSON.stringify(body)).not.toContain('hidden');
    const { upload, file } = await uploader.upload(await smallIpa());
    await uploader.commit(file);
    const deliveries = await client.get(`/v1/webhooks/${body.data.id}/deliveries?include=event`);
    const event = deliveries.body.included?.[0];
    expect(event?.attributes['eventType']).toBe('BUILD_UPLOAD_STATE_UPDATED');
    expect(JSON.parse(String(event?.attributes['payload']))).toMatchObject({
      data: {
        type: 'buildUploadStateUpdated',
        attributes: { oldValue: 'PROCESSING', newValue: 'COMPLETE' },
        relationships: { instance: { data: { type: 'buildUploads', id: upload.id } } },
      },
    });
    const failed = `/v1/webhooks/${body.data.id}/deliveries?filter[deliveryState]=SUCCEEDED`;
    expect((await client.get(failed)).list).toEqual([]);
  });
});

describe('a certificate request', () => {
  test('is taken without PEM armour, and its certificate may be valid only from tomorrow', async () => {
    const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(1024);
    const request = forge.pki.createCertificationRequest();
    request.publicKey = publicKey;
    request.setSubject([{ name: 'commonName', value: 'Slipway' }]);
    request.sign(privateKey, forge.md.sha256.create());
    const der = forge.asn1.toDer(forge.pki.certificationRequestToAsn1(request)).getBytes();
    client.sandbox.fault({ oddity: 'certificates-from-tomorrow' });
    const { status, body } = await client.create('certificates', {
      certificateType: 'DISTRIBUTION',
      csrContent: forge.util.encode64(der),
    });
    expect(status).toBe(201);
    const content = forge.util.decode64(String(body.data.attributes['certificateContent']));
    const { validity } = forge.pki.certificateFromAsn1(forge.asn1.fromDer(content));
    expect(validity.notBefore).toEqual(new Date('2026-01-06T10:00:00Z'));
  });
});

test('entity tags stand in quotes where that is ordered', async () => {
  client.sandbox.fault({ oddity: 'quoted-entity-tags' });
  const { file } = await uploader.upload(await smallIpa());
  const { body } = await client.get(`/v1/buildUploadFiles/${file.id}`);
  for (const { entityTag } of partsOf(body.data)) expect(entityTag).toMatch(/^"[0-9A-F]{32}"$/);
});

describe('a key', () => {
  const developer = createApiKey();
  const token = () => client.token({}, { key: developer });

  beforeEach(() => {
    const { keyId, issuerId, publicKeyPem } = developer;
    client.seed({ keys: [{ keyId, issuerId, publicKeyPem, roles: ['DEVELOPER'] }] });
  });

  test('of a Developer uploads', async () => {
    const body = {
      data: {
        type: 'buildUploads',
        attributes: { cfBundleShortVersionString: '1.2', cfBundleVersion: '7', platform: 'IOS' },
        relationships: { app: { data: app } },
      },
    };
    const answer = await client.request('POST', '/v1/buildUploads', body, { token: token() });
    expect(answer.status).toBe(201);
  });

  test.each([
    'betaBuildLocalizations',
    'betaAppLocalizations',
    'reviewSubmissions',
    'bundleIdCapabilities',
    'certificates',
  ])('of a Developer may not write %s', async (type) => {
    const answer = await client.request('POST', `/v1/${type}`, {}, { token: token() });
    expect(codeOf(answer)).toEqual([403, 'FORBIDDEN_ERROR']);
  });
});
