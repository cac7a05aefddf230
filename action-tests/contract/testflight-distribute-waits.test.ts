import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/core/errors.ts';
import { MINUTE } from '../../src/core/system/duration.ts';
import { createWorld } from './testflight-distribute-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './testflight-distribute-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const waitedMs = () => world.recorded.sleeps.reduce((sum, ms) => sum + ms, 0);

describe('a wait ends at its limit', () => {
  test('when Apple never lists the build, and says which one is there', async () => {
    const error = await failureOf(
      world.distribute({ 'build-number': '9', 'appear-timeout-minutes': '10' }),
    );
    expect(error.code).toBe('build/not-found');
    expect(error.message).toContain('Waited 10 min for Apple to list build 9 for Harbour');
    expect(error.message).toContain('The newest build of Harbour is 1.2.0 (7).');
    expect(waitedMs()).toBe(10 * MINUTE);
  });

  test('when Apple does not finish processing, with what is known as outputs', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    const error = await failureOf(
      world.distribute({ groups: 'Team', 'processing-timeout-minutes': '30' }),
    );
    expect(error.code).toBe('app-store-connect/build-not-processed');
    expect(waitedMs()).toBe(30 * MINUTE);
    expect(world.recorded.outputs).toMatchObject({ 'build-id': world.build().id });
    expect(world.writes()).toEqual([]);
  });

  test('as a warning where the input asks for that', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    await world.distribute({ groups: 'Team', 'on-timeout': 'warn' });
    expect(world.recorded.texts('warning').join()).toContain('Nothing was distributed.');
    expect(waitedMs()).toBe(120 * MINUTE);
    expect(world.writes()).toEqual([]);
  });

  test('when a processed build does not open to testers', async () => {
    world.seedBuild({ externalBuildState: 'PROCESSING' });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe('app-store-connect/build-not-processed');
    expect(error.message).toContain('external PROCESSING');
    expect(waitedMs()).toBe(120 * MINUTE);
  });

  test('not before: a build that is still processed is distributed as soon as it is ready', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    const { clock } = world.test.context;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      await clock.sleep(ms, signal);
      if (waitedMs() > 25 * MINUTE) world.seedBuild({ processingState: 'VALID' });
    };
    Object.assign(world.test.context, { clock: { ...clock, sleep } });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
  });

  test('when the job is cancelled', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    const { clock } = world.test.context;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      world.test.cancel(new CancelledError());
      await clock.sleep(ms, signal);
    };
    Object.assign(world.test.context, { clock: { ...clock, sleep } });
    await expect(world.distribute({ groups: 'Team' })).rejects.toBeInstanceOf(CancelledError);
    expect(world.recorded.texts('info')).toContain(
      'Stopped waiting for Apple to process the build; last seen: PROCESSING.',
    );
    expect(world.recorded.texts('notice').join()).toContain('Nothing was distributed');
  });
});

describe('a wait outlives', () => {
  test('an outage, and tells of it', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    const { clock } = world.test.context;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      await clock.sleep(ms, signal);
      if (world.recorded.sleeps.length > 40) world.seedBuild({ processingState: 'VALID' });
    };
    Object.assign(world.test.context, { clock: { ...clock, sleep } });
    const path = '/v1/builds/';
    world.sandbox.fault({ method: 'GET', path, after: 3, times: 20, action: { status: 503 } });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
    expect(world.recorded.texts('info')).toContainEqual(
      expect.stringContaining('Waiting for Apple to process the build: App Store Connect is out'),
    );
  });

  test('broken connections until the build opens to testers', async () => {
    world.seedBuild({ externalBuildState: 'PROCESSING' });
    const { clock } = world.test.context;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      await clock.sleep(ms, signal);
      if (world.recorded.sleeps.length > 12) {
        world.seedBuild({ externalBuildState: 'READY_FOR_BETA_SUBMISSION' });
      }
    };
    Object.assign(world.test.context, { clock: { ...clock, sleep } });
    const path = '/v1/builds/';
    world.sandbox.fault({ method: 'GET', path, times: 9, action: { cut: true } });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
  });

  test('nothing beyond its limit, however long Apple asks to be left alone', async () => {
    const action = { status: 429, headers: { 'retry-after': '7200' } };
    world.sandbox.fault({ method: 'GET', path: '/v1/builds$', times: 99, action });
    const error = await failureOf(world.distribute({ 'appear-timeout-minutes': '3' }));
    expect(error.code).toBe('build/not-found');
    expect(error.message).toContain('last seen: the rate limit of the API key is used up');
    expect(waitedMs()).toBe(3 * MINUTE);
  });
});
