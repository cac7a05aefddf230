/**
 * The traffic with the services as an HTTP archive (HAR 1.2). File parts are named by size and MD5.
 */
import { STATUS_CODES } from 'node:http';
import type { Header, LoggedBody, TrafficEntry } from '../../sandbox/traffic.ts';

const UNKNOWN_SIZE = -1;

export function harOf(traffic: readonly TrafficEntry[]): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'slipway-rehearsal', version: '1' },
      entries: traffic.map(entryOf),
    },
  };
}

function entryOf({ startedAt, milliseconds, request, response }: TrafficEntry): object {
  return {
    startedDateTime: startedAt,
    time: milliseconds,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: request.headers,
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body && { postData: contentOf(request.body) }),
      headersSize: UNKNOWN_SIZE,
      bodySize: request.body?.bytes ?? 0,
    },
    // A connection that was cut has no answer; the format knows status 0 for it.
    response: {
      status: response?.status ?? 0,
      statusText: STATUS_CODES[response?.status ?? 0] ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: response?.headers ?? [],
      content: { size: response?.body?.bytes ?? 0, ...contentOf(response?.body) },
      redirectURL: headerOf(response?.headers, 'location'),
      headersSize: UNKNOWN_SIZE,
      bodySize: response?.body?.bytes ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function contentOf(body: LoggedBody | undefined): object {
  if (body === undefined) return { mimeType: '', text: '' };
  const { mimeType, text, bytes, md5 } = body;
  const comment = `${bytes} bytes${md5 === undefined ? '' : `, MD5 ${md5}`}; not kept`;
  return { mimeType, ...(text === undefined ? { text: '', comment } : { text }) };
}

function headerOf(headers: readonly Header[] = [], wanted: string): string {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
}
