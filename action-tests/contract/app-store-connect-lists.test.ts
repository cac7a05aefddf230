// Lists over several pages, the token's way, and the hourly limit that all requests share.
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nextBuildNumber } from '../../src/core/app-store-connect/next-build-number.ts';
import { waitForApple } from '../../src/core/app-store-connect/apple-wait.ts';
import { MINUTE } from '../../src/core/system/duration.ts';
import { failureOf } from '../support/failure.ts';
import { createClientWorld } from './app-store-connect-world.ts';
import type { ClientWorld } from './app-store-connect-world.ts';

const APP = { id: '6440000001', bundleId: 'com.example.rehearsal', name: 'Rehearsal' };

let world: ClientWorld;
beforeEach(async () => {
  world = await createClientWorld();
  world.sandbox.seed({ appStoreConnect: { apps: [APP] } });
});
afterEach(() => world.close());

function seedBuilds(count: number): void {
  const builds = Array.from({ length: count }, (_, index) => ({
    app: APP.bundleId,
    version: '1.2',
    buildNumber: `${index + 1}`,
  }));
  world.sandbox.seed({ appStoreConnect: { builds } });
}

const brokenCursor = {
  status: 400,
  body: {
    errors: [
      {
        code: 'PARAMETER_ERROR.INVALID',
        detail: "'abc' is not a valid cursor for this request",
        source: { parameter: 'cursor' },
      },
    ],
  },
};
const scope = { appId: APP.id, version: '1.2', platform: 'IOS' };

describe('a list of several pages', () => {
  test('is read to its end', async () => {
    seedBuilds(401);
    expect(await nextBuildNumber(world.client(), scope)).toMatchObject({ next: '402' });
  });

  test('is read from both ends when Apple refuses its own cursor', async () => {
    seedBuilds(301);
    world.sandbox.fault({ path: '/v1/builds', after: 1, action: brokenCursor });
    const { data } = await world.client().getAll('/v1/builds', { sort: 'version' });
    expect(data.map(({ attributes }) => attributes.text('version'))).toEqual(
      Array.from({ length: 301 }, (_, index) => `${index + 1}`),
    );
  });

  test('is an error when it is too long for that, and never a part of it', async () => {
    seedBuilds(401);
    world.sandbox.fault({ path: '/v1/builds', after: 1, action: brokenCursor });
    const failure = await failureOf(world.client().getAll('/v1/builds', { sort: 'version' }));
    expect(failure.code).toBe('app-store-connect/surprising-answer');
    expect(failure.message).toContain('400 of 401');
  });

  test('is an error when it cannot be sorted', async () => {
    seedBuilds(3);
    const path = `/v1/apps/${APP.id}/builds`;
    world.sandbox.fault({ path: '/builds$', after: 1, action: brokenCursor });
    const failure = await failureOf(world.client().getAll(path, { limit: 2 }));
    expect(failure.code).toBe('app-store-connect/request-invalid');
    expect(failure.said).toContain('not a valid cursor');
  });

  test('is refused when its first page is: no cursor is to blame', async () => {
    world.sandbox.fault({ path: '/v1/builds', action: brokenCursor });
    const failure = await failureOf(world.client().getAll('/v1/builds'));
    expect(failure.code).toBe('app-store-connect/request-invalid');
    expect(world.requests()).toBe(1);
  });

  test('that leads to another host never gets the token there', async () => {
    const asked: (string | undefined)[] = [];
    const stranger = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.end('{"data": []}');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => stranger.once('listening', resolve));
    const address = stranger.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const links = { next: `http://127.0.0.1:${port}/v1/builds?cursor=2` };
    const data = [{ type: 'builds', id: '1' }];
    world.sandbox.fault({ path: '/v1/builds', action: { status: 200, body: { data, links } } });
    const failure = await failureOf(world.client().getAll('/v1/builds'));
    stranger.close();
    expect(failure.code).toBe('app-store-connect/surprising-answer');
    expect(failure.message).toContain('another host');
    expect(asked).toEqual([]);
  });
});

describe('a wait through an outage', () => {
  test('looks once at a time, so that no look outlasts its limit', async () => {
    world.sandbox.fault({ path: '/v1/apps', times: 99, action: { status: 503 } });
    const wait = waitForApple(world.client(), {
      what: 'the end',
      look: async (api) => ({ done: true, value: await api.getPage('/v1/apps') }),
      limitMs: 5000,
      context: world.context,
      timeoutError: (timeout) => {
        throw timeout;
      },
    });
    await expect(wait).rejects.toThrow('App Store Connect is out of order');
    expect(world.requests()).toBe(world.recorded.sleeps.length + 1);
    expect(world.recorded.sleeps.reduce((sum, pause) => sum + pause)).toBe(5000);
    expect(world.recorded.texts('info').join('\n')).not.toContain('Trying again');
  });
});

describe('the hourly limit', () => {
  test('is a warning below a tenth, once, and a wait then looks every ten minutes', async () => {
    world.sandbox.fault({ quota: 300 });
    const api = world.client();
    let looks = 0;
    await waitForApple(api, {
      what: 'the end',
      look: async (api) => {
        await api.getPage('/v1/apps');
        looks += 1;
        return looks < 4 ? { done: false, state: 'not yet' } : { done: true, value: looks };
      },
      limitMs: 60 * MINUTE,
      context: world.context,
      timeoutError: (timeout) => {
        throw timeout;
      },
    });
    expect(world.recorded.sleeps).toEqual([10 * MINUTE, 10 * MINUTE, 10 * MINUTE]);
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringMatching(/^The API key has 299 of 3600 requests left this hour/),
    ]);
    expect(world.recorded.texts('debug')).toHaveLength(4);
  });

  test('that is used up is told with its figures', async () => {
    world.sandbox.fault({ quota: 0 });
    const failure = await failureOf(world.client().getAll('/v1/apps'));
    expect(failure.code).toBe('app-store-connect/rate-limited');
    expect(failure.message).toContain('0 of 3600 requests left this hour');
    expect(failure.said).toContain('RATE_LIMIT_EXCEEDED');
  });
});
