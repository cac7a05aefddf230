/**
 * Jobs that share an API key for a simulated hour: they know nothing of each other, and the pauses
 * of their waits keep all of them within the limit that the sandbox counts.
 */
import { createPrivateKey } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { waitForApple } from '../../src/core/app-store-connect/apple-wait.ts';
import { connectToAppStoreConnect } from '../../src/core/app-store-connect/client/client.ts';
import type { AppStoreConnect } from '../../src/core/app-store-connect/client/client.ts';
import type { Clock } from '../../src/core/system/clock.ts';
import { MINUTE, SECOND } from '../../src/core/system/duration.ts';
import type { Http } from '../../src/core/system/network/http.ts';
import {
  rateLimitHeader,
  spendRequest,
} from '../../src/sandbox/app-store-connect/access/rate-limit.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { createTestContext } from '../support/action-context.ts';
import type { TestContext } from '../support/action-context.ts';

const LIMIT = 3600;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 10, 28);
const { keyId, issuerId, privateKeyPem } = createApiKey();
const credentials = { keyId, issuerId, privateKey: createPrivateKey(privateKeyPem) };

let world: TestContext<Readonly<Record<string, string>>>;
beforeEach(async () => {
  world = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: '' } });
});
afterEach(() => world.close());

/** Time that moves on to the next one who wakes, once all who take part are asleep. */
function sharedTime(sleepers: number): { readonly clock: Clock; leave(): void } {
  let now = START;
  let awake = sleepers;
  const asleep: { readonly at: number; readonly wake: () => void }[] = [];
  const rest = () => {
    awake -= 1;
    if (awake > 0) return;
    const [next] = asleep.toSorted((one, other) => one.at - other.at);
    if (!next) return;
    asleep.splice(asleep.indexOf(next), 1);
    now = next.at;
    awake += 1;
    next.wake();
  };
  return {
    leave: rest,
    clock: {
      now: () => new Date(now),
      every: () => () => undefined,
      sleep: (ms) =>
        new Promise((wake) => {
          asleep.push({ at: now + ms, wake });
          rest();
        }),
    },
  };
}

interface Answered {
  readonly at: number;
  readonly method: string;
  readonly status: number;
  readonly left: number;
}

/** Apple's API with nothing but the rolling hour of the key, as the sandbox counts it. */
function countingApple(clock: Clock, answers: Answered[]): Http {
  const times = {};
  return {
    async send({ method }) {
      const left = spendRequest(times, keyId, clock.now());
      const status = left === undefined ? 429 : 200;
      answers.push({ at: clock.now().getTime(), method, status, left: left ?? 0 });
      const body = { data: { type: 'things', id: '1' } };
      return {
        status,
        headers: { 'x-rate-limit': rateLimitHeader(left ?? 0) },
        body: Buffer.from(JSON.stringify(body)),
      };
    },
    connect() {},
    close: async () => {},
  };
}

interface Fleet {
  readonly answers: readonly Answered[];
  readonly outcomes: readonly PromiseSettledResult<void>[];
  /** Between two looks of one job, in the order of time. */
  readonly pausesMs: readonly { readonly at: number; readonly ms: number }[];
}

/**
 * One job after another begins within ten minutes, looks for a build until Apple has processed it
 * after 40 minutes, distributes it, and waits for beta review to the end of the hour and beyond.
 */
async function runFleet({
  jobs: count = 40,
  requestsALook = 1,
  reads = 8,
  changes = 8,
} = {}): Promise<Fleet> {
  const { clock, leave } = sharedTime(count);
  const answers: Answered[] = [];
  const pausesMs: { at: number; ms: number }[] = [];
  const http = countingApple(clock, answers);
  const context = { ...world.context, clock, http };

  const waitFor = async (api: AppStoreConnect, ms: number) => {
    const ready = clock.now().getTime() + ms;
    let before: number | undefined;
    await waitForApple(api, {
      what: 'the build',
      async look(lookingApi) {
        const at = clock.now().getTime();
        if (before !== undefined) pausesMs.push({ at, ms: at - before });
        before = at;
        for (let request = 0; request < requestsALook; request += 1)
          await lookingApi.get('/v1/things/1');
        return at >= ready ? { done: true, value: undefined } : { done: false, state: 'no' };
      },
      limitMs: 2 * HOUR,
      context,
      timeoutError: (timeout) => {
        throw timeout;
      },
    });
  };
  const job = async (number: number) => {
    await clock.sleep((number * 10 * MINUTE) / count);
    const api = connectToAppStoreConnect({ credentials, context });
    for (let read = 0; read < reads; read += 1) await api.get('/v1/things/1');
    await waitFor(api, 40 * MINUTE);
    for (let change = 0; change < changes; change += 1) {
      await api.post('/v1/things', { type: 'things' });
      await api.get('/v1/things/1');
    }
    await waitFor(api, 30 * MINUTE);
  };
  const jobs = Array.from({ length: count }, (_, number) => job(number).finally(leave));
  return { answers, outcomes: await Promise.allSettled(jobs), pausesMs };
}

/** The most requests of any hour, those that Apple refused too. */
function busiestHour(answers: readonly Answered[]): number {
  let first = 0;
  return answers.reduce((most, { at }, index) => {
    while ((answers[first]?.at ?? at) <= at - HOUR) first += 1;
    return Math.max(most, index - first + 1);
  }, 0);
}

/** The longest pause that ended within ten minutes of the hour. */
function longestPause({ pausesMs }: Fleet, fromMinute: number): number {
  const from = START + fromMinute * MINUTE;
  const within = pausesMs.filter(({ at }) => at >= from && at < from + 10 * MINUTE);
  return Math.max(...within.map(({ ms }) => ms));
}

test.each([1, 2, 3])(
  'forty jobs stay within the limit and none fails, with %d requests a look',
  async (requestsALook) => {
    const { answers, outcomes } = await runFleet({ requestsALook });
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(answers.filter(({ status }) => status === 429)).toEqual([]);
    expect(busiestHour(answers)).toBeLessThanOrEqual(1.02 * LIMIT);
  },
);

test('pauses stretch as the rest shrinks', async () => {
  const fleet = await runFleet();
  const pauses = [0, 10, 20, 30, 40].map((minute) => longestPause(fleet, minute));
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  expect(pauses[0]).toBe(30 * SECOND);
  expect(pauses.at(-1)).toBeGreaterThan(5 * MINUTE);
});

test('waits leave a tenth of the limit for changes', async () => {
  const { answers } = await runFleet({ requestsALook: 3, reads: 0, changes: 0 });
  expect(Math.min(...answers.map(({ left }) => left))).toBeGreaterThanOrEqual(0.1 * LIMIT);
});
