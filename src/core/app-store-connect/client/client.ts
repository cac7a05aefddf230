/**
 * The client of App Store Connect: resources and lists of them, read and written, page by page. The
 * files beside it know what an answer means.
 */
import type { HttpResponse } from '../../system/network/http.ts';
import { apiOrigin } from './address.ts';
import { AppleClock } from './apple-clock.ts';
import type { Credentials } from './access/credentials.ts';
import { appStoreConnectErrors } from './refusals/errors.ts';
import { readDocument, readPage, surprisingAnswer } from './json-api.ts';
import type { Document, Identifier, Page, Resource } from './json-api.ts';
import { readAllPages } from './paging.ts';
import { RequestBudget } from './rate-limit.ts';
import { createRequestSender } from './request.ts';
import type { ApiContext, ApiRequest, Retrying, SendRequest } from './request.ts';

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
  /** The longest silence before the answer, for a write that Apple works on for long. */
  readonly idleTimeoutMs?: number;
}

const LARGEST_PAGE = 200;

/** The client for one key. Throws what `apiOrigin` throws; nothing is requested yet. */
export function connectToAppStoreConnect(options: {
  readonly credentials: Credentials;
  readonly context: ApiContext;
}): AppStoreConnect {
  const { credentials, context } = options;
  const budget = new RequestBudget(context.log);
  const appleClock = new AppleClock();
  const send = createRequestSender(credentials, { ...context, budget, appleClock });
  const origin = apiOrigin(context);
  const connect = () => context.http.connect(origin);
  const connection = { origin, connect, send, budget, appleClock };
  return new AppStoreConnect(connection, 'here');
}

interface Connection {
  readonly origin: string;
  readonly connect: () => void;
  readonly send: SendRequest;
  readonly budget: RequestBudget;
  readonly appleClock: AppleClock;
}

/**
 * All methods throw `app-store-connect/…` for answers that refuse or cannot be read, `network/…`
 * where there is no answer, and the signal's reason on cancel.
 */
export class AppStoreConnect {
  /** The origin of the API, `https://host`. */
  readonly origin: string;
  readonly #connection: Connection;
  readonly #retrying: Retrying;

  constructor(connection: Connection, retrying: Retrying) {
    this.origin = connection.origin;
    this.#connection = connection;
    this.#retrying = retrying;
  }

  /**
   * The shortest pause between two looks of a wait: above 0 when little is left of the hourly
   * limit.
   */
  get pauseMs(): number {
    return this.#connection.budget.pauseMs;
  }

  /** Opens the connection of the first request while there is something else to do before it. */
  connect(): void {
    this.#connection.connect();
  }

  /** The later of the runner's time `now` and the time at Apple. */
  laterTime(now: Date): Date {
    return this.#connection.appleClock.laterOf(now);
  }

  /**
   * A client of this connection for a caller who repeats more than the one request: failures that
   * pass by themselves are thrown at once, so that retries do not multiply.
   */
  withoutRetries(): AppStoreConnect {
    return new AppStoreConnect(this.#connection, 'by-caller');
  }

  /** Reads a resource. Throws `app-store-connect/not-found` where there is none. */
  async get(path: string, query: Query = {}): Promise<Document<Resource>> {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return present(readDocument(body, `GET ${path}`), `GET ${path}`);
  }

  /** Reads a resource; `undefined` when there is none (404, or an empty to-one relationship). */
  async find(path: string, query: Query = {}): Promise<Document<Resource> | undefined> {
    try {
      const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
      return readDocument(body, `GET ${path}`);
    } catch (error) {
      if (appStoreConnectErrors.is(error, 'not-found')) return undefined;
      throw error;
    }
  }

  /** Reads the first page of a list, where the rest is of no interest. */
  async getPage(path: string, query: Query = {}): Promise<Page> {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return readPage(body, `GET ${path}`);
  }

  /** Reads a list with all of its pages. */
  getAll(path: string, query: Query = {}): Promise<Document<readonly Resource[]>> {
    return readAllPages({
      path,
      url: this.#url(path, { limit: LARGEST_PAGE, ...query }),
      readPage: async (url) => {
        const { body } = await this.#exchange({ method: 'GET', url });
        return readPage(body, `GET ${path}`);
      },
    });
  }

  /** Creates a resource. */
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

  /** Adds to a to-many relationship (`/v1/…/{id}/relationships/…`); its other members stay. */
  async link(path: string, identifiers: readonly Identifier[]): Promise<void> {
    const data = identifiers.map(({ type, id }) => ({ type, id }));
    await this.#exchange({ method: 'POST', url: this.#url(path), body: { data } });
  }

  /** Deletes a resource; one that is already gone is no error. */
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

  #exchange(request: ApiRequest): Promise<HttpResponse> {
    return this.#connection.send(request, this.#retrying);
  }
}

function present(document: Document<Resource> | undefined, place: string): Document<Resource> {
  if (document) return document;
  throw surprisingAnswer(`${place} holds no data`);
}
