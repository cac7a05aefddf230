import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import type { HttpRequest } from '../../src/core/system/network/http.ts';
import { expectOneBuild } from './appstore-upload-earlier-run.ts';
import { createWorld } from './appstore-upload-world.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
let path: string;
beforeEach(async () => {
  world = await createWorld();
  path = await world.ipa();
});
afterEach(() => expectOneBuild(world));
afterEach(() => world.close());

const commits = () =>
  world.sandbox.traffic.entries
    .map(({ request }) => request)
    .filter(({ method, url }) => method === 'PATCH' && url.includes('/buildUploadFiles/'));

/** What the commits said of the file. */
const told = () => commits().map(({ body }) => JSON.parse(body?.text ?? '').data.attributes);

describe('a checksum of the whole file', () => {
  test('goes with the commit on request, and Apple compares it', async () => {
    await world.upload({ checksum: 'true' });
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    const sourceFileChecksums = { file: { hash, algorithm: 'SHA_256' } };
    expect(told()).toEqual([{ uploaded: true, sourceFileChecksums }]);
  });

  test('is not sent otherwise', async () => {
    await world.upload();
    expect(told()).toEqual([{ uploaded: true }]);
  });
});

describe('the commit', () => {
  test('may be answered as late as after a quarter of an hour', async () => {
    const { http } = world.test.context;
    const limits: (number | undefined)[] = [];
    const send = (request: HttpRequest) => {
      if (request.method === 'PATCH') limits.push(request.idleTimeoutMs);
      return http.send(request);
    };
    Object.assign(world.test.context, { http: { ...http, send } });
    await world.upload();
    expect(limits).toEqual([15 * MINUTE]);
  });

  test('may have its effect only after the look that follows a lost answer', async () => {
    const attributes = { assetDeliveryState: { state: 'AWAITING_UPLOAD' } };
    const body = { data: { type: 'buildUploadFiles', id: 'f', attributes } };
    const asBefore = { status: 200, body };
    world.sandbox.fault({ method: 'PATCH', path: '.', effect: 'after', action: { cut: true } });
    world.sandbox.fault({ method: 'GET', path: '/buildUploadFiles/', action: asBefore });
    await world.upload();
    expect(commits()).toHaveLength(2);
  });
});
