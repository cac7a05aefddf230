import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operations } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import type { Operation } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import { relationOf } from '../../../src/sandbox/app-store-connect/json-api/relations.ts';
import type { AppStoreConnectClient } from './app-store-connect-client.ts';
import type { Answer } from './app-store-connect-client.ts';
import { idOf, peopled } from './app-store-connect-peopled.ts';

let client: AppStoreConnectClient;
beforeAll(async () => {
  client = await peopled();
});
afterAll(() => client.sandbox.close());

const keyOf = ({ method, path }: Operation): string => `${method} ${path}`;
const reading = operations.filter(({ method }) => method === 'GET');
const writing = operations.filter(({ method }) => method !== 'GET');

/** Types of which the sandbox holds records of its own; all others have none. */
const played = new Set(['buildIcons', ...operations.map(({ path }) => path.split('/')[2] ?? '')]);

/** Types without operations of their own, of which a seed makes records all the same. */
const SEEDED = new Set([
  'ageRatingDeclarations',
  'appAvailabilities',
  'appCategories',
  'appInfoLocalizations',
  'appPrices',
  'appScreenshots',
]);

/** Relationships to such records that no seed fills. */
const UNSEEDED = /^(secondary|primarySubcategory|automaticPrices)/;

/** Reads with everything included that can be. The client holds the answer against the schema. */
async function readAll({ path, query }: Operation): Promise<Answer> {
  const [, , type = ''] = path.split('/');
  const parameters = new URLSearchParams();
  const include = query.get('include')?.values;
  if (include !== undefined) parameters.set('include', include);
  for (const [name, { required, values }] of query) {
    const owner = { 'filter[app]': 'apps', 'filter[build]': 'builds' }[name];
    if (required)
      parameters.set(name, values?.split(',')[0] ?? (await idOf(client, owner ?? name)));
  }
  const id = path.includes('{id}') ? await idOf(client, type) : '';
  return client.get(`${path.replace('{id}', id)}?${parameters.toString()}`);
}

/** Whether records that the operation could answer with were seeded. */
function isPlayed({ path }: Operation): boolean {
  const [, , type = '', id, ...rest] = path.split('/');
  const name = rest.at(-1);
  if (id === undefined || name === undefined) return played.has(type);
  const relation = relationOf(type, name);
  if (UNSEEDED.test(name)) return false;
  return played.has(relation?.type ?? '') || SEEDED.has(relation?.type ?? '');
}

describe('each operation that the sandbox serves', () => {
  test.each(reading.map((operation): [string, Operation] => [keyOf(operation), operation]))(
    '%s answers by Apple’s schema',
    async (_key, operation) => {
      const { status, body } = await readAll(operation);
      if (isPlayed(operation)) {
        expect(status).toBe(200);
        expect(body.data).not.toEqual([]);
      } else {
        const nothing = status === 200 ? body.data : body.errors[0]?.code;
        expect([[], 'NOT_FOUND']).toContainEqual(nothing);
      }
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
