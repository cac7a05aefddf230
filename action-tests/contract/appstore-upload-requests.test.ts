// How many questions an upload asks Apple, and when it asks them.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { APP_ID, BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.ipa();
});
afterEach(() => world.close());

const questions = () => world.requests().filter((request) => !request.startsWith('PUT '));
const sendOnly = { 'wait-for-processing': 'false' };

describe('an upload', () => {
  test.each([{}, { 'app-id': APP_ID }])(
    'asks six questions beside its parts: %j',
    async (given) => {
      await world.upload({ ...sendOnly, ...given });
      const asked = questions().map((request) => request.replace(/(?<=Files?\/|Uploads\/).*/, '…'));
      // With an id both leave at once, and may arrive in either order.
      expect(asked.slice(0, 2).toSorted()).toEqual([
        'app-id' in given ? `GET /v1/apps/${APP_ID}` : 'GET /v1/apps',
        `GET /v1/apps/${APP_ID}/buildUploads`,
      ]);
      expect(asked.slice(2)).toEqual([
        'POST /v1/buildUploads',
        'POST /v1/buildUploadFiles',
        'PATCH /v1/buildUploadFiles/…',
        'GET /v1/buildUploads/…',
      ]);
    },
  );

  test('asks no more when builds and versions are there, but not in the way', async () => {
    const builds = ['5', '6'].map((buildNumber) => ({
      app: BUNDLE_ID,
      version: '1.1.0',
      buildNumber,
    }));
    const appStoreVersions = [
      { app: BUNDLE_ID, version: '1.1.0', state: 'READY_FOR_DISTRIBUTION' },
    ];
    world.sandbox.seed({ appStoreConnect: { builds, appStoreVersions } });
    await world.upload(sendOnly);
    expect(questions()).toHaveLength(6);
  });

  test('reads a list to its end that Apple cut', async () => {
    const appStoreVersions = Array.from({ length: 60 }, (_, index) => ({
      app: BUNDLE_ID,
      version: `1.1.${index}`,
      state: 'REPLACED_WITH_NEW_VERSION',
    }));
    appStoreVersions.push({ app: BUNDLE_ID, version: '1.2', state: 'READY_FOR_DISTRIBUTION' });
    world.sandbox.seed({ appStoreConnect: { appStoreVersions } });
    const failure = await failureOf(world.upload(sendOnly));
    expect(failure.code).toBe('upload/version-closed');
    expect(questions()).toContain(`GET /v1/apps/${APP_ID}/appStoreVersions`);
  });

  test('goes on without the lists where the key may not read them', async () => {
    world.sandbox.fault({ path: '/v1/apps', action: { status: 403 }, times: 1 });
    await world.upload(sendOnly);
    expect(questions().slice(0, 3)).toEqual([
      'GET /v1/apps',
      'GET /v1/apps',
      `GET /v1/apps/${APP_ID}/buildUploads`,
    ]);
    expect(questions()).toContain('GET /v1/builds');
  });
});
