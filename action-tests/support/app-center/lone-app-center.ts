import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { appCenterRoutes } from '../../../src/sandbox/app-center/routes.ts';
import type { AppCenterSeed } from '../../../src/sandbox/app-center/seed/seed-schema.ts';
import type { SandboxContext } from '../../../src/sandbox/context.ts';

export const token = 'a'.repeat(40);
export const appPath = '/v0.1/apps/fabrikam/shop';

interface CallOptions {
  body?: string | Buffer | FormData;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** Parsed JSON; for any other type the text under `page`. */
  body: Record<string, unknown>;
}

/** The simulated App Center in a server of its own, with one app and one token in it. */
export async function startAppCenter({ chunkSizeBytes = 100, processingMs = 0 } = {}) {
  const storage = await mkdtemp(join(tmpdir(), 'app-center-'));
  const controls = { now: new Date('2025-01-15T10:00:00Z'), stuck: false, loseNextWrite: false };
  let url = '';
  const context: SandboxContext = {
    options: { processingMs, chunkSizeBytes, partSizeBytes: 5_242_880, partValidityMs: 0 },
    now: () => controls.now,
    url: () => url,
    storage,
    commit(_request, change) {
      const restore = service.save();
      const result = change();
      if (controls.loseNextWrite) restore();
      controls.loseNextWrite = false;
      return result;
    },
    received: () => ({ bytes: 0, md5: '' }),
    situations: {
      exceedsQuota: () => false,
      quotaLeft: () => Infinity,
      isStuck: (stage) => stage === 'release' && controls.stuck,
      takeUploadRefusal: () => undefined,
      takeFileFailure: () => undefined,
      has: () => false,
    },
  };
  const service = appCenterRoutes(context);
  const server = fastify();
  await server.register(async (scope) => service.routes(scope));
  url = await server.listen({ host: '127.0.0.1', port: 0 });

  const seed: AppCenterSeed = { tokens: [token], apps: [{ owner: 'fabrikam', name: 'shop' }] };
  service.seed(seed);

  return {
    url,
    service,
    controls,
    /** A call as the given headers and body make it, to a path here or to a whole address. */
    async call(method: string, address: string, options: CallOptions = {}): Promise<Answer> {
      const { body, headers = {} } = options;
      const response = await fetch(new URL(address, url), {
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      const text = await response.text();
      const json = response.headers.get('content-type')?.includes('json') === true;
      return {
        status: response.status,
        headers: response.headers,
        body: json ? (JSON.parse(text) as Record<string, unknown>) : { page: text },
      };
    },
    /** A call of the API for the app, with the token and, for what has a body, JSON. */
    async api(method: string, path: string, body?: object, apiToken = token): Promise<Answer> {
      return this.call(method, path.startsWith('/v0.1/') ? path : `${appPath}${path}`, {
        headers: {
          'x-api-token': apiToken,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
    async close(): Promise<void> {
      await server.close();
      await rm(storage, { recursive: true, force: true });
    },
  };
}

export type AppCenter = Awaited<ReturnType<typeof startAppCenter>>;
