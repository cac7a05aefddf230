import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { unsignedMachO } from '../../../src/sandbox/material/app/mach-o.ts';
import { startAppCenter, token } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';

const UUID = '00112233445566778899aabbccddeeff';
const DWARF = 'Shop.app.dSYM/Contents/Resources/DWARF/Shop';

let center: AppCenter;
let dsym: Buffer;
beforeAll(async () => {
  center = await startAppCenter();
  const { code } = unsignedMachO({
    kind: 'executable',
    uuid: Buffer.from(UUID, 'hex'),
    minimumOsVersion: '15.0',
    sdkVersion: '26.0',
    signatureSize: 0,
  });
  dsym = await zipOf({ [DWARF]: code });
});
afterAll(() => center.close());

async function zipOf(files: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

async function begin(
  body: object = { symbol_type: 'Apple' },
): Promise<{ id: string; url: string }> {
  const answer = await center.api('POST', '/symbol_uploads', body);
  expect(answer.status).toBe(200);
  return { id: String(answer.body.symbol_upload_id), url: String(answer.body.upload_url) };
}

const put = (url: string, body: Buffer | string, headers: Record<string, string> = {}) =>
  center.call('PUT', url, { body, headers });
const putWhole = (url: string, body: Buffer) => put(url, body, { 'x-ms-blob-type': 'BlockBlob' });
const putBlock = (url: string, id: string, body: Buffer) =>
  put(`${url}&comp=block&blockid=${encodeURIComponent(id)}`, body);
const putList = (url: string, list: string) => put(`${url}&comp=blocklist`, list);
const close = (id: string, status: string) =>
  center.api('PATCH', `/symbol_uploads/${id}`, { status });
const show = async (id: string) => (await center.api('GET', `/symbol_uploads/${id}`)).body;

describe('an upload of symbols', () => {
  test('sent whole is committed, then indexed with the UUIDs of its images', async () => {
    center.service.seed({ behaviour: { looksBeforeIndexed: 1 } });
    const { id, url } = await begin({ symbol_type: 'Apple', file_name: 'Shop.dSYM.zip' });
    expect(await show(id)).toMatchObject({ status: 'created', symbols_uploaded: [] });
    const sent = await putWhole(url, dsym);
    expect(sent.status).toBe(201);
    expect(sent.headers.get('content-md5')).toBe(createHash('md5').update(dsym).digest('base64'));

    expect(await close(id, 'committed')).toMatchObject({
      status: 200,
      body: { status: 'committed', file_size: 0 },
    });
    expect(await show(id)).toMatchObject({ status: 'processing' });
    expect(await show(id)).toMatchObject({
      status: 'indexed',
      file_size: dsym.length / 1024 / 1024,
      symbols_uploaded: [{ symbol_id: UUID, platform: 'arm64' }],
    });
    center.service.seed({ behaviour: { looksBeforeIndexed: 0 } });
    const { body } = await center.api('GET', `/symbol_uploads/${id}/location`);
    expect((await center.call('GET', String(body.uri))).status).toBe(200);
  });

  test('sent in blocks holds them in the order of the list', async () => {
    const { id, url } = await begin();
    const half = Math.floor(dsym.length / 2);
    await putBlock(url, 'Mg==', dsym.subarray(half));
    await putBlock(url, 'MQ==', dsym.subarray(0, half));
    const list =
      '<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>';
    expect((await putList(url, list)).status).toBe(201);
    await close(id, 'committed');
    expect(await show(id)).toMatchObject({ status: 'indexed' });
    expect(center.service.state().symbolUploads.find((each) => each.id === id)).toMatchObject({
      bytes: dsym.length,
      blocks: 2,
      symbols: [UUID],
    });
  });

  test('that is aborted stays so', async () => {
    const { id } = await begin();
    expect((await close(id, 'aborted')).body).toMatchObject({ status: 'aborted' });
    expect(await close(id, 'committed')).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('aborted') },
    });
  });

  test('is not committed before its file is there', async () => {
    const { id } = await begin();
    expect(await close(id, 'committed')).toMatchObject({
      status: 400,
      body: { message: 'The symbol upload has no uploaded file' },
    });
    expect(center.service.state().protocolFaults).toContainEqual(
      expect.objectContaining({ fault: expect.stringContaining('before their file') }),
    );
  });

  const mapping = { symbol_type: 'AndroidProguard', file_name: 'mapping.txt', version: '1.4.0' };
  test.each([{}, { build: '0' }, { build: '1.4' }])(
    'of ProGuard is refused with %j',
    async (more) => {
      expect(await center.api('POST', '/symbol_uploads', { ...mapping, ...more })).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining('positive integer') },
      });
    },
  );

  const kinds: [string, object, () => Buffer | Promise<Buffer>, string][] = [
    ['a mapping', { ...mapping, build: '27' }, () => Buffer.from('a.B -> c.D:\n'), 'indexed'],
    ['a text', { ...mapping, build: '27' }, () => Buffer.from('hello'), 'failed'],
    ['libraries', { symbol_type: 'Breakpad' }, () => zipOf({ 'a/libshop.so': 'x' }), 'indexed'],
    ['a Mac folder', { symbol_type: 'Breakpad' }, () => zipOf({ '__MACOSX/a.so': 'x' }), 'failed'],
    ['UWP', { symbol_type: 'UWP' }, () => zipOf({ 'Shop.pdb': 'x' }), 'indexed'],
    ['no archive', { symbol_type: 'Apple' }, () => Buffer.from('PK'), 'failed'],
    ['an app', { symbol_type: 'Apple' }, () => zipOf({ 'Shop.app/Shop': 'x' }), 'failed'],
    ['text as DWARF', { symbol_type: 'Apple' }, () => zipOf({ [DWARF]: 'symbols\n' }), 'failed'],
  ];
  test.each(kinds)('of %s', async (_name, body, content, status) => {
    const { id, url } = await begin(body);
    await putWhole(url, await content());
    await close(id, 'committed');
    expect(await show(id)).toMatchObject({ status });
  });

  test('is listed by what has become of it, the newest first', async () => {
    const { id } = await begin();
    const idsOf = async (query: string) =>
      ((await center.api('GET', `/symbol_uploads${query}`)).body as unknown as object[]).map(
        (item) => ('symbol_upload_id' in item ? item.symbol_upload_id : undefined),
      );
    expect((await idsOf('?top=1'))[0]).toBe(id);
    expect(await idsOf('?status=uploaded')).not.toContain(id);
    expect(await idsOf('?symbol_type=UWP')).toHaveLength(1);
    expect((await center.api('GET', '/symbol_uploads?top=101')).status).toBe(400);
    expect((await center.api('DELETE', `/symbol_uploads/${id}`)).status).toBe(200);
    expect(await center.api('GET', `/symbol_uploads/${id}`)).toMatchObject({
      status: 404,
      body: { message: expect.any(String) },
    });
  });
});

describe('the blob host refuses, in the words of Azure', () => {
  const expectRefusal = async (
    answer: ReturnType<AppCenter['call']>,
    status: number,
    code: string,
  ) => {
    const { status: actual, body, headers } = await answer;
    expect([actual, body.page]).toEqual([status, expect.stringContaining(`<Code>${code}</Code>`)]);
    expect(headers.get('content-type')).toMatch('application/xml');
  };

  test('an address with another signature, or one that is over', async () => {
    const { url } = await begin();
    const forged = new URL(url);
    forged.searchParams.set('sig', 'AAAA');
    await expectRefusal(putWhole(forged.href, dsym), 403, 'AuthenticationFailed');
    const later = new URL(url);
    later.searchParams.set('se', '2099-01-01T00:00:00Z');
    await expectRefusal(putWhole(later.href, dsym), 403, 'AuthenticationFailed');
    const before = center.controls.now;
    center.controls.now = new Date(before.getTime() + 25 * 60 * 60 * 1000);
    await expectRefusal(putWhole(url, dsym), 403, 'AuthenticationFailed');
    center.controls.now = before;
  });

  test('the token of the API', async () => {
    const { url } = await begin();
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'x-api-token': token };
    await expectRefusal(put(url, dsym, headers), 403, 'AuthenticationFailed');
    expect(center.service.state().protocolFaults.at(-1)?.fault).toMatch('x-api-token');
  });

  test('reading with the right to write', async () => {
    await expectRefusal(
      center.call('GET', (await begin()).url),
      403,
      'AuthorizationPermissionMismatch',
    );
  });

  const calls: [string, number, (url: string) => ReturnType<AppCenter['call']>][] = [
    ['MissingRequiredHeader', 400, (url) => put(url, dsym)],
    ['InvalidHeaderValue', 400, (url) => put(url, dsym, { 'x-ms-blob-type': 'PageBlob' })],
    [
      'Md5Mismatch',
      400,
      (url) => put(url, dsym, { 'x-ms-blob-type': 'BlockBlob', 'content-md5': 'AA' }),
    ],
    ['InvalidQueryParameterValue', 400, (url) => putBlock(url, 'no base64', dsym)],
    ['InvalidQueryParameterValue', 400, (url) => put(`${url}&comp=tier`, dsym)],
    [
      'InvalidBlockList',
      400,
      (url) => putList(url, '<BlockList><Latest>MQ==</Latest></BlockList>'),
    ],
    ['InvalidXmlDocument', 400, (url) => putList(url, '<BlockList><Latest>MQ==</BlockList>')],
  ];
  test.each(calls)('%s (%i)', async (code, status, call) => {
    await expectRefusal(call((await begin()).url), status, code);
  });

  test('ids of different lengths', async () => {
    const { url } = await begin();
    await putBlock(url, 'MQ==', dsym);
    await expectRefusal(putBlock(url, 'MTIzNA==', dsym), 400, 'InvalidBlobOrBlock');
  });

  test('a body above its limit', async () => {
    center.service.seed({ behaviour: { largestPutBytes: dsym.length - 1 } });
    const { url } = await begin();
    await expectRefusal(putWhole(url, dsym), 413, 'RequestBodyTooLarge');
    expect((await putBlock(url, 'MQ==', dsym.subarray(1))).status).toBe(201);
  });
});
