/** The address under which a client asked, through whatever front. */
import type { FastifyRequest } from 'fastify';

function first(header: string | readonly string[] | undefined): string | undefined {
  return [header ?? []].flat()[0]?.split(',', 1)[0]?.trim();
}

/** The address by X-Forwarded-Host and X-Forwarded-Proto, else by Host, else `fallback`. */
export function requestedUrl({ url, headers }: FastifyRequest, fallback: string): URL {
  const protocol = first(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  const host = first(headers['x-forwarded-host']) ?? headers.host ?? '';
  const origin = `${protocol}://${host}`;
  return new URL(url, /^[\w.-]+(?::\d+)?$/.test(host) && URL.canParse(origin) ? origin : fallback);
}
