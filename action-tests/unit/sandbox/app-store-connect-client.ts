import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { operationsAt } from '../../../src/sandbox/app-store-connect/json-api/operations.ts';
import { complaintsOf } from '../../../src/sandbox/app-store-connect/json-api/schemas.ts';
import type { AppStoreConnectSeed } from '../../../src/sandbox/app-store-connect/seed/seed.ts';
import type { SandboxOptions } from '../../../src/sandbox/context.ts';
import { createApiKey } from '../../../src/sandbox/material/api-key.ts';
import type { ApiKey } from '../../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { withoutDepartures } from '../../support/apple-departures.ts';

export const bundleId = 'com.example.notes';

/** As much of a JSON:API resource as the tests look at. */
export interface Resource {
  type: string;
  id: string;
  attributes: Record<string, unknown>;
  relationships: Record<string, { data?: { id: string } }>;
}

export interface Reference {
  type: string;
  id: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** The whole body; undefined when there is none. */
  body: {
    data: Resource;
    included?: Resource[];
    links: { self: string; next?: string };
    meta: { paging: { total: number; limit: number; nextCursor?: string } };
    errors: { code: string; detail: string; source?: object; meta?: object }[];
  };
  /** `body.data` of a list. */
  list: Resource[];
}

/** A clock that stands still until a test moves it. */
export class TestClock {
  #now = Date.parse('2026-01-05T10:00:00Z');
  readonly now = (): Date => new Date(this.#now);

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** A plain client, which holds every answer against Apple's schema. */
export class AppStoreConnectClient {
  readonly sandbox: Sandbox;
  readonly clock: TestClock;
  readonly key = createApiKey();

  constructor(sandbox: Sandbox, clock: TestClock) {
    this.sandbox = sandbox;
    this.clock = clock;
  }

  static async start(
    seed: AppStoreConnectSeed = {},
    options: SandboxOptions = {},
  ): Promise<AppStoreConnectClient> {
    const clock = new TestClock();
    const client = new AppStoreConnectClient(
      await startSandbox({ now: clock.now, ...options }),
      clock,
    );
    const { keyId, issuerId, publicKeyPem } = client.key;
    client.seed({
      keys: [{ keyId, issuerId, publicKeyPem }],
      apps: [{ bundleId, name: 'Notes', id: '6440000001' }],
    });
    client.seed(seed);
    return client;
  }

  seed(appStoreConnect: AppStoreConnectSeed): void {
    this.sandbox.seed({ appStoreConnect });
  }

  get app() {
    const [app] = this.sandbox.state.appStoreConnect.apps;
    if (!app) throw new Error('no app');
    return app;
  }

  /** A token as Apple wants it, except for what the test changes. */
  token(
    claims: Record<string, unknown> = {},
    { key = this.key, keyId = key.keyId }: { key?: ApiKey; keyId?: string } = {},
  ): Promise<string> {
    const now = this.clock.now().getTime() / 1000;
    const { issuerId, privateKeyPem } = key;
    return new SignJWT({
      iss: issuerId,
      iat: now,
      exp: now + 600,
      aud: 'appstoreconnect-v1',
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
      .sign(createPrivateKey(privateKeyPem));
  }

  async request(
    method: string,
    path: string,
    body?: unknown,
    { token = this.token() }: { token?: string | Promise<string> } = {},
  ): Promise<Answer> {
    const response = await fetch(new URL(path, this.sandbox.url), {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? undefined : JSON.parse(text);
    checkSchema(method, path, response.status, answer);
    return {
      status: response.status,
      headers: response.headers,
      body: answer,
      list: answer?.data,
    };
  }

  get(path: string): Promise<Answer> {
    return this.request('GET', path);
  }

  create(
    type: string,
    attributes: Record<string, unknown> | undefined,
    related?: Record<string, Reference | Reference[]>,
  ): Promise<Answer> {
    const relationships =
      related &&
      Object.fromEntries(Object.entries(related).map(([name, data]) => [name, { data }]));
    return this.request('POST', `/v1/${type}`, {
      data: { type, attributes, relationships },
    });
  }

  change(type: string, id: string, attributes: Record<string, unknown>): Promise<Answer> {
    return this.request('PATCH', `/v1/${type}/${id}`, { data: { type, id, attributes } });
  }

  link(method: 'POST' | 'DELETE', path: string, type: string, ...ids: string[]): Promise<Answer> {
    return this.request(method, path, { data: ids.map((id) => ({ type, id })) });
  }
}

function checkSchema(method: string, path: string, status: number, body: unknown): void {
  const { pathname } = new URL(path, 'http://sandbox');
  const operation = operationsAt(pathname).find((one) => one.method === method);
  const schema = status < 300 ? operation?.response : 'ErrorResponse';
  const complaints = schema ? complaintsOf(schema, withoutDepartures(body)) : [];
  if (complaints.length > 0 || (!schema && body !== undefined)) {
    throw new Error(
      `${method} ${path} answered ${status} against ${schema}: ${JSON.stringify(complaints)}`,
    );
  }
}
