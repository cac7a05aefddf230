// The file that is checked is the file that is sent, whatever happens to its name and its bytes.
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { HttpRequest } from '../../src/core/system/network/http.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const place = (name: string) => join(world.test.context.machine.workspace, name);

/** Does something once, right before the first request that fits leaves. */
function before(fits: (request: HttpRequest) => boolean, act: () => Promise<void>): void {
  const { http } = world.test.context;
  const send = http.send.bind(http);
  let isDone = false;
  jest.spyOn(http, 'send').mockImplementation(async (request) => {
    if (!isDone && fits(request)) {
      isDone = true;
      await act();
    }
    return send(request);
  });
}

const reservation = ({ method, url }: HttpRequest) =>
  method === 'POST' && url.endsWith('/buildUploads');
const anyPart = ({ method }: HttpRequest) => method === 'PUT';
const lastLook = ({ method, url }: HttpRequest) =>
  method === 'PATCH' && /buildUploadFiles/.test(url);

/** Other bytes at the same place, as by somebody who opens the file and writes. */
async function writeInPlace(): Promise<void> {
  const file = await open(place('App.ipa'), 'r+');
  await file.write('other', 100);
  await file.close();
}

describe('a file that loses its name to another one of the same size', () => {
  test.each([
    ['before the reservation', reservation],
    ['while it is sent', anyPart],
  ])('%s is sent as it was checked', async (_when, fits) => {
    const path = await world.ipa();
    const { length } = await readFile(path);
    before(fits, async () => {
      // Zeros, which Apple would refuse.
      const other = await open(place('Other.ipa'), 'w');
      await other.truncate(length);
      await other.close();
      await rename(place('Other.ipa'), path);
    });
    await world.upload({ 'uses-non-exempt-encryption': 'false', checksum: 'true' });
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
    expect(world.app().builds).toHaveLength(1);
  });

  test('is sent as it was checked when it is deleted', async () => {
    const path = await world.ipa();
    before(anyPart, () => rm(path));
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });
});

describe('a file that is written in place, with the same size', () => {
  test.each([
    ['before the reservation', reservation],
    ['while it is sent', anyPart],
  ])('%s is not committed', async (_when, fits) => {
    await world.ipa();
    before(fits, writeInPlace);
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/file-changed');
    expect(failure.message).toContain('App.ipa was written to after it was checked');
    expect(world.requests().filter((request) => request.startsWith('PATCH'))).toEqual([]);
    expect(world.app().builds).toEqual([]);
  });

  test('after the commit has left changes nothing any more', async () => {
    await world.ipa();
    before(lastLook, writeInPlace);
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });

  test('is sent by the next run as it is then', async () => {
    await world.ipa();
    before(anyPart, async () => void (await world.ipa()));
    expect((await failureOf(world.upload())).code).toBe('upload/file-changed');
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.recorded.outputs['processing-state']).toBe('VALID');
  });
});
