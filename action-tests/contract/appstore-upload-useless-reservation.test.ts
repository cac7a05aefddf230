// Reservations of earlier runs that cannot be gone on with.
import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deadRun, expectOneBuild, stores } from './appstore-upload-earlier-run.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
let path: string;
beforeEach(async () => {
  world = await createWorld();
  path = await world.ipa();
});
afterEach(() => world.close());

const infos = () => world.recorded.texts('info').join('\n');

/** The file as Apple announced it. */
function announcedFile() {
  const announcement = world.sandbox.traffic.entries.find(
    ({ request }) => request.method === 'POST' && request.url.endsWith('/buildUploadFiles'),
  );
  return JSON.parse(announcement?.response?.body?.text ?? '').data;
}

/** What Apple will answer to the next look at the file. */
function nextFileAnswer(status: number, changes: Readonly<Record<string, unknown>> = {}): void {
  const file = announcedFile();
  const body = { data: { ...file, attributes: { ...file.attributes, ...changes } } };
  world.sandbox.fault({ method: 'GET', path: '/v1/buildUploadFiles/', action: { status, body } });
}

describe('a reservation that is of no use is dropped, and a new one made', () => {
  afterEach(() => expectOneBuild(world));

  const cases: [what: string, why: string, change: () => Promise<unknown>][] = [
    ['the .ipa has another size', 'its file has another size', () => world.ipa({ padBytes: 10 })],
    [
      'the .ipa has another name',
      'its file is not Other.ipa',
      () => rename(path, join(dirname(path), 'Other.ipa')),
    ],
    [
      'the storage holds another file',
      'what is stored are the bytes of another file',
      async () => {
        for (const { url } of stores(world))
          await fetch(url, { method: 'PUT', body: Buffer.alloc(4096) });
      },
    ],
    ['Apple does not know the file any more', 'its file is gone', async () => nextFileAnswer(404)],
    [
      'Apple has given the file up meanwhile',
      'its file is FAILED',
      async () => nextFileAnswer(200, { assetDeliveryState: { state: 'FAILED' } }),
    ],
    [
      'another kind of file was announced',
      'its file is not App.ipa',
      async () => nextFileAnswer(200, { uti: 'com.apple.pkg' }),
    ],
    [
      'Apple tells nothing of the file but its parts',
      'none of its parts is stored',
      async () => nextFileAnswer(200, { assetDeliveryState: undefined }),
    ],
    [
      'Apple cuts the file badly',
      'its parts do not fit the file',
      async () => nextFileAnswer(200, { uploadOperations: [] }),
    ],
    [
      'Apple has only addresses that are over',
      'the addresses of its parts are over',
      async () => {
        const { uploadOperations } = announcedFile().attributes;
        const first = await readFile(path).then((bytes) => bytes.subarray(0, 4096));
        const entityTag = createHash('md5').update(first).digest('hex').toUpperCase();
        const expiration = '2020-01-01T00:00:00.0-07:00';
        nextFileAnswer(200, {
          uploadOperations: uploadOperations.map((operation: { offset: number }) => ({
            ...operation,
            ...(operation.offset === 0 ? { entityTag } : { expiration }),
          })),
        });
      },
    ],
  ];
  test.each(cases)('when %s', async (_what, why, change) => {
    await deadRun(world);
    await change();
    await world.upload({ 'ipa-path': '*.ipa' });
    expect(infos()).toContain(`cannot be gone on with: ${why}.`);
    expect(infos()).toContain('Dropping the unfinished upload');
  });

  test('when no part is stored', async () => {
    await deadRun(world, { stored: 0 });
    await world.upload();
    expect(infos()).toContain('cannot be gone on with: none of its parts is stored.');
  });

  test('when the run died before it announced the file', async () => {
    world.sandbox.fault({ method: 'POST', path: 'buildUploadFiles$', action: { status: 400 } });
    await failureOf(world.upload());
    await world.upload();
    expect(infos()).toContain('cannot be gone on with: no file was announced.');
  });

  test.each([{ buildNumber: '07' }, { version: '1.2' }])(
    'when the number is written differently, as Apple compares it with the .ipa: %j',
    async (change) => {
      await deadRun(world);
      await world.ipa(change);
      await world.upload();
      expect(infos()).toContain('its version or build number is written differently');
    },
  );

  test('when Apple could not put the file together', async () => {
    const description = 'The file is damaged.';
    world.sandbox.fault({ failFile: { code: '90000', description } });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/refused');
    expect(failure.said).toBe(`90000: ${description}`);
    await world.upload();
    expect(infos()).toMatch(/Dropping the unfinished upload \S+ of an earlier try \(FAILED\)/);
  });
});
