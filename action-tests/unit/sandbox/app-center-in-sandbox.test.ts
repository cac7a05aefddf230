import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';

const token = 'b'.repeat(40);
const app = '/v0.1/apps/fabrikam/shop';
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ chunkSizeBytes: 2_000_000 });
  await fetch(`${sandbox.url}/__sandbox/seed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      appCenter: { tokens: [token], apps: [{ owner: 'fabrikam', name: 'shop' }] },
    }),
  });
});
afterEach(async () => sandbox.close());

interface Begun {
  id: string;
  package_asset_id: string;
  upload_domain: string;
  url_encoded_token: string;
}

async function begin(): Promise<Response> {
  return fetch(`${sandbox.url}${app}/uploads/releases`, {
    method: 'POST',
    headers: { 'x-api-token': token, 'content-type': 'application/json' },
    body: '{}',
  });
}

async function beginWithBlocks(size: number) {
  const begun = (await (await begin()).json()) as Begun;
  const address = (step: string) =>
    `${begun.upload_domain}/upload/${step}/${begun.package_asset_id}?token=${begun.url_encoded_token}`;
  const metadata = `${address('set_metadata')}&file_name=Shop.ipa&file_size=${size}`;
  await fetch(metadata, { method: 'POST' });
  const send = async (number: number, body: Buffer) =>
    fetch(`${address('upload_chunk')}&block_number=${number}`, { method: 'POST', body });
  const finish = async () => (await fetch(address('finished'), { method: 'POST' })).json();
  return { send, finish };
}

describe('App Center inside the sandbox', () => {
  test('takes large blocks through the log and keeps their bytes out of it', async () => {
    const bytes = randomBytes(3_500_000);
    const { send, finish } = await beginWithBlocks(bytes.length);
    const answers = await Promise.all([
      send(2, bytes.subarray(2_000_000)),
      send(1, bytes.subarray(0, 2_000_000)),
    ]);

    expect(await Promise.all(answers.map(async (answer) => answer.json()))).toMatchObject([
      { error: false, chunk_num: 2 },
      { error: false, chunk_num: 1 },
    ]);
    expect(await finish()).toMatchObject({ state: 'Done' });
    expect(JSON.stringify(sandbox.traffic.entries).length).toBeLessThan(100_000);
    expect(sandbox.state.appCenter.uploadsInFlight).toMatchObject([
      { blocks: expect.arrayContaining([1, 2]) },
    ]);
  });

  test('a fault takes the place of an answer', async () => {
    sandbox.fault({
      path: '/uploads/releases$',
      action: { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>502</h1>' },
    });

    const answer = await begin();
    expect(answer.status).toBe(502);
    expect(await answer.text()).toBe('<h1>502</h1>');
    expect(sandbox.state.appCenter.uploadsInFlight).toEqual([]);
    expect((await begin()).status).toBe(201);
  });

  test('a lost block is missing in the end', async () => {
    const { send, finish } = await beginWithBlocks(10);
    sandbox.fault({ path: '/upload/upload_chunk/', action: { ignoreWrite: true } });

    expect(await (await send(1, Buffer.alloc(10))).json()).toMatchObject({ error: false });
    expect(await finish()).toEqual({ missing_chunks: [1] });
    await send(1, Buffer.alloc(10));
    expect(await finish()).toMatchObject({ state: 'Done' });
  });

  test('a connection can break after a block took effect', async () => {
    const { send, finish } = await beginWithBlocks(10);
    sandbox.fault({ path: '/upload/upload_chunk/', effect: 'after', action: { cut: true } });

    await expect(send(1, Buffer.alloc(10))).rejects.toThrow();
    expect(await finish()).toMatchObject({ state: 'Done' });
  });
});
