import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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
const appleError = (status: number, code: string, detail = 'No.') => ({
  status,
  body: { errors: [{ id: 'e-1', status: String(status), code, title: 'Refused.', detail }] },
});

describe('a disturbance that passes does not change the result', () => {
  afterEach(() => {
    const { builds, buildUploads } = world.app();
    expect(builds.map(({ processingState }) => processingState)).toEqual(['VALID']);
    expect(buildUploads.map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  test('when a good token is refused once', async () => {
    const action = appleError(401, 'NOT_AUTHORIZED');
    world.sandbox.fault({ method: 'POST', path: '/v1/buildUploads$', action });
    await world.upload();
    // Without the forms that a summary page would show.
    const tokens = world.recorded.masks.filter((mask) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(mask));
    expect(tokens).toHaveLength(2);
  });

  test('when the quota asks for patience', async () => {
    const action = {
      ...appleError(429, 'RATE_LIMIT_EXCEEDED'),
      headers: { 'retry-after': '120' },
    };
    world.sandbox.fault({ method: 'POST', path: '/v1/buildUploads$', action });
    await world.upload();
    expect(world.recorded.sleeps).toContain(120_000);
  });

  test('when reading meets faults of Apple’s side and broken connections', async () => {
    world.sandbox.fault({ method: 'GET', path: '/v1/apps$', action: { cut: true } });
    world.sandbox.fault({ method: 'GET', path: '/v1/builds', action: { status: 503 }, times: 2 });
    await world.upload();
  });

  test.each(['before', 'after'] as const)(
    'when the connection breaks %s the reservation took effect',
    async (effect) => {
      world.sandbox.fault({
        method: 'POST',
        path: '/v1/buildUploads$',
        effect,
        action: { cut: true },
      });
      await world.upload();
      expect(count(/^DELETE/)).toBe(effect === 'after' ? 1 : 0);
    },
  );

  test('when the answer with the parts is lost', async () => {
    world.sandbox.fault({
      method: 'POST',
      path: '/v1/buildUploadFiles$',
      effect: 'after',
      action: { status: 502 },
    });
    await world.upload();
    expect(count(/^DELETE/)).toBe(1);
  });

  test('when the connection breaks on parts', async () => {
    world.sandbox.fault({ path: '^/storage/', action: { cut: true }, times: 3 });
    await world.upload();
  });

  test.each([408, 429, 503])('when the storage answers %i for a while', async (status) => {
    world.sandbox.fault({ path: '^/storage/.*/2$', action: { status }, times: 4 });
    await world.upload();
    expect(world.recorded.texts('info').join('\n')).toMatch(
      new RegExp(`^Part 2 of \\d+: The storage answered ${status}`, 'm'),
    );
  });

  test('when the connection breaks before the commit took effect', async () => {
    world.sandbox.fault({ method: 'PATCH', path: 'buildUploadFiles', action: { cut: true } });
    await world.upload();
    expect(count(/^PATCH .*buildUploadFiles/)).toBe(2);
  });

  test('when the answer to the commit is lost', async () => {
    world.sandbox.fault({
      method: 'PATCH',
      path: 'buildUploadFiles',
      effect: 'after',
      action: { cut: true },
    });
    await world.upload();
    expect(count(/^PATCH .*buildUploadFiles/)).toBe(1);
  });
});

describe('a disturbance that stays is one coded error', () => {
  const refusals: readonly [code: string, status: number, appleCode: string][] = [
    ['unauthorized', 401, 'NOT_AUTHORIZED'],
    ['role-too-small', 403, 'FORBIDDEN_ERROR'],
    ['agreement-missing', 403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'],
    ['refused', 409, 'ENTITY_ERROR.ATTRIBUTE.INVALID'],
    ['rate-limited', 429, 'RATE_LIMIT_EXCEEDED'],
    ['unavailable', 500, 'UNEXPECTED_ERROR'],
  ];

  test.each(refusals)('%s, with Apple’s own words', async (code, status, appleCode) => {
    world.sandbox.fault({
      path: '/v1/buildUploads$',
      times: ALWAYS,
      action: appleError(status, appleCode, 'Because of this.'),
    });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe(`app-store-connect/${code}`);
    expect(failure.message).toContain(`${status} for POST /v1/buildUploads`);
    expect(failure.said).toBe(`${appleCode}: Refused. – Because of this. [error id e-1]`);
  });

  test('for a build number that Apple alone knows to be used up', async () => {
    const body = {
      errors: [
        {
          status: '409',
          code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
          title: 'Duplicate',
          detail: 'Used.',
          source: { pointer: '/data/attributes/cfBundleVersion' },
          meta: { previousBundleVersion: '9' },
        },
      ],
    };
    world.sandbox.fault({ path: '/v1/buildUploads$', action: { status: 409, body } });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('app-store-connect/duplicate-build');
  });

  test('for a role that Apple’s rules make too small', async () => {
    await world.close();
    world = await createWorld({ roles: ['MARKETING'] });
    await world.ipa();
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('app-store-connect/role-too-small');
    expect(failure.remedy).toContain('App Manager');
  });

  test('for an answer that nobody understands', async () => {
    const action = { status: 200, body: '<html>Sign in to the guest network</html>' };
    world.sandbox.fault({ path: '/v1/apps$', action });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('app-store-connect/surprising-answer');
  });

  test('for a part that cannot be stored, without its address', async () => {
    world.sandbox.fault({ path: '^/storage/.*/3$', action: { status: 500 }, times: ALWAYS });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/part-failed');
    expect(failure.message).toMatch(/^Part 3 of \d+ could not be stored \(5 tries\)\.$/);
    expect(JSON.stringify([failure, world.recorded.log])).not.toContain('X-Amz');
  });

  test('for a part that the storage refuses, also at fresh addresses', async () => {
    const body = '<Error><Code>AccessDenied</Code><Message>Expired</Message></Error>';
    world.sandbox.fault({ path: '^/storage/.*/3$', action: { status: 403, body }, times: ALWAYS });
    const failure = await failureOf(world.upload({ 'parallel-parts': '1' }));
    expect(failure.message).toContain('(3 tries)');
    expect(count(/^GET .*buildUploadFiles/)).toBe(2);
    expect(failure.said).toBe('The storage answered 403 AccessDenied Expired.');
  });

  test('for a part whose storage wants a longer pause than a job can wait', async () => {
    const action = { status: 503, headers: { 'retry-after': '800' } };
    world.sandbox.fault({ path: '^/storage/.*/3$', action, times: ALWAYS });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/part-failed');
    expect(world.recorded.sleeps).toEqual([]);
  });

  test('for parts that Apple plans badly', async () => {
    const operation = { method: 'PUT', url: 'https://storage.example', offset: 0, length: 1 };
    const attributes = { uploadOperations: [{ ...operation, requestHeaders: [] }] };
    const body = { data: { type: 'buildUploadFiles', id: 'f', attributes } };
    world.sandbox.fault({ path: 'buildUploadFiles$', action: { status: 201, body } });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/parts-invalid');
  });

  test('for a file that Apple refuses, with the hint for its code', async () => {
    const description = 'The Info.plist lacks NSCameraUsageDescription.';
    world.sandbox.fault({ refuseUpload: { code: '90683', description } });
    const failure = await failureOf(world.upload());
    expect(failure.code).toBe('upload/refused');
    expect(failure.message).toContain('90683');
    expect(failure.said).toBe(`90683: ${description}`);
    expect(failure.remedy).toContain('purpose string');
    expect(world.recorded.outputs['processing-state']).toBe('FAILED');
    expect(failure.remedy).not.toContain('goes on by itself');
  });
});
