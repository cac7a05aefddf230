import { describe, expect, test } from '@jest/globals';
import { refusalError } from '../../../../../src/core/app-store-connect/client/refusals/refusal-error.ts';
import {
  Refusal,
  refusalOf,
} from '../../../../../src/core/app-store-connect/client/refusals/refusal.ts';

const answer = (status: number, body: unknown) =>
  new Refusal({
    status,
    headers: { 'retry-after': '5' },
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  });
const error = { id: 'e-1', status: '409', code: 'STATE_ERROR.X', title: 'Title', detail: 'Detail' };
const request = {
  method: 'POST',
  path: '/v1/things',
  clockAheadMs: undefined,
  individualKey: false,
};

describe('a refusal', () => {
  test('keeps Apple’s code, title, detail, place and error id', () => {
    const refusal = answer(409, {
      errors: [{ ...error, source: { pointer: '/data/attributes/name' } }],
    });
    expect(refusal.message).toBe(
      'STATE_ERROR.X: Title – Detail (/data/attributes/name) [error id e-1]',
    );
    expect(refusal.retryAfter).toBe('5');
  });

  test('tells the associated errors, which carry the reason', () => {
    const inner = { code: 'INNER', title: 'A screenshot is missing', detail: '' };
    const refusal = answer(409, {
      errors: [{ ...error, meta: { associatedErrors: { '/v1/appStoreVersions/1': [inner] } } }],
    });
    expect(refusal.message.split('\n')[1]).toBe(
      '/v1/appStoreVersions/1: INNER: A screenshot is missing',
    );
  });

  test('compares codes by their prefix, part by part', () => {
    const refusal = answer(409, { errors: [error] });
    expect(refusal.has('STATE_ERROR')).toBe(true);
    expect(refusal.has('STATE_ERROR.X')).toBe(true);
    expect(refusal.has('STATE')).toBe(false);
  });

  test.each([
    ['<html><b>Bad</b> Gateway</html>', 'Bad Gateway'],
    ['', ''],
    ['{"errors": [1, null]}', '{"errors": [1, null]}'],
  ])('in another form than JSON is told as it stands: %s', (body, words) => {
    expect(answer(502, body).message).toBe(words);
  });

  test('can be found behind the coded error', () => {
    const refusal = answer(409, { errors: [error] });
    expect(refusalOf(refusalError(refusal, request))).toBe(refusal);
    expect(refusalOf(new Error('else'))).toBeUndefined();
  });

  test('of the key names a wrong clock and a missing issuer', () => {
    const failure = refusalError(answer(401, ''), {
      ...request,
      clockAheadMs: -300_000,
      individualKey: true,
    });
    expect(failure.details).toEqual([
      'The clock of this machine is 300 s behind Apple’s.',
      '`issuer-id` is empty, so the key was used as an individual key.',
    ]);
  });

  test('about the membership is one about agreements', () => {
    const body = {
      errors: [{ ...error, code: 'FORBIDDEN_ERROR', detail: 'Your membership has expired.' }],
    };
    expect(refusalError(answer(403, body), request).code).toBe(
      'app-store-connect/agreement-missing',
    );
  });
});
