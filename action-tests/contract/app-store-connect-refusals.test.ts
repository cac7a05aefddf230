// Every row of what App Store Connect refuses: its code, our code, Apple's words, the remedy, and
// how often it is asked.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { failureOf } from '../support/failure.ts';
import { createClientWorld } from './app-store-connect-world.ts';
import type { ClientWorld } from './app-store-connect-world.ts';

let world: ClientWorld;
beforeEach(async () => {
  world = await createClientWorld();
});
afterEach(() => world.close());

const PATCHED = { type: 'builds', id: '1', attributes: { usesNonExemptEncryption: false } };

interface Row {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly pointer?: string;
  /** What becomes of it: the code, words of the remedy, and how often a write is sent. */
  readonly becomes: readonly [ours: string, remedy: string, tries?: number];
}

const rows: readonly Row[] = [
  { status: 401, code: 'NOT_AUTHORIZED', becomes: ['unauthorized', 'belong together', 2] },
  {
    status: 403,
    code: 'FORBIDDEN_ERROR',
    detail: 'The API key in use does not allow this request',
    becomes: ['role-too-small', 'App Manager'],
  },
  {
    status: 403,
    code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
    becomes: ['agreement-missing', 'accepts the open agreement', 5],
  },
  {
    status: 403,
    code: 'FORBIDDEN_ERROR.CONTRACT_NOT_VALID',
    becomes: ['agreement-missing', 'accepts the open agreement', 5],
  },
  {
    status: 403,
    code: 'FORBIDDEN_ERROR',
    detail: 'Your developer program membership has expired.',
    becomes: ['agreement-missing', 'renews the membership', 5],
  },
  { status: 404, code: 'NOT_FOUND', becomes: ['not-found', 'Check the id'] },
  { status: 404, code: 'PATH_ERROR', becomes: ['operation-unknown', 'newest release'] },
  { status: 405, code: 'METHOD_NOT_ALLOWED', becomes: ['operation-unknown', 'newest release'] },
  { status: 410, code: 'GONE', becomes: ['operation-unknown', 'newest release'] },
  { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', becomes: ['operation-unknown', 'newest release'] },
  { status: 400, code: 'PARAMETER_ERROR.ILLEGAL', becomes: ['request-invalid', 'another form'] },
  { status: 400, code: 'PARAMETER_ERROR.INVALID', becomes: ['request-invalid', 'another form'] },
  { status: 400, code: 'PARAMETER_ERROR.REQUIRED', becomes: ['request-invalid', 'another form'] },
  { status: 400, code: 'ENTITY_INVALID', becomes: ['request-invalid', 'another form'] },
  { status: 409, code: 'ENTITY_ERROR', becomes: ['refused', 'Correct what Apple names'] },
  { status: 409, code: 'ENTITY_ERROR.ATTRIBUTE.REQUIRED', becomes: ['refused', 'Give the value'] },
  {
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
    becomes: ['refused', 'Correct the value'],
  },
  { status: 409, code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG', becomes: ['refused', 'Shorten'] },
  {
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE',
    becomes: ['refused', 'present state'],
  },
  {
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    pointer: '/data/attributes/name',
    becomes: ['refused', 'already holds this one'],
  },
  {
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    pointer: '/data/attributes/cfBundleVersion',
    becomes: ['duplicate-build', 'Raise the build number'],
  },
  {
    status: 409,
    code: 'ENTITY_ERROR.RELATIONSHIP.INVALID',
    becomes: ['refused', 'belongs to the same app'],
  },
  { status: 409, code: 'STATE_ERROR', becomes: ['refused', 'does not allow the change'] },
  {
    status: 409,
    code: 'STATE_ERROR.ENTITY_STATE_INVALID',
    becomes: ['refused', 'does not allow the change'],
  },
  {
    status: 409,
    code: 'STATE_ERROR.VALIDATION_ERROR',
    becomes: ['refused', 'a new build may be needed'],
  },
  { status: 422, code: 'ENTITY_UNPROCESSABLE', becomes: ['refused', 'cannot do it now'] },
  {
    status: 422,
    code: 'ENTITY_UNPROCESSABLE.INVALID_QC_STATE',
    becomes: ['refused', 'cannot do it now'],
  },
  { status: 409, code: 'SOMETHING_NEW', becomes: ['refused', 'name the field or the state'] },
  { status: 429, code: 'RATE_LIMIT_EXCEEDED', becomes: ['rate-limited', 'a key of its own', 5] },
  { status: 500, code: 'UNEXPECTED_ERROR', becomes: ['unavailable', 'system status'] },
];

describe('a refused write', () => {
  test.each(rows)('with $status $code ($detail$pointer) becomes $becomes.0', async (row) => {
    const { status, code, detail = 'What Apple says.', pointer = '/data/attributes/x' } = row;
    const [ours, remedy, tries = 1] = row.becomes;
    const error = { id: 'E-1', status: `${status}`, code, title: 'Title', detail };
    const body = { errors: [{ ...error, source: { pointer } }] };
    const headers = { 'x-request-id': 'R-1' };
    const action = { status, body, headers };
    world.sandbox.fault({ method: 'PATCH', path: '/v1/builds/1', times: 99, action });

    const failure = await failureOf(world.client().patch('/v1/builds/1', PATCHED));
    expect(failure.code).toBe(`app-store-connect/${ours}`);
    expect(failure.message).toContain(`(${status} for PATCH /v1/builds/1).`);
    expect(failure.said).toBe(
      `${code}: Title – ${detail} (${pointer}) [error id E-1]\n[request id R-1]`,
    );
    expect(failure.remedy).toContain(remedy);
    expect(world.requests()).toBe(tries);
  });

  test.each([
    [406, 'Not Acceptable', 'operation-unknown', 1],
    [502, '<html><body><h1>502 Bad Gateway</h1></body></html>', 'unavailable', 1],
    [503, '', 'unavailable', 1],
    [302, '', 'refused', 1],
  ])(
    'with %d in another form than JSON is told as it stands',
    async (status, body, ours, tries) => {
      const action = { status, body, headers: { location: 'http://127.0.0.1:9/elsewhere' } };
      world.sandbox.fault({ path: '/v1/builds/1', times: 99, action });
      const failure = await failureOf(world.client().patch('/v1/builds/1', PATCHED));
      expect(failure.code).toBe(`app-store-connect/${ours}`);
      expect(failure.said).toBe(body.replaceAll(/<[^>]*>/g, '').trim());
      expect(world.requests()).toBe(tries);
    },
  );

  test('tells the number that Apple holds', async () => {
    const meta = { previousBundleVersion: '41' };
    const source = { pointer: '/data/attributes/cfBundleVersion' };
    const code = 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE';
    const action = { status: 409, body: { errors: [{ code, source, meta }] } };
    world.sandbox.fault({ path: '/v1/buildUploads', action });
    const failure = await failureOf(world.client().post('/v1/buildUploads', PATCHED));
    expect(failure.message).toContain('the last one that Apple holds is 41');
  });

  test('of certificates names the key that they need', async () => {
    world.sandbox.fault({ path: '/v1/certificates', action: { status: 403 } });
    const failure = await failureOf(world.client().post('/v1/certificates', PATCHED));
    expect(failure.code).toBe('app-store-connect/role-too-small');
    expect(failure.remedy).toContain('team key with the role Admin');
  });
});

describe('a read', () => {
  test.each([408, 500, 502, 503, 504])('is repeated after %d', async (status) => {
    world.sandbox.fault({ path: '/v1/apps', times: 3, action: { status } });
    await world.client().getAll('/v1/apps');
    expect(world.requests()).toBe(4);
  });

  test('is repeated after a cut connection', async () => {
    world.sandbox.fault({ path: '/v1/apps', times: 2, action: { cut: true } });
    await world.client().getAll('/v1/apps');
    expect(world.recorded.sleeps).toHaveLength(2);
  });
});

describe('the real causes of 401', () => {
  test.each([
    ['a key id that Apple does not know', { keyId: 'ABCDEFGHIJ' }, []],
    ['the issuer of another team', { issuerId: '00000000-0000-0000-0000-000000000000' }, []],
    [
      'a team key that is used like an individual one',
      { issuerId: undefined },
      ['`issuer-id` is empty, so the key was used as an individual key.'],
    ],
  ])('%s', async (_cause, changes, details) => {
    const failure = await failureOf(world.client(changes).getAll('/v1/apps'));
    expect(failure.code).toBe('app-store-connect/unauthorized');
    expect(failure.said).toContain('NOT_AUTHORIZED');
    expect(failure.details).toEqual(details);
  });

  test('an individual key that is used with an issuer', async () => {
    await world.close();
    world = await createClientWorld({ individualKey: true });
    const issuerId = '00000000-0000-0000-0000-000000000000';
    const failure = await failureOf(world.client({ issuerId }).getAll('/v1/apps'));
    expect(failure.code).toBe('app-store-connect/unauthorized');
    expect(failure.remedy).toContain('an individual key takes no `issuer-id`');
    await world.client().getAll('/v1/apps');
  });

  test('a clock that runs ahead', async () => {
    await world.close();
    world = await createClientWorld({ ahead: 5 * MINUTE });
    const failure = await failureOf(world.client().getAll('/v1/apps'));
    expect(failure.code).toBe('app-store-connect/unauthorized');
  });

  test('none at all: it comes once, and a new token gets through', async () => {
    world.sandbox.fault({ path: '/v1/apps', action: { status: 401 } });
    await world.client().getAll('/v1/apps');
    expect(world.requests()).toBe(2);
    expect(world.recorded.sleeps).toEqual([]);
  });
});

describe('a role that is too small', () => {
  test('is told with the operation', async () => {
    await world.close();
    world = await createClientWorld({ roles: ['MARKETING'] });
    const failure = await failureOf(world.client().post('/v1/buildUploads', PATCHED));
    expect(failure.code).toBe('app-store-connect/role-too-small');
    expect(failure.message).toContain('403 for POST /v1/buildUploads');
  });

  test('is told apart from an individual key, which may not even read certificates', async () => {
    await world.close();
    world = await createClientWorld({ individualKey: true });
    const failure = await failureOf(world.client().getAll('/v1/certificates'));
    expect(failure.code).toBe('app-store-connect/individual-key');
    expect(failure.remedy).toContain('team key with the role Admin');
  });
});
