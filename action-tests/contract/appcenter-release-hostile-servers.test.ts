/** Answers that no App Center gives, in the place of each answer: the run ends, by a code or well. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ActionError } from '../../src/core/errors.ts';
import type { FaultAction, RequestFault } from '../../src/sandbox/faults.ts';
import { writeDsym } from '../support/dsym.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

/** A server to which the others would lead the token. */
const elsewhere = createServer((_, response) => {
  visits += 1;
  response.end('{}');
});
let visits = 0;
let world: World;
beforeAll(async () => {
  world = await createWorld();
  await writeDsym(world.bench.context.machine.workspace, 'Tea.app.dSYM', 'a1'.repeat(16));
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  elsewhere.close();
  await world.close();
});

const hostile = (): Readonly<Record<string, FaultAction>> => ({
  'a page': { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' },
  'cut gzip': { status: 200, headers: { 'content-encoding': 'gzip' }, body: '\u001F\u008B\u0008' },
  nothing: { status: 204 },
  'a list': { status: 200, body: [null] },
  'a redirect': {
    status: 307,
    headers: { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/` },
  },
});

/** A first run on a server that answers one kind of request with `fault` only. */
function release(fault: RequestFault, protocol: string) {
  world.startAfresh();
  world.sandbox.clearFaults();
  world.sandbox.seed({ appCenter: { behaviour: { resigning: 'complete' } } });
  world.sandbox.fault({ ...fault, times: 9999 });
  return world.release({ ...GIVEN, 'upload-protocol': protocol });
}

const GIVEN = {
  groups: 'Friends',
  testers: 'ada@example.com',
  stores: 'Portal',
  symbols: 'Tea.app.dSYM',
  'symbols-failure': 'fail',
};

test.each<[string, string, string]>([
  ['GET', 'apps/tea-house/Tea$', 'chunked'],
  ['GET', 'distribution_groups$', 'chunked'],
  ['GET', 'distribution_stores$', 'chunked'],
  ['GET', 'Tea/releases$', 'chunked'],
  ['POST', 'uploads/releases$', 'chunked'],
  ['POST', 'set_metadata', 'chunked'],
  ['POST', 'upload_chunk', 'chunked'],
  ['POST', 'upload/finished', 'chunked'],
  ['PATCH', 'uploads/releases/', 'chunked'],
  ['GET', 'uploads/releases/', 'chunked'],
  ['POST', 'release_uploads$', 'legacy'],
  ['POST', 'app_versions/upload', 'legacy'],
  ['PATCH', 'release_uploads/', 'legacy'],
  ['GET', 'releases/1$', 'chunked'],
  ['PUT', 'releases/1$', 'chunked'],
  ['POST', 'releases/1/groups', 'chunked'],
  ['POST', 'releases/1/testers', 'chunked'],
  ['POST', 'releases/1/stores', 'chunked'],
  ['GET', 'symbol_uploads', 'chunked'],
  ['POST', 'symbol_uploads', 'chunked'],
  ['PUT', '^(?!.*v0.1)', 'chunked'],
  ['PATCH', 'symbol_uploads', 'chunked'],
])('%s %s ends the step with a code', async (method, path, protocol) => {
  for (const [name, action] of Object.entries(hostile())) {
    const error: unknown = await release({ method, path, action }, protocol).then(
      () => 'green',
      (thrown: unknown) => thrown,
    );
    const code = error instanceof ActionError ? error.code : error;
    expect([name, code]).toEqual([
      name,
      expect.stringMatching(/^(?:app-center\/|reconcile\/not-settled$)/),
    ]);
  }
  expect(visits).toBe(0);
});

// The release is out by then.
test.each<[string, string, 'warning' | 'info', RegExp, number]>([
  ['GET', 'update_devices', 'warning', /signing for new devices is not known/, 5],
  ['GET', 'download_devices_list', 'info', /devices of group "Friends" are not known/, 4],
])('%s %s is told and fails nothing', async (method, path, kind, words, times) => {
  for (const action of Object.values(hostile())) await release({ method, path, action }, 'chunked');
  const told = world.bench.recorded.texts(kind).filter((text) => words.test(text));
  expect(told).toHaveLength(times);
  expect(visits).toBe(0);
});
