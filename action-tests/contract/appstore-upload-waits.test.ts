import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const ALWAYS = 10_000;

describe('a wait that comes to its limit', () => {
  test('for the acceptance names the upload, and fails the step', async () => {
    world.sandbox.fault({ stuckProcessing: 'upload' });
    await world.ipa();
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/not-accepted');
    expect(failure.message).toMatch(/Waited 15 min for .*PROCESSING/);
    expect(failure.message).toContain(world.app().buildUploads[0]?.id);
    expect(world.recorded.outputs).toMatchObject({
      'build-upload-id': world.app().buildUploads[0]?.id,
      'processing-state': 'PROCESSING',
    });
  });

  test('for the processing names the build, and fails the step', async () => {
    world.sandbox.fault({ stuckProcessing: 'build' });
    await world.ipa();
    const failure = await failureOf(world.upload({ 'processing-timeout-minutes': '3' }));
    expect(failure.code).toBe('app-store-connect/build-not-processed');
    expect(failure.message).toContain('Waited 3 min');
    expect(world.recorded.outputs['build-id']).toBe(world.app().builds[0]?.id);
  });

  test.each(['upload', 'build'] as const)('for the %s is a warning on request', async (stage) => {
    world.sandbox.fault({ stuckProcessing: stage });
    await world.ipa();
    await world.upload({ 'on-timeout': 'warn' });
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringContaining('Run the step again with `if-exists: skip`'),
    ]);
    const page = world.recorded.summary.render('appstore-upload');
    expect(page).toContain('| Last state | PROCESSING |');
    expect(page).toContain(`| Build | ${world.app().builds[0]?.id ?? 'none seen yet'} |`);
  });

  test('is kept to, however long Apple asks to be left alone', async () => {
    const action = { status: 429, headers: { 'retry-after': '800' } };
    world.sandbox.fault({ method: 'GET', path: '/v1/buildUploads/', times: ALWAYS, action });
    await world.ipa();
    const failure = await failureOf(world.upload({ 'appear-timeout-minutes': '1' }));
    expect(failure.code).toBe('upload/not-accepted');
    expect(failure.message).toContain('last seen: the rate limit of the API key is used up');
    expect(world.recorded.sleeps).toEqual([MINUTE]);
  });

  test('names a state of the build that is not known', async () => {
    const build = { app: BUNDLE_ID, version: '1.2', buildNumber: '7' };
    const processingState = 'SOME_NEW_STATE';
    world.sandbox.seed({ appStoreConnect: { builds: [{ ...build, processingState }] } });
    await world.ipa();
    const failure = await failureOf(world.upload({ 'if-exists': 'skip' }));
    expect(failure.code).toBe('app-store-connect/build-not-processed');
    expect(failure.message).toContain('last seen: SOME_NEW_STATE');
  });
});

describe('a wait outlives', () => {
  afterEach(() => expect(world.recorded.outputs['processing-state']).toBe('VALID'));

  test('an outage of minutes, and tells of it', async () => {
    for (const path of ['/v1/buildUploads/', '/v1/builds/']) {
      world.sandbox.fault({ method: 'GET', path, times: 12, action: { status: 503 } });
    }
    await world.ipa();
    await world.upload();
    expect(world.recorded.texts('info')).toContainEqual(
      expect.stringContaining('accept the upload: App Store Connect is out of order'),
    );
  });

  test('broken connections', async () => {
    world.sandbox.fault({
      method: 'GET',
      path: '/v1/buildUploads/',
      times: 9,
      action: { cut: true },
    });
    await world.ipa();
    await world.upload();
  });

  test('that a build which Apple has named is not there yet', async () => {
    world.sandbox.fault({ method: 'GET', path: '/v1/builds/', times: 3, action: { status: 404 } });
    await world.ipa();
    await world.upload();
    expect(world.recorded.texts('info')).toContainEqual(
      expect.stringContaining('process the build: not there yet'),
    );
  });
});
