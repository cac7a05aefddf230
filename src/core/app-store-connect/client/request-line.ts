/** The debug log of requests: one line each, without headers, bodies and queries. */
import type { HttpResponse } from '../../system/network/http.ts';
import { readRateLimit, sayLeft } from './rate-limit.ts';

export interface LoggedRequest {
  readonly method: string;
  readonly url: URL;
  readonly milliseconds: number;
}

/** `GET /v1/apps: 200 in 45 ms, request id 4A7F…, 3481 of 3600 requests left this hour`. */
export function requestLine(
  { method, url, milliseconds }: LoggedRequest,
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
): string {
  const ids = requestIds(headers);
  const limit = readRateLimit(headers['x-rate-limit']);
  return [
    `${method} ${url.pathname}: ${status} in ${milliseconds} ms`,
    ...(ids.length > 0 ? [`request id ${ids.join(', ')}`] : []),
    ...(limit ? [sayLeft(limit)] : []),
  ].join(', ');
}

/** Apple finds a request in its logs by one of these; which of them it sends is not documented. */
const REQUEST_ID_HEADERS = [
  'x-request-id',
  'x-apple-request-uuid',
  'x-apple-jingle-correlation-key',
  'x-amz-request-id',
];
const LONGEST_ID = 100;

export function requestIds(headers: HttpResponse['headers']): readonly string[] {
  const ids = REQUEST_ID_HEADERS.flatMap((name) => headers[name]?.slice(0, LONGEST_ID) ?? []);
  return [...new Set(ids)];
}
