import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { APP_ID, BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const writes = () => world.requests().filter((request) => !request.startsWith('GET '));

describe('an upload', () => {
  test('ends with a processed build and all outputs', async () => {
    await world.ipa();
    await world.upload();

    const { builds, buildUploads } = world.app();
    const [build] = builds;
    expect(builds).toHaveLength(1);
    expect(build).toMatchObject({ version: '1.2.0', buildNumber: '7', processingState: 'VALID' });
    expect(world.recorded.outputs).toEqual({
      'app-id': APP_ID,
      'build-upload-id': buildUploads[0]?.id,
      'build-id': build?.id,
      'bundle-id': BUNDLE_ID,
      version: '1.2.0',
      'build-number': '7',
      'processing-state': 'VALID',
      'already-uploaded': false,
      'app-store-connect-url': `https://appstoreconnect.apple.com/apps/${APP_ID}/testflight/ios/${build?.id}`,
    });
    expect(world.recorded.summary.render('appstore-upload')).toContain(`| Build | ${build?.id} |`);
  });

  test('sends the parts without the token and tells the API in few calls', async () => {
    await world.ipa();
    await world.upload();

    const { entries } = world.sandbox.traffic;
    const parts = entries.filter(({ service }) => service === 'storage');
    expect(parts.length).toBeGreaterThan(3);
    const names = parts.flatMap(({ request }) => request.headers.map(({ name }) => name));
    expect(names.map((name) => name.toLowerCase())).not.toContain('authorization');
    expect(entries.length - parts.length).toBeLessThanOrEqual(12);
    expect(world.recorded.masks).toEqual(
      expect.arrayContaining(parts.map(({ request }) => request.url)),
    );
  });

  test('takes no longer than an instant service needs', async () => {
    await world.ipa();
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.sleeps).toEqual([]);
  });

  test('works with an individual key', async () => {
    await world.close();
    world = await createWorld({ individualKey: true });
    await world.ipa();
    await world.upload();
    expect(world.app().builds).toHaveLength(1);
  });

  test('takes a glob that matches one file, and the app by its id', async () => {
    const path = await world.ipa();
    await rename(path, join(world.test.context.machine.workspace, 'Rehearsal 1.2.0.ipa'));
    await world.upload({ 'ipa-path': '*1.2*.ipa', 'app-id': APP_ID });
    expect(world.app().builds).toHaveLength(1);
  });

  test('outlives the lifetime of a token', async () => {
    await world.close();
    world = await createWorld({ processingMs: 30 * MINUTE });
    await world.ipa();
    await world.upload({ 'appear-timeout-minutes': '60' });
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
    expect(world.recorded.texts('info').join('\n')).toContain('Waiting for Apple');
  });

  test('ends after the commit when nobody waits, with the state of the upload', async () => {
    await world.close();
    world = await createWorld({ processingMs: MINUTE });
    await world.ipa();
    await world.upload({ 'wait-for-processing': 'false', 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.outputs).toMatchObject({ 'processing-state': 'PROCESSING' });
    expect(world.recorded.outputs).not.toHaveProperty('build-id');
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringContaining('`uses-non-exempt-encryption` was not applied'),
    ]);
  });

  test('tells in a dry run what it would do, and only reads', async () => {
    await world.ipa();
    await world.upload({ 'dry-run': 'true' });
    expect(writes()).toEqual([]);
    expect(world.recorded.texts('info')).toContainEqual(
      expect.stringMatching(/^Would: upload build 7 of 1\.2\.0 to Rehearsal/),
    );
    expect(world.recorded.outputs).toMatchObject({ 'app-id': APP_ID, 'already-uploaded': false });
  });
});

describe('a build number that is taken', () => {
  const build = { app: BUNDLE_ID, version: '1.2', buildNumber: '7' };

  test('is refused before anything is reserved, with the next free number', async () => {
    world.sandbox.seed({ appStoreConnect: { builds: [build, { ...build, buildNumber: '11' }] } });
    await world.ipa();
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/build-exists');
    expect(failure.message).toContain('Build 7 of version 1.2.0 already exists (VALID');
    expect(failure.remedy).toContain('next free build number is 12');
    expect(writes()).toEqual([]);
    expect(world.recorded.outputs['already-uploaded']).toBe(true);
  });

  test('is known with zeros in front of it, of which Apple takes no notice', async () => {
    world.sandbox.seed({ appStoreConnect: { builds: [{ ...build, buildNumber: '0007' }] } });
    await world.ipa();
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/build-exists');
  });

  test('is known with zeros in front of it while its upload is in flight', async () => {
    world.sandbox.fault({ stuckProcessing: 'upload' });
    await world.ipa({ buildNumber: '0007' });
    await world.upload({ 'wait-for-processing': 'false' });
    await world.ipa();
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/build-exists');
  });

  test('is refused while its upload is still in flight', async () => {
    world.sandbox.fault({ stuckProcessing: 'upload' });
    await world.ipa();
    await world.upload({ 'wait-for-processing': 'false' });
    const before = writes().length;
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/build-exists');
    expect(failure.message).toContain('PROCESSING');
    expect(writes()).toHaveLength(before);
  });

  test('is gone on with on request, without an upload', async () => {
    world.sandbox.seed({ appStoreConnect: { builds: [build] } });
    await world.ipa();
    await world.upload({ 'if-exists': 'skip' });
    expect(writes()).toEqual([]);
    expect(world.recorded.outputs).toMatchObject({
      'already-uploaded': true,
      'build-id': world.app().builds[0]?.id,
      'processing-state': 'VALID',
    });
  });

  test('is waited for like a new one while its upload is in flight', async () => {
    await world.close();
    world = await createWorld({ processingMs: MINUTE });
    await world.ipa();
    await world.upload({ 'wait-for-processing': 'false' });
    await world.upload({ 'if-exists': 'skip' });
    expect(world.app().buildUploads).toHaveLength(1);
    expect(world.recorded.outputs).toMatchObject({
      'already-uploaded': true,
      'build-upload-id': world.app().buildUploads[0]?.id,
      'build-id': world.app().builds[0]?.id,
      'processing-state': 'VALID',
    });
  });

  test('is gone on with in a dry run only in words', async () => {
    world.sandbox.seed({ appStoreConnect: { builds: [build] } });
    await world.ipa();
    await world.upload({ 'if-exists': 'skip', 'dry-run': 'true' });
    expect(world.recorded.texts('info')).toContain(
      'Would: go on with the build that is there (VALID)',
    );
  });

  test('is an error when Apple found the build invalid', async () => {
    world.sandbox.seed({
      appStoreConnect: { builds: [{ ...build, processingState: 'INVALID' }] },
    });
    await world.ipa();
    const failure = await failureOf(world.upload({ 'if-exists': 'skip' }));
    expect(failure.code).toBe('app-store-connect/build-refused');
    expect(world.recorded.outputs['processing-state']).toBe('INVALID');
  });
});
