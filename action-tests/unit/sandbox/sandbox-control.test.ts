import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

function control(method: string, name: string, body?: unknown): Promise<Response> {
  return fetch(`${sandbox.url}/__sandbox/${name}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
}

const seed = { appStoreConnect: { apps: [{ bundleId: 'com.example.notes', name: 'Notes' }] } };

describe('the control routes', () => {
  test('seed, show and forget', async () => {
    expect((await control('POST', 'seed', seed)).status).toBe(204);
    expect(await (await control('GET', 'state')).json()).toMatchObject({
      appStoreConnect: { apps: [{ bundleId: 'com.example.notes', name: 'Notes' }] },
      appCenter: { apps: [] },
    });
    expect((await control('POST', 'reset')).status).toBe(204);
    expect(sandbox.state.appStoreConnect.apps).toEqual([]);
  });

  test('may seed the same again', async () => {
    await control('POST', 'seed', seed);
    await control('POST', 'seed', seed);
    expect(sandbox.state.appStoreConnect.apps).toHaveLength(1);
  });

  test('refuse a seed that contradicts itself', async () => {
    const builds = [{ app: 'com.none', version: '1.0', buildNumber: '1' }];
    const response = await control('POST', 'seed', { appStoreConnect: { builds } });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('com.none') });
  });

  test.each([
    [{ appStore: {} }, "seed: 'appStore' is unknown"],
    [{ appStoreConnect: { app: [] } }, "appStoreConnect: 'app' is unknown"],
    [
      { appStoreConnect: { apps: [{ bundleId: 'com.example.notes', name: 'N', locale: 'de' }] } },
      "appStoreConnect/apps/0: 'locale' is unknown",
    ],
    [{ appStoreConnect: { apps: [{ name: 'Notes' }] } }, "property 'bundleId'"],
    [{ appCenter: { behaviour: { lostBlock: [1] } } }, "appCenter/behaviour: 'lostBlock'"],
    [{ appCenter: { tokens: [{ token: 'a', acces: 'viewer' }] } }, "appCenter/tokens/0: 'acces'"],
  ])('refuse the seed %j', async (wrong, problem) => {
    const response = await control('POST', 'seed', wrong);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining(problem) });
    expect(sandbox.state.appStoreConnect.apps).toEqual([]);
  });

  test('order and end faults, and are not disturbed themselves', async () => {
    const fault = { path: '.', times: 10, action: { status: 500 } };
    expect((await control('POST', 'faults', fault)).status).toBe(204);
    expect((await fetch(`${sandbox.url}/v1/apps`)).status).toBe(500);
    expect((await control('DELETE', 'faults')).status).toBe(204);
    expect((await fetch(`${sandbox.url}/v1/apps`)).status).toBe(401);
  });

  test.each([{}, { path: '/v1' }, { path: '(', action: { status: 500 } }])(
    'refuse the fault %j',
    async (fault) => expect((await control('POST', 'faults', fault)).status).toBe(400),
  );

  test('show the traffic, but not themselves', async () => {
    await fetch(`${sandbox.url}/v1/apps`);
    const entries = await (await control('GET', 'traffic')).json();
    expect(entries).toEqual([
      expect.objectContaining({ response: expect.objectContaining({ status: 401 }) }),
    ]);
  });
});

describe('the sandbox', () => {
  test('listens on loopback only', () => {
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('fails when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
    taken.close();
  });
});
