// What is told about an upload once Apple has it.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { APP_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld({ processingMs: 3 * MINUTE });
  await world.ipa();
});
afterEach(() => world.close());

const summary = () => world.recorded.summary.render('appstore-upload');

describe('the summary', () => {
  test('holds version, build, size, what was sent, each state with its time, and the page', async () => {
    await world.upload();
    const build = world.app().builds[0]?.id;
    const page = summary();
    expect(page).toContain('### Rehearsal 1.2.0 (7)');
    expect(page).toMatch(/\| Size \| \d+ kB \|/);
    expect(page).toMatch(/\| Sent \| \d+ kB/);
    expect(page).toContain(`| Build | ${build} |`);
    expect(page).toContain(
      `| Page | [App Store Connect](https://appstoreconnect.apple.com/apps/${APP_ID}/testflight/ios/${build}) |`,
    );
    const states = [...page.matchAll(/^\| (\w+ \| [A-Z_]+) \| (\d{4}-\S+Z) \| (.*) \|$/gm)];
    expect(states.map(([, state]) => state)).toEqual([
      'upload | AWAITING_UPLOAD',
      'upload | PROCESSING',
      'upload | COMPLETE',
      'build | PROCESSING',
      'build | VALID',
    ]);
    expect(states[2]?.[3]).toMatch(/^3 min/);
    expect(states.at(-1)?.[3]).toMatch(/^[23] min/);
  });

  test('is there after a failure, too, as are the outputs', async () => {
    world.sandbox.fault({ refuseUpload: { code: '90725', description: 'SDK version issue.' } });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/refused');
    expect(summary()).toContain('| Last state | FAILED |');
    expect(summary()).toMatch(/\| upload \| FAILED \| \d{4}-/);
    expect(world.recorded.outputs).toMatchObject({
      'app-id': APP_ID,
      'build-upload-id': world.app().buildUploads[0]?.id,
      'processing-state': 'FAILED',
    });
  });
});

describe('without waiting', () => {
  test('the exact next step is told', async () => {
    await world.upload({ 'wait-for-processing': 'false' });
    expect(world.recorded.texts('notice')).toContainEqual(
      expect.stringMatching(
        /PROCESSING.* goes on by itself.*`if-exists: skip`.*testflight-distribute.*`app-id: 6440000001`, `version: 1\.2\.0` and `build-number: 7`/,
      ),
    );
    expect(world.recorded.sleeps).toEqual([]);
  });

  test('a build that Apple has made by then is given', async () => {
    await world.close();
    world = await createWorld();
    await world.ipa();
    await world.upload({ 'wait-for-processing': 'false' });
    const id = world.app().builds[0]?.id;
    expect(world.recorded.outputs['build-id']).toBe(id);
    expect(world.recorded.texts('notice')).toContainEqual(
      expect.stringContaining(`\`build-id: ${id}\``),
    );
  });

  test('a file that Apple refuses at once is an error', async () => {
    await world.close();
    world = await createWorld();
    await world.ipa();
    world.sandbox.fault({
      refuseUpload: { code: '90683', description: 'Missing purpose string.' },
    });
    const failure = await failureOf(world.upload({ 'wait-for-processing': 'false' }));
    expect(failure.code).toBe('upload/refused');
    expect(failure.said).toBe('90683: Missing purpose string.');
    expect(failure.remedy).toContain('NS…UsageDescription');
  });
});

describe('a wait of 45 minutes', () => {
  test('outlives its token, which is renewed before Apple refuses it', async () => {
    await world.close();
    world = await createWorld({ processingMs: 45 * MINUTE });
    await world.ipa();
    await world.upload({ 'appear-timeout-minutes': '60' });
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
    expect(world.recorded.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(90 * MINUTE);

    const api = world.sandbox.traffic.entries.filter(({ service }) => service !== 'storage');
    const tokens = api.map(
      ({ request }) => request.headers.find(({ name }) => /^authorization$/i.test(name))?.value,
    );
    // Twice 45 minutes at 17 usable minutes a token.
    expect(new Set(tokens).size).toBeGreaterThanOrEqual(5);
    expect(new Set(api.map(({ response }) => response?.status))).toEqual(new Set([200, 201]));
  });
});
