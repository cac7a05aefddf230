import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

describe('export compliance', () => {
  const open = { infoPlist: { ITSAppUsesNonExemptEncryption: null } };

  test('is answered on the build when the .ipa leaves it open', async () => {
    await world.ipa(open);
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.app().builds[0]?.usesNonExemptEncryption).toBe(false);
  });

  test('is never left open in silence', async () => {
    await world.ipa(open);
    await world.upload();
    expect(world.recorded.texts('notice')).toContainEqual(
      expect.stringContaining('waits for an answer about export compliance'),
    );
  });

  test('keeps the answer that Apple holds', async () => {
    await world.ipa({ infoPlist: { ITSAppUsesNonExemptEncryption: false } });
    await world.upload({ 'uses-non-exempt-encryption': 'true' });
    expect(world.app().builds[0]?.usesNonExemptEncryption).toBe(false);
    expect(world.recorded.texts('warning')).toEqual([expect.stringContaining('another answer')]);
  });

  test('is an error when Apple accepts the answer and does not keep it', async () => {
    world.sandbox.fault({
      method: 'PATCH',
      path: '^/v1/builds/',
      action: { ignoreWrite: true },
      times: 99,
    });
    await world.ipa(open);
    const failure = await failureOf(world.upload({ 'uses-non-exempt-encryption': 'false' }));
    expect(failure.code).toBe('reconcile/not-settled');
  });

  test.each([
    ['the connection breaks before it took effect', 'before', { cut: true }],
    ['the connection breaks after it took effect', 'after', { cut: true }],
    ['Apple is out of order', 'before', { status: 503 }],
  ] as const)('is answered although %s', async (_, effect, action) => {
    world.sandbox.fault({ method: 'PATCH', path: '^/v1/builds/', effect, action });
    await world.ipa(open);
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.app().builds[0]?.usesNonExemptEncryption).toBe(false);
  });

  test('that somebody answers at the same moment is settled by looking again', async () => {
    const source = { pointer: '/data/attributes/usesNonExemptEncryption' };
    const errors = [{ status: '409', code: 'ENTITY_ERROR.ATTRIBUTE.INVALID', source }];
    const action = { status: 409, body: { errors } };
    world.sandbox.fault({ method: 'PATCH', path: '^/v1/builds/', effect: 'after', action });
    await world.ipa(open);
    await world.upload({ 'uses-non-exempt-encryption': 'false' });
    expect(world.app().builds[0]?.usesNonExemptEncryption).toBe(false);
  });
});
