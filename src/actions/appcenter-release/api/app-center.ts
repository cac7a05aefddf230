/**
 * The API of an App Center server: sends the token to it and to nobody else, and repeats whatever
 * may be repeated.
 */
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { isConfidential, isLoopback } from '../../../core/system/network/address.ts';
import { SECOND } from '../../../core/system/duration.ts';
import type { HttpRequest, HttpResponse } from '../../../core/system/network/http.ts';
import { isAnything, readJson } from '../../../core/system/json.ts';
import { retry, retryAfterHeaderMs, retryLine } from '../../../core/system/retry.ts';
import { appCenterErrors } from '../errors.ts';
import type { AppName } from '../inputs.ts';
import type { Fields } from './answer.ts';
import { isPassing, refusal, refusalOf, wasUntouched } from './refusal.ts';

/** The pauses of whatever is repeated, be it a request or a chunk of a file: 31 s in all. */
const BACKOFF = { tries: 6, firstDelayMs: SECOND, longestDelayMs: 16 * SECOND };

/** How a call is repeated, where it differs from a request to the API. */
export interface Repeating {
  /** Ends the pauses; unless given, the signal of the job. */
  readonly signal?: AbortSignal;
  /** Whether a failure passes that is not the server's being down or busy. */
  readonly alsoPasses?: (error: unknown) => boolean;
  /** Begins the line in the log, such as `Chunk 3: `. */
  readonly label?: string;
}

export interface AppCenterOptions {
  readonly url: URL;
  readonly token: string;
  readonly app: AppName;
  readonly context: Pick<ActionContext, 'clock' | 'http' | 'log' | 'signal'>;
}

type Write = 'POST' | 'PUT' | 'PATCH';

export class AppCenter {
  /** Address of the app on the API, without a slash at its end. */
  readonly appUrl: string;
  readonly #url: URL;
  readonly #token: string;
  readonly #context: AppCenterOptions['context'];

  constructor({ url, token, app, context }: AppCenterOptions) {
    const base = url.href.replace(/(?<!\/)\/+(v0\.1\/*)?$/, '');
    const path = [app.owner, app.name].map(encodeURIComponent).join('/');
    this.appUrl = `${base}/v0.1/apps/${path}`;
    this.#url = url;
    this.#token = token;
    this.#context = context;
  }

  async get(path: string): Promise<unknown> {
    return parsedAnswer(await this.#call('GET', path), `GET ${path}`);
  }

  /** The bytes of an answer that is not JSON. */
  async download(path: string): Promise<Buffer> {
    return (await this.#call('GET', path)).body;
  }

  /** A write that may have its effect twice, and is repeated when it is not known whether it had. */
  async write(method: Write, path: string, body: Fields = {}): Promise<unknown> {
    return parsedAnswer(await this.#call(method, path, body), `${method} ${path}`);
  }

  /**
   * A write that may have its effect once only, such as one that sends a mail: after a try whose
   * fate is not known, `isDone` looks whether it had its effect before it is sent again.
   */
  async writeOnce(
    method: Write,
    path: string,
    body: Fields,
    isDone: () => Promise<boolean>,
  ): Promise<unknown> {
    let isUnsure = false;
    return this.repeat(async () => {
      if (isUnsure && (await isDone())) return {};
      isUnsure = false;
      try {
        const response = await this.#sendOnce(this.#request(method, path, body));
        return parsedAnswer(response, `${method} ${path}`);
      } catch (error) {
        isUnsure = isPassing(error) && !wasUntouched(error);
        throw error;
      }
    });
  }

  /**
   * Calls `attempt`, which may have its effect twice, until it succeeds. Throws its error when that
   * does not pass, when the tries are used up, and the signal's reason on cancel.
   */
  repeat<T>(
    attempt: () => Promise<T>,
    { signal = this.#context.signal, alsoPasses = () => false, label = '' }: Repeating = {},
  ): Promise<T> {
    const { clock, log } = this.#context;
    return retry(attempt, {
      ...BACKOFF,
      clock,
      signal,
      retryAfterMs: (error) =>
        isPassing(error) || alsoPasses(error)
          ? (retryAfterHeaderMs(refusalOf(error)?.retryAfter, clock.now()) ?? 0)
          : undefined,
      onRetry: (error, delayMs) => log.info(`${label}${retryLine(error, delayMs)}`),
    });
  }

  /** Sends to a host that the API named, without the token; the request may have its effect twice. */
  sendElsewhere(request: HttpRequest): Promise<HttpResponse> {
    return this.repeat(() => this.#sendOnce(request));
  }

  /** One try of the same. */
  sendElsewhereOnce(request: HttpRequest): Promise<HttpResponse> {
    return this.#sendOnce(request);
  }

  /**
   * The address of another host that the API named for `purpose`. Throws `unexpected-answer` for
   * one that would carry the file in the clear or, from an API elsewhere, into this machine.
   */
  otherHost(address: string, purpose: string): URL {
    const url = URL.parse(address);
    const isSound =
      url !== null &&
      isConfidential(url) &&
      url.username === '' &&
      url.password === '' &&
      (!isLoopback(url.hostname) || isLoopback(this.#url.hostname));
    if (isSound) return url;
    const shown = url === null ? 'no address' : `${url.protocol}//${url.host}`;
    throw appCenterErrors.error('unexpected-answer', {
      message: `The server names ${shown} as ${purpose}, where no file may be sent.`,
    });
  }

  #call(method: HttpRequest['method'], path: string, body?: Fields): Promise<HttpResponse> {
    return this.repeat(() => this.#sendOnce(this.#request(method, path, body)));
  }

  /** The API wants a body with every write, be it an empty object. */
  #request(method: HttpRequest['method'], path: string, body?: Fields): HttpRequest {
    return {
      method,
      url: `${this.appUrl}${path}`,
      headers: {
        accept: 'application/json',
        'x-api-token': this.#token,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    };
  }

  async #sendOnce(request: HttpRequest): Promise<HttpResponse> {
    const response = await this.#context.http.send(request);
    if (response.status >= 200 && response.status < 300) return response;
    throw refusal(response, request);
  }
}

/** The JSON of an answer; anything else is not App Center. */
export function parsedAnswer({ body }: HttpResponse, source: string): unknown {
  const text = body.toString('utf8');
  if (text.trim() === '') return {};
  const reading = readJson(text, isAnything);
  if (reading.ok) return reading.value;
  throw appCenterErrors.error('unexpected-answer', {
    message: `${source} was answered with something that is not JSON.`,
    said: text.slice(0, 200),
  });
}
