// `if-exists: skip`: what the step says of the file that it does not send.
import { open } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const skip = { 'if-exists': 'skip', 'uses-non-exempt-encryption': 'false' };
const uploads = () => world.requests().filter((request) => request.startsWith('PUT '));

describe('a file that is not sent, as its build number is taken', () => {
  test('is a warning where nothing is known of the file that was sent', async () => {
    const builds = [{ app: BUNDLE_ID, version: '1.2.0', buildNumber: '7' }];
    world.sandbox.seed({ appStoreConnect: { builds } });
    await world.ipa();
    await world.upload(skip);
    expect(world.recorded.texts('warning')).toEqual([
      'Build 7 of 1.2.0 is already with Apple (VALID), so this file was not sent. Whether that build was made of this file is not known.',
    ]);
  });

  test('is a warning where the sizes are the same and Apple holds no checksum', async () => {
    await world.ipa();
    await world.upload(skip);
    await world.upload(skip);
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringContaining('so this file was not sent'),
    ]);
  });

  test('is no warning where size and checksum show that Apple holds it', async () => {
    await world.ipa();
    await world.upload({ ...skip, checksum: 'true' });
    await world.upload(skip);
    expect(world.recorded.texts('warning')).toEqual([]);
    expect(world.recorded.texts('info')).toContain(
      'Build 7 of 1.2.0 is already with Apple (VALID), made of this very file.',
    );
  });

  test.each(['false', 'true'])('is an error where the size differs (dry run: %s)', async (dry) => {
    await world.ipa();
    await world.upload(skip);
    const sent = uploads().length;
    // The second flavour of a matrix.
    await world.ipa({ executable: 'A much longer name of the executable' });
    const failure = await failureOf(world.upload({ ...skip, 'dry-run': dry }));
    expect(failure.code).toBe('upload/other-file');
    expect(failure.message).toMatch(/that one has \d+ bytes, this one \d+\.$/);
    expect(failure.remedy).toContain('Raise the build number');
    expect(uploads()).toHaveLength(sent);
  });

  test('is an error where the sizes are the same and the checksums differ', async () => {
    const path = await world.ipa();
    await world.upload({ ...skip, checksum: 'true' });
    // The time of day in the first header of the archive.
    const file = await open(path, 'r+');
    await file.write(Buffer.from([0x21]), 0, 1, 10);
    await file.close();
    const failure = await failureOf(world.upload(skip));
    expect(failure.code).toBe('upload/other-file');
    expect(failure.message).toContain('not the same SHA_256 checksum');
  });

  test('is an error while the upload of the other file is in flight', async () => {
    world.sandbox.fault({ stuckProcessing: 'upload' });
    await world.ipa();
    await world.upload({ ...skip, 'wait-for-processing': 'false' });
    await world.ipa({ executable: 'A much longer name of the executable' });
    const failure = await failureOf(world.upload(skip));
    expect(failure.code).toBe('upload/other-file');
  });
});
