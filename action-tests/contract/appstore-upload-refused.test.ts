// What Apple finds wrong with a file after the commit.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uploadErrors } from '../../src/actions/appstore-upload/errors.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

const codes = [
  90_022, 90_023, 90_032, 90_034, 90_036, 90_046, 90_054, 90_055, 90_062, 90_087, 90_124, 90_125,
  90_161, 90_165, 90_171, 90_186, 90_189, 90_207, 90_208, 90_209, 90_210, 90_473, 90_478, 90_626,
  90_683, 90_725, 91_053, 91_056, 91_065,
].map(String);

let world: World;

describe('a file that Apple refuses', () => {
  beforeAll(async () => {
    world = await createWorld();
    await world.ipa();
  });
  afterAll(() => world.close());
  beforeEach(() => world.reset());

  const refusedFor = async (code: string, description: string) => {
    world.sandbox.fault({ refuseUpload: { code, description } });
    return failureOf(world.upload());
  };

  test.each(codes)('with %s is told in Apple’s words, with what to do', async (code) => {
    const failure = await refusedFor(code, 'Because of this.');
    expect(failure.code).toBe('upload/refused');
    expect(failure.message).toBe(`Apple refused build 7 (${code}).`);
    expect(failure.said).toBe(`${code}: Because of this.`);
    expect(failure.remedy).not.toBe(uploadErrors.entries.refused.remedy);
    expect(world.recorded.outputs['processing-state']).toBe('FAILED');
  });

  test('without a code that is known is told as it is', async () => {
    const failure = await refusedFor('99999', 'Something new.');
    expect(failure.said).toBe('99999: Something new.');
    expect(failure.remedy).toBe(uploadErrors.entries.refused.remedy);
  });

  test('for its words alone is understood as well', async () => {
    const failure = await refusedFor('STATE_ERROR', 'Invalid Export Compliance Code.');
    expect(failure.remedy).toContain('ITSEncryptionExportComplianceCode');
  });

  test('gives its build number back', async () => {
    await refusedFor('90725', 'SDK version issue.');
    await world.upload();
    expect(world.app().buildUploads.map(({ state }) => state)).toEqual(['COMPLETE']);
  });
});
