import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startAppCenter } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';
import {
  beginUpload,
  blockOf,
  hostAddress,
  ipaBytes,
  sendBlock,
  setMetadata,
  upload,
} from '../../support/app-center/package-upload.ts';

const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
const chunkSize = 100;
let center: AppCenter;
beforeEach(async () => {
  center = await startAppCenter({ chunkSizeBytes: chunkSize });
});
afterEach(async () => center.close());

describe('a whole upload', () => {
  test('blocks in any order become a release with the facts of the package', async () => {
    const bytes = await ipaBytes();
    const begun = await beginUpload(center);
    const metadata = await setMetadata(center, begun, bytes);
    const count = Math.ceil(bytes.length / chunkSize);
    expect(metadata.body).toMatchObject({
      error: false,
      id: begun.package_asset_id,
      chunk_size: chunkSize,
      resume_restart: false,
      chunk_list: Array.from({ length: count }, (_, index) => index + 1),
      status_code: 'Success',
    });

    const fromTheEnd = Array.from({ length: count }, (_, index) => count - index);
    const sent = await Promise.all(
      fromTheEnd.map(async (number) =>
        sendBlock(center, begun, number, blockOf(bytes, number, chunkSize)),
      ),
    );
    expect(sent.map(({ body }) => body)).toEqual(
      fromTheEnd.map((number) => ({ error: false, chunk_num: number, error_code: 'None' })),
    );
    const finished = await center.call('POST', hostAddress(begun, 'finished'));
    expect(finished.body).toMatchObject({ error: false, error_code: 'None', state: 'Done' });

    const patched = await center.api('PATCH', `/uploads/releases/${begun.id}`, {
      upload_status: 'uploadFinished',
      id: begun.id,
    });
    expect(patched.body).toEqual({ id: begun.id, upload_status: 'uploadFinished' });
    const { body } = await center.api('GET', `/uploads/releases/${begun.id}`);
    expect(body).toEqual({
      id: begun.id,
      upload_status: 'readyToBePublished',
      release_distinct_id: 1,
      release_url: 'v0.1/apps/fabrikam/shop/releases/1',
    });

    const release = await center.api('GET', '/releases/1');
    expect(release.body).toMatchObject({
      id: 1,
      short_version: '1.4.0',
      version: '27',
      bundle_identifier: 'com.fabrikam.shop',
      min_os: '15.0',
      app_name: 'Shop',
      size: bytes.length,
      fingerprint: md5(bytes),
    });
  });

  test('the bytes can be downloaded again, without a token', async () => {
    const bytes = await ipaBytes();
    const { id } = await upload(center, bytes);
    await center.api('GET', `/uploads/releases/${id}`);
    const { body } = await center.api('GET', '/releases/latest');

    const download = await fetch(String(body.download_url));
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
    const manifestUrl = new URL(String(body.install_url)).searchParams.get('url');
    const manifest = await (await fetch(String(manifestUrl))).text();
    expect(manifest).toContain('<string>com.fabrikam.shop</string>');
    expect(manifest).toContain(String(body.download_url));
  });

  test('a block larger than a JSON body may be is taken', async () => {
    await center.close();
    center = await startAppCenter({ chunkSizeBytes: 4_194_304 });
    const bytes = Buffer.alloc(3_000_000, 7);
    const begun = await beginUpload(center);
    await setMetadata(center, begun, bytes);

    expect((await sendBlock(center, begun, 1, bytes)).body.error).toBe(false);
  });
});

describe('the file host', () => {
  test('names the blocks that are missing and finishes when they came', async () => {
    const bytes = await ipaBytes();
    const begun = await beginUpload(center);
    await setMetadata(center, begun, bytes);
    const count = Math.ceil(bytes.length / chunkSize);
    for (let number = 1; number <= count; number += 1) {
      if (number !== 2) {
        await sendBlock(center, begun, number, blockOf(bytes, number, chunkSize));
      }
    }

    const early = await center.call('POST', hostAddress(begun, 'finished'));
    expect(early.body).toEqual({ missing_chunks: [2] });
    const resumed = await setMetadata(center, begun, bytes);
    expect(resumed.body).toMatchObject({ resume_restart: true, chunk_list: [2] });
    await sendBlock(center, begun, 2, blockOf(bytes, 2, chunkSize));
    const finished = await center.call('POST', hostAddress(begun, 'finished'));
    expect(finished.body.state).toBe('Done');
  });

  test('begins anew when the metadata tells of another file', async () => {
    const bytes = await ipaBytes();
    const begun = await upload(center, bytes);

    const other = await setMetadata(center, begun, Buffer.concat([bytes, bytes]));
    expect(other.body.resume_restart).toBe(false);
    expect(other.body.chunk_list).toContain(1);
  });

  test('loses the ordered blocks once', async () => {
    center.service.seed({ behaviour: { lostBlocks: [1] } });
    const bytes = await ipaBytes();
    const begun = await upload(center, bytes);

    const first = await center.call('POST', hostAddress(begun, 'finished'));
    expect(first.body).toEqual({ missing_chunks: [1] });
    await sendBlock(center, begun, 1, blockOf(bytes, 1, chunkSize));
    const second = await center.call('POST', hostAddress(begun, 'finished'));
    expect(second.body.state).toBe('Done');
  });

  test('tells a block of the wrong length in a 200, and does not keep it', async () => {
    const bytes = await ipaBytes();
    const begun = await beginUpload(center);
    await setMetadata(center, begun, bytes);

    const { status, body } = await sendBlock(center, begun, 1, Buffer.alloc(40));
    expect(status).toBe(200);
    expect(body).toEqual({
      error: true,
      chunk_num: 1,
      error_code: 'InvalidLength',
      message: 'Expected: 100 Actual: 40',
    });
    const { body: metadata } = await setMetadata(center, begun, bytes);
    expect(metadata.chunk_list).toContain(1);
  });

  test('keeps a good block when a bad one of its number follows', async () => {
    const bytes = await ipaBytes();
    const begun = await beginUpload(center);
    const { body } = await setMetadata(center, begun, bytes);
    for (const number of body.chunk_list as number[]) {
      await sendBlock(center, begun, number, blockOf(bytes, number, chunkSize));
    }
    await sendBlock(center, begun, 1, Buffer.alloc(40));
    await center.call('POST', hostAddress(begun, 'finished'));
    const address = `/uploads/releases/${begun.id}`;
    await center.api('PATCH', address, { upload_status: 'uploadFinished' });
    await center.api('GET', address);

    expect((await center.api('GET', '/releases/latest')).body.fingerprint).toBe(md5(bytes));
  });

  test.each([0, 99])('has no block %i', async (number) => {
    const begun = await beginUpload(center);
    await setMetadata(center, begun, await ipaBytes());

    expect((await sendBlock(center, begun, number, Buffer.alloc(100))).status).toBe(400);
  });

  test('takes no empty file', async () => {
    const { status, body } = await setMetadata(center, await beginUpload(center), Buffer.alloc(0));

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { message: expect.stringMatching('greater than 0') } });
  });

  test('refuses a token that is not percent-encoded', async () => {
    const begun = await beginUpload(center);
    const raw = { ...begun, url_encoded_token: begun.token };

    expect((await setMetadata(center, raw, await ipaBytes())).status).toBe(401);
    expect((await setMetadata(center, begun, await ipaBytes())).status).toBe(200);
  });

  test('refuses an unknown asset', async () => {
    const begun = { ...(await beginUpload(center)), package_asset_id: 'none' };

    expect((await setMetadata(center, begun, await ipaBytes())).status).toBe(404);
  });

  test('refuses a block that calls itself a form', async () => {
    const begun = await beginUpload(center);
    await setMetadata(center, begun, await ipaBytes());

    const { status } = await center.call(
      'POST',
      hostAddress(begun, 'upload_chunk', { block_number: 1 }),
      {
        body: Buffer.alloc(100),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    );
    expect(status).toBe(400);
  });

  test.each(['x-api-token', 'authorization'])('refuses %s and reports the leak', async (name) => {
    const begun = await beginUpload(center);
    const { status } = await center.call('POST', hostAddress(begun, 'finished'), {
      headers: { [name]: 'secret-value' },
    });

    expect(status).toBe(400);
    const { protocolFaults } = center.service.state();
    expect(protocolFaults).toEqual([
      expect.objectContaining({
        request: `POST /upload/finished/${begun.package_asset_id}`,
        fault: expect.stringMatching(name),
      }),
    ]);
    expect(JSON.stringify(protocolFaults)).not.toMatch('secret-value');
  });

  test('forgets the blocks of a cancelled upload', async () => {
    const bytes = await ipaBytes();
    const begun = await beginUpload(center);
    await setMetadata(center, begun, bytes);
    await sendBlock(center, begun, 1, blockOf(bytes, 1, chunkSize));

    const cancelled = await center.call('POST', hostAddress(begun, 'cancel'));
    expect(cancelled.body).toEqual({ message: expect.stringMatching('cancelled') });
    expect((await sendBlock(center, begun, 2, blockOf(bytes, 2, chunkSize))).status).toBe(400);
    expect((await setMetadata(center, begun, bytes)).body.chunk_list).toContain(1);
  });
});

describe('processing', () => {
  const statusOf = async (id: string) =>
    (await center.api('GET', `/uploads/releases/${id}`)).body.upload_status;

  test('an upload that the client has not finished is only started', async () => {
    const { id } = await beginUpload(center);

    expect(await statusOf(id)).toBe('uploadStarted');
  });

  test('takes the ordered number of polls', async () => {
    center.service.seed({ behaviour: { pollsBeforeReady: 2 } });
    const { id } = await upload(center, await ipaBytes());

    expect(await statusOf(id)).toBe('uploadFinished');
    expect(await statusOf(id)).toBe('uploadFinished');
    expect(await statusOf(id)).toBe('readyToBePublished');
    expect(await statusOf(id)).toBe('readyToBePublished');
    expect(center.service.state().apps[0]?.releases).toHaveLength(1);
  });

  test('takes the time the sandbox is set to', async () => {
    await center.close();
    center = await startAppCenter({ processingMs: 60_000 });
    const { id } = await upload(center, await ipaBytes());

    expect(await statusOf(id)).toBe('uploadFinished');
    center.controls.now = new Date(center.controls.now.getTime() + 60_000);
    expect(await statusOf(id)).toBe('readyToBePublished');
  });

  test('can be stuck', async () => {
    center.controls.stuck = true;
    const { id } = await upload(center, await ipaBytes());

    expect(await statusOf(id)).toBe('uploadFinished');
    center.controls.stuck = false;
    expect(await statusOf(id)).toBe('readyToBePublished');
  });

  test('a file that is no archive ends in an error with details', async () => {
    const { id } = await upload(center, Buffer.alloc(250, 'no archive'));

    const { body } = await center.api('GET', `/uploads/releases/${id}`);
    expect(body.upload_status).toBe('error');
    expect(body.error_details).toMatch(/^Unable to extract attributes from file\..*Correlation ID/);
    expect(center.service.state().apps[0]?.releases).toEqual([]);
  });

  test('an upload that the file host never finished ends in an error', async () => {
    const { id } = await beginUpload(center);
    await center.api('PATCH', `/uploads/releases/${id}`, { upload_status: 'uploadFinished' });

    expect(await statusOf(id)).toBe('error');
  });

  test('an iOS app takes no other kind of file', async () => {
    const { id } = await upload(center, await ipaBytes(), { fileName: 'Shop.apk' });

    expect(await statusOf(id)).toBe('error');
  });

  test('malware makes no release', async () => {
    center.service.seed({ behaviour: { malware: true } });
    const { id } = await upload(center, await ipaBytes());

    expect(await statusOf(id)).toBe('malwareDetected');
    expect(center.service.state().apps[0]?.releases).toEqual([]);
  });

  test('the package of another system goes by the versions the client states', async () => {
    center.service.seed({ apps: [{ owner: 'fabrikam', name: 'desk', os: 'Windows' }] });
    const path = '/v0.1/apps/fabrikam/desk';
    const begun = (await center.api('POST', `${path}/uploads/releases`, { build_version: '9.1' }))
      .body as unknown as Awaited<ReturnType<typeof beginUpload>>;
    const bytes = Buffer.from('an installer');
    await setMetadata(center, begun, bytes, 'desk.msi');
    await sendBlock(center, begun, 1, bytes);
    await center.call('POST', hostAddress(begun, 'finished'));
    const address = `${path}/uploads/releases/${begun.id}`;
    await center.api('PATCH', address, { upload_status: 'uploadFinished' });
    await center.api('GET', address);

    expect((await center.api('GET', `${path}/releases/1`)).body).toMatchObject({
      short_version: '9.1',
      version: '9.1',
    });
  });
});

describe('the upload itself', () => {
  test('makes one release, however often and at once it is told that all is there', async () => {
    const bytes = await ipaBytes();
    const begun = await beginUpload(center);
    await setMetadata(center, begun, bytes);
    for (let number = 1; (number - 1) * chunkSize < bytes.length; number += 1) {
      await sendBlock(center, begun, number, blockOf(bytes, number, chunkSize));
    }
    await center.call('POST', hostAddress(begun, 'finished'));
    const address = `/uploads/releases/${begun.id}`;
    const tell = () => center.api('PATCH', address, { upload_status: 'uploadFinished' });
    // Each answer is followed by a look, which makes the release while others are still read.
    const looks = Array.from({ length: 20 }, () => tell().then(() => center.api('GET', address)));
    await Promise.all(looks);
    await center.api('GET', address);
    expect((await center.api('GET', '/releases')).body).toMatchObject([{ id: 1 }]);
  });

  test('is gone after it was cancelled', async () => {
    const { id } = await beginUpload(center);

    const cancelled = await center.api('PATCH', `/uploads/releases/${id}`, {
      upload_status: 'uploadCanceled',
    });
    expect(cancelled.body).toEqual({ id, upload_status: 'uploadCanceled' });
    expect((await center.api('GET', `/uploads/releases/${id}`)).body).toMatchObject({
      code: 'not_found',
    });
  });

  test('is not found by the id of its asset', async () => {
    const { package_asset_id } = await beginUpload(center);
    const { status, body } = await center.api('PATCH', `/uploads/releases/${package_asset_id}`, {
      upload_status: 'uploadFinished',
    });

    expect(status).toBe(404);
    expect(body.code).toBe('not_found');
  });

  test('is not found under another app', async () => {
    center.service.seed({ apps: [{ owner: 'fabrikam', name: 'till' }] });
    const { id } = await beginUpload(center);

    const { status } = await center.api('GET', `/v0.1/apps/fabrikam/till/uploads/releases/${id}`);
    expect(status).toBe(404);
  });

  test('is listed as in flight until it is a release', async () => {
    center.service.seed({ behaviour: { pollsBeforeReady: 1 } });
    const { id } = await upload(center, await ipaBytes());

    await center.api('GET', `/uploads/releases/${id}`);
    expect(center.service.state().uploadsInFlight).toMatchObject([
      { id, app: 'fabrikam/shop', protocol: 'chunked', status: 'uploadFinished' },
    ]);
    await center.api('GET', `/uploads/releases/${id}`);
    expect(center.service.state().uploadsInFlight).toEqual([]);
  });

  test('is lost when the write is lost, whatever the answer said', async () => {
    center.controls.loseNextWrite = true;
    const { id } = await beginUpload(center);

    expect(id).toEqual(expect.any(String));
    expect((await center.api('GET', `/uploads/releases/${id}`)).status).toBe(404);
  });

  test('cannot begin at a server that does not know the protocol', async () => {
    center.service.seed({ behaviour: { chunkedUploads: 'unknown' } });

    expect((await center.api('POST', '/uploads/releases', {})).status).toBe(404);
  });
});
