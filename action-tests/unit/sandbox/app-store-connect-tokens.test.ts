import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createApiKey } from '../../../src/sandbox/material/api-key.ts';
import { AppStoreConnectClient } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';

let client: AppStoreConnectClient;
beforeEach(async () => {
  client = await AppStoreConnectClient.start();
});
afterEach(() => client.sandbox.close());

const seconds = (): number => client.clock.now().getTime() / 1000;
const apps = (token: string | Promise<string>): Promise<Answer> =>
  client.request('GET', '/v1/apps', undefined, { token });

describe('a token', () => {
  test('of a registered team key opens the API and counts against its quota', async () => {
    const answer = await apps(client.token());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-rate-limit')).toBe('user-hour-lim:3600;user-hour-rem:3599;');
  });

  test('may live for exactly twenty minutes and have no iat', async () => {
    expect((await apps(client.token({ exp: seconds() + 1200 }))).status).toBe(200);
    expect((await apps(client.token({ exp: seconds() + 1200, iat: undefined }))).status).toBe(200);
  });

  const refused: [string, () => string | Promise<string>][] = [
    ['that is not there', () => ''],
    ['that is no token', () => 'abc'],
    ['of an unknown key', () => client.token({}, { keyId: 'UNKNOWN123' })],
    [
      'signed by another key',
      () => client.token({}, { key: createApiKey(), keyId: client.key.keyId }),
    ],
    ['of another issuer', () => client.token({ iss: 'b7a0c2a2-0000-0000-0000-000000000000' })],
    ['without an issuer', () => client.token({ iss: undefined, sub: 'user' })],
    ['for another audience', () => client.token({ aud: 'apple-developer-enterprise-v1' })],
    ['that lives too long', () => client.token({ exp: seconds() + 1201 })],
    [
      'that lives too long without iat',
      () => client.token({ exp: seconds() + 1201, iat: undefined }),
    ],
    ['that has expired', () => client.token({ iat: seconds() - 700, exp: seconds() - 100 })],
    ['without an end', () => client.token({ exp: undefined })],
    ['whose scope is no list', () => client.token({ scope: 'GET /v1/apps' })],
    ['of the future', () => client.token({ iat: seconds() + 300, exp: seconds() + 900 })],
  ];
  test.each(refused)('%s is refused', async (_what, token) => {
    const answer = await apps(token());
    expect(answer.status).toBe(401);
    expect(answer.body.errors[0]?.code).toBe('NOT_AUTHORIZED');
  });

  test('expires by the clock of the sandbox', async () => {
    const token = await client.token();
    client.clock.advance(601_000);
    expect((await apps(token)).status).toBe(401);
  });
});

describe('a token with a scope', () => {
  const get = async (path: string, ...scope: string[]): Promise<number> =>
    (await client.request('GET', path, undefined, { token: client.token({ scope }) })).status;

  test.each([
    ['/v1/apps', 'GET /v1/apps'],
    ['/v1/apps?limit=10&sort=name', 'GET /v1/apps'],
    ['/v1/apps', 'GET /v1/apps?limit=10'],
    ['/v1/apps?filter[name]=a&fields[apps]=name', 'GET /v1/apps?fields[apps]=name&filter[name]=a'],
  ])('may read %s by the entry "%s"', async (path, entry) => {
    expect(await get(path, 'GET /v1/builds', entry)).toBe(200);
  });

  test.each([
    ['/v1/builds', 'GET /v1/apps'],
    ['/v1/apps', 'GET /v1/apps?filter[name]=a'],
    ['/v1/apps?filter[name]=b', 'GET /v1/apps?filter[name]=a'],
    ['/v1/apps?filter[name]=a', 'GET /v1/apps'],
    ['/v1/apps', 'POST /v1/apps'],
    ['/v1/apps', '/v1/apps'],
  ])('may not read %s by the entry "%s"', async (path, entry) => {
    expect(await get(path, entry)).toBe(403);
  });

  test('writes nothing, whatever it lists', async () => {
    for (const entry of ['GET /v1/devices', 'POST /v1/devices']) {
      const attributes = { name: 'Phone', platform: 'IOS', udid: '00008101-000A1B2C3D4E001E' };
      const body = { data: { type: 'devices', attributes } };
      const token = client.token({ scope: [entry] });
      const { status } = await client.request('POST', '/v1/devices', body, { token });
      expect(status).toBe(403);
    }
    expect(client.sandbox.state.appStoreConnect.devices).toEqual([]);
  });
});

describe('an individual key', () => {
  const individual = createApiKey();
  const token = (claims = {}): Promise<string> =>
    client.token({ iss: undefined, sub: 'user', ...claims }, { key: individual });
  beforeEach(() => {
    const { keyId, publicKeyPem } = individual;
    client.seed({ keys: [{ keyId, publicKeyPem }] });
  });

  test('names the user instead of an issuer', async () => {
    expect((await apps(token())).status).toBe(200);
    expect((await apps(token({ sub: undefined }))).status).toBe(401);
    expect((await apps(token({ iss: client.key.issuerId }))).status).toBe(401);
  });

  test.each(['certificates', 'profiles', 'bundleIds', 'devices'])(
    'never reaches %s',
    async (type) => {
      const answer = await client.request('GET', `/v1/${type}`, undefined, { token: token() });
      expect([answer.status, answer.body.errors[0]?.code]).toEqual([403, 'FORBIDDEN_ERROR']);
    },
  );
});

describe('a key of the role DEVELOPER', () => {
  const developer = createApiKey();
  const create = async (type: string): Promise<number> => {
    const token = client.token({}, { key: developer });
    return (await client.request('POST', `/v1/${type}`, { data: {} }, { token })).status;
  };
  beforeEach(() => {
    const { privateKeyPem: _, ...key } = developer;
    client.seed({ keys: [{ ...key, roles: ['DEVELOPER'] }] });
  });

  test('may upload builds', async () => {
    expect(await create('buildUploads')).toBe(400);
    expect(await create('buildUploadFiles')).toBe(400);
  });

  test.each(['betaBuildLocalizations', 'betaAppLocalizations', 'certificates', 'profiles'])(
    'may not write %s',
    async (type) => expect(await create(type)).toBe(403),
  );
});

describe('the quota', () => {
  test('is a rolling hour of 3600 requests for each key', async () => {
    const other = createApiKey();
    client.seed({ keys: [other] });
    client.sandbox.fault({ quota: 1 });
    expect((await apps(client.token())).status).toBe(200);
    const refused = await apps(client.token());
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect(refused.headers.get('x-rate-limit')).toBe('user-hour-lim:3600;user-hour-rem:0;');
    client.sandbox.clearFaults();
    const left = (await apps(client.token())).headers.get('x-rate-limit');
    expect(left).toContain('rem:3597;');
    expect((await apps(client.token({}, { key: other }))).headers.get('x-rate-limit')).toContain(
      'rem:3599;',
    );
    client.clock.advance(3_600_001);
    expect((await apps(client.token())).headers.get('x-rate-limit')).toContain('rem:3599;');
  });
});
