import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient, bundleId } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';

let client: AppStoreConnectClient;
beforeAll(async () => {
  client = await AppStoreConnectClient.start({
    apps: [{ bundleId: 'com.example.other', name: 'Other' }],
    builds: [1, 2, 9, 10, 11].map((number) => ({
      app: bundleId,
      version: number < 10 ? '1.0' : '1.1',
      buildNumber: String(number),
      usesNonExemptEncryption: number === 11 ? null : false,
    })),
    betaGroups: [
      { app: bundleId, name: 'Team', isInternalGroup: true, hasAccessToAllBuilds: true },
    ],
    bundleIds: [{ identifier: bundleId }, { identifier: `${bundleId}.widget` }],
  });
});
afterAll(() => client.sandbox.close());

const group = { type: 'betaGroups', attributes: { name: 'Friends' } };
const ofApp = { app: { data: { type: 'apps', id: '6440000001' } } };

function refusal({ status, body }: Answer) {
  const { code, source } = body.errors[0] ?? {};
  return [status, code, source];
}

const versions = ({ list }: Answer): unknown[] =>
  list.map(({ attributes }) => attributes['version']);

describe('a path', () => {
  test('that is not served is a path error', async () => {
    expect(refusal(await client.get('/v1/appStoreVersionSubmissions'))).toEqual([
      404,
      'PATH_ERROR',
      undefined,
    ]);
  });

  test('answers 405 to a method that it does not have', async () => {
    expect(refusal(await client.request('POST', '/v1/apps', {}))[1]).toBe('METHOD_NOT_ALLOWED');
  });

  test('with an unknown id is not found', async () => {
    expect(refusal(await client.get('/v1/builds/none')).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
  });

  test('to a related record that is not there is not found', async () => {
    const [build] = (await client.get('/v1/builds')).list;
    const answer = await client.get(`/v1/builds/${build?.id}/betaAppReviewSubmission`);
    expect(refusal(answer).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
  });
});

describe('a query parameter', () => {
  test.each([
    ['filter[buildUpload]=1', 'ILLEGAL', 'filter[buildUpload]'],
    ['filter[processingState]=DONE', 'INVALID', 'filter[processingState]'],
    ['filter[processingState]=VALID,DONE', 'INVALID', 'filter[processingState]'],
    ['limit=201', 'INVALID', 'limit'],
    ['limit=0', 'INVALID', 'limit'],
    ['limit=many', 'INVALID', 'limit'],
    ['include=everything', 'INVALID', 'include'],
    ['sort=name', 'INVALID', 'sort'],
    ['fields[builds]=version,colour', 'INVALID', 'fields[builds]'],
    ['exists[usesNonExemptEncryption]=perhaps', 'INVALID', 'exists[usesNonExemptEncryption]'],
    ['limit=1&limit=2', 'INVALID', 'limit'],
    ['cursor=xyz', 'INVALID', 'cursor'],
  ])('%s is refused as %s', async (query, reason, parameter) => {
    expect(refusal(await client.get(`/v1/builds?${query}`))).toEqual([
      400,
      `PARAMETER_ERROR.${reason}`,
      { parameter },
    ]);
  });

  test('that is required must be there', async () => {
    expect(refusal(await client.get('/v1/betaAppReviewSubmissions'))).toEqual([
      400,
      'PARAMETER_ERROR.REQUIRED',
      { parameter: 'filter[build]' },
    ]);
  });
});

describe('a body', () => {
  const post = (body: unknown) => client.request('POST', '/v1/betaGroups', body);

  test.each([
    ['that is not JSON', '{', undefined],
    ['without data', {}, undefined],
    ['that is empty', undefined, undefined],
    ['of another type', { data: { ...group, type: 'apps', relationships: ofApp } }, '/data/type'],
  ])('%s is not valid', async (_what, body, pointer) => {
    expect(refusal(await post(body))).toEqual([
      400,
      'ENTITY_INVALID',
      pointer === undefined ? undefined : { pointer },
    ]);
  });

  test.each([
    [
      'without a required attribute',
      { type: 'betaGroups', attributes: {}, relationships: ofApp },
      'ATTRIBUTE.REQUIRED',
      '/data/attributes/name',
    ],
    [
      'with an unknown attribute',
      { ...group, attributes: { name: 'A', colour: 'red' }, relationships: ofApp },
      'ATTRIBUTE.UNKNOWN',
      '/data/attributes/colour',
    ],
    [
      'with an attribute of the wrong kind',
      { ...group, attributes: { name: 7 }, relationships: ofApp },
      'ATTRIBUTE.INVALID',
      '/data/attributes/name',
    ],
    [
      'without a required relationship',
      { ...group, relationships: {} },
      'RELATIONSHIP.REQUIRED',
      '/data/relationships/app',
    ],
    [
      'with a relationship to nothing',
      { ...group, relationships: { app: { data: { type: 'apps', id: '1' } } } },
      'RELATIONSHIP.INVALID',
      '/data/relationships/app',
    ],
    [
      'with an unknown relationship',
      { ...group, relationships: { ...ofApp, owner: { data: null } } },
      'RELATIONSHIP.UNKNOWN',
      '/data/relationships/owner',
    ],
  ])('%s is refused', async (_what, data, code, pointer) => {
    expect(refusal(await post({ data }))).toEqual([409, `ENTITY_ERROR.${code}`, { pointer }]);
  });

  test('names the record of the path', async () => {
    const [team] = (await client.get('/v1/betaGroups')).list;
    const answer = await client.request('PATCH', `/v1/betaGroups/${team?.id}`, {
      data: { type: 'betaGroups', id: 'other', attributes: {} },
    });
    expect(refusal(answer)).toEqual([409, 'ENTITY_ERROR', { pointer: '/data/id' }]);
  });

  test('of another media type is refused', async () => {
    const response = await fetch(`${client.sandbox.url}/v1/betaGroups`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await client.token()}` },
      body: new URLSearchParams({ name: 'Friends' }),
    });
    expect(response.status).toBe(415);
  });
});

describe('a list', () => {
  test('is sorted by number, up and down', async () => {
    expect(versions(await client.get('/v1/builds?sort=version'))).toEqual([
      '1',
      '2',
      '9',
      '10',
      '11',
    ]);
    expect(versions(await client.get('/v1/builds?sort=-preReleaseVersion,version'))).toEqual([
      '10',
      '11',
      '1',
      '2',
      '9',
    ]);
  });

  test.each([
    ['filter[version]=2,10', ['2', '10']],
    ['filter[preReleaseVersion.version]=1.1&filter[preReleaseVersion.platform]=IOS', ['10', '11']],
    ['filter[app]=6440000002', []],
    ['filter[app]=6440000001&filter[version]=9', ['9']],
    ['exists[usesNonExemptEncryption]=false', ['11']],
    ['filter[expired]=true', []],
  ])('with %s holds what fits', async (filter, expected) => {
    expect(versions(await client.get(`/v1/builds?sort=version&${filter}`))).toEqual(expected);
  });

  test('comes in pages that lead to the next by an absolute address', async () => {
    const first = await client.get('/v1/builds?sort=version&limit=2');
    expect(versions(first)).toEqual(['1', '2']);
    expect(first.body.meta.paging).toMatchObject({ total: 5, limit: 2 });
    const second = await client.get(first.body.links.next ?? '');
    expect(first.body.links.next).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\/builds\?/);
    expect(versions(second)).toEqual(['9', '10']);
    const last = await client.get(second.body.links.next ?? '');
    expect(versions(last)).toEqual(['11']);
    expect(last.body.links.next).toBeUndefined();
  });

  test('finds bundle ids that only contain the text', async () => {
    const { list } = await client.get(`/v1/bundleIds?filter[identifier]=${bundleId}`);
    expect(list).toHaveLength(2);
  });
});

describe('a record', () => {
  test('has only the fields that were asked for, and what is included', async () => {
    const { list, body } = await client.get(
      '/v1/builds?filter[version]=9&fields[builds]=version,betaGroups&include=betaGroups,buildBetaDetail&fields[buildBetaDetails]=externalBuildState',
    );
    expect(list[0]?.attributes).toEqual({ version: '9' });
    expect(Object.keys(list[0]?.relationships ?? {})).toEqual(['betaGroups']);
    expect(body.included?.map(({ type, attributes }) => [type, attributes])).toEqual([
      ['betaGroups', expect.objectContaining({ name: 'Team' })],
      ['buildBetaDetails', { externalBuildState: 'READY_FOR_BETA_SUBMISSION' }],
    ]);
  });

  test('links to what is not included without saying what it is', async () => {
    const [build] = (await client.get('/v1/builds?limit=1')).list;
    expect(build?.relationships['app']).toEqual({
      links: {
        self: expect.stringMatching(/\/relationships\/app$/),
        related: expect.stringMatching(/\/app$/),
      },
    });
  });
});
