/**
 * Every request of a whole upload is disturbed in turn, in every way a network and a service can.
 * What is at Apple in the end is what an undisturbed run leaves there, to the byte.
 */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SECOND } from '../../src/core/system/duration.ts';
import type { Http, HttpRequest } from '../../src/core/system/network/http.ts';
import type { FaultAction } from '../../src/sandbox/faults.ts';
import { deadRun, expectOneBuild } from '../contract/appstore-upload-earlier-run.ts';
import { createWorld } from '../contract/appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import { finalState } from '../support/final-state.ts';
import type { World } from '../contract/appstore-upload-world.ts';

const ALWAYS = 10_000;
const REQUESTS = '^/(v1|storage)/';

let world: World;
let undisturbed: string;
let requests: string[];
beforeAll(async () => {
  world = await createWorld({ partSizeBytes: 8192 });
  await world.ipa();
  await upload();
  expectOneBuild(world);
  undisturbed = finalState(world.sandbox);
  requests = world.requests();
});
afterAll(() => world.close());

const upload = () =>
  world.upload({
    'parallel-parts': '2',
    'if-exists': 'skip',
    'uses-non-exempt-encryption': 'false',
    check: 'off',
  });

interface Disturbance {
  readonly action: FaultAction;
  readonly effect?: 'before' | 'after';
  /** A request that is held stays so. */
  readonly isForever?: boolean;
}

/** Runs with the request disturbed that comes after so many others. */
async function disturbed(
  { action, effect = 'before', isForever = false }: Disturbance,
  after: number,
): Promise<void> {
  world.sandbox.fault({ path: REQUESTS, after, effect, action });
  const before = world.sandbox.traffic.entries.length;
  const run = upload();
  if ('hold' in action && !isForever) await stall();
  await run;
  const { faults, request } = (await disturbedEntry(before)) ?? {};
  expect({ request, faults }).toMatchObject({ faults: [action] });
  expect({ request, state: finalState(world.sandbox) }).toEqual({ request, state: undisturbed });
}

/** The sandbox notes a request that is left alone when it notices, which may be after the run. */
async function disturbedEntry(since: number) {
  for (let look = 0; ; look += 1) {
    const entries = world.sandbox.traffic.entries.slice(since);
    const found = entries.find(({ faults }) => faults.length > 0);
    if (found !== undefined || look === 500) return found;
    await setTimeout(2);
  }
}

/** Thirty seconds pass while the request is held. */
async function stall(): Promise<void> {
  while (world.sandbox.heldRequests === 0) await setTimeout(2);
  for (let second = 0; second < 30; second += 1) await world.test.context.clock.sleep(SECOND);
  world.sandbox.clearFaults();
}

const html = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>';
const retryAfter = { 'retry-after': '30' };

const disturbances: [what: string, disturbance: Disturbance][] = [
  ['429 with Retry-After', { action: { status: 429, headers: retryAfter } }],
  ['429 without Retry-After', { action: { status: 429 } }],
  ['500', { action: { status: 500 } }],
  ['500 after the effect', { action: { status: 500 }, effect: 'after' }],
  ['502 from a gateway', { action: { status: 502, body: html } }],
  ['502 from a gateway after the effect', { action: { status: 502, body: html }, effect: 'after' }],
  ['a connection that breaks', { action: { cut: true } }],
  ['an answer that is lost after the effect', { action: { cut: true }, effect: 'after' }],
  ['a stall of 30 s', { action: { hold: true } }],
  ['a stall of 30 s after the effect', { action: { hold: true }, effect: 'after' }],
];

describe('an upload of which one request meets', () => {
  test.each(disturbances)('%s leaves what an undisturbed one does', async (_what, disturbance) => {
    for (const after of requests.keys()) {
      world.reset();
      await disturbed(disturbance, after);
    }
  });

  test('they are met by every kind of request that an upload makes', () => {
    const kinds = requests.map((line) =>
      line.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b\d+\b/g, '…'),
    );
    expect([...new Set(kinds)]).toEqual([
      'GET /v1/apps',
      'GET /v1/apps/…/buildUploads',
      'POST /v1/buildUploads',
      'POST /v1/buildUploadFiles',
      'PUT /storage/…/…',
      'PATCH /v1/buildUploadFiles/…',
      'GET /v1/buildUploads/…',
      'GET /v1/builds/…',
      'PATCH /v1/builds/…',
    ]);
  });
});

describe('an upload of which one request is never answered', () => {
  let http: Http;
  beforeAll(() => {
    http = world.test.context.http;
    // The real limits are a minute, and a quarter of an hour for the commit.
    const send = (request: HttpRequest) => http.send({ ...request, idleTimeoutMs: 250 });
    Object.assign(world.test.context, { http: { ...http, send } });
  });
  afterAll(() => void Object.assign(world.test.context, { http }));

  test.each(['before', 'after'] as const)(
    '%s its effect, leaves what an undisturbed one does',
    async (effect) => {
      for (const after of requests.keys()) {
        world.reset();
        await disturbed({ action: { hold: true }, effect, isForever: true }, after);
      }
    },
  );
});

describe('a run that goes on with what a dead one left, of which one request meets', () => {
  let count: number;
  beforeAll(async () => {
    world.reset();
    await deadRun(world);
    const before = world.requests().length;
    await upload();
    count = world.requests().length - before;
  });

  test.each(disturbances.filter(([what]) => /^(429 without|a connection|an answer)/.test(what)))(
    '%s leaves what an undisturbed one does',
    async (_what, disturbance) => {
      for (let after = 0; after < count; after += 1) {
        world.reset();
        await deadRun(world);
        await disturbed(disturbance, after);
      }
    },
  );
});

describe('a network that is gone for good from one request on', () => {
  test.each(['before', 'after'] as const)(
    '%s its effect fails the step, and the next one finishes what it left',
    async (effect) => {
      for (const after of requests.keys()) {
        world.reset();
        const action = { cut: true } as const;
        world.sandbox.fault({ path: REQUESTS, after, times: ALWAYS, effect, action });
        await failureOf(upload());
        world.sandbox.clearFaults();
        await upload();
        expect({ after, state: finalState(world.sandbox) }).toEqual({ after, state: undisturbed });
      }
    },
  );
});
