// Apple is late with what follows from an upload that it has accepted.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { expectOneBuild } from './appstore-upload-earlier-run.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

const NOT_YET = 'accept the upload: COMPLETE, but no build yet';

let world: World;
beforeEach(async () => {
  world = await createWorld({ processingMs: MINUTE });
  await world.ipa();
});
afterEach(() => world.close());

const lag = (buildMs: number, listingMs: number) =>
  world.sandbox.seed({ appStoreConnect: { lag: { buildMs, listingMs } } });
const infos = () => world.recorded.texts('info').join('\n');

describe('with the build, which', () => {
  test('is waited for', async () => {
    lag(5 * MINUTE, 0);
    await world.upload();
    expect(infos()).toContain(NOT_YET);
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
    expectOneBuild(world);
  });

  test('is waited for as long as the limit says, and found by the next run', async () => {
    lag(60 * MINUTE, 0);
    const failure = await failureOf(world.upload({ 'appear-timeout-minutes': '10' }));
    expect(failure.code).toBe('upload/not-accepted');
    expect(failure.message).toContain('COMPLETE, but no build yet');
    expect((await failureOf(world.upload())).code).toBe('upload/build-exists');
    await world.upload({ 'if-exists': 'skip', 'appear-timeout-minutes': '90' });
    expect(world.recorded.outputs).toMatchObject({
      'already-uploaded': true,
      'processing-state': 'VALID',
    });
    expectOneBuild(world);
  });
});

describe('with listing the build, which', () => {
  test('nobody has to wait for who knows it from its upload', async () => {
    lag(0, 60 * MINUTE);
    await world.upload();
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
    expect(world.recorded.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(10 * MINUTE);
  });

  test('keeps the number taken, as the upload tells of the build', async () => {
    lag(0, 60 * MINUTE);
    await world.upload();
    const [{ id } = { id: '' }] = world.app().builds;
    expect((await failureOf(world.upload())).code).toBe('upload/build-exists');
    world.recorded.outputs['build-id'] = undefined;
    await world.upload({ 'if-exists': 'skip' });
    expect(world.recorded.outputs['build-id']).toBe(id);
    expectOneBuild(world);
  });
});

test('with the beta detail of a build that is VALID, which nobody has to wait for here', async () => {
  await world.upload();
  expect(world.app().builds).toMatchObject([
    { processingState: 'VALID', internalBuildState: 'PROCESSING' },
  ]);
});
