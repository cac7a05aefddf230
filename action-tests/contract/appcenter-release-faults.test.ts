/**
 * Every request in turn meets every fault. Then the step runs once more, as people do after a red
 * one: the state is that of an undisturbed run, with one release and one mail for each group.
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const CHUNKED: readonly [method: string, path: string][] = [
  ['GET', 'Tea$'],
  ['GET', 'distribution_groups$'],
  ['GET', 'distribution_stores$'],
  ['GET', 'releases$'],
  ['POST', 'uploads/releases$'],
  ['POST', 'set_metadata'],
  ['POST', 'upload_chunk'],
  ['POST', 'upload/finished'],
  ['PATCH', 'uploads/releases/'],
  ['GET', 'uploads/releases/'],
  ['GET', 'releases/1$'],
  ['PUT', 'releases/1$'],
  ['POST', 'releases/1/groups$'],
];
const LEGACY: readonly [method: string, path: string][] = [
  ['POST', 'release_uploads$'],
  ['POST', 'app_versions/upload'],
  ['PATCH', 'release_uploads/'],
];
const page = '<html><h1>502 Bad Gateway</h1></html>';
const FAULTS = {
  'too busy': { action: { status: 429, body: { message: 'Too many', statusCode: 429 } } },
  'a failure': { action: { status: 500, body: { code: 'internal_server_error', message: 'x' } } },
  'a page': { action: { status: 502, headers: { 'content-type': 'text/html' }, body: page } },
  'a cut connection': { action: { cut: true } },
  'a lost answer': { effect: 'after', action: { cut: true } },
  'a failure after the effect': { effect: 'after', action: { status: 500, body: {} } },
} as const;

const cases = Object.keys(FAULTS).flatMap((fault) => [
  ...CHUNKED.map(([method, path]) => [fault, method, path, 'chunked'] as const),
  ...LEGACY.map(([method, path]) => [fault, method, path, 'legacy'] as const),
]);

test.each(cases)('%s at %s %s', async (fault, method, path, protocol) => {
  const rule = FAULTS[fault as keyof typeof FAULTS];
  world.sandbox.fault({ method, path, ...rule });
  const given = { 'upload-protocol': protocol };
  await expect(world.release(given)).resolves.toMatchObject({ 'release-id': 1 });
  await expect(world.release(given)).resolves.toMatchObject({ 'release-id': 1 });
  expect(world.releases()).toMatchObject([{ id: 1, releaseNotes: 'New: **green** tea.' }]);
  expect(world.destinations()).toEqual(['group Friends', 'group Team']);
  expect(world.mails()).toEqual(['Friends', 'Team']);
});

test.each([...CHUNKED, ...LEGACY])(
  'a server that is down at %s %s for the whole step leaves the second run a clean way',
  async (method, path) => {
    const isLegacy = LEGACY.some(([, known]) => known === path);
    const given = { 'upload-protocol': isLegacy ? 'legacy' : 'chunked' };
    const action = { status: 500, body: {} };
    // A group that has the release in spite of the answer is no failure.
    const effect = path === 'releases/1/groups$' ? 'before' : 'after';
    world.sandbox.fault({ method, path, effect, times: 10_000, action });
    await expect(world.release(given)).rejects.toMatchObject({
      code: expect.stringMatching(/^app-center\//),
    });
    world.sandbox.clearFaults();
    await expect(world.release(given)).resolves.toMatchObject({ 'release-id': 1 });
    expect(world.releases()).toHaveLength(1);
    expect(world.mails()).toEqual(['Friends', 'Team']);
  },
);
