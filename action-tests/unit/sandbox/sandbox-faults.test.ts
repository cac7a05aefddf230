import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppStoreConnectClient } from './app-store-connect-client.ts';

let client: AppStoreConnectClient;
beforeEach(async () => {
  client = await AppStoreConnectClient.start();
});
afterEach(() => client.sandbox.close());

const createGroup = async (name = 'Friends'): Promise<number> =>
  (await client.create('betaGroups', { name }, { app: { type: 'apps', id: '6440000001' } })).status;
const groups = (): string[] => client.app.betaGroups.map(({ name }) => name);

/** The answer as it came over the wire; a fault need not speak Apple's language. */
async function createRaw(signal?: AbortSignal): Promise<Response> {
  const data = {
    type: 'betaGroups',
    attributes: { name: 'Friends' },
    relationships: { app: { data: { type: 'apps', id: '6440000001' } } },
  };
  return fetch(`${client.sandbox.url}/v1/betaGroups`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await client.token()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ data }),
    ...(signal && { signal }),
  });
}

describe('a fault', () => {
  test('answers instead of the service, which sees nothing', async () => {
    client.sandbox.fault({
      method: 'POST',
      path: '^/v1/betaGroups$',
      action: { status: 503, headers: { 'retry-after': '1' }, body: { message: 'down' } },
    });
    const response = await createRaw();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.json()).toEqual({ message: 'down' });
    expect(groups()).toEqual([]);
    expect(await createGroup()).toBe(201);
  });

  test('can hide that the service did what was asked', async () => {
    client.sandbox.fault({
      path: '/betaGroups$',
      effect: 'after',
      action: { status: 502, body: '<html>Bad gateway</html>' },
    });
    const response = await createRaw();
    expect(response.status).toBe(502);
    expect(await response.text()).toBe('<html>Bad gateway</html>');
    expect(groups()).toEqual(['Friends']);
  });

  test.each([
    ['before', []],
    ['after', ['Friends']],
  ] as const)('cuts the connection %s the effect', async (effect, left) => {
    client.sandbox.fault({ path: '/betaGroups$', effect, action: { cut: true } });
    await expect(createRaw()).rejects.toThrow('fetch failed');
    expect(groups()).toEqual(left);
  });

  test('loses one write although the answer says it was done', async () => {
    client.sandbox.fault({ path: '/betaGroups$', action: { ignoreWrite: true } });
    expect(await createGroup('Lost')).toBe(201);
    expect(await createGroup('Kept')).toBe(201);
    expect(groups()).toEqual(['Kept']);
  });

  test('delays', async () => {
    client.sandbox.fault({ path: '/betaGroups$', action: { delayMs: 50 } });
    const start = performance.now();
    await createGroup();
    expect(performance.now() - start).toBeGreaterThanOrEqual(49);
  });

  test.each([
    ['before', []],
    ['after', ['Friends']],
  ] as const)(
    'holds a request %s its effect until the faults are cleared',
    async (effect, left) => {
      client.sandbox.fault({ path: '/betaGroups$', effect, action: { hold: true } });
      const answer = createRaw();
      while (client.sandbox.heldRequests === 0) await setTimeout(1);
      expect(groups()).toEqual(left);
      client.sandbox.clearFaults();
      expect((await answer).status).toBe(201);
      expect(client.sandbox.heldRequests).toBe(0);
      expect(groups()).toEqual(['Friends']);
    },
  );

  test('holds a request that has no effect when its client leaves meanwhile', async () => {
    client.sandbox.fault({ path: '/betaGroups$', action: { hold: true } });
    const leave = new AbortController();
    const answer = createRaw(leave.signal);
    while (client.sandbox.heldRequests === 0) await setTimeout(1);
    leave.abort();
    await expect(answer).rejects.toThrow('aborted');
    while (client.sandbox.traffic.entries.at(-1)?.milliseconds === 0) await setTimeout(1);
    client.sandbox.clearFaults();
    expect(await createGroup('Next')).toBe(201);
    expect(groups()).toEqual(['Next']);
  });

  test('skips some requests, hits some, and leaves the rest and other methods alone', async () => {
    client.sandbox.fault({
      method: 'POST',
      path: '/betaGroups$',
      after: 1,
      times: 2,
      action: { status: 500 },
    });
    await client.get('/v1/betaGroups');
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await createRaw()).status);
    expect(statuses).toEqual([201, 500, 500, 201]);
  });

  test('ends when the faults are cleared', async () => {
    client.sandbox.fault({ path: '.', times: 100, action: { status: 500 } });
    client.sandbox.clearFaults();
    expect(await createGroup()).toBe(201);
  });
});
