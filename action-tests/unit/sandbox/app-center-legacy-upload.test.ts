import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startAppCenter } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';
import { ipaBytes, release } from '../../support/app-center/package-upload.ts';

let center: AppCenter;
beforeEach(async () => {
  center = await startAppCenter();
});
afterEach(async () => center.close());

interface Begun {
  upload_id: string;
  upload_url: string;
}

async function begin(body = {}): Promise<Begun> {
  return (await center.api('POST', '/release_uploads', body)).body as unknown as Begun;
}

function formWith(name: string, bytes: Buffer): FormData {
  const form = new FormData();
  form.set(name, new File([bytes], 'Shop.ipa', { type: 'application/octet-stream' }));
  return form;
}

async function send({ upload_url }: Begun, bytes: Buffer, name = 'ipa') {
  return center.call('POST', upload_url, { body: formWith(name, bytes) });
}

async function end({ upload_id }: Begun, status: string) {
  return center.api('PATCH', `/release_uploads/${upload_id}`, { status });
}

test('begin, send and commit make a release', async () => {
  const bytes = await ipaBytes();
  const begun = await begin();
  const sent = await send(begun, bytes);
  expect(sent).toMatchObject({ status: 201, body: { status: 'success' } });

  const committed = await end(begun, 'committed');
  expect(committed.body).toEqual({
    release_id: 1,
    release_url: 'v0.1/apps/fabrikam/shop/releases/1',
  });
  expect((await center.api('GET', '/releases/1')).body).toMatchObject({
    short_version: '1.4.0',
    version: '27',
    fingerprint: createHash('md5').update(bytes).digest('hex'),
  });
});

test('an upload for an existing release replaces its binary', async () => {
  const id = await release(center, { version: '1' });
  const begun = await begin({ release_id: id });
  await send(begun, await ipaBytes({ version: '2' }));

  expect((await end(begun, 'committed')).body.release_id).toBe(id);
  expect(center.service.state().apps[0]?.releases).toMatchObject([{ id, version: '2' }]);
});

test('an upload for an unknown release cannot begin', async () => {
  expect((await center.api('POST', '/release_uploads', { release_id: 12 })).status).toBe(404);
});

describe('a commit is refused', () => {
  test('when nothing was sent', async () => {
    const { status, body } = await end(await begin(), 'committed');

    expect(status).toBe(400);
    expect(body.code).toBe('no_upload_resource');
  });

  test('when the upload is unknown', async () => {
    const { status, body } = await end({ upload_id: 'none', upload_url: '' }, 'committed');

    expect(status).toBe(400);
    expect(body.code).toBe('no_upload_resource');
  });

  test('when the upload was aborted', async () => {
    const begun = await begin();
    await send(begun, await ipaBytes());

    expect(await end(begun, 'aborted')).toMatchObject({ status: 200, body: {} });
    expect((await end(begun, 'committed')).status).toBe(400);
    expect(center.service.state().apps[0]?.releases).toEqual([]);
  });

  test('when the file is no .ipa', async () => {
    const begun = await begin();
    await send(begun, Buffer.from('no archive'));

    const { status, body } = await end(begun, 'committed');
    expect(status).toBe(400);
    expect(body.message).toMatch('Unable to extract');
  });
});

describe('the host of the file', () => {
  test('wants the file under the name "ipa"', async () => {
    const { status } = await send(await begin(), await ipaBytes(), 'file');

    expect(status).toBe(400);
  });

  test('wants a multipart form', async () => {
    const { upload_url } = await begin();
    const { status } = await center.call('POST', upload_url, {
      body: await ipaBytes(),
      headers: { 'content-type': 'application/octet-stream' },
    });

    expect(status).toBe(400);
  });

  test('refuses the API token and reports the leak', async () => {
    const { upload_url } = await begin();
    const { status } = await center.call('POST', upload_url, {
      body: formWith('ipa', await ipaBytes()),
      headers: { 'x-api-token': 'secret-value' },
    });

    expect(status).toBe(400);
    expect(center.service.state().protocolFaults).toHaveLength(1);
  });

  test('forgets the address after a day', async () => {
    const begun = await begin();
    center.controls.now = new Date(center.controls.now.getTime() + 25 * 60 * 60 * 1000);

    expect((await send(begun, await ipaBytes())).status).toBe(404);
  });

  test('does not know an address that was never given out', async () => {
    const begun = await begin();
    const stray = { ...begun, upload_url: begun.upload_url.replace(/=.*/, '=stray') };

    expect((await send(stray, await ipaBytes())).status).toBe(404);
  });
});

test('an upload is in flight until it is committed', async () => {
  const begun = await begin();
  expect(center.service.state().uploadsInFlight).toEqual([
    { id: begun.upload_id, app: 'fabrikam/shop', protocol: 'legacy', status: 'begun' },
  ]);
  await send(begun, await ipaBytes());
  await end(begun, 'committed');
  expect(center.service.state().uploadsInFlight).toEqual([]);
});

test('the protocol can be gone while the rest serves', async () => {
  center.service.seed({ behaviour: { legacyUploads: 'gone' } });

  const { status, body } = await center.api('POST', '/release_uploads', {});
  expect(status).toBe(410);
  expect(body.code).toBe('gone');
  expect((await center.api('POST', '/uploads/releases', {})).status).toBe(201);
});
