/**
 * Holds recorded traffic against the descriptions that Apple and Microsoft published.
 *
 *   APP_STORE_CONNECT_SPECIFICATION=… APP_CENTER_SPECIFICATION=… \
 *     node action-tests/real/check-traffic.ts traffic.har
 *
 * The recording comes from `npm run rehearse -- --har traffic.har`. The descriptions are not part
 * of this repository; without them nothing was checked, and that is a failure.
 *
 * Beside the recording every endpoint of the simulated App Center is asked once, as a rehearsal
 * meets only those that our own action asks.
 */
import { readFileSync } from 'node:fs';
import { createEndpointWorld, ENDPOINTS } from '../support/app-center/endpoints.ts';
import { judge, specificationsIn } from './judged-traffic.ts';
import type { RecordedExchange } from './judged-traffic.ts';

interface Har {
  readonly log: {
    readonly entries: readonly {
      readonly request: Omit<RecordedExchange['request'], 'body'> & {
        readonly postData?: { readonly mimeType?: string; readonly text?: string };
      };
      readonly response: {
        readonly status: number;
        readonly content: { readonly mimeType?: string; readonly text?: string };
      };
    }[];
  };
}

const [recording] = process.argv.slice(2);
if (recording === undefined) fail('Give the path of a recording (npm run rehearse -- --har FILE).');
const specifications = [
  ...specificationsIn('APP_STORE_CONNECT_SPECIFICATION'),
  ...specificationsIn('APP_CENTER_SPECIFICATION'),
];

const { entries } = (JSON.parse(readFileSync(recording, 'utf8')) as Har).log;
const recorded = entries.map(({ request, response }): RecordedExchange => {
  const { postData, ...rest } = request;
  return {
    request: postData === undefined ? rest : { ...rest, body: postData },
    response: { status: response.status, body: response.content },
  };
});
const ofRehearsal = judge(recorded, specifications);
report('The rehearsal', ofRehearsal.judged, ofRehearsal.complaints);
if (ofRehearsal.services.size < 2) {
  fail('The recording holds no traffic with one of the services, so nothing of it was checked.');
}

const ofEndpoints = judge(await trafficOfEndpoints(), specifications);
report("App Center's endpoints", ofEndpoints.judged, ofEndpoints.complaints);
if (ofEndpoints.judged < ENDPOINTS.length) fail('An endpoint of App Center was not asked.');

async function trafficOfEndpoints(): Promise<RecordedExchange[]> {
  const world = await createEndpointWorld();
  try {
    for (const endpoint of ENDPOINTS) {
      await world.refusedRequest(endpoint);
      await world.request(endpoint);
    }
    return world.sandbox.traffic.entries.flatMap(({ request, response }) =>
      response === undefined ? [] : [{ request, response }],
    );
  } finally {
    await world.sandbox.close();
  }
}

function report(name: string, judged: number, complaints: readonly string[]): void {
  complaints.forEach((complaint) => console.error(complaint));
  console.log(
    `${name}: ${judged} exchanges held against the published descriptions, ${complaints.length} complaints.`,
  );
  if (complaints.length > 0) process.exitCode = 1;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
