import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/core/errors.ts';
import { MINUTE } from '../../src/core/system/duration.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.ipa();
});
afterEach(() => world.close());

const count = (pattern: RegExp) => world.requests().filter((line) => pattern.test(line)).length;
const ALWAYS = 10_000;

describe('a run that ends early', () => {
  test('says after a cancellation what is left at Apple', async () => {
    world.sandbox.fault({ path: '^/storage/', action: { delayMs: 200 }, times: ALWAYS });
    const upload = world.upload();
    await untilRequested(/storage/);
    world.test.cancel(new CancelledError());
    const failure = await failureOf(upload);
    expect(failure).toBeInstanceOf(CancelledError);
    expect(world.recorded.texts('notice')).toContainEqual(
      expect.stringMatching(/is reserved but not finished/),
    );
    expect(world.recorded.outputs).toHaveProperty('build-upload-id');
  });

  test('says so in the one annotation of its failure', async () => {
    world.sandbox.fault({
      method: 'GET',
      path: '/v1/builds/',
      times: ALWAYS,
      action: { status: 403 },
    });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('app-store-connect/role-too-small');
    expect(failure.remedy).toMatch(/role App Manager.*with Apple \(COMPLETE\).*`if-exists: skip`/);
    expect(world.recorded.texts('notice').join()).not.toContain('with Apple');
    expect(world.recorded.texts('info').join('\n')).toContain('with Apple (COMPLETE)');
  });

  test('may be repeated after a crash at any request, and leaves one build', async () => {
    for (const effect of ['before', 'after'] as const) {
      for (let crash = 0; ; crash += 1) {
        await world.close();
        world = await createWorld({ partSizeBytes: 1024 * 1024 });
        await world.ipa();
        const path = '^/(v1|storage)/';
        const action = { cut: true } as const;
        world.sandbox.fault({ path, effect, after: crash, times: ALWAYS, action });
        const succeeds = await world.upload().then(
          () => true,
          () => false,
        );
        if (succeeds) {
          expect(crash).toBeGreaterThanOrEqual(9);
          break;
        }

        world.sandbox.clearFaults();
        await world.upload({ 'if-exists': 'skip' });
        const { builds, buildUploads } = world.app();
        expect(builds.map(({ processingState }) => processingState)).toEqual(['VALID']);
        expect(buildUploads.map(({ state }) => state)).toEqual(['COMPLETE']);
      }
    }
  });
});

describe('two runs with one build number', () => {
  /** A run that dies while it sends its parts. */
  async function deadRun(): Promise<void> {
    world.sandbox.fault({ path: '^/storage/', times: ALWAYS, action: { status: 403 } });
    await failureOf(world.upload());
    world.sandbox.clearFaults();
  }

  test('take each other’s reservation only with a warning', async () => {
    await deadRun();
    const [{ id } = { id: '' }] = world.app().buildUploads;
    await world.test.doors.clock.sleep(2 * MINUTE);
    await world.upload();
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringMatching(
        new RegExp(`^The upload ${id} was reserved only 2 min ago.*concurrency`),
      ),
    ]);
    expect(world.app().buildUploads.map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  test('do not disturb each other when one is long dead', async () => {
    await deadRun();
    await world.test.doors.clock.sleep(20 * MINUTE);
    await world.upload();
    expect(world.recorded.texts('warning')).toEqual([]);
    expect(world.app().buildUploads.map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  test('end one of them with an error that says what happened', async () => {
    const action = { status: 404, body: { errors: [{ status: '404', code: 'NOT_FOUND' }] } };
    world.sandbox.fault({ method: 'PATCH', path: 'buildUploadFiles', times: ALWAYS, action });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/dropped');
    expect(failure.remedy).toContain('concurrency');
    expect(failure.said).toContain('404');
  });

  test('are not held up by a leftover that Apple keeps', async () => {
    await deadRun();
    const action = { status: 409, body: { errors: [{ status: '409', code: 'STATE_ERROR' }] } };
    world.sandbox.fault({ method: 'DELETE', path: 'buildUploads', times: ALWAYS, action });
    await world.upload();
    expect(world.recorded.texts('info')).toContainEqual(expect.stringMatching(/It stays: .*STATE/));
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });
});

async function untilRequested(pattern: RegExp): Promise<void> {
  while (count(pattern) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
