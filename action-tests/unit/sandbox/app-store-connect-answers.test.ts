import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filteredAttribute } from '../../../src/sandbox/app-store-connect/json-api/filtered-attribute.ts';
import { operations } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import type { Operation } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import { resolve, schemaOf } from '../../../src/sandbox/app-store-connect/json-api/schemas.ts';
import { bundleId } from './app-store-connect-client.ts';
import type { AppStoreConnectClient, Resource } from './app-store-connect-client.ts';
import { idOf, peopled } from './app-store-connect-peopled.ts';

let client: AppStoreConnectClient;
beforeAll(async () => {
  client = await peopled();
});
afterAll(() => client.sandbox.close());

const reading = operations.filter(({ method }) => method === 'GET');

/** Types whose records can be read by their id: each is walked below. */
const readable = reading.flatMap(({ path, response }): [string, string][] => {
  const type = /^\/v1\/(\w+)\/\{id\}$/.exec(path)?.[1];
  return type !== undefined && response !== undefined ? [[type, response]] : [];
});

function includesOf(type: string): string {
  const operation = reading.find(({ path }) => path === `/v1/${type}/{id}`);
  return operation?.query.get('include')?.values ?? '';
}

/** Names of attributes and relationships, straight from the schema of the answer. */
function specifiedNames(response: string, part: 'attributes' | 'relationships'): string[] {
  const resource = resolve(schemaOf(response).properties?.['data']);
  return Object.keys(resource?.properties?.[part]?.properties ?? {});
}

/** A record with all that can be included; resources without attributes or relationships exist. */
async function readWhole(type: string): Promise<Pick<Resource, 'attributes' | 'relationships'>> {
  const include = includesOf(type);
  const query = include === '' ? '' : `?include=${include}`;
  const { body } = await client.get(`/v1/${type}/${await idOf(client, type)}${query}`);
  const { attributes, relationships }: Partial<Resource> = body.data;
  return { attributes: attributes ?? {}, relationships: relationships ?? {} };
}

describe('a record', () => {
  test.each(readable)('of %s has every attribute of Apple’s schema', async (type, response) => {
    const { attributes } = await readWhole(type);
    expect(Object.keys(attributes)).toEqual(
      expect.arrayContaining(specifiedNames(response, 'attributes')),
    );
    expect(Object.values(attributes)).not.toContain(undefined);
  });

  test('keeps every attribute in each list and include that is served', async () => {
    const whole = new Map<string, string>();
    for (const [type] of readable) {
      whole.set(
        type,
        Object.keys((await readWhole(type)).attributes)
          .toSorted()
          .join(),
      );
    }
    const met = new Set<string>();
    for (const { path, query } of reading.filter((one) => !one.path.includes('/relationships/'))) {
      const include = query.get('include')?.values;
      const owner = path.includes('{id}') ? await idOf(client, path.split('/')[2] ?? '') : '';
      const url = path.replace('{id}', owner);
      const { body } = await client.get(`${url}${include ? `?include=${include}` : ''}`);
      for (const { type, attributes = {} } of [body.data ?? [], body.included ?? []].flat()) {
        if (!whole.has(type)) continue;
        met.add(type);
        const names = Object.keys(attributes).toSorted().join();
        expect([path, type, names]).toEqual([path, type, whole.get(type)]);
      }
    }
    expect([...met].toSorted()).toEqual(readable.map(([type]) => type).toSorted());
  });

  test.each(readable)('of %s has links or data in each relationship', async (type) => {
    const { relationships } = await readWhole(type);
    for (const [name, relationship] of Object.entries(relationships)) {
      const parts = ['links', 'data'].filter((part) => part in relationship);
      expect([name, parts]).not.toEqual([name, []]);
    }
  });

  test.each(readable)('of %s advertises links that answer', async (type) => {
    const { relationships } = await readWhole(type);
    const links = Object.values(relationships).flatMap((relationship) =>
      Object.values((relationship as { links?: Record<string, string> }).links ?? {}),
    );
    for (const link of links) {
      const { pathname } = new URL(link);
      const { status, body } = await client.get(pathname);
      // To-one relationships to nothing, links that only take records out, and required filters.
      const refusals = ['NOT_FOUND', 'METHOD_NOT_ALLOWED', 'PARAMETER_ERROR.REQUIRED'];
      if (status !== 200)
        expect([pathname, refusals]).toEqual([
          pathname,
          expect.arrayContaining([body.errors[0]?.code]),
        ]);
    }
  });

  test('that was seeded is as complete as one that was made', async () => {
    const build = await readWhole('builds');
    expect(build.attributes).toMatchObject({
      iconAssetToken: { templateUrl: expect.any(String), width: 1024, height: 1024 },
      minOsVersion: expect.any(String),
      computedMinMacOsVersion: expect.any(String),
      lsMinimumSystemVersion: null,
      uploadedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[78]:00$/),
    });
    expect((await readWhole('apps')).attributes).toMatchObject({
      contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
      isOrEverWasMadeForKids: false,
    });
    expect((await readWhole('certificates')).attributes).toMatchObject({
      platform: null,
      csrContent: null,
    });
    expect((await readWhole('bundleIds')).attributes['seedId']).toBe('TEAM123456');
    expect((await readWhole('devices')).attributes).toMatchObject({
      model: expect.any(String),
      addedDate: expect.any(String),
    });
    expect((await readWhole('profiles')).attributes['createdDate']).toEqual(expect.any(String));
    const { list } = await client.get('/v1/apps/6440000001/appStoreVersions');
    expect(list[0]?.attributes).toMatchObject({
      appStoreState: 'IN_REVIEW',
      copyright: expect.any(String),
      downloadable: true,
      earliestReleaseDate: null,
      releaseType: 'AFTER_APPROVAL',
    });
  });

  test('has data: null for an included to-one relationship to nothing', async () => {
    client.seed({ builds: [{ app: bundleId, version: '1.1', buildNumber: '7' }] });
    const { list } = await client.get(
      '/v1/builds?filter[version]=7&include=betaAppReviewSubmission',
    );
    expect(list[0]?.relationships['betaAppReviewSubmission']).toMatchObject({ data: null });
  });
});

type Filter = [name: string, operation: Operation, parameter: string];
const filters = reading.flatMap((operation) =>
  [...operation.query.keys()].flatMap((parameter): Filter[] => {
    const { type, enum: members, format } = filteredAttribute(operation, parameter) ?? {};
    const isTyped = type === 'boolean' || type === 'integer' || members || format === 'date-time';
    return isTyped ? [[`${operation.path} ${parameter}`, operation, parameter]] : [];
  }),
);

describe('a filter', () => {
  test.each(filters)('%s refuses nonsense', async (_name, { path }, parameter) => {
    const url = path.replace('{id}', await idOf(client, path.split('/')[2] ?? ''));
    const { status, body } = await client.get(`${url}?${parameter}=nonsense`);
    expect(status).toBe(400);
    expect(body.errors.map(({ code }) => code)).toContain('PARAMETER_ERROR.INVALID');
  });

  test('of each known boolean was among them', () => {
    const names = filters.map(([, , parameter]) => parameter);
    expect(names).toEqual(
      expect.arrayContaining([
        'filter[expired]',
        'filter[usesNonExemptEncryption]',
        'filter[isInternalGroup]',
      ]),
    );
  });

  test.each(['true', 'True', 'TRUE'])('takes a boolean as %s', async (value) => {
    const filtered = await client.get(`/v1/builds?filter[expired]=${value}`);
    expect([filtered.status, filtered.list.length]).toEqual([200, 0]);
    const { list } = await client.get(`/v1/builds?filter[usesNonExemptEncryption]=False`);
    expect(list.length).toBeGreaterThan(0);
  });
});

test.each(['/v1/apps', '/v1/nothing', '/v1/apps/0'])(
  '%s is answered as JSON without a charset',
  async (path) => {
    const headers = { authorization: `Bearer ${await client.token()}` };
    const response = await fetch(new URL(path, client.sandbox.url), { headers });
    expect(response.headers.get('content-type')).toBe('application/json');
  },
);

test('an unknown field is refused', async () => {
  const { status, body } = await client.get('/v1/builds?fields[builds]=version,kidsAgeBand');
  expect([status, body.errors[0]?.code]).toEqual([400, 'PARAMETER_ERROR.INVALID']);
});

test.each(['/v1/nothing', '/v2/appAvailabilities', '/v3/nothing', '/v1/apps/6440000001/nothing'])(
  '%s is refused in Apple’s form',
  async (path) => {
    const { status, body } = await client.get(path);
    expect([status, body.errors[0]?.code]).toEqual([404, 'PATH_ERROR']);
  },
);

describe('links', () => {
  async function linksFor(headers: Record<string, string>): Promise<string[]> {
    const response = await fetch(new URL('/v1/builds?limit=1', client.sandbox.url), {
      headers: { authorization: `Bearer ${await client.token()}`, ...headers },
    });
    const body = (await response.json()) as { links: object; data: { links: object }[] };
    return [...Object.values(body.links), ...Object.values(body.data[0]?.links ?? {})];
  }

  test('lead to the host that was asked, behind a TLS front too', async () => {
    client.seed({ builds: [{ app: bundleId, version: '1.1', buildNumber: '8' }] });
    const plain = await linksFor({});
    expect(plain).toHaveLength(3);
    for (const link of plain) expect(link).toMatch(client.sandbox.url);
    const fronted = await linksFor({
      'x-forwarded-host': 'api.appstoreconnect.apple.com',
      'x-forwarded-proto': 'https',
    });
    for (const link of fronted) expect(link).toMatch('https://api.appstoreconnect.apple.com/v1/');
  });

  test('do not follow a header that is no host', async () => {
    for (const link of await linksFor({ 'x-forwarded-host': 'a b/../c' })) {
      expect(link).toMatch(client.sandbox.url);
    }
  });
});
