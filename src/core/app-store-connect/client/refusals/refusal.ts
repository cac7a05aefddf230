/** Apple's error answers (JSON:API errors): read without trust, and put into words. */
import type { HttpResponse } from '../../../system/network/http.ts';
import { isAnything, isJsonObject, jsonOrNothing } from '../../../system/json.ts';
import { readRateLimit } from '../rate-limit.ts';
import type { RateLimit } from '../rate-limit.ts';
import { requestIds } from '../request-line.ts';

export interface AppleError {
  /** The handle for a support case with Apple. */
  readonly id: string | undefined;
  /** Hierarchical with dots; compare by prefix. The only stable part of an error. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** JSON pointer or parameter name of the wrong value. */
  readonly source: string | undefined;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** An answer that is not a success, and the cause of the coded error that people see. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: readonly AppleError[];
  readonly retryAfter: string | undefined;
  /** The rest of the hourly limit of the key. */
  readonly rateLimit: RateLimit | undefined;

  constructor({ status, headers, body }: HttpResponse) {
    const errors = appleErrors(body);
    const words = errors.length > 0 ? errors.map(sentence).join('\n') : plainText(body);
    const ids = requestIds(headers).join(', ');
    super([words, ids && `[request id ${ids}]`].filter((part) => part !== '').join('\n'));
    this.status = status;
    this.errors = errors;
    this.retryAfter = headers['retry-after'];
    this.rateLimit = readRateLimit(headers['x-rate-limit']);
  }

  /** Whether Apple gave an error whose code is `prefix` or starts with it. */
  has(prefix: string): boolean {
    return this.errors.some(({ code }) => code === prefix || code.startsWith(`${prefix}.`));
  }
}

/**
 * The refusal behind a coded error, for callers whose next step depends on Apple's code;
 * `undefined` for other errors.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  return Error.isError(error) && error.cause instanceof Refusal ? error.cause : undefined;
}

function appleErrors(body: Buffer): AppleError[] {
  const parsed = parseJson(body);
  const errors = isJsonObject(parsed) ? parsed['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(isJsonObject).map(appleError) : [];
}

function appleError(raw: Readonly<Record<string, unknown>>): AppleError {
  const { id, source, meta } = raw;
  const place = isJsonObject(source) ? (source['pointer'] ?? source['parameter']) : undefined;
  return {
    id: typeof id === 'string' ? id : undefined,
    code: textOf(raw['code']),
    title: textOf(raw['title']),
    detail: textOf(raw['detail']),
    source: typeof place === 'string' ? place : undefined,
    meta: isJsonObject(meta) ? meta : {},
  };
}

function sentence(error: AppleError): string {
  const place = error.source === undefined ? '' : ` (${error.source})`;
  const request = error.id === undefined ? '' : ` [error id ${error.id}]`;
  const words = [error.title, error.detail].filter((part) => part !== '').join(' – ');
  return [`${error.code}: ${words}${place}${request}`, ...associatedSentences(error)].join('\n');
}

/**
 * The associated errors. They are missing from Apple's schema, and often the only text with the
 * reason.
 */
function associatedSentences({ meta }: AppleError): string[] {
  const associated = meta['associatedErrors'];
  if (!isJsonObject(associated)) return [];
  return Object.entries(associated).flatMap(([path, errors]) =>
    Array.isArray(errors)
      ? errors.filter(isJsonObject).map((raw) => `${path}: ${sentence(appleError(raw))}`)
      : [],
  );
}

/** The first words of an answer in HTML or plain text, as gateways give it. */
function plainText(body: Buffer): string {
  const words = body.toString('utf8').replaceAll(/<[^<>]*>/g, ' ');
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

function parseJson(body: Buffer): unknown {
  return jsonOrNothing(body.toString('utf8'), isAnything);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
