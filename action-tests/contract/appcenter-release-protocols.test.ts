import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaultAction } from '../../src/sandbox/faults.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const behave = (behaviour: object) => world.sandbox.seed({ appCenter: { behaviour } });
const md5 = async (name: string) =>
  createHash('md5')
    .update(await readFile(join(world.bench.context.machine.workspace, name)))
    .digest('hex');
const called = (path: string) => world.requests().some((line) => line.includes(path));

describe('the protocol of three calls', () => {
  test('sends the file as it is, and the token to no other host', async () => {
    const result = await world.release({ 'upload-protocol': 'legacy' });
    expect(result).toMatchObject({ 'release-id': 1, groups: ['Friends', 'Team'] });
    expect(result.fingerprint).toBe(await md5('Tea & Co.ipa'));
    expect(called('/uploads/releases')).toBe(false);
    expect(world.sandbox.state.appCenter.protocolFaults).toEqual([]);
  });

  test.each([404, 405, 501])(
    'is taken when the chunked one is answered with %d',
    async (status) => {
      const action = { status, body: { code: 'x', message: 'unknown' } };
      world.sandbox.fault({ method: 'POST', path: 'uploads/releases$', times: 9, action });
      await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
      expect(called('/release_uploads')).toBe(true);
    },
  );

  test.each<[number, string]>([
    [410, 'retired'],
    [403, 'forbidden'],
    [400, 'refused'],
  ])('is not taken when the chunked one is answered with %d', async (status, code) => {
    const action = { status, body: { code: 'x', message: 'no' } };
    world.sandbox.fault({ method: 'POST', path: 'uploads/releases$', times: 9, action });
    await expect(world.release()).rejects.toMatchObject({ code: `app-center/${code}` });
    expect(called('/release_uploads')).toBe(false);
  });

  test('is not taken when the chunked one is asked for', async () => {
    behave({ chunkedUploads: 'unknown' });
    await expect(world.release({ 'upload-protocol': 'chunked' })).rejects.toMatchObject({
      code: 'app-center/refused',
    });
  });

  test('commits once, also when the answer to the commit is lost', async () => {
    const path = 'release_uploads/[^/]+$';
    world.sandbox.fault({ method: 'PATCH', path, effect: 'after', action: { cut: true } });
    await expect(world.release({ 'upload-protocol': 'legacy' })).resolves.toMatchObject({
      'release-id': 1,
    });
    expect(world.releases()).toHaveLength(1);
  });

  test('is aborted when the file cannot be stored', async () => {
    const action = { status: 400, body: { error: { message: 'no' } } };
    world.sandbox.fault({ path: 'app_versions/upload', times: 9, action });
    await expect(world.release({ 'upload-protocol': 'legacy' })).rejects.toMatchObject({
      code: 'app-center/refused',
    });
    expect(world.requests().at(-1)).toMatch(/^PATCH .*release_uploads\//);
    expect(world.sandbox.state.appCenter.uploadsInFlight).toEqual([]);
  });
});

describe('a release whose binary is replaced', () => {
  test('keeps its id', async () => {
    await world.release({ groups: '' });
    await world.writeIpaFor('enterprise', 'newer.ipa');
    const replaced = await world.release({ file: 'newer.ipa', 'release-id': '1' });
    expect(replaced).toMatchObject({ 'release-id': 1, fingerprint: await md5('newer.ipa') });
    expect(world.releases()).toMatchObject([{ id: 1, fingerprint: await md5('newer.ipa') }]);
  });

  test('is planned against the groups that it has', async () => {
    await world.release({ groups: 'Friends' });
    await world.writeIpaFor('enterprise', 'newer.ipa');
    const given = { file: 'newer.ipa', 'release-id': '1', 'dry-run': 'true' };
    await world.release(given);
    expect(world.bench.recorded.texts('info').slice(-2)).toEqual([
      expect.stringMatching(/^Would: replace the binary of release 1 by newer\.ipa/),
      'Would: distribute to group "Team"',
    ]);
  });

  test('is not replaced by another release that has the same file', async () => {
    await world.release({ groups: '' });
    await world.writeIpaFor('enterprise', 'newer.ipa');
    await world.release({ file: 'newer.ipa', groups: '' });
    await world.release({ file: 'newer.ipa', 'release-id': '1' });
    await expect(world.release({ file: 'newer.ipa', 'release-id': '1' })).resolves.toMatchObject({
      'release-id': 1,
    });
    const fingerprint = await md5('newer.ipa');
    expect(world.releases()).toMatchObject([
      { id: 1, fingerprint },
      { id: 2, fingerprint },
    ]);
  });

  test('cannot be replaced in chunks', async () => {
    const given = { 'release-id': '1', 'upload-protocol': 'chunked' };
    await expect(world.release(given)).rejects.toMatchObject({ code: 'input/invalid' });
    expect(world.requests()).toEqual([]);
  });

  test.each([{}, { file: '' }])('must exist (%j)', async (given) => {
    await expect(world.release({ ...given, 'release-id': '9' })).rejects.toMatchObject({
      code: 'app-center/release-not-found',
    });
  });
});

describe('a second run', () => {
  test('makes no second release and sends no second mail', async () => {
    await world.release();
    world.sandbox.traffic.clear();
    await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(world.requests().every((line) => line.startsWith('GET'))).toBe(true);
    expect(world.releases()).toHaveLength(1);
  });

  test('finds a file that is not read among the newest releases', async () => {
    await world.close();
    world = await createWorld({ os: 'Android' });
    await world.write('Tea.apk');
    await world.write('Other.apk');
    await world.release({ file: 'Tea.apk' });
    await world.release({ file: 'Other.apk' });
    await expect(world.release({ file: 'Tea.apk' })).resolves.toMatchObject({ 'release-id': 1 });
    expect(world.releases()).toHaveLength(2);
  });

  test('finds the release that was being processed when the first one was killed', async () => {
    world.sandbox.fault({ stuckProcessing: 'release' });
    const given = { 'processing-timeout-minutes': '0' };
    await expect(world.release(given)).rejects.toMatchObject({
      code: 'app-center/processing-timeout',
    });
    world.sandbox.clearFaults();
    await expect(world.release()).resolves.toMatchObject({ 'release-id': 1 });
    expect(world.releases()).toHaveLength(1);
  });
});

test.each<[string, string, object]>([
  ['was deleted meanwhile', 'releases/1$', { status: 404, body: { code: 'not_found' } }],
  [
    'tells a size of 0',
    'releases/1$',
    { status: 200, body: { version: '7', short_version: '1.2.3', size: 0, destinations: [] } },
  ],
])('a release of the same versions that %s is passed over', async (_, path, action) => {
  await world.release({ groups: '' });
  await world.writeIpaFor('enterprise', 'newer.ipa');
  world.sandbox.fault({ method: 'GET', path, times: 9, action: action as FaultAction });
  await expect(world.release({ file: 'newer.ipa' })).resolves.toMatchObject({ 'release-id': 2 });
});

describe('proof', () => {
  test.each<[string, string]>([
    ['size', 'only its size was compared'],
    ['none', 'no size either'],
  ])('of a server that tells %s is as weak as it is, with a warning', async (proof, words) => {
    behave({ proof });
    await world.release();
    expect(world.bench.recorded.texts('warning')).toEqual([expect.stringContaining(words)]);
  });

  test('of another size is an error before anybody gets the file', async () => {
    const body = { version: '7', short_version: '1.2.3', size: 3, destinations: [] };
    const action = { status: 200, body };
    world.sandbox.fault({ method: 'GET', path: 'releases/1$', times: 9, action });
    await expect(world.release()).rejects.toMatchObject({ code: 'app-center/fingerprint-differs' });
    expect(world.releases()).toMatchObject([{ destinations: [] }]);
  });
});
