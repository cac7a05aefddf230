/**
 * The door to an App Center server: sends the token to the API and to nobody else, repeats what may
 * be repeated, and turns the five shapes of refusal (app-center reference §2.1) into one.
 */
import { ActionError } from '../../core/errors.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { SECOND } from '../../core/system/duration.ts';
import { networkErrors } from '../../core/system/http.ts';
import type { HttpRequest, HttpResponse } from '../../core/system/http.ts';
import { isAnything, readJson } from '../../core/system/json.ts';
import { retry, retryAfterHeaderMs, retryLine } from '../../core/system/retry.ts';
import { isFields } from './answer.ts';
import type { Fields } from './answer.ts';
import { appCenterErrors } from './errors.ts';
import type { AppName } from './inputs.ts';

/** The server's answer behind a refusal, as the `cause` of its error. */
export interface Refusal {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

const BACKOFF = { tries: 4, firstDelayMs: SECOND, longestDelayMs: 15 * SECOND };

export interface AppCenterOptions {
  readonly url: URL;
  readonly token: string;
  readonly app: AppName;
  readonly context: Pick<ActionContext, 'clock' | 'http' | 'log' | 'signal'>;
}

export class AppCenter {
  /** Address of the app on the API, without a slash at its end. */
  readonly appUrl: string;
  readonly #token: string;
  readonly #context: AppCenterOptions['context'];

  constructor({ url, token, app, context }: AppCenterOptions) {
    const base = url.href.replace(/\/(v0\.1\/?)?$/, '');
    const path = [app.owner, app.name].map(encodeURIComponent).join('/');
    this.appUrl = `${base}/v0.1/apps/${path}`;
    this.#token = token;
    this.#context = context;
  }

  get(path: string): Promise<unknown> {
    return this.#call('GET', path);
  }

  /** The API wants a body with every write, be it an empty object. */
  write(method: 'POST' | 'PUT' | 'PATCH', path: string, body: Fields = {}): Promise<unknown> {
    return this.#call(method, path, body);
  }

  async #call(method: HttpRequest['method'], path: string, body?: Fields): Promise<unknown> {
    const response = await this.send({
      method,
      url: `${this.appUrl}${path}`,
      headers: {
        accept: 'application/json',
        'x-api-token': this.#token,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return parsedAnswer(response, `${method} ${path}`);
  }

  /** Sends to the API or, without the token, to the file host that the API named. */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const { clock, http, log, signal } = this.#context;
    return retry(
      async () => {
        const response = await http.send(request);
        if (response.status >= 200 && response.status < 300) return response;
        throw refusal(response, request);
      },
      {
        ...BACKOFF,
        clock,
        signal,
        retryAfterMs: (error) => retryAfterMs(error, request.method, clock.now()),
        onRetry: (error, delayMs) => log.info(retryLine(error, delayMs)),
      },
    );
  }
}

/** The JSON of an answer; anything else is not App Center. */
export function parsedAnswer({ body }: HttpResponse, what: string): unknown {
  const text = body.toString('utf8');
  if (text.trim() === '') return {};
  const reading = readJson(text, isAnything);
  if (reading.ok) return reading.value;
  throw appCenterErrors.error('unexpected-answer', {
    message: `${what} was answered with something that is no JSON.`,
    said: text.slice(0, 200),
  });
}

/** What the server answered when it refused; `undefined` when the error is of another kind. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof ActionError) || !error.code.startsWith('app-center/')) return undefined;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'status' in cause
    ? (cause as Refusal)
    : undefined;
}

/** Whether the server only does not answer just now, be it down or too busy. */
export function isPassing(error: unknown): boolean {
  if (networkErrors.is(error, 'unreachable') || networkErrors.is(error, 'interrupted')) return true;
  const { status = 0 } = refusalOf(error) ?? {};
  return status === 408 || status === 429 || status >= 500;
}

/** A write is repeated only when it never left, or when the server said that it was too busy. */
function retryAfterMs(
  error: unknown,
  method: HttpRequest['method'],
  now: Date,
): number | undefined {
  const { status, retryAfter } = refusalOf(error) ?? {};
  const untouched = networkErrors.is(error, 'unreachable') || status === 429;
  const repeatable = untouched || (method === 'GET' && isPassing(error));
  return repeatable ? (retryAfterHeaderMs(retryAfter, now) ?? 0) : undefined;
}

const CODES: Readonly<Record<number, 'unauthorized' | 'forbidden' | 'retired'>> = {
  401: 'unauthorized',
  403: 'forbidden',
  410: 'retired',
};

function refusal({ status, headers, body }: HttpResponse, { method, url }: HttpRequest): Error {
  const { host, pathname } = new URL(url);
  const cause: Refusal = { status, retryAfter: headers['retry-after'] };
  return appCenterErrors.error(CODES[status] ?? 'refused', {
    message: `${host} answered ${status} to ${method} ${pathname}.`,
    said: wordsOf(status, body.toString('utf8')),
    cause,
  });
}

/** The server's own words from any of its shapes of refusal, the status where it has none. */
function wordsOf(status: number, text: string): string {
  const reading = readJson(text, isAnything);
  if (!reading.ok) {
    const visible = text
      .replaceAll(/<[^<>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return visible.slice(0, 300) || `HTTP ${status}`;
  }
  const answer = reading.value;
  const inner = isFields(answer) && isFields(answer['error']) ? answer['error'] : answer;
  if (!isFields(inner)) return text.slice(0, 300);
  const words = [inner['code'], inner['message'], inner['error_details']];
  return words.filter((word) => typeof word === 'string').join(': ') || text.slice(0, 300);
}
