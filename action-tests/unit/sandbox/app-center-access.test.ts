import { request as rawRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appPath, startAppCenter, token } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';

let center: AppCenter;
beforeEach(async () => {
  center = await startAppCenter();
});
afterEach(async () => center.close());

describe('the API token', () => {
  test('a call without one is refused in the words of the gateway', async () => {
    const { status, body } = await center.call('GET', appPath);

    expect(status).toBe(401);
    expect(body).toEqual({
      message: expect.stringMatching(/^Unauthorized\. Correlation ID: /),
      statusCode: 401,
      code: 'Unauthorized',
    });
  });

  test('for a wrong one the message is nothing but an id', async () => {
    const { status, body } = await center.api('GET', '', undefined, 'wrong');

    expect(status).toBe(401);
    expect(body.message).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('an app token opens its own app only', async () => {
    center.service.seed({
      tokens: [{ token: 'of-the-shop', app: 'fabrikam/shop' }],
      apps: [{ owner: 'fabrikam', name: 'till' }],
    });

    expect((await center.api('GET', '', undefined, 'of-the-shop')).status).toBe(200);
    const other = await center.call('GET', '/v0.1/apps/fabrikam/till', {
      headers: { 'x-api-token': 'of-the-shop' },
    });
    expect(other.status).toBe(403);
    expect(other.body).toEqual({
      message: 'API token does not belong to the requested app.',
      statusCode: 403,
      code: 'Forbidden',
    });
  });

  test('a viewer token reads and does not write', async () => {
    center.service.seed({ tokens: [{ token: 'viewer', access: 'viewer' }] });

    expect((await center.api('GET', '/releases', undefined, 'viewer')).status).toBe(200);
    expect((await center.api('POST', '/uploads/releases', {}, 'viewer')).status).toBe(403);
  });
});

test('an address that asks too often within five minutes is refused', async () => {
  center.service.seed({ behaviour: { requestsInFiveMinutes: 2 } });
  const ask = () => center.api('GET', '/releases');
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(200);
  expect(await ask()).toMatchObject({
    status: 429,
    body: { code: 'Too Many Requests', message: 'The server is busy now. Try again later' },
  });
  center.controls.now = new Date(center.controls.now.getTime() + 5 * 60 * 1000);
  expect((await ask()).status).toBe(200);
});

describe('the body of a POST', () => {
  test('one without any length is refused with 411', async () => {
    const status = await new Promise((resolve, reject) => {
      const call = rawRequest(`${center.url}${appPath}/uploads/releases`, {
        method: 'POST',
        headers: { 'x-api-token': token },
      });
      call.useChunkedEncodingByDefault = false;
      call.removeHeader('content-length');
      call.removeHeader('transfer-encoding');
      call.on('response', (response) => resolve(response.resume().statusCode));
      call.on('error', reject);
      call.end();
    });

    expect(status).toBe(411);
  });

  test('an empty one is refused by the validator', async () => {
    const { status, body } = await center.call('POST', `${appPath}/uploads/releases`, {
      headers: { 'x-api-token': token },
    });

    expect(status).toBe(400);
    expect(body).toEqual({
      status: 400,
      name: 'Error',
      message: 'Missing required body parameter "body"',
    });
  });

  test('a missing property is named', async () => {
    const { status, body } = await center.api('PATCH', '/uploads/releases/some-id', {});

    expect(status).toBe(400);
    expect(body).toMatchObject({
      message: 'Validation errors',
      errors: [
        {
          code: 'INVALID_REQUEST_PARAMETER',
          in: 'body',
          errors: [{ code: 'OBJECT_MISSING_REQUIRED_PROPERTY', params: ['upload_status'] }],
        },
      ],
    });
  });

  test('a number in place of a text is not converted', async () => {
    const { status, body } = await center.api('POST', '/uploads/releases', { build_number: 27 });

    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ errors: [{ code: 'INVALID_TYPE', path: ['build_number'] }] }],
    });
  });

  test('text that is no JSON is refused', async () => {
    const { status, body } = await center.call('POST', `${appPath}/uploads/releases`, {
      headers: { 'x-api-token': token, 'content-type': 'application/json' },
      body: '{',
    });

    expect(status).toBe(400);
    expect(body).toMatchObject({ status: 400, name: 'Error' });
  });
});

describe('what is not there', () => {
  test('an unknown app is answered by the gateway', async () => {
    const { status, body } = await center.call('GET', '/v0.1/apps/fabrikam/none', {
      headers: { 'x-api-token': token },
    });

    expect(status).toBe(404);
    expect(body).toEqual({
      message: expect.stringMatching(/^Not found\. Correlation ID: /),
      statusCode: 404,
      code: 'Not Found',
    });
  });

  test('an unknown call names its path', async () => {
    const { status, body } = await center.api('GET', '/toasters');

    expect(status).toBe(404);
    expect(body.message).toMatch(`Resource not found: ${appPath}/toasters. Correlation ID: `);
  });

  test('an unknown address of the file host is a page, not JSON', async () => {
    const { status, body, headers } = await center.call('GET', '/upload/toast');

    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch('text/html');
    expect(body.page).toMatch('Cannot GET /upload/toast');
  });
});

describe('the retired service', () => {
  test.each([
    ['GET', appPath],
    ['GET', `${appPath}/releases/latest`],
    ['POST', '/upload/finished/some-asset?token=t'],
    ['POST', '/api/sonoma/apps/some-app/app_versions/upload?upload_id=u'],
  ])('%s %s is gone', async (method, path) => {
    center.service.seed({ behaviour: { retired: true } });

    const { status, body } = await center.call(method, path, {
      headers: { 'x-api-token': token },
    });

    expect(status).toBe(410);
    expect(body.code).toBe('gone');
  });
});
