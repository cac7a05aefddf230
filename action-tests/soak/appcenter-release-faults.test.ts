/**
 * Every request in turn meets every fault. Then the step runs once more, as people do after a red
 * one: the state is that of an undisturbed run, with one release and one mail for each group.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../src/core/system/network/http.ts';
import type { FaultAction } from '../../src/sandbox/faults.ts';
import { writeDsym } from '../support/dsym.ts';
import { createWorld } from '../contract/appcenter-release-world.ts';
import type { World } from '../contract/appcenter-release-world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await writeDsym(world.bench.context.machine.workspace, 'Tea.app.dSYM', 'a1'.repeat(16));
});
beforeEach(() => world.startAfresh());
afterAll(() => world.close());

const GIVEN = {
  groups: 'Friends',
  testers: 'ada@example.com',
  stores: 'Portal',
  symbols: 'Tea.app.dSYM',
  'symbols-failure': 'fail',
};
/** What each protocol asks on its own; around it both ask the same. */
const PROTOCOLS = {
  chunked: { given: { ...GIVEN, 'upload-protocol': 'chunked' }, path: '.' },
  legacy: {
    given: { ...GIVEN, 'upload-protocol': 'legacy' },
    path: 'release_uploads|app_versions',
  },
};
const PAGE = '<html><h1>502 Bad Gateway</h1></html>';
const FAULTS: Readonly<Record<string, { effect?: 'after'; action: FaultAction }>> = {
  'too busy': { action: { status: 429, body: { message: 'Too many', statusCode: 429 } } },
  'a failure': { action: { status: 500, body: { code: 'internal_server_error', message: 'x' } } },
  'a page': { action: { status: 502, headers: { 'content-type': 'text/html' }, body: PAGE } },
  'a cut connection': { action: { cut: true } },
  'a lost answer': { effect: 'after', action: { cut: true } },
  'a failure after the effect': { effect: 'after', action: { status: 500, body: {} } },
  'a stall': { action: { hold: true } },
  'a stall after the effect': { effect: 'after', action: { hold: true } },
};

/** What counts in the end; ids of groups, and times, differ from run to run. */
function finalState() {
  const releases = world.releases().map(({ destinations, ...release }) => ({
    ...release,
    destinations: destinations.map(({ type, name, publishing }) => ({
      type,
      name,
      status: publishing?.status,
    })),
  }));
  return { releases, mails: world.mails(), symbols: world.symbols() };
}

async function undisturbed(protocol: keyof typeof PROTOCOLS) {
  const { given, path } = PROTOCOLS[protocol];
  await world.release(given);
  const state = finalState();
  expect(state).toMatchObject({ releases: [{ id: 1 }], mails: ['Friends', 'ada@example.com'] });
  expect(state.symbols).toEqual([expect.stringMatching(/ indexed$/)]);
  const requests = world.requests().filter((line) => new RegExp(path).test(line)).length;
  return { given, path, state, requests };
}

/** A request that is never answered ends after a minute; here it does after a blink. */
async function withShortWaits(work: () => Promise<unknown>) {
  const { context } = world.bench;
  const { http } = context;
  const send = (request: HttpRequest) => http.send({ ...request, idleTimeoutMs: 150 });
  Object.assign(context, { http: { ...http, send } });
  await work();
  Object.assign(context, { http });
}

describe.each(['chunked', 'legacy'] as const)('with the %s protocol', (protocol) => {
  test.each(Object.keys(FAULTS))('each request met by %s', async (name) => {
    const fault = FAULTS[name]!;
    const { given, path, state, requests } = await undisturbed(protocol);
    for (let after = 0; after < requests; after += 1) {
      world.startAfresh();
      world.sandbox.fault({ path, after, ...fault });
      const release = () => world.release(given);
      await ('hold' in fault.action ? withShortWaits(release) : release());
      world.sandbox.clearFaults();
      expect({ after, ...finalState() }).toEqual({ after, ...state });
      await world.release(given);
      expect({ after, ...finalState() }).toEqual({ after, ...state });
    }
  });

  test('a run that dies after any request is finished by the next one', async () => {
    const { given, path, state, requests } = await undisturbed(protocol);
    for (let after = 0; after < requests; after += 1) {
      world.startAfresh();
      const cut = { cut: true } as const;
      world.sandbox.fault({ path, after, effect: 'after', action: cut });
      world.sandbox.fault({ path, after: after + 1, times: 9999, action: cut });
      await world.release(given).catch(() => undefined);
      world.sandbox.clearFaults();
      await world.release(given);
      expect({ after, ...finalState() }).toEqual({ after, ...state });
    }
  });
});
