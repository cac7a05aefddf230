/**
 * The runner's cache service, version 2: three calls of a Twirp service that hand out signed
 * addresses, and the storage of blobs behind these (Azure's, as far as its library uses it).
 * Entries live in memory and are never written twice; what it was asked is kept for assertions.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

interface Entry {
  readonly key: string;
  /** Hash of the paths and of the way of packing: other paths find nothing. */
  readonly version: string;
  readonly blob: string;
  isFinal: boolean;
}

/** The bodies of the three calls, as Twirp writes them in JSON. */
interface Call {
  readonly key?: string;
  readonly version?: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

export interface CacheService {
  /** The address for ACTIONS_RESULTS_URL. */
  readonly url: string;
  /** Keys that can be restored, oldest first. */
  readonly keys: () => string[];
  readonly bytesOf: (key: string) => number | undefined;
  /** Method and path of every request, without the signature. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface CacheServiceOptions {
  /** The runner's token; any other is refused. */
  readonly token: string;
  /** Makes every call of the service fail with this status. */
  readonly failsWith?: number;
}

export async function startCacheService(options: CacheServiceOptions): Promise<CacheService> {
  const entries: Entry[] = [];
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  const requests: string[] = [];

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.pathname}`);
    const answer = url.pathname.startsWith(SERVICE)
      ? call(url, request, response)
      : storage(url, request, response);
    answer.catch((error: unknown) => response.destroy(Error.isError(error) ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const root = `http://127.0.0.1:${address.port}`;
  const signed = (blob: string) => `${root}/storage/caches/${blob}?sig=${blob.slice(0, 8)}`;

  async function call(url: URL, request: IncomingMessage, response: ServerResponse) {
    const asked: Call = JSON.parse((await buffer(request)).toString() || '{}');
    if (options.failsWith !== undefined) {
      return reply(response, options.failsWith, { code: 'internal', msg: 'simulated failure' });
    }
    if (request.headers.authorization !== `Bearer ${options.token}`) {
      return reply(response, 401, { code: 'unauthenticated', msg: 'bad token' });
    }
    const method = url.pathname.slice(SERVICE.length);
    const { key = '', version = '', restore_keys: prefixes = [] } = asked;
    const isSame = (entry: Entry) => entry.key === key && entry.version === version;
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const usable = entries.filter((entry) => entry.isFinal && entry.version === version);
        // The first wish that finds something wins, and of its finds the newest.
        const found =
          usable.find(isSame) ??
          prefixes
            .map((prefix) => usable.findLast((each) => each.key.startsWith(prefix)))
            .find(Boolean);
        return reply(
          response,
          200,
          found === undefined
            ? { ok: false, signed_download_url: '', matched_key: '' }
            : { ok: true, signed_download_url: signed(found.blob), matched_key: found.key },
        );
      }
      case 'CreateCacheEntry': {
        if (entries.some(isSame)) {
          return reply(response, 409, {
            code: 'already_exists',
            msg: 'cache entry already exists',
          });
        }
        const blob = randomUUID();
        entries.push({ key, version, blob, isFinal: false });
        return reply(response, 200, { ok: true, signed_upload_url: signed(blob) });
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = entries.find((each) => isSame(each) && !each.isFinal);
        const size = entry && blobs.get(entry.blob)?.length;
        const isWhole = entry !== undefined && asked.size_bytes === String(size);
        if (isWhole) entry.isFinal = true;
        return reply(response, 200, {
          ok: isWhole,
          entry_id: isWhole ? String(entries.indexOf(entry) + 1) : '0',
        });
      }
      default:
        return reply(response, 404, { code: 'bad_route', msg: `no ${method}` });
    }
  }

  /** Put Blob, Put Block, Put Block List, Get Blob (whole or a range of it) and its properties. */
  async function storage(url: URL, request: IncomingMessage, response: ServerResponse) {
    const blob = url.pathname.split('/').at(-1) ?? '';
    if (url.searchParams.get('sig') !== blob.slice(0, 8)) return reply(response, 403, {});
    if (request.method === 'PUT') {
      const body = await buffer(request);
      const part = url.searchParams.get('comp');
      if (part === 'block') blocks.set(`${blob} ${url.searchParams.get('blockid')}`, body);
      else if (part === 'blocklist') {
        const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)];
        blobs.set(
          blob,
          Buffer.concat(ids.map(([, id]) => blocks.get(`${blob} ${id}`) ?? Buffer.alloc(0))),
        );
      } else blobs.set(blob, body);
      response.writeHead(201, azureHeaders()).end();
      return;
    }
    const stored = blobs.get(blob);
    if (stored === undefined) return reply(response, 404, {});
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const bytes = from === undefined ? stored : stored.subarray(Number(from), Number(to) + 1);
    response.writeHead(from === undefined ? 200 : 206, {
      ...azureHeaders(),
      'content-length': bytes.length,
      'content-type': 'application/octet-stream',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  return {
    url: `${root}/`,
    keys: () => entries.filter(({ isFinal }) => isFinal).map(({ key }) => key),
    bytesOf: (key) => {
      const entry = entries.find((each) => each.key === key && each.isFinal);
      return entry && blobs.get(entry.blob)?.length;
    },
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function azureHeaders(): Record<string, string> {
  return {
    etag: `"0x${randomUUID().replaceAll('-', '').slice(0, 15).toUpperCase()}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2026-02-06',
    'x-ms-blob-type': 'BlockBlob',
  };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
