/**
 * The door to App Store Connect. It signs, repeats where a repetition cannot do harm, follows
 * pages, and turns every refusal into a coded error; what an answer means, the files beside it say.
 */
import type { Doors } from '../runner/doors.ts';
import { formatDuration, MINUTE, SECOND } from '../system/duration.ts';
import { networkErrors } from '../system/http.ts';
import type { HttpRequest, HttpResponse } from '../system/http.ts';
import { retry, retryAfterHeaderMs } from '../system/retry.ts';
import { messageOf } from '../errors.ts';
import { apiOrigin } from './address.ts';
import type { Credentials } from './credentials.ts';
import { appStoreConnectErrors } from './errors.ts';
import { Document, readDocument, readPage, surprisingAnswer } from './json-api.ts';
import type { Identifier, Resource } from './json-api.ts';
import { createQuotaWatch } from './rate-limit.ts';
import { refusalError } from './refusal-error.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { createTokenSource } from './token.ts';
import type { TokenSource } from './token.ts';

export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** A resource to be made or changed, as Apple's request bodies hold it under `data`. */
export interface ResourceBody {
  readonly type: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<Record<string, { data: Identifier | readonly Identifier[] }>>;
}

export interface WriteOptions {
  /** For a write that Apple works on for long before it answers. */
  readonly idleTimeoutMs?: number;
}

type AppStoreConnectDoors = Pick<
  Doors,
  'clock' | 'http' | 'log' | 'machine' | 'secrets' | 'signal'
>;

const BACKOFF = { tries: 5, firstDelayMs: SECOND, longestDelayMs: 16 * SECOND };
/** Apple's quota is counted over an hour; a job does not sit that long. */
const LONGEST_ACCEPTED_DELAY_MS = 15 * MINUTE;
const LARGEST_PAGE = 200;

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

interface ApiRequest {
  readonly method: Method;
  readonly url: URL;
  readonly body?: unknown;
  readonly idleTimeoutMs?: number | undefined;
}

export function connectToAppStoreConnect(options: {
  readonly credentials: Credentials;
  readonly doors: AppStoreConnectDoors;
}): AppStoreConnect {
  return new AppStoreConnect(options.credentials, options.doors);
}

export class AppStoreConnect {
  /** Where the API answers, `https://host`. */
  readonly origin: string;
  readonly #doors: AppStoreConnectDoors;
  readonly #individualKey: boolean;
  readonly #tokens: TokenSource;
  readonly #watchQuota: (response: HttpResponse) => void;

  constructor(credentials: Credentials, doors: AppStoreConnectDoors) {
    this.origin = apiOrigin(doors);
    this.#doors = doors;
    this.#individualKey = credentials.issuerId === undefined;
    this.#tokens = createTokenSource(credentials, doors);
    this.#watchQuota = createQuotaWatch(doors.log);
  }

  /** One resource, which has to be there. */
  async get(path: string, query: Query = {}): Promise<Document<Resource>> {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return present(readDocument(body, `GET ${path}`), `GET ${path}`);
  }

  /** One resource; `undefined` when there is none (404, or an empty to-one relationship). */
  async find(path: string, query: Query = {}): Promise<Document<Resource> | undefined> {
    try {
      const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
      return readDocument(body, `GET ${path}`);
    } catch (error) {
      if (appStoreConnectErrors.is(error, 'not-found')) return undefined;
      throw error;
    }
  }

  /** The first page of a list, where the rest is of no interest. */
  async getPage(path: string, query: Query = {}): Promise<Document<readonly Resource[]>> {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return readPage(body, `GET ${path}`);
  }

  /** A list with all of its pages. */
  async getAll(path: string, query: Query = {}): Promise<Document<readonly Resource[]>> {
    const data: Resource[] = [];
    const included: Resource[] = [];
    const seen = new Set<string>();
    for (let url = this.#url(path, { limit: LARGEST_PAGE, ...query }); ;) {
      seen.add(url.href);
      const { body } = await this.#exchange({ method: 'GET', url });
      const page = readPage(body, `GET ${path}`);
      data.push(...page.data);
      included.push(...page.included);
      if (page.next === undefined) return new Document(data, included);
      url = this.#nextPage(page.next, path);
      if (seen.has(url.href)) throw surprisingAnswer(`GET ${path}: the pages go in a circle`);
    }
  }

  /** Makes a resource. */
  async post(path: string, data: ResourceBody): Promise<Document<Resource>> {
    const { body } = await this.#exchange({
      method: 'POST',
      url: this.#url(path),
      body: { data },
    });
    return present(readDocument(body, `POST ${path}`), `POST ${path}`);
  }

  /** Changes a resource. */
  async patch(
    path: string,
    data: ResourceBody,
    { idleTimeoutMs }: WriteOptions = {},
  ): Promise<Document<Resource>> {
    const { body } = await this.#exchange({
      method: 'PATCH',
      url: this.#url(path),
      body: { data },
      idleTimeoutMs,
    });
    return present(readDocument(body, `PATCH ${path}`), `PATCH ${path}`);
  }

  /** Adds to a to-many relationship (`/v1/…/{id}/relationships/…`); what is in it stays. */
  async link(path: string, identifiers: readonly Identifier[]): Promise<void> {
    const data = identifiers.map(({ type, id }) => ({ type, id }));
    await this.#exchange({ method: 'POST', url: this.#url(path), body: { data } });
  }

  /** Takes a resource away; one that is already gone is no error. */
  async delete(path: string): Promise<void> {
    try {
      await this.#exchange({ method: 'DELETE', url: this.#url(path) });
    } catch (error) {
      if (!appStoreConnectErrors.is(error, 'not-found')) throw error;
    }
  }

  #url(path: string, query: Query = {}): URL {
    const url = new URL(path, this.origin);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    return url;
  }

  /** A page link is followed as it stands, but the token goes to no other host. */
  #nextPage(link: string, path: string): URL {
    const url = URL.parse(link, this.origin);
    if (url?.origin === this.origin) return url;
    throw surprisingAnswer(`GET ${path}: the next page is on another host`);
  }

  #exchange(request: ApiRequest): Promise<HttpResponse> {
    const { clock, log, signal } = this.#doors;
    return retry(() => this.#attempt(request), {
      ...BACKOFF,
      clock,
      signal,
      retryAfterMs: (error) => retryAfterMs(error, request.method, clock.now()),
      onRetry: (error, delayMs) =>
        log.info(`${messageOf(error)} Trying again in ${formatDuration(delayMs)}.`),
    });
  }

  /** One try; a refused token is replaced once, as Apple now and then refuses a good one. */
  async #attempt(request: ApiRequest): Promise<HttpResponse> {
    const token = await this.#tokens.current();
    let response = await this.#send(request, token);
    if (response.status === 401) {
      this.#tokens.discard(token);
      response = await this.#send(request, await this.#tokens.current());
    }
    if (response.status >= 200 && response.status < 300) return response;
    throw refusalError(new Refusal(response), {
      method: request.method,
      path: request.url.pathname,
      clockAheadMs: this.#clockAheadMs(response),
      individualKey: this.#individualKey,
    });
  }

  async #send({ method, url, body, idleTimeoutMs }: ApiRequest, token: string) {
    const request: HttpRequest = {
      method,
      url: url.href,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(idleTimeoutMs === undefined ? {} : { idleTimeoutMs }),
    };
    const response = await this.#doors.http.send(request);
    this.#watchQuota(response);
    return response;
  }

  #clockAheadMs({ headers }: HttpResponse): number | undefined {
    const apple = Date.parse(headers['date'] ?? '');
    return Number.isNaN(apple) ? undefined : this.#doors.clock.now().getTime() - apple;
  }
}

function present(document: Document<Resource> | undefined, place: string): Document<Resource> {
  if (document) return document;
  throw surprisingAnswer(`${place} holds no data`);
}

const PASSING_FAULTS = new Set([408, 500, 502, 503, 504]);

/**
 * Whether a failed try may be repeated. A write is repeated only when it had no effect for certain:
 * it never left, or Apple turned it away before looking at it.
 */
function retryAfterMs(error: unknown, method: Method, now: Date): number | undefined {
  const repeatable = method === 'GET' || method === 'DELETE';
  if (networkErrors.is(error, 'unreachable')) return 0;
  if (networkErrors.is(error, 'interrupted')) return repeatable ? 0 : undefined;
  const refusal = refusalOf(error);
  if (!refusal) return undefined;
  // Known to come and go within seconds while nothing is wrong.
  if (appStoreConnectErrors.is(error, 'agreement-missing')) return 0;
  const passing = refusal.status === 429 || (repeatable && PASSING_FAULTS.has(refusal.status));
  if (!passing) return undefined;
  const asked = retryAfterHeaderMs(refusal.retryAfter, now) ?? 0;
  return asked <= LONGEST_ACCEPTED_DELAY_MS ? asked : undefined;
}
