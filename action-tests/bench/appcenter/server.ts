/**
 * App Center for the bench, over TLS: the sandbox's API as it is, behind a front that answers late
 * and throws the chunks away. The sandbox is told of a small file and gets one; what it says of that file is
 * translated to the large one.
 */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import { loopbackIdentity } from '../upload/loopback-identity.ts';

export const APP = 'bench/tea';
export const GROUP = 'Friends';
export const token = randomBytes(20).toString('hex');

/** As the retired service had it. */
const CHUNK_BYTES = 4 * 1024 * 1024;
const small = Buffer.alloc(12_345, 'tea');
const smallFingerprint = createHash('md5').update(small).digest('hex');

/** The file that is to come. */
export interface Expected {
  readonly sizeBytes: number;
  /** MD5 in hex. */
  readonly fingerprint: string;
}

export interface AppCenterServer {
  readonly url: string;
  /** The certificate that those who connect have to trust, in PEM. */
  readonly authority: string;
  /** Forgets all releases. */
  fresh(expected: Expected, pace: { readonly answerMs: number }): void;
  /** Requests and bytes of chunks since the last `fresh`; throws unless the group has the release. */
  received(): { readonly requests: number; readonly chunkBytes: number };
  close(): Promise<void>;
}

export async function startAppCenter(): Promise<AppCenterServer> {
  const sandbox = await startSandbox({ chunkSizeBytes: CHUNK_BYTES });
  let expected: Expected = { sizeBytes: 0, fingerprint: '' };
  let answerMs = 0;
  let counts = { requests: 0, chunkBytes: 0 };
  let url = '';
  const { certificatePem, privateKeyPem } = loopbackIdentity();
  const identity = { key: privateKeyPem, cert: certificatePem };
  const front = createServer(identity, (request, response) => void serve(request, response));
  front.keepAliveTimeout = 60_000;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    counts.requests += 1;
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    if (pathname.startsWith('/upload/upload_chunk/')) {
      for await (const bytes of request) counts.chunkBytes += (bytes as Buffer).length;
      const chunk = { error: false, chunk_num: Number(searchParams.get('block_number')) };
      await answer(response, 200, JSON.stringify({ ...chunk, error_code: 'None' }));
      return;
    }
    const isMetadata = pathname.startsWith('/upload/set_metadata/');
    const body = await buffer(request);
    const asked = (request.url ?? '').replace(/file_size=\d+/, `file_size=${small.length}`);
    const answered = await fetch(`${sandbox.url}${asked}`, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      ...(body.length === 0 ? {} : { body }),
    });
    const text = await answered.text();
    if (isMetadata) await storeSmallFile(asked);
    await answer(response, answered.status, isMetadata ? inChunks(text) : translated(text));
  }

  async function answer(response: ServerResponse, status: number, body: string): Promise<void> {
    await setTimeout(answerMs);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  }

  async function storeSmallFile(metadata: string): Promise<void> {
    const chunk = metadata
      .replace('set_metadata', 'upload_chunk')
      .replace(/file_name=[^&]*/, 'block_number=1');
    await fetch(`${sandbox.url}${chunk}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: small,
    });
  }

  function inChunks(text: string): string {
    const count = Math.ceil(expected.sizeBytes / CHUNK_BYTES);
    const chunks = Array.from({ length: count }, (_, index) => index + 1);
    return JSON.stringify({ ...(JSON.parse(text) as object), chunk_list: chunks });
  }

  function translated(text: string): string {
    return text
      .replaceAll(sandbox.url, url)
      .replaceAll(smallFingerprint, expected.fingerprint)
      .replaceAll(`"size":${small.length}`, `"size":${expected.sizeBytes}`);
  }

  await once(front.listen(0, '127.0.0.1'), 'listening');
  url = `https://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const [owner = '', name = ''] = APP.split('/');
  return {
    url,
    authority: certificatePem,
    fresh(file, pace) {
      expected = file;
      answerMs = pace.answerMs;
      counts = { requests: 0, chunkBytes: 0 };
      sandbox.reset();
      sandbox.seed({
        appCenter: {
          tokens: [token],
          apps: [{ owner, name, os: 'Android' }],
          groups: [{ app: APP, name: GROUP, members: ['ann@example.com'] }],
        },
      });
    },
    received() {
      const { mails } = sandbox.state.appCenter;
      if (mails.join() !== GROUP) throw new Error(`Mails went to "${mails.join()}".`);
      return counts;
    },
    async close() {
      front.close();
      front.closeAllConnections();
      await sandbox.close();
    },
  };
}

/** Those of a connection stay with it. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    ['x-api-token', 'content-type', 'accept'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
}
