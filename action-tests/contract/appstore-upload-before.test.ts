// What is looked up at Apple before a byte leaves.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.ipa();
});
afterEach(() => world.close());

const writes = () => world.requests().filter((request) => !request.startsWith('GET '));

function seedStore(version: string, state: string, platform = 'IOS'): void {
  const appStoreVersions = [{ app: BUNDLE_ID, version, state, platform }];
  world.sandbox.seed({ appStoreConnect: { appStoreVersions } });
}

describe('a closed version', () => {
  test.each([
    ['1.2', 'READY_FOR_DISTRIBUTION'],
    ['1.2.0', 'REPLACED_WITH_NEW_VERSION'],
    ['1.10', 'PROCESSING_FOR_DISTRIBUTION'],
  ])('is refused before anything is reserved, as %s is %s', async (version, state) => {
    seedStore(version, state);
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/version-closed');
    expect(failure.message).toBe(
      `Version 1.2.0 takes no more builds: version ${version} is ${state}.`,
    );
    expect(failure.remedy).toContain(`above ${version}`);
    expect(writes()).toEqual([]);
  });

  test('that is only approved is a warning, and Apple’s refusal names the remedy', async () => {
    seedStore('1.2.0', 'PENDING_DEVELOPER_RELEASE');
    const failure = await failureOf(world.upload());
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringMatching(/^Apple probably takes no more builds of version 1\.2\.0/),
    ]);
    expect(failure.code).toBe('upload/refused');
    expect(failure.message).toContain('90186, 90062');
    expect(failure.remedy).toContain('Raise the version');
  });

  test('that is released stays an error beside a higher one that is only approved', async () => {
    seedStore('1.2.0', 'READY_FOR_DISTRIBUTION');
    seedStore('1.3.0', 'PENDING_DEVELOPER_RELEASE');
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/version-closed');
    expect(failure.message).toContain('version 1.2.0 is READY_FOR_DISTRIBUTION');
  });

  test('is sent even so on request', async () => {
    seedStore('1.2.0', 'READY_FOR_DISTRIBUTION');
    const failure = await failureOf(world.upload({ check: 'warn' }));
    expect(failure.code).toBe('upload/refused');
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringMatching(/^Apple takes no more builds of version 1\.2\.0/),
    ]);
  });

  test('is not looked for without checks', async () => {
    await world.upload({ check: 'off' });
    expect(world.requests().join('\n')).not.toContain('appStoreVersions');
  });

  test.each([
    ['1.1.9', 'READY_FOR_DISTRIBUTION', 'IOS'],
    ['1.2.0', 'PREPARE_FOR_SUBMISSION', 'IOS'],
    ['1.2.0', 'WAITING_FOR_REVIEW', 'IOS'],
    ['1.2.0', 'SOME_NEW_STATE', 'IOS'],
    ['1.2.0', 'READY_FOR_DISTRIBUTION', 'TV_OS'],
  ])('is none because of %s in %s on %s', async (version, state, platform) => {
    seedStore(version, state, platform);
    await world.upload();
    expect(world.recorded.texts('warning')).toEqual([]);
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });

  test('does not keep anybody from a build that is there', async () => {
    seedStore('1.2.0', 'READY_FOR_DISTRIBUTION');
    const builds = [{ app: BUNDLE_ID, version: '1.2.0', buildNumber: '7' }];
    world.sandbox.seed({ appStoreConnect: { builds } });
    await world.upload({ 'if-exists': 'skip' });
    expect(world.recorded.outputs['already-uploaded']).toBe(true);
  });
});

describe('the next free number', () => {
  test('is told with a taken one, in its form, and with uploads in flight counted', async () => {
    const build = { app: BUNDLE_ID, version: '1.2.0', buildNumber: '1.2.7' };
    world.sandbox.seed({ appStoreConnect: { builds: [build] } });
    world.sandbox.fault({ stuckProcessing: 'upload' });
    await world.ipa({ buildNumber: '1.2.8' });
    await world.upload({ 'wait-for-processing': 'false' });
    await world.ipa({ buildNumber: '1.2.7' });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/build-exists');
    expect(failure.remedy).toContain('The next free build number is 1.2.9.');
  });
});

describe('a dry run', () => {
  test('finds what a real one would find', async () => {
    seedStore('1.2.0', 'READY_FOR_DISTRIBUTION');
    const failure = await failureOf(world.upload({ 'dry-run': 'true' }));
    expect(failure.code).toBe('upload/version-closed');
    expect(writes()).toEqual([]);
  });
});
