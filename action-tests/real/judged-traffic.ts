/** Traffic with the simulated services held against the descriptions that their makers published. */
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { withoutDepartures } from '../support/apple-departures.ts';
import { asDescribed } from './app-center-departures.ts';
import { PublishedSpecification } from './published-specification.ts';
import type { Exchange } from './published-specification.ts';

/** A body as a recording holds it. */
interface RecordedBody {
  readonly mimeType?: string;
  readonly text?: string;
}

export interface RecordedExchange {
  readonly request: { readonly method: string; readonly url: string; readonly body?: RecordedBody };
  readonly response: { readonly status: number; readonly body?: RecordedBody };
}

export interface Judgement {
  readonly complaints: readonly string[];
  /** How many exchanges were held against the descriptions. */
  readonly judged: number;
  /** The services that the recording holds traffic with. */
  readonly services: ReadonlySet<string>;
}

/**
 * Parts of a file, symbols, the forms of App Center's older protocol and downloads go to addresses
 * that a service gives out, which no description covers.
 */
const STORAGE = /^\/(?:storage|symbols|api)\/|^\/v0\.1\/public\/.+\/package$/;

const APP_STORE_CONNECT = /^\/v1\//;

/**
 * The descriptions in a variable of the environment: a path, or several with the system's
 * separator between them. Throws when the variable names none.
 */
export function specificationsIn(variable: string): PublishedSpecification[] {
  const paths = process.env[variable]?.split(delimiter).filter((path) => path !== '') ?? [];
  if (paths.length === 0) {
    throw new Error(`${variable} names no specification, so nothing can be checked.`);
  }
  return paths.map(
    (path) => new PublishedSpecification(JSON.parse(readFileSync(path, 'utf8')) as never),
  );
}

export function judge(
  recorded: readonly RecordedExchange[],
  specifications: readonly PublishedSpecification[],
): Judgement {
  const services = new Set<string>();
  let judged = 0;
  const complaints = recorded.flatMap(({ request, response }) => {
    const { pathname, search } = new URL(request.url);
    if (STORAGE.test(pathname)) return [];
    const isApple = APP_STORE_CONNECT.test(pathname);
    const exchange: Exchange = {
      method: request.method,
      url: pathname + search,
      requestBody: parsed(request.body),
      status: response.status,
      responseBody: isApple ? withoutDepartures(parsed(response.body)) : parsed(response.body),
    };
    const described = isApple ? exchange : asDescribed(exchange);
    if (described === undefined) return [];
    judged += 1;
    services.add(isApple ? 'App Store Connect' : 'App Center');
    return complaintsOf(described, specifications).map(
      (complaint) => `${exchange.method} ${exchange.url}: ${complaint}`,
    );
  });
  return { complaints, judged, services };
}

function complaintsOf(
  exchange: Exchange,
  specifications: readonly PublishedSpecification[],
): string[] {
  const { method, url } = exchange;
  const specification =
    specifications.find((one) => one.describes(method, url)) ??
    specifications.find((one) => one.knows(url));
  return specification?.complaints(exchange) ?? ['no published description knows this path'];
}

function parsed(body: RecordedBody | undefined): unknown {
  if (!body?.text) return undefined;
  return /json/.test(body.mimeType ?? '') ? JSON.parse(body.text) : body.text;
}
