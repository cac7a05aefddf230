import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/core/errors.ts';
import { MINUTE } from '../../src/core/system/duration.ts';
import { deadRun, expectOneBuild, untilHeld } from './appstore-upload-earlier-run.ts';
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
});

describe('two runs with one build number', () => {
  test('take each other’s reservation only with a warning', async () => {
    await deadRun(world, { stored: 0 });
    const [{ id } = { id: '' }] = world.app().buildUploads;
    await world.test.context.clock.sleep(2 * MINUTE);
    await world.upload();
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringMatching(
        new RegExp(`^The upload ${id} was reserved only 2 min.* ago.*concurrency`),
      ),
    ]);
    expect(world.app().buildUploads.map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  test('do not disturb each other when one is long dead', async () => {
    await deadRun(world, { stored: 0 });
    await world.test.context.clock.sleep(20 * MINUTE);
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
    await deadRun(world, { stored: 0 });
    const action = { status: 409, body: { errors: [{ status: '409', code: 'STATE_ERROR' }] } };
    world.sandbox.fault({ method: 'DELETE', path: 'buildUploads', times: ALWAYS, action });
    await world.upload();
    expect(world.recorded.texts('info')).toContainEqual(expect.stringMatching(/It stays: .*STATE/));
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });
});

describe('two live runs with one build number', () => {
  const apple = (status: number, code: string) => ({
    status,
    body: { errors: [{ status: String(status), code, title: 'No', detail: 'No.' }] },
  });

  test('that send the same file: the one that comes second is told that it is finished', async () => {
    world.sandbox.fault({ path: '^/storage/', after: 2, action: { hold: true } });
    const first = failureOf(world.upload({ 'parallel-parts': '1' }));
    await untilHeld(world);
    await world.upload();
    expectOneBuild(world);
    world.sandbox.clearFaults();
    const failure = await first;
    expect(failure.code).toBe('upload/dropped');
    expect(failure.message).toMatch(/finished \((UPLOAD_)?COMPLETE\), but not by this run/);
    expectOneBuild(world);
  });

  test('of which one commits first', async () => {
    world.sandbox.fault({
      method: 'PATCH',
      path: 'buildUploadFiles',
      effect: 'after',
      action: apple(409, 'STATE_ERROR'),
    });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/dropped');
  });

  test('of which one drops the upload while the other sends', async () => {
    world.sandbox.fault({ path: '^/storage/', after: 2, action: { hold: true } });
    const first = failureOf(world.upload({ 'parallel-parts': '1' }));
    await untilHeld(world);
    await world.ipa({ padBytes: 10 });
    await world.upload();
    world.sandbox.clearFaults();
    expect((await first).code).toBe('upload/dropped');
    expectOneBuild(world);
  });
});

async function untilRequested(pattern: RegExp): Promise<void> {
  while (count(pattern) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
