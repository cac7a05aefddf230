import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPartSender } from '../../src/actions/appstore-upload/delivery/part-sender.ts';
import type { Part } from '../../src/actions/appstore-upload/delivery/part-plan.ts';
import { CancelledError } from '../../src/core/errors.ts';
import { createHttp } from '../../src/core/system/network/http.ts';
import type { Http } from '../../src/core/system/network/http.ts';
import { inParallel } from '../../src/core/system/parallel.ts';
import {
  createKeyPair,
  issueCertificate,
} from '../../src/sandbox/material/certificate/certificate.ts';

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;
/** More than the system holds between the two ends of a connection. */
const LONG = 24 * MEGABYTE;
const contents = randomBytes(LONG);
const { signal } = new AbortController();
const servers: Server[] = [];
let folder = '';
let path = '';
let http: Http;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-parts-'));
  path = join(folder, 'App.ipa');
  await writeFile(path, contents);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  http = createHttp({ environment: {}, userAgent: 'slipway/test' });
});
afterEach(async () => {
  await http.close();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function storage(listener: RequestListener, server = createServer()): Promise<string> {
  servers.push(server.on('request', listener).listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/bucket/file?X-Amz-Signature=secret`;
}

function partOf(url: string, changes: Partial<Part> = {}): Part {
  return { number: 1, offset: 0, length: LONG, url, headers: {}, ...changes };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Stored {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly sha256: string;
}

function storing(stored: Map<string, Stored>): RequestListener {
  return (request, response) => {
    const { method, headers, url = '' } = request;
    const hash = createHash('sha256');
    request.on('data', (bytes: Buffer) => hash.update(bytes));
    request.on('end', () => {
      const part = new URL(url, 'http://x').searchParams.get('part') ?? '';
      stored.set(part, { method, headers, sha256: hash.digest('hex') });
      response.end();
    });
  };
}

describe('the bytes of a part', () => {
  test('arrive as they stand in the file, wherever parts begin and however many are under way', async () => {
    const stored = new Map<string, Stored>();
    const address = await storage(storing(stored));
    let connections = 0;
    servers[0]?.on('connection', () => (connections += 1));
    const lengths = [
      1,
      256 * 1024,
      262_145,
      512 * 1024,
      524_289,
      3 * MEGABYTE + 17,
      999_999,
      5 * MEGABYTE,
      7,
      1_048_575,
    ];
    let offset = 3;
    const parts = lengths.map((length, index) => {
      const part = partOf(`${address}&part=${index}`, { number: index + 1, offset, length });
      offset += length;
      return part;
    });

    const sender = createPartSender({ http });
    await inParallel(parts, { atOnce: 3, signal }, async (part, stop) => {
      await sender.send(part, { file: path, signal: stop });
    });
    expect(Object.fromEntries([...stored].map(([part, { sha256: hash }]) => [part, hash]))).toEqual(
      Object.fromEntries(
        parts.map((part, index) => [
          index,
          sha256(contents.subarray(part.offset, part.offset + part.length)),
        ]),
      ),
    );
    expect(connections).toBe(3);
  });

  test('go with the headers that Apple named, their length, and nothing that tells who sends', async () => {
    const stored = new Map<string, Stored>();
    const address = await storage(storing(stored));
    const headers = { 'Content-Type': 'application/octet-stream', 'x-amz-acl': 'private' };
    const part = partOf(`${address}&part=1`, { offset: 5, length: 70_000, headers });
    await createPartSender({ http }).send(part, { file: path, signal });
    const { host } = new URL(address);
    expect(stored.get('1')).toMatchObject({ method: 'PUT' });
    expect(stored.get('1')?.headers).toEqual({
      'content-type': 'application/octet-stream',
      'x-amz-acl': 'private',
      'content-length': '70000',
      'user-agent': 'slipway/test',
      connection: 'keep-alive',
      host,
    });
  });

  test('are told as they leave', async () => {
    const address = await storage(storing(new Map()));
    const told: number[] = [];
    const onProgress = (bytes: number) => void told.push(bytes);
    await createPartSender({ http }).send(partOf(address), { file: path, signal, onProgress });
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.length).toBeGreaterThan(10);
    expect(told.at(-1)).toBe(LONG);
  });

  test('end with the file: what it does not hold is no fault of the network', async () => {
    const address = await storage(storing(new Map()));
    const shrinking = join(folder, 'Shrinking.ipa');
    await writeFile(shrinking, contents.subarray(0, 2000));
    await truncate(shrinking, 1500);
    const sender = createPartSender({ http });
    await expect(
      sender.send(partOf(address, { length: 2000 }), { file: shrinking, signal }),
    ).rejects.toMatchObject({ name: 'PieceError', message: expect.stringContaining('shorter') });
    await expect(
      sender.send(partOf(address), { file: join(folder, 'gone.ipa'), signal }),
    ).rejects.toMatchObject({ name: 'PieceError', message: expect.stringContaining('ENOENT') });
  });
});

describe('a storage', () => {
  const refusal = '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';

  test.each<[string, RequestListener]>([
    [
      'and takes the rest',
      (request, response) => {
        request.resume();
        response.writeHead(403).end(refusal);
      },
    ],
    ['and reads no further', (_request, response) => response.writeHead(403).end(refusal)],
    [
      'and hangs up soon after',
      (request, response) => {
        response.writeHead(403).end(refusal);
        setTimeout(() => request.socket.destroy(), 30);
      },
    ],
    [
      'and hangs up in mid-sentence',
      (request, response) => {
        response.writeHead(403, { 'content-length': 1000 }).write(refusal);
        setTimeout(() => request.socket.destroy(), 30);
      },
    ],
  ])('that refuses while the bytes are under way %s is heard', async (_, listener) => {
    const address = await storage(listener);
    await expect(
      createPartSender({ http }).send(partOf(address), { file: path, signal }),
    ).rejects.toMatchObject({
      name: 'StorageRefusal',
      status: 403,
      message: 'The storage answered 403 AccessDenied Request has expired.',
    });
  });

  test('that says it has the part before it took it all, and hangs up, has not got it', async () => {
    const address = await storage(({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
      setTimeout(() => socket.destroy(), 30);
    });
    await expect(
      createPartSender({ http }).send(partOf(address), { file: path, signal }),
    ).rejects.toMatchObject({ code: 'network/interrupted' });
  });

  test.each<[string, RequestListener]>([
    ['takes no more bytes', () => {}],
    [
      'says it has the part and takes no more',
      ({ socket }) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'),
    ],
    ['takes them all and says nothing', (request) => void request.resume()],
    [
      'falls silent in its answer',
      (request, response) => {
        request
          .resume()
          .on('end', () => response.writeHead(200, { 'content-length': 9 }).write('x'));
      },
    ],
  ])('that %s is given up after the stall limit', async (_, listener) => {
    const address = await storage(listener);
    const sender = createPartSender({ http }, { stallLimitMs: 60 });
    await expect(sender.send(partOf(address), { file: path, signal })).rejects.toMatchObject({
      code: 'network/interrupted',
      said: 'IDLE: no sign of life for 0.06 s',
    });
  });

  test('that is slow, but alive, may take longer than the stall limit', async () => {
    const address = await storage((request, response) => {
      let taken = 0;
      request.on('data', (bytes: Buffer) => {
        taken += bytes.length;
        if (taken < 2 * MEGABYTE) return;
        taken = 0;
        request.pause();
        setTimeout(() => request.resume(), 200);
      });
      request.on('end', () => response.end());
    });
    const stallLimitMs = 1000;
    const started = performance.now();
    await createPartSender({ http }, { stallLimitMs }).send(partOf(address), {
      file: path,
      signal,
    });
    expect(performance.now() - started).toBeGreaterThan(stallLimitMs);
  });

  test('that breaks the connection is told without the address that allows to write', async () => {
    const address = await storage((request) => request.socket.destroy());
    const failure = await createPartSender({ http })
      .send(partOf(address), { file: path, signal })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'network/interrupted' });
    const told = JSON.stringify([failure, (failure as Error).message]);
    expect(told).toContain(new URL(address).host);
    expect(told).not.toMatch(/secret|bucket/);
  });

  test('is left at once when the job is cancelled', async () => {
    const abort = new AbortController();
    const address = await storage(() => abort.abort(new CancelledError()));
    await expect(
      createPartSender({ http }).send(partOf(address), { file: path, signal: abort.signal }),
    ).rejects.toBeInstanceOf(CancelledError);
  });
});

test('a part goes through the proxy of the runner and trusts the authority it names', async () => {
  const { privateKeyPem, publicKeyPem } = createKeyPair();
  const { pem } = issueCertificate({
    subject: [{ type: '2.5.4.3', value: 'Corporate network' }],
    publicKeyPem,
    selfSigningKeyPem: privateKeyPem,
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + 600_000),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'storage.example' }] },
    ],
  });
  const stored = new Map<string, Stored>();
  const secure = createSecureServer({ cert: pem, key: privateKeyPem });
  await storage(storing(stored), secure);
  const { port } = secure.address() as AddressInfo;
  const ways: (string | undefined)[] = [];
  const asked = createServer();
  const proxy = await storage(() => {}, asked);
  asked.on('connect', ({ url, headers }, client: Socket) => {
    ways.push(`${url} ${headers['proxy-authorization']}`);
    const through = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(through).pipe(client);
    });
    for (const socket of [client, through]) socket.on('error', () => {});
  });

  const authority = join(folder, 'authority.pem');
  await writeFile(authority, pem);
  // What Node trusts is settled when it starts.
  const script = `
    import { createHttp } from '${import.meta.resolve('../../src/core/system/network/http.ts')}';
    import { createPartSender } from '${import.meta.resolve('../../src/actions/appstore-upload/delivery/part-sender.ts')}';
    const http = createHttp({ environment: process.env, userAgent: 'slipway/test' });
    const part = { number: 1, offset: 9, length: 5_000_000, headers: {}, url: 'https://storage.example/bucket?part=1' };
    await createPartSender({ http }).send(part, { file: process.argv[1] });
    await http.close();`;
  const { host } = new URL(proxy);
  await run(process.execPath, ['--input-type=module', '--eval', script, path], {
    env: { HTTPS_PROXY: `http://user:password@${host}`, NODE_EXTRA_CA_CERTS: authority },
  });
  expect(ways).toEqual([
    `storage.example:443 Basic ${Buffer.from('user:password').toString('base64')}`,
  ]);
  expect(stored.get('1')?.sha256).toBe(sha256(contents.subarray(9, 5_000_009)));
});
