/**
 * One request to App Store Connect and its answer. It signs, repeats where a repetition cannot do
 * harm, and turns every refusal into a coded error.
 */
import { messageOf } from '../../errors.ts';
import type { AppleClock } from './apple-clock.ts';
import type { ActionContext } from '../../runner/action-context.ts';
import { networkErrors } from '../../system/network/http.ts';
import type { HttpRequest, HttpResponse } from '../../system/network/http.ts';
import type { Credentials } from './access/credentials.ts';
import { appStoreConnectErrors } from './refusals/errors.ts';
import { isFaultOfApple, isRateLimit } from './refusals/passing-failure.ts';
import type { RequestBudget } from './rate-limit.ts';
import { REQUEST_RETRIES, withRetries } from './retries.ts';
import { requestLine } from './request-line.ts';
import { refusalError } from './refusals/refusal-error.ts';
import { Refusal } from './refusals/refusal.ts';
import { createTokenSource } from './access/token.ts';

export type ApiContext = Pick<
  ActionContext,
  'clock' | 'http' | 'log' | 'machine' | 'secrets' | 'signal'
>;

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface ApiRequest {
  readonly method: Method;
  readonly url: URL;
  readonly body?: unknown;
  readonly idleTimeoutMs?: number | undefined;
}

/**
 * Whether passing failures of a request are repeated with it, or left to a caller that repeats
 * more.
 */
export type Retrying = 'here' | 'by-caller';

export type SendRequest = (request: ApiRequest, retrying: Retrying) => Promise<HttpResponse>;

/**
 * Sends requests with one set of credentials. A request throws `app-store-connect/…` for a refusal,
 * `network/…` without an answer, and the signal's reason on cancel.
 */
export function createRequestSender(
  credentials: Credentials,
  context: ApiContext & { readonly budget: RequestBudget; readonly appleClock: AppleClock },
): SendRequest {
  const { appleClock, budget, clock, http, log, signal } = context;
  const tokens = createTokenSource(credentials, context);

  async function send(request: ApiRequest, token: string): Promise<HttpResponse> {
    const started = clock.now().getTime();
    const response = await http
      .send({ ...signed(request, token), signal })
      .catch((error: unknown) => {
        const { method, url } = request;
        log.debug(`${method} ${url.pathname}: no answer. ${messageOf(error)}`);
        throw error;
      });
    const milliseconds = clock.now().getTime() - started;
    log.debug(requestLine({ ...request, milliseconds }, response));
    budget.see(response);
    appleClock.see(response, clock.now());
    return response;
  }

  /** One try; a refused token is replaced once, as Apple now and then refuses a good one. */
  async function attempt(request: ApiRequest): Promise<HttpResponse> {
    const token = await tokens.current();
    let response = await send(request, token);
    if (response.status === 401) {
      tokens.discard(token);
      response = await send(request, await tokens.current());
    }
    if (response.status >= 200 && response.status < 300) return response;
    throw refusalError(new Refusal(response), {
      method: request.method,
      path: request.url.pathname,
      clockAheadMs: clockAheadMs(response, clock.now()),
      individualKey: credentials.issuerId === undefined,
    });
  }

  return (request, retrying) =>
    withRetries(() => attempt(request), {
      repeated: [
        {
          ...REQUEST_RETRIES,
          isOf: (error) => isWorthRepeating(error, request.method, retrying),
        },
      ],
      context,
    });
}

function signed({ method, url, body, idleTimeoutMs }: ApiRequest, token: string): HttpRequest {
  return {
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
}

function clockAheadMs({ headers }: HttpResponse, now: Date): number | undefined {
  const apple = Date.parse(headers['date'] ?? '');
  return Number.isNaN(apple) ? undefined : now.getTime() - apple;
}

/**
 * Whether the request may be sent again. A write may only when it had no effect for certain: it
 * never left, or Apple turned it away before looking at it.
 */
function isWorthRepeating(error: unknown, method: Method, retrying: Retrying): boolean {
  // Apple is known to claim this for some seconds while all agreements are in force.
  if (appStoreConnectErrors.is(error, 'agreement-missing')) return true;
  if (retrying === 'by-caller') return false;
  if (networkErrors.is(error, 'unreachable') || isRateLimit(error)) return true;
  const isHarmless = method === 'GET' || method === 'DELETE';
  return isHarmless && (networkErrors.is(error, 'interrupted') || isFaultOfApple(error));
}
