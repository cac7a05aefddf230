import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { APP, APP_ID, createWorld } from './testflight-distribute-world.ts';
import type { World } from './testflight-distribute-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

describe('beta review', () => {
  test('is left alone on request, with a warning', async () => {
    await world.distribute({ groups: 'Friends', 'beta-review': 'never' });
    expect(world.build()).toMatchObject({
      betaGroups: ['Office', 'Friends'],
      betaReviewState: null,
    });
    expect(world.recorded.texts('warning').join()).toContain('not submitted to beta review');
  });

  test('is not asked for again when the build is in it', async () => {
    world.seedBuild({ betaReviewState: 'IN_REVIEW' });
    await world.distribute({ groups: 'Friends' });
    expect(world.writes()).toEqual([
      `POST /v1/builds/${world.build().id}/relationships/betaGroups`,
    ]);
    expect(world.recorded.outputs['beta-review-state']).toBe('IN_REVIEW');
  });

  test('keeps another build of the version there, with a warning', async () => {
    world.seed({
      builds: [{ app: APP, version: '1.2.0', buildNumber: '6', betaReviewState: 'IN_REVIEW' }],
    });
    await world.distribute({
      groups: 'Friends',
      version: '1.2',
      'build-number': '7',
      'if-another-in-review': 'keep',
    });
    expect(world.build()).toMatchObject({
      betaGroups: ['Office', 'Friends'],
      betaReviewState: null,
    });
    expect(world.recorded.texts('warning').join()).toContain('Build 6 of 1.2.0 is in beta review');
  });

  test('is not hindered by the build itself when its state lags behind its submission', async () => {
    world.seedBuild({
      betaReviewState: 'WAITING_FOR_REVIEW',
      externalBuildState: 'READY_FOR_BETA_SUBMISSION',
    });
    await world.distribute({ groups: 'Friends' });
    expect(world.build().externalBuildState).toBe('WAITING_FOR_BETA_REVIEW');
  });

  test('is not hindered by a build of another version', async () => {
    world.seed({
      builds: [{ app: APP, version: '1.1.0', buildNumber: '6', betaReviewState: 'IN_REVIEW' }],
    });
    await world.distribute({ groups: 'Friends', 'build-number': '7' });
    expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
  });
});

describe('the build', () => {
  test('is found by its id', async () => {
    await world.distribute({ 'build-id': world.build().id, groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
  });

  test('is the newest upload by default', async () => {
    await world.test.context.clock.sleep(60_000);
    world.seed({ builds: [{ app: APP, version: '1.3.0', buildNumber: '1' }] });
    await world.distribute({ groups: 'Team' });
    expect(world.recorded.outputs).toMatchObject({ version: '1.3.0', 'build-number': '1' });
    await world.distribute({ 'app-id': APP_ID, version: '1.2', groups: 'Team' });
    expect(world.recorded.outputs).toMatchObject({ version: '1.2.0', 'build-number': '7' });
  });

  test('is waited for until Apple lists it', async () => {
    const { sleep } = world.test.context.clock;
    const clock = {
      ...world.test.context.clock,
      sleep: async (ms: number, signal?: AbortSignal) => {
        await sleep(ms, signal);
        if (world.recorded.sleeps.length === 3) {
          world.seed({ builds: [{ app: APP, version: '1.2.0', buildNumber: '8' }] });
        }
      },
    };
    Object.assign(world.test.context, { clock });
    await world.distribute({ 'build-number': '8', groups: 'Team' });
    expect(world.recorded.outputs['build-number']).toBe('8');
    expect(world.recorded.texts('info')).toContainEqual(
      expect.stringContaining('Waiting for Apple to list build 8 for Harbour: not listed yet'),
    );
  });
});
