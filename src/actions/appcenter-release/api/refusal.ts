/** The five shapes of App Center's refusals, read into one. */
import { ActionError } from '../../../core/errors.ts';
import { networkErrors } from '../../../core/system/network/http.ts';
import type { HttpRequest, HttpResponse } from '../../../core/system/network/http.ts';
import { jsonOrNothing } from '../../../core/system/json.ts';
import { appCenterErrors } from '../errors.ts';
import { isFields } from './answer.ts';
import type { Fields } from './answer.ts';

/** The server's answer behind a refusal, as the `cause` of its error. */
export interface Refusal {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

const CODES: Readonly<Record<number, 'unauthorized' | 'forbidden' | 'retired'>> = {
  401: 'unauthorized',
  403: 'forbidden',
  410: 'retired',
};

/** The error for an answer other than success. */
export function refusal(
  { status, headers, body }: HttpResponse,
  { method, url }: HttpRequest,
): ActionError {
  const { host, pathname } = new URL(url);
  const cause: Refusal = { status, retryAfter: headers['retry-after'] };
  return appCenterErrors.error(CODES[status] ?? 'refused', {
    message: `${host} answered ${status} to ${method} ${pathname}.`,
    said: wordsOf(status, body.toString('utf8')),
    cause,
  });
}

/** The server's answer when it refused; `undefined` when the error is of another kind. */
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

/** Whether the request certainly changed nothing: it never left, or the server was too busy. */
export function wasUntouched(error: unknown): boolean {
  return networkErrors.is(error, 'unreachable') || refusalOf(error)?.status === 429;
}

const LONGEST_WORDS = 1000;
/** The words of a text; those with an @ inside are taken for the e-mails of testers. */
const WORD = /[^\s"'<>(),;:]+/g;

/** The e-mails of testers are shown nowhere, be it in a server’s words. */
function withoutEmails(text: string): string {
  return text.replaceAll(WORD, (word) => (/[^@]@[^@]/.test(word) ? '(an e-mail)' : word));
}

/** The server's own words from any of its shapes of refusal, the status where it has none. */
function wordsOf(status: number, text: string): string {
  const visible = text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = wordsOfJson(text) ?? visible;
  return withoutEmails(words.slice(0, LONGEST_WORDS)) || `HTTP ${status}`;
}

function wordsOfJson(text: string): string | undefined {
  const answer = jsonOrNothing(text, isFields);
  if (answer === undefined) return undefined;
  const inner = isFields(answer['error']) ? answer['error'] : answer;
  const words = [...wordsIn(inner, ['code', 'message', 'error_details']), ...detailsOf(inner)];
  return words.join(': ') || undefined;
}

/** The validator and the distribution service list the single faults below their summary. */
function detailsOf(answer: Fields): string[] {
  return ['errors', 'destinations'].flatMap((name) => {
    const list = answer[name];
    if (!Array.isArray(list)) return [];
    return list.slice(0, 20).flatMap((entry: unknown) => {
      if (!isFields(entry)) return [];
      return [...wordsIn(entry, ['code', 'message']), ...detailsOf(entry)];
    });
  });
}

function wordsIn(fields: Fields, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const word = fields[name];
    return typeof word === 'string' && word !== '' ? [word] : [];
  });
}
