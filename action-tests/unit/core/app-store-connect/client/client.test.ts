import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AppStoreConnect } from '../../../../../src/core/app-store-connect/client/client.ts';
import { networkErrors } from '../../../../../src/core/system/network/http.ts';
import type { HttpRequest } from '../../../../../src/core/system/network/http.ts';
import { createTestContext } from '../../../../support/action-context.ts';
import type { TestContext } from '../../../../support/action-context.ts';
import { scriptedClient, thing } from './scripted-client.ts';
import type { Answer } from './scripted-client.ts';

const APPLE = 'https://api.appstoreconnect.apple.com';

let world: TestContext<Readonly<Record<string, string>>>;
let requests: HttpRequest[];
beforeEach(async () => {
  requests = [];
  world = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: '' } });
});
afterEach(() => world.close());

const clientFor = (...answers: (Answer | Error)[]) =>
  scriptedClient(world.context, answers, requests);

const interrupted = networkErrors.error('interrupted', { message: 'Broken.' });
const unreachable = networkErrors.error('unreachable', { message: 'Nobody there.' });

describe('a list', () => {
  const page = (id: string, next?: string) => ({
    body: { data: [{ type: 'things', id }], links: { self: APPLE, ...(next ? { next } : {}) } },
  });

  test('is read with all its pages, whose links are followed as they stand', async () => {
    const next = `${APPLE}/v1/things?cursor=2&limit=200`;
    const { data } = await clientFor(page('1', next), page('2')).getAll('/v1/things', {
      'filter[name]': ['a', 'b'],
      sort: undefined,
    });
    expect(data.map(({ id }) => id)).toEqual(['1', '2']);
    expect(requests.map(({ url }) => decodeURIComponent(url))).toEqual([
      `${APPLE}/v1/things?limit=200&filter[name]=a,b`,
      next,
    ]);
  });

  test('that goes on at another host does not get the token', async () => {
    const client = clientFor(page('1', 'https://elsewhere.example/v1/things?cursor=2'));
    await expect(client.getAll('/v1/things')).rejects.toMatchObject({
      code: 'app-store-connect/surprising-answer',
    });
    expect(requests).toHaveLength(1);
  });

  test('whose pages go in a circle comes to an end', async () => {
    const client = clientFor(page('1', `${APPLE}/v1/things?cursor=2`));
    await expect(client.getAll('/v1/things')).rejects.toThrow('circle');
  });

  test('whose pages repeat under new links comes to an end', async () => {
    const answers = [1, 2, 3, 4].map((cursor) =>
      page(String(cursor % 2), `${APPLE}/v1/things?cursor=${cursor}`),
    );
    await expect(clientFor(...answers).getAll('/v1/things')).rejects.toThrow('circle');
    expect(requests).toHaveLength(3);
  });

  test('that has ever new pages comes to an end', async () => {
    const endless = Array.from({ length: 600 }, (_, cursor) =>
      page(String(cursor), `${APPLE}/v1/things?cursor=${cursor}`),
    );
    await expect(clientFor(...endless).getAll('/v1/things')).rejects.toThrow('does not end');
    expect(requests).toHaveLength(500);
  });

  test('ends where Apple’s count of it does, though Apple leads on', async () => {
    const { body } = page('1', `${APPLE}/v1/things?cursor=2`);
    const counted = { body: { ...body, meta: { paging: { total: 1, limit: 200 } } } };
    const { data } = await clientFor(counted, page('2')).getAll('/v1/things');
    expect(data.map(({ id }) => id)).toEqual(['1']);
  });

  test('ends with a page that holds nothing, though Apple leads on', async () => {
    const empty = { body: { data: [], links: { next: `${APPLE}/v1/things?cursor=3` } } };
    const client = clientFor(page('1', `${APPLE}/v1/things?cursor=2`), empty, page('3'));
    expect((await client.getAll('/v1/things')).data.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('one resource', () => {
  test('is undefined where it may be missing', async () => {
    expect(await clientFor({ status: 404 }).find('/v1/things/1')).toBeUndefined();
    expect(await clientFor({ body: { data: null } }).find('/v1/things/1/owner')).toBeUndefined();
  });

  test('is an error where it must be there', async () => {
    await expect(clientFor({ body: { data: null } }).get('/v1/things/1')).rejects.toThrow(
      'no data',
    );
  });

  test('that is already gone needs no deleting', async () => {
    await clientFor({ status: 404 }).delete('/v1/things/1');
    expect(requests.map(({ method }) => method)).toEqual(['DELETE']);
  });

  test('is linked with a plain list of identifiers', async () => {
    const builds = [{ type: 'builds', id: '7', name: 'more than an identifier' }];
    await clientFor({ status: 204, body: '' }).link('/v1/groups/1/relationships/builds', builds);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      body: JSON.stringify({ data: [{ type: 'builds', id: '7' }] }),
    });
  });
});

describe('a failed request', () => {
  const write = (client: AppStoreConnect) => client.post('/v1/things', { type: 'things' });
  const change = (client: AppStoreConnect) => client.patch('/v1/things/1', thing.data);

  test.each([
    ['breaks', interrupted],
    ['meets a fault of Apple’s side', { status: 503 }],
  ])('is repeated when reading %s', async (_case, failure) => {
    await clientFor(failure, {}).get('/v1/things/1');
    expect(requests).toHaveLength(2);
  });

  test.each([
    ['breaks', interrupted, 'network/interrupted'],
    ['meets a fault of Apple’s side', { status: 500 }, 'app-store-connect/unavailable'],
  ])('is not repeated when writing %s', async (_case, failure, code) => {
    await expect(write(clientFor(failure, {}))).rejects.toMatchObject({ code });
    await expect(change(clientFor(failure, {}))).rejects.toMatchObject({ code });
    expect(requests).toHaveLength(2);
  });

  test('is repeated when a write was never sent', async () => {
    await write(clientFor(unreachable, unreachable, {}));
    expect(requests).toHaveLength(3);
  });

  test('is repeated when agreements were said to be missing for a moment', async () => {
    const body = { errors: [{ code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED' }] };
    await write(clientFor({ status: 403, body }, {}));
    expect(requests).toHaveLength(2);
  });

  test('is given up after five tries, with growing pauses', async () => {
    const reading = clientFor({ status: 503 }).get('/v1/things/1');
    await expect(reading).rejects.toMatchObject({ code: 'app-store-connect/unavailable' });
    expect(requests).toHaveLength(5);
    const { sleeps } = world.recorded;
    expect(sleeps).toHaveLength(4);
    expect(sleeps.at(-1)).toBeGreaterThanOrEqual(4000);
  });

  test('is not repeated for somebody who looks again anyway', async () => {
    const client = clientFor({ status: 503 }).withoutRetries();
    await expect(client.get('/v1/things/1')).rejects.toMatchObject({
      code: 'app-store-connect/unavailable',
    });
    expect(requests).toHaveLength(1);
    expect(world.recorded.sleeps).toEqual([]);
  });

  test('is repeated as late as Apple asks, but not after many minutes', async () => {
    const limited = (seconds: number) => ({
      status: 429,
      headers: { 'retry-after': String(seconds) },
    });
    await write(clientFor(limited(90), {}));
    expect(world.recorded.sleeps).toEqual([90_000]);
    await expect(write(clientFor(limited(800)))).rejects.toMatchObject({
      code: 'app-store-connect/rate-limited',
    });
    expect(world.recorded.sleeps).toHaveLength(1);
  });

  test('gets one new token, also when it writes', async () => {
    await write(clientFor({ status: 401 }, {}));
    const tokens = requests.map(({ headers }) => headers?.['authorization']);
    expect(new Set(tokens).size).toBe(2);
    await expect(write(clientFor({ status: 401 }))).rejects.toMatchObject({
      code: 'app-store-connect/unauthorized',
    });
    expect(requests).toHaveLength(4);
  });

  test('tells from Apple’s clock that this machine’s is wrong', async () => {
    const apple = new Date(world.context.clock.now().getTime() - 600_000).toUTCString();
    await expect(write(clientFor({ status: 401, headers: { date: apple } }))).rejects.toMatchObject(
      {
        details: [expect.stringMatching(/clock .* 60\d s ahead of Apple/)],
      },
    );
  });
});

describe('the hourly rate limit', () => {
  const rateLimit = (left: number) => ({
    headers: { 'x-rate-limit': `user-hour-lim:3600;user-hour-rem:${left};` },
  });

  test('is a warning once, when less than a tenth is left', async () => {
    const client = clientFor(rateLimit(361), rateLimit(359), rateLimit(358));
    await client.get('/v1/things/1');
    expect(world.recorded.texts('warning')).toEqual([]);
    await client.get('/v1/things/1');
    await client.get('/v1/things/1');
    expect(world.recorded.texts('warning')).toEqual([expect.stringContaining('359 of 3600')]);
  });
});

describe('the debug log', () => {
  test('tells of each request what support asks for, and nothing that is secret', async () => {
    const headers = {
      'x-request-id': 'ABC-123',
      'x-rate-limit': 'user-hour-lim:3600;user-hour-rem:3599;',
    };
    const client = clientFor({ headers }, { status: 409, body: { errors: [] } }, unreachable);
    await client.get('/v1/things/1', { 'filter[email]': 'ada@example.com' });
    const posted = client.post('/v1/things', { type: 'things', attributes: { code: 'private' } });
    await expect(posted).rejects.toThrow();
    await expect(client.withoutRetries().get('/v1/things/1')).rejects.toThrow();
    const lines = world.recorded.texts('debug');
    expect(lines).toEqual([
      'GET /v1/things/1: 200 in 0 ms, request id ABC-123, 3599 of 3600 requests left this hour',
      'POST /v1/things: 409 in 0 ms',
      expect.stringMatching(/^GET \/v1\/things\/1: no answer\. Nobody there/),
    ]);
    expect(lines.join()).not.toMatch(/Bearer|ey[A-Za-z0-9]|ada@|private/);
  });
});
