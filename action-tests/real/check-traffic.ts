/**
 * Holds recorded traffic against the descriptions that Apple and Microsoft published.
 *
 *   APP_STORE_CONNECT_SPECIFICATION=… APP_CENTER_SPECIFICATION=… \
 *     node action-tests/real/check-traffic.ts traffic.har
 *
 * The recording comes from `npm run rehearse -- --har traffic.har`. The descriptions are not part
 * of this repository; without them nothing was checked, and that is a failure.
 */
import { readFileSync } from 'node:fs';
import { withoutDepartures } from '../support/apple-departures.ts';
import { PublishedSpecification } from './published-specification.ts';
import type { Exchange } from './published-specification.ts';

interface Har {
  readonly log: {
    readonly entries: readonly {
      readonly request: {
        readonly method: string;
        readonly url: string;
        readonly postData?: { readonly mimeType?: string; readonly text?: string };
      };
      readonly response: {
        readonly status: number;
        readonly content: { readonly mimeType?: string; readonly text?: string };
      };
    }[];
  };
}

/** Parts of a file and symbols go to pre-signed addresses, which no description covers. */
const STORAGE = /^\/(?:storage|symbols)\//;

const APP_STORE_CONNECT = /^\/v1\//;

const [recording] = process.argv.slice(2);
const specifications = ['APP_STORE_CONNECT_SPECIFICATION', 'APP_CENTER_SPECIFICATION'].map(
  (variable) => {
    const path = process.env[variable];
    if (!path) fail(`${variable} names no specification, so nothing can be checked.`);
    return new PublishedSpecification(JSON.parse(readFileSync(path, 'utf8')) as never);
  },
);
if (recording === undefined) fail('Give the path of a recording (npm run rehearse -- --har FILE).');

const { entries } = (JSON.parse(readFileSync(recording, 'utf8')) as Har).log;
const exchanges = entries
  .map(({ request, response }): Exchange => {
    const { pathname, search } = new URL(request.url);
    return {
      method: request.method,
      url: pathname + search,
      requestBody: parsed(request.postData),
      status: response.status,
      responseBody: APP_STORE_CONNECT.test(pathname)
        ? withoutDepartures(parsed(response.content))
        : parsed(response.content),
    };
  })
  .filter(({ url }) => !STORAGE.test(url));

const judged = new Map(specifications.map((specification) => [specification, 0]));
const complaints = exchanges.flatMap((exchange) => {
  const judge = specifications.find((specification) => specification.knows(exchange.url));
  if (judge) judged.set(judge, (judged.get(judge) ?? 0) + 1);
  const found = judge?.complaints(exchange) ?? ['no published description knows this path'];
  return found.map((complaint) => `${exchange.method} ${exchange.url}: ${complaint}`);
});

complaints.forEach((complaint) => console.error(complaint));
console.log(
  `${exchanges.length} exchanges held against the published descriptions, ` +
    `${entries.length - exchanges.length} file parts left out, ${complaints.length} complaints.`,
);
if ([...judged.values()].includes(0)) {
  fail('The recording holds no traffic with one of the services, so nothing of it was checked.');
}
if (complaints.length > 0) process.exitCode = 1;

function parsed(body: { mimeType?: string; text?: string } | undefined): unknown {
  if (!body?.text) return undefined;
  return /json/.test(body.mimeType ?? '') ? JSON.parse(body.text) : body.text;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
