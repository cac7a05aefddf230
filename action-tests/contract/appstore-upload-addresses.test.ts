import { stat } from 'node:fs/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/core/system/duration.ts';
import { expectOneBuild, stores } from './appstore-upload-earlier-run.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

const ALWAYS = 10_000;

let world: World;
const start = async (options: Parameters<typeof createWorld>[0] = {}): Promise<void> => {
  world = await createWorld(options);
  await world.ipa();
};
afterEach(() => world.close());

const count = (pattern: RegExp) => world.requests().filter((line) => pattern.test(line)).length;
const looks = () => count(/^GET .*buildUploadFiles/);
const answers = (status: number) =>
  world.sandbox.traffic.entries.filter(({ response }) => response?.status === status).length;

describe('the addresses of parts', () => {
  afterEach(() => {
    expectOneBuild(world);
    const queries = stores(world).map(({ url }) => new URL(url).search);
    expect(world.recorded.masks).toEqual(expect.arrayContaining(queries));
  });

  test('are asked for again before one is used that is over', async () => {
    await start({ partValidityMs: MINUTE });
    const action = { status: 429, headers: { 'retry-after': '90' } };
    world.sandbox.fault({ path: '^/storage/.*/2$', action });
    await world.upload({ 'parallel-parts': '1' });
    expect(looks()).toBe(1);
    expect(answers(403)).toBe(0);
    expect(world.recorded.texts('info')).toContain(
      'Asking Apple for fresh addresses of the parts.',
    );
  });

  test('are used as they are when the clock here takes even fresh ones for old', async () => {
    await start({ partValidityMs: 20 * SECOND });
    await world.upload({ 'parallel-parts': '1' });
    expect(looks()).toBe(1);
  });

  test.each([403, 404])(
    'are asked for once for all parts under way that the storage refuses with %i',
    async (status) => {
      await start();
      world.sandbox.fault({ path: '^/storage/', times: 5, action: { status } });
      await world.upload({ 'parallel-parts': '5' });
      expect(looks()).toBe(1);
      expect(answers(status)).toBe(5);
    },
  );

  test('are doubted when the connection breaks again and again', async () => {
    await start();
    world.sandbox.fault({ path: '^/storage/.*/2$', times: 2, action: { cut: true } });
    await world.upload();
    expect(looks()).toBe(1);
  });

  test('are not doubted when the connection breaks once on every part', async () => {
    await start();
    for (const part of [1, 2, 3, 4, 5]) {
      world.sandbox.fault({ path: `^/storage/.*/${part}$`, action: { cut: true } });
    }
    await world.upload();
    expect(looks()).toBe(0);
  });

  test.each([429, 503])('are waited for while Apple answers %i', async (status) => {
    await start();
    world.sandbox.fault({ path: '^/storage/', action: { status: 403 } });
    world.sandbox.fault({ method: 'GET', path: 'buildUploadFiles', action: { status } });
    await world.upload();
    expect(looks()).toBe(2);
  });
});

test('an Apple that stays out of order when it is asked for addresses ends the step', async () => {
  await start();
  world.sandbox.fault({ path: '^/storage/', action: { status: 403 } });
  const action = { status: 503 };
  world.sandbox.fault({ method: 'GET', path: 'buildUploadFiles', times: ALWAYS, action });
  const failure = await failureOf(world.upload({ 'parallel-parts': '1' }));
  expect(failure.code).toBe('upload/part-failed');
  expect(failure.said).toContain('503');
  // As often as a part is tried, and no oftener.
  expect(looks()).toBe(4);
});

test('parts that Apple cuts anew while they are sent end the step', async () => {
  await start();
  world.sandbox.fault({ path: '^/storage/', times: ALWAYS, action: { status: 403 } });
  const operation = { method: 'PUT', url: `${world.sandbox.url}/storage/f/1`, offset: 0 };
  const { size } = await stat(await world.ipa());
  const attributes = { uploadOperations: [{ ...operation, length: size, requestHeaders: [] }] };
  const body = { data: { type: 'buildUploadFiles', id: 'f', attributes } };
  world.sandbox.fault({ method: 'GET', path: 'buildUploadFiles', action: { status: 200, body } });
  const failure = await failureOf(world.upload());
  expect(failure.code).toBe('upload/parts-invalid');
  expect(failure.message).toContain('it was changed while the parts were sent');
});
