/**
 * Apple for the bench: the sandbox's API as it is, and a storage that throws everything away. The
 * sandbox is told of a small file and gets one; what it says of that file is translated to the
 * large one, whose parts go to the storage.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createApiKey } from '../../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import { BUNDLE_ID, writeSmallPackage } from './large-package.ts';
import { loopbackIdentity } from './loopback-identity.ts';
import { partsOf } from './parts.ts';

export const APP_ID = '6440000001';
export const key = createApiKey();

/** How the storage and the API behave. */
export interface Pace {
  /** What each connection takes; `null` for all it can. */
  readonly bytesPerSecond: number | null;
  /** The pause before every answer. */
  readonly answerMs: number;
  /** Whether the API and the storage are reached over TLS. */
  readonly secure?: boolean;
}

/** What the storage got since the last `fresh`. */
export interface Received {
  readonly parts: number;
  readonly bytes: number;
  /** Requests to the API. */
  readonly questions: number;
  /** From the first byte of a part to the last answer. */
  readonly seconds: number;
}

export interface Apple {
  /** The origin of the API and of the storage. */
  readonly url: string;
  /** The same over TLS. */
  readonly secureUrl: string;
  /** The certificate that those who connect over TLS have to trust, in PEM. */
  readonly authority: string;
  /** Forgets all uploads. */
  fresh(pace: Pace): Promise<void>;
  received(): Promise<Received>;
  close(): Promise<void>;
}

interface Operation {
  readonly method: string;
  readonly url: string;
  readonly offset: number;
  readonly length: number;
  readonly requestHeaders: readonly { readonly name: string; readonly value: string }[];
}

export async function startApple(): Promise<Apple> {
  const sandbox = await startSandbox();
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-apple-'));
  await writeSmallPackage(join(folder, 'Small.ipa'));
  const small = await readFile(join(folder, 'Small.ipa'));
  await rm(folder, { recursive: true });
  let url = '';
  let plainUrl = '';
  let file = { sizeBytes: 0, operations: [] as readonly Operation[] };

  const api = createServer((request, response) => void handOn(request, response));

  async function handOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = translated(await buffer(request), request);
    if (body.includes('"uploaded":true')) await storeSmallFile();
    const answer = await fetch(`${sandbox.url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      ...(body === '' ? {} : { body }),
    });
    const text = await answer.text();
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
    });
    response.end(translatedBack(text));
  }

  function translated(body: Buffer, { method, url: path }: IncomingMessage): string {
    const text = body.toString('utf8');
    if (method !== 'POST' || path !== '/v1/buildUploadFiles') return text;
    return text.replace(/"fileSize":(\d+)/, (_, size: string) => {
      file = { sizeBytes: Number(size), operations: [] };
      return `"fileSize":${small.length}`;
    });
  }

  function translatedBack(text: string): string {
    const elsewhere = text.replaceAll(sandbox.url, url);
    if (!elsewhere.includes('"uploadOperations":[')) return elsewhere;
    const document = JSON.parse(elsewhere) as {
      data: { id: string; attributes: { fileSize: number; uploadOperations: Operation[] } };
    };
    if (Array.isArray(document.data)) return elsewhere;
    const { attributes, id } = document.data;
    file = { ...file, operations: attributes.uploadOperations };
    attributes.fileSize = file.sizeBytes;
    attributes.uploadOperations = partsOf(file.sizeBytes, `${url}/storage/${id}`).map(
      (part, index) => ({ ...attributes.uploadOperations[0], ...part, partNumber: index + 1 }),
    ) as Operation[];
    return JSON.stringify(document);
  }

  async function storeSmallFile(): Promise<void> {
    for (const { method, url: address, offset, length, requestHeaders } of file.operations) {
      await fetch(address.replace(url, sandbox.url), {
        method,
        headers: Object.fromEntries(requestHeaders.map(({ name, value }) => [name, value])),
        body: small.subarray(offset, offset + length),
      });
    }
  }

  await once(api.listen(0, '127.0.0.1'), 'listening');
  const { port } = api.address() as AddressInfo;
  const script = fileURLToPath(new URL('storage.py', import.meta.url));
  const scratch = await mkdtemp(join(tmpdir(), 'slipway-bench-tls-'));
  const authority = join(scratch, 'certificate.pem');
  const identity = join(scratch, 'identity.pem');
  const { certificatePem, privateKeyPem } = loopbackIdentity();
  await writeFile(authority, certificatePem);
  await writeFile(identity, certificatePem + privateKeyPem);
  const storage = spawn('python3', [script, String(port), identity], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [announced] = (await once(createInterface(storage.stdout), 'line')) as [string];
  const [plainPort, securePort] = announced.split(' ');
  plainUrl = `http://127.0.0.1:${plainPort}`;
  const secureUrl = `https://127.0.0.1:${securePort}`;

  return {
    url: plainUrl,
    secureUrl,
    authority,
    async fresh({ secure = false, ...pace }) {
      url = secure ? secureUrl : plainUrl;
      sandbox.reset();
      sandbox.seed({
        appStoreConnect: {
          keys: [key],
          apps: [{ id: APP_ID, bundleId: BUNDLE_ID, name: 'Bench' }],
        },
      });
      await (
        await fetch(`${plainUrl}/pace`, { method: 'POST', body: JSON.stringify(pace) })
      ).text();
    },
    received: async () => (await (await fetch(`${plainUrl}/received`)).json()) as Received,
    async close() {
      storage.kill();
      await rm(scratch, { recursive: true });
      api.close();
      api.closeAllConnections();
      await sandbox.close();
    },
  };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    ['authorization', 'content-type', 'accept'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
}
