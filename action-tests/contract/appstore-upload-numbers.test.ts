// Build numbers that Apple would refuse after the upload, or take without offering the build.
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeInstallerPackage } from '../../src/sandbox/material/app/installer-package.ts';
import { BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const writes = () => world.requests().filter((request) => !request.startsWith('GET '));

/** Builds as `version number platform`. */
function seedBuilds(...written: string[]): void {
  const builds = written.map((line) => {
    const [version = '', buildNumber = '', platform = 'IOS'] = line.split(' ');
    return { app: BUNDLE_ID, version, buildNumber, platform };
  });
  world.sandbox.seed({ appStoreConnect: { builds } });
}

async function macApp(buildNumber: string): Promise<void> {
  await writeInstallerPackage(join(world.test.context.machine.workspace, 'Tea.pkg'), {
    bundles: [{ path: 'Tea.app', id: BUNDLE_ID, version: '1.2.0', buildNumber }],
  });
}

describe('a Mac app’s build number', () => {
  test.each([
    ['7', '1.1.0 7 MAC_OS', '8'],
    ['7', '1.1.0 30 MAC_OS', '31'],
    ['7', '1.3.0 1.0.9 MAC_OS', undefined],
    ['7', '1.2.0 9 MAC_OS', '10'],
    ['1.2.3', '1.1.0 1.10 MAC_OS', '1.11'],
  ])('%s after %s is stopped before a write: next free %s', async (number, held, next) => {
    seedBuilds(held);
    await macApp(number);
    if (next === undefined) {
      await world.upload({ 'ipa-path': 'Tea.pkg' });
      expect(world.app().builds).toHaveLength(2);
      return;
    }
    const failure = await failureOf(world.upload({ 'ipa-path': 'Tea.pkg' }));
    expect(failure.code).toBe('upload/build-number-too-low');
    expect(failure.remedy).toContain(`The next free build number is ${next}.`);
    expect(writes()).toEqual([]);
  });

  test('counts for the Mac alone', async () => {
    seedBuilds('1.1.0 30 IOS');
    await macApp('7');
    await world.upload({ 'ipa-path': 'Tea.pkg' });
    expect(world.recorded.texts('warning')).toEqual([]);
    expect(world.app().builds).toHaveLength(2);
  });

  test('that is as low as an upload in flight is stopped too', async () => {
    world.sandbox.fault({ stuckProcessing: 'upload' });
    await macApp('30');
    await world.upload({ 'ipa-path': 'Tea.pkg', 'wait-for-processing': 'false' });
    await macApp('29');
    const failure = await failureOf(world.upload({ 'ipa-path': 'Tea.pkg' }));
    expect(failure.code).toBe('upload/build-number-too-low');
    expect(failure.remedy).toContain('The next free build number is 31.');
  });
});

describe('an iOS app’s build number', () => {
  test('below the highest of its version is a warning with the next free one', async () => {
    seedBuilds('1.2.0 30');
    await world.ipa();
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringMatching(
        /^Build number 7 is below 30, the highest of version 1\.2\.0: .* 31\.$/,
      ),
    ]);
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });

  test.each([
    ['of another version', '1.1.0 30'],
    ['of another platform', '1.2.0 30 TV_OS'],
    ['that is lower', '1.2.0 6'],
    ['that cannot be compared', '1.2.0 8b1'],
  ])('is not compared with one %s', async (_whose, held) => {
    seedBuilds(held);
    await world.ipa();
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.texts('warning')).toEqual([]);
  });

  test('is compared with builds beyond those that Apple includes in one answer', async () => {
    seedBuilds(...Array.from({ length: 60 }, (_, index) => `1.2.0 ${index + 100}`), '1.2.0 7');
    await world.ipa();
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/build-exists');
    expect(failure.remedy).toContain('The next free build number is 160.');
  });
});

describe('a build number of more than 18 characters', () => {
  test('is stopped before any request', async () => {
    await world.ipa({ buildNumber: '1234567890123456789' });
    const failure = await failureOf(world.upload({}));
    expect(failure.code).toBe('upload/build-number-too-long');
    expect(failure.message).toContain('has 19 characters; Apple takes at most 18');
    expect(world.requests()).toEqual([]);
  });

  test('of 18 characters passes', async () => {
    await world.ipa({ buildNumber: '123456789012345678' });
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });
});
