// The run after one that died, or was cancelled: it goes on where that one stopped.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/core/errors.ts';
import { MINUTE } from '../../src/core/system/duration.ts';
import {
  deadRun,
  expectOneBuild,
  storedParts,
  stores,
  untilHeld,
} from './appstore-upload-earlier-run.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

const ALWAYS = 10_000;
const DAY = 24 * 60 * MINUTE;

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await world.ipa();
});
afterEach(() => world.close());

const count = (pattern: RegExp) => world.requests().filter((line) => pattern.test(line)).length;
const infos = () => world.recorded.texts('info').join('\n');

describe('the run after one that died', () => {
  afterEach(() => expectOneBuild(world));

  test('sends only the parts that are not stored, and says so', async () => {
    await deadRun(world);
    await world.test.context.clock.sleep(5 * MINUTE);
    await world.upload();
    expect(count(/^POST .*buildUploads$/)).toBe(1);
    expect(count(/^DELETE/)).toBe(0);
    expect(new Set(storedParts(world)).size).toBe(storedParts(world).length);
    expect(infos()).toMatch(
      /Comparing 2 stored parts \(9 kB\) with the file\.\nGoing on with the upload \S+ that was reserved 5 min.* ago: 2 of (\d+) parts are stored \(9 kB\), \d+ are left to send/,
    );
    expect(infos()).toMatch(/Sent 100 % \((\S+ kB) of \1\)/);
    expect(world.recorded.summary.render('appstore-upload')).toMatch(
      /\| Sent \| \d+ kB.*; 9 kB were stored by an earlier run/,
    );
  });

  test('knows stored parts also by entity tags in quotes', async () => {
    world.sandbox.fault({ oddity: 'quoted-entity-tags' });
    await deadRun(world);
    await world.upload();
    const answers = world.sandbox.traffic.entries.map(({ response }) => response?.body?.text ?? '');
    expect(answers.filter((text) => /"entityTag":"\\"/.test(text))).not.toHaveLength(0);
    expect(new Set(storedParts(world)).size).toBe(storedParts(world).length);
    expect(infos()).toMatch(/: 2 of \d+ parts are stored/);
  });

  test('sends nothing when all parts are stored', async () => {
    world.sandbox.fault({ method: 'PATCH', path: '.', times: ALWAYS, action: { status: 400 } });
    await failureOf(world.upload());
    world.sandbox.clearFaults();
    const before = storedParts(world).length;
    await world.upload();
    expect(storedParts(world)).toHaveLength(before);
    expect(infos()).toContain('0 are left to send');
  });

  test('sends a stored part again whose bytes are not those of the file', async () => {
    await deadRun(world, { stored: 3 });
    const [first = ''] = storedParts(world);
    const [request] = stores(world);
    await fetch(request?.url ?? '', { method: 'PUT', body: Buffer.alloc(4096, 1) });
    await world.upload();
    expect(storedParts(world).filter((part) => part === first)).toHaveLength(3);
    expect(infos()).toContain('1 stored part held other bytes.');
  });

  test('goes on with parts of any size', async () => {
    await world.close();
    world = await createWorld({ partSizeBytes: [1, 7001, 4096] });
    await world.ipa();
    await deadRun(world);
    await world.upload();
    expect(new Set(storedParts(world)).size).toBe(storedParts(world).length);
  });

  test('takes fresh addresses when those of the reservation are over', async () => {
    await deadRun(world);
    await world.test.context.clock.sleep(8 * DAY);
    await world.upload();
    expect(new Set(storedParts(world)).size).toBe(storedParts(world).length);
  });

  test('starts anew when the storage does not want the parts that are left', async () => {
    await deadRun(world);
    const [{ id } = { id: '' }] = world.app().buildUploads;
    world.sandbox.fault({ path: '^/storage/', times: 3, action: { status: 403 } });
    await world.upload({ 'parallel-parts': '1' });
    expect(infos()).toContain('It cannot be gone on with after all: Part 3 of');
    expect(infos()).toContain(`Dropping the unfinished upload ${id}`);
  });

  test('starts anew when Apple has cut the parts that are left anew', async () => {
    await deadRun(world);
    world.sandbox.fault({ path: '^/storage/', action: { status: 403 } });
    const attributes = { uploadOperations: [] };
    const body = { data: { type: 'buildUploadFiles', id: 'f', attributes } };
    const action = { status: 200, body };
    world.sandbox.fault({ method: 'GET', path: 'buildUploadFiles', after: 1, action });
    await world.upload({ 'parallel-parts': '1' });
    expect(infos()).toContain('It cannot be gone on with after all: Apple’s plan for the parts');
  });

  test('starts anew when Apple does not take what is stored for the whole file', async () => {
    await deadRun(world);
    world.sandbox.fault({ method: 'PATCH', path: '.', action: { status: 409 } });
    await world.upload();
    expect(infos()).toContain('It cannot be gone on with after all');
    expect(count(/^POST .*buildUploads$/)).toBe(2);
  });

  test('takes the youngest of several reservations, and drops the others', async () => {
    await deadRun(world, { stored: 1 });
    await world.test.context.clock.sleep(MINUTE);
    world.sandbox.fault({ method: 'GET', path: 'buildUploadFiles', action: { status: 404 } });
    world.sandbox.fault({ method: 'DELETE', path: '.', action: { status: 409 } });
    await deadRun(world, { stored: 3 });
    const [older] = world.app().buildUploads;
    expect(world.app().buildUploads).toHaveLength(2);
    await world.upload();
    expect(infos()).toMatch(/Going on with .*: 3 of \d+ parts are stored/);
    expect(infos()).toContain(`Dropping the unfinished upload ${older?.id}`);
    expect(count(/^DELETE/)).toBe(2);
  });
});

describe('a dry run', () => {
  test('tells what it would go on with, and only reads', async () => {
    await deadRun(world);
    const before = world.requests().length;
    await world.upload({ 'dry-run': 'true' });
    expect(
      world
        .requests()
        .slice(before)
        .every((line) => line.startsWith('GET ')),
    ).toBe(true);
    const [{ id } = { id: '' }] = world.app().buildUploads;
    expect(infos()).toContain(`Would: go on with the unfinished upload ${id} (AWAITING_UPLOAD)`);
  });
});

describe('a run that is cancelled', () => {
  test('leaves the reservation as it is, and says that the next run goes on with it', async () => {
    world.sandbox.fault({ path: '^/storage/', after: 2, action: { hold: true } });
    const upload = world.upload({ 'parallel-parts': '1' });
    await untilHeld(world);
    world.test.cancel(new CancelledError());
    await failureOf(upload);
    expect(world.recorded.texts('notice').at(-1)).toMatch(
      /is reserved but not finished\. The next run of this step goes on with it/,
    );
    expect(count(/^DELETE/)).toBe(0);
    expect(world.app().buildUploads.map(({ state }) => state)).toEqual(['AWAITING_UPLOAD']);
  });

  test('while Apple puts the parts together leaves open whether it did', async () => {
    world.sandbox.fault({ method: 'PATCH', path: '.', action: { hold: true } });
    const upload = world.upload();
    await untilHeld(world);
    await world.test.context.clock.sleep(3 * MINUTE);
    world.test.cancel(new CancelledError());
    await failureOf(upload);
    expect(infos()).toContain('Apple is still putting the parts together (3 min).');
    expect(infos().match(/still putting the parts together/g)).toHaveLength(3);
    expect(world.recorded.texts('notice').join()).toContain('`if-exists: skip`');
  });
});
