import { afterEach, describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../src/core/system/network/http.ts';
import type { FaultAction } from '../../src/sandbox/faults.ts';
import { APP, createWorld } from '../contract/appstore-release-world.ts';
import type { World } from '../contract/appstore-release-world.ts';

let world: World;
afterEach(() => world.close());

/** An update with everything that can be written. */
const INPUTS = {
  'phased-release': 'on',
  copyright: '2026 Harbour',
  'review-notes': 'Sail on.',
  'release-type': 'after-approval',
};

/** The state in the end, without ids that differ from run to run. */
function finalState({ version, versions, submissions }: World) {
  const { id: _, ...ours } = version();
  return {
    ours,
    versions: versions().length,
    submissions: submissions().map(({ state, items }) => ({ state, items })),
  };
}

async function undisturbed() {
  world = await createWorld();
  await world.release(INPUTS);
  return { state: finalState(world), requests: world.requests().length };
}

/** A request that is never answered ends after a minute; here it does after a blink. */
function shortenWaits({ test: { context } }: World): void {
  const { http } = context;
  const send = (request: HttpRequest) => http.send({ ...request, idleTimeoutMs: 250 });
  Object.assign(context, { http: { ...http, send } });
}

const FAULTS: Readonly<Record<string, { effect?: 'after'; action: FaultAction }>> = {
  '429': { action: { status: 429 } },
  '500': { action: { status: 500 } },
  'cut before': { action: { cut: true } },
  'cut after the effect': { effect: 'after', action: { cut: true } },
  'a stall before': { action: { hold: true } },
  'a stall after the effect': { effect: 'after', action: { hold: true } },
};

describe.each(Object.entries(FAULTS))('each request disturbed by %s', (_name, fault) => {
  test('ends in the undisturbed state with one submission', async () => {
    const { state, requests } = await undisturbed();
    for (let after = 0; after < requests; after += 1) {
      await world.close();
      world = await createWorld();
      if ('hold' in fault.action) shortenWaits(world);
      world.sandbox.fault({ path: '^/v1/', after, times: 1, ...fault });
      await world.release(INPUTS);
      world.sandbox.clearFaults();
      expect({ after, ...finalState(world) }).toEqual({ after, ...state });
    }
  });
});

test('a run that dies after any request is continued by the next one', async () => {
  const { state, requests } = await undisturbed();
  for (let after = 0; after < requests; after += 1) {
    await world.close();
    world = await createWorld();
    world.sandbox.fault({ path: '^/v1/', after, times: 1, effect: 'after', action: { cut: true } });
    world.sandbox.fault({ path: '^/v1/', after: after + 1, times: 9999, action: { cut: true } });
    await world.release(INPUTS).catch(() => undefined);
    world.sandbox.clearFaults();
    await world.release(INPUTS);
    expect({ after, ...finalState(world) }).toEqual({ after, ...state });
  }
});

test('two jobs at once end with one submission', async () => {
  world = await createWorld();
  world.seed({
    appStoreVersions: [
      {
        app: APP,
        version: '1.2.0',
        buildNumber: '7',
        texts: [{ locale: 'en-US' }],
        reviewDetail: {
          contactFirstName: 'A',
          contactLastName: 'H',
          contactPhone: '+15550100',
          contactEmail: 'a@example.com',
        },
      },
    ],
  });
  await Promise.all([world.release(), world.release()]);
  expect(world.submissions()).toMatchObject([
    { state: 'WAITING_FOR_REVIEW', items: [{ subject: '1.2.0' }] },
  ]);
});
