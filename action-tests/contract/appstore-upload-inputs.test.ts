import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { APP_ID, BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const writes = () => world.requests().filter((request) => !request.startsWith('GET '));

describe('bad input gets one error and changes nothing', () => {
  afterEach(() => expect(writes()).toEqual([]));

  test('for a missing key', async () => {
    await world.ipa();
    const failure = await failureOf(world.upload({ 'api-private-key': '' }));
    expect(failure.code).toBe('input/invalid');
    expect(failure.message).toContain('`api-private-key` is required');
    expect(world.requests()).toEqual([]);
  });

  test('for a malformed key', async () => {
    await world.ipa();
    const failure = await failureOf(
      world.upload({ 'api-private-key': 'nonsense', 'api-key-id': 'short', 'issuer-id': 'me' }),
    );
    expect(failure.message).toMatch(/`api-key-id`.*`issuer-id`.*`api-private-key`/s);
    expect(world.requests()).toEqual([]);
  });

  test('for a missing .ipa', async () => {
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('ipa/missing');
    expect(failure.message).toMatch(/^`ipa-path`: There is no file at /);
  });

  test('for a folder', async () => {
    const failure = await failureOf(world.upload({ 'ipa-path': '.' }));
    expect(failure.message).toMatch(/^`ipa-path`: .* is a folder\.$/);
  });

  test('for a zip that is no .ipa', async () => {
    await writeFile(join(world.test.context.machine.workspace, 'App.ipa'), 'PK nonsense');
    const failure = await failureOf(world.upload());
    expect(failure.code).toMatch(/^ipa\/not-an-/);
    expect(failure.message).toMatch(/^`ipa-path`: /);
  });

  test('for a glob that matches nothing', async () => {
    const failure = await failureOf(world.upload({ 'ipa-path': 'build/*.ipa' }));
    expect(failure.code).toBe('upload/ipa-not-found');
  });

  test('for a glob that matches several files', async () => {
    const path = await world.ipa();
    await copyFile(path, path.replace('App.ipa', 'Other.ipa'));
    const failure = await failureOf(world.upload({ 'ipa-path': '*.ipa' }));
    expect(failure.code).toBe('upload/ipa-ambiguous');
    expect(failure.details).toEqual([
      expect.stringMatching(/App\.ipa$/),
      expect.stringMatching(/Other\.ipa$/),
    ]);
  });

  test('for an app that the key cannot see, with those it can', async () => {
    await world.ipa({ bundleId: 'com.example.rehearsal.other' });
    const failure = await failureOf(world.upload({ check: 'off' }));
    expect(failure.code).toBe('app-store-connect/app-not-found');
    expect(failure.message).toMatch(/^The bundle id of the file in `ipa-path`: /);
    expect(failure.message).toContain(`${BUNDLE_ID} (Rehearsal, ${APP_ID})`);
  });

  test('for an unknown app id', async () => {
    await world.ipa();
    const failure = await failureOf(world.upload({ 'app-id': '999' }));
    expect(failure.code).toBe('app-store-connect/app-not-found');
    expect(failure.message).toMatch(/^`app-id`: The API key sees no app with the id 999\.\n/);
  });

  test('for an app id that leads to another app', async () => {
    world.sandbox.seed({
      appStoreConnect: { apps: [{ id: '1', bundleId: 'com.example.other', name: 'Other' }] },
    });
    await world.ipa();
    const failure = await failureOf(world.upload({ 'app-id': '1' }));
    expect(failure.code).toBe('upload/other-app');
  });
});
