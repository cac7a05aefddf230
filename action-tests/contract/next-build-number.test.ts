import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inputs } from '../../src/actions/next-build-number/inputs.ts';
import type { outputs } from '../../src/actions/next-build-number/outputs.ts';
import { run } from '../../src/actions/next-build-number/run.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createTestContext } from '../support/action-context.ts';
import type { TestContext } from '../support/action-context.ts';
import { failureOf } from '../support/failure.ts';
import { requestsTo, runWith } from '../support/run-with.ts';

const APP_ID = '6440000001';
const BUNDLE_ID = 'com.example.rehearsal';
const key = createApiKey();

let sandbox: Sandbox;
let world: TestContext<typeof outputs>;
beforeEach(async () => {
  sandbox = await startSandbox();
  const apps = [{ id: APP_ID, bundleId: BUNDLE_ID, name: 'Rehearsal' }];
  sandbox.seed({ appStoreConnect: { keys: [key], apps } });
  world = await createTestContext<typeof outputs>({
    environment: { APP_STORE_CONNECT_API_URL: sandbox.url },
  });
});
afterEach(async () => {
  await world.close();
  await sandbox.close();
});

async function ask(given: Readonly<Record<string, string>> = {}) {
  const app = 'app-id' in given ? {} : { 'bundle-id': BUNDLE_ID };
  await runWith({ inputs, run }, world, {
    'api-key-id': key.keyId,
    'issuer-id': key.issuerId,
    'api-private-key': key.privateKeyPem,
    ...app,
    ...given,
  });
  return world.recorded.outputs;
}

/** Builds as `version number` or `version number platform`. */
function seedBuilds(...written: string[]): void {
  const builds = written.map((line) => {
    const [version = '', buildNumber = '', platform = 'IOS'] = line.split(' ');
    return { app: BUNDLE_ID, version, buildNumber, platform };
  });
  sandbox.seed({ appStoreConnect: { builds } });
}

/** An upload in some state, as the list of uploads shows it; the sandbox makes none by itself. */
function showUploads(...uploads: readonly (readonly [number: string, state: string])[]): void {
  const data = uploads.map(([cfBundleVersion, state], index) => ({
    type: 'buildUploads',
    id: `upload-${index}`,
    attributes: { cfBundleVersion, state: { state } },
  }));
  sandbox.fault({ path: '/buildUploads', action: { status: 200, body: { data } } });
}

describe('the next build number', () => {
  const cases: readonly [
    builds: readonly string[],
    given: Readonly<Record<string, string>>,
    next: string,
    highest: string,
  ][] = [
    [[], { version: '1.2.0' }, '1', ''],
    [[], {}, '1', ''],
    [['1.2 7', '1.2 11'], { version: '1.2.0' }, '12', '11'],
    [['1.2 9', '1.2 10'], { version: '1.2' }, '11', '10'],
    [['1.2 0041'], { version: '1.2' }, '42', '0041'],
    [['1.2 1.2.3', '1.2 1.2.10'], { version: '1.2' }, '1.2.11', '1.2.10'],
    [['1.2 1.2.9', '1.2 2'], { version: '1.2' }, '3', '2'],
    [['1.2 1.0.7.10015'], { version: '1.2' }, '1.0.7.10016', '1.0.7.10015'],
    [['1.2 2026.07.09'], { version: '1.2' }, '2026.07.10', '2026.07.09'],
    [['1.2 1.2.3.4'], { version: '1.2' }, '1.2.3.5', '1.2.3.4'],
    [['1.2 202601021504059999'], { version: '1.2' }, '202601021504060000', '202601021504059999'],
    [['1.2 7', '1.3 50'], { version: '1.2' }, '8', '7'],
    [['1.2 7', '1.3 50'], {}, '51', '50'],
    [['1.2 7', '1.2 50 TV_OS'], { version: '1.2' }, '8', '7'],
    [['1.2 7', '1.2 50 TV_OS'], { version: '1.2', platform: 'tvos' }, '51', '50'],
    [['1.2 7 VISION_OS'], { version: '1.2', platform: 'visionos' }, '8', '7'],
    [['1.2 7 MAC_OS', '1.1 90 MAC_OS'], { version: '1.2', platform: 'macos' }, '91', '90'],
    [['1.2 7'], { version: '1.2', minimum: '100' }, '100', '7'],
    [['1.2 7'], { version: '1.2', minimum: '5' }, '8', '7'],
    [[], { version: '1.2', minimum: '1.2.0' }, '1.2.0', ''],
    [['1.2 7'], { version: '1.2', 'app-id': APP_ID }, '8', '7'],
  ];
  test.each(cases)(
    'of builds %j, asked for with %j, is %s',
    async (builds, given, next, highest) => {
      seedBuilds(...builds);
      expect(await ask(given)).toEqual({
        'app-id': APP_ID,
        'build-number': next,
        'highest-build-number': highest,
        'in-flight-build-numbers': [],
      });
    },
  );

  test('counts uploads in flight, and not those that failed', async () => {
    seedBuilds('1.2 7');
    showUploads(['7', 'COMPLETE'], ['8', 'PROCESSING'], ['9', 'AWAITING_UPLOAD'], ['30', 'FAILED']);
    expect(await ask({ version: '1.2' })).toMatchObject({
      'build-number': '10',
      'highest-build-number': '9',
      'in-flight-build-numbers': ['9', '8'],
    });
    expect(world.recorded.texts('info')).toContain('Counted with uploads in flight: 9, 8.');
  });

  test('leaves out what cannot be counted, and says so', async () => {
    seedBuilds('1.2 7', '1.2 1.0b3');
    expect(await ask({ version: '1.2' })).toMatchObject({ 'build-number': '8' });
    expect(world.recorded.texts('warning')).toEqual([expect.stringContaining('1.0b3')]);
  });

  test('stands in the summary, with what it was counted from', async () => {
    seedBuilds('1.2 7');
    await ask({ version: '1.2' });
    const page = world.recorded.summary.render('next-build-number');
    expect(page).toContain('### Rehearsal: build number 8');
    expect(page).toContain('| Highest taken | 7 |');
  });

  test('costs few requests, and none that writes', async () => {
    seedBuilds('1.2 7');
    await ask({ version: '1.2' });
    expect(requestsTo(sandbox)).toEqual([
      'GET /v1/apps',
      `GET /v1/apps/${APP_ID}/buildUploads`,
      'GET /v1/builds',
      `GET /v1/apps/${APP_ID}/appStoreVersions`,
    ]);
  });
});

describe('a version that is closed', () => {
  test.each([
    ['1.2.0', 'READY_FOR_DISTRIBUTION', 'takes'],
    ['1.3', 'REPLACED_WITH_NEW_VERSION', 'takes'],
    ['1.2', 'PENDING_DEVELOPER_RELEASE', 'probably takes'],
  ])('by %s in %s is a warning', async (version, state, takes) => {
    sandbox.seed({ appStoreConnect: { appStoreVersions: [{ app: BUNDLE_ID, version, state }] } });
    await ask({ version: '1.2' });
    expect(world.recorded.texts('warning')).toEqual([
      `Apple ${takes} no more builds of version 1.2: version ${version} is ${state}. Build a version above ${version}.`,
    ]);
  });

  test.each([
    ['1.1', 'READY_FOR_DISTRIBUTION'],
    ['1.2', 'PREPARE_FOR_SUBMISSION'],
    ['1.2', 'IN_REVIEW'],
  ])('by nothing, as %s is in %s, is not', async (version, state) => {
    sandbox.seed({ appStoreConnect: { appStoreVersions: [{ app: BUNDLE_ID, version, state }] } });
    await ask({ version: '1.2' });
    expect(world.recorded.texts('warning')).toEqual([]);
  });

  test('is left to Apple when the key may not read the versions of the store', async () => {
    sandbox.fault({ path: '/appStoreVersions', action: { status: 403 } });
    expect(await ask({ version: '1.2' })).toMatchObject({ 'build-number': '1' });
  });
});

describe('it is refused', () => {
  test('for an app that the key does not see, with those that it sees', async () => {
    const failure = await failureOf(ask({ 'app-id': '1' }));
    expect(failure.code).toBe('app-store-connect/app-not-found');
    expect(failure.message).toMatch(/^`app-id`: .*\nIt sees com\.example\.rehearsal/);
  });

  test.each([
    ['1.2 999999999999999999', {}, '1000000000000000000'],
    ['1.2 7', { minimum: '8.2.3456789012345678' }, '8.2.3456789012345678'],
  ])('that would be too long for Apple: after %s with %j', async (held, given, next) => {
    seedBuilds(held);
    const failure = await failureOf(ask({ version: '1.2', ...given }));
    expect(failure.code).toBe('app-store-connect/build-number-too-long');
    expect(failure.message).toContain(`would be ${next}`);
    expect(failure.message).toContain('at most 18');
  });

  test.each([
    [{ version: '1.2b3' }, '`version` is not up to three whole numbers'],
    [{ minimum: '1.2.3.4' }, '`minimum` is not up to three whole numbers'],
    [{ platform: 'watchos' }, '`platform` is "watchos"'],
    [{ 'bundle-id': '' }, '`bundle-id` or `app-id` is needed'],
    [{ 'bundle-id': 'com.example.tea', 'app-id': '1' }, '`bundle-id` excludes `app-id`'],
  ])('for the inputs %j, before anything is asked', async (given, words) => {
    const failure = await failureOf(ask(given));
    expect(failure.code).toBe('input/invalid');
    expect(failure.message).toContain(words);
    expect(requestsTo(sandbox)).toEqual([]);
  });
});
