/** The requests that the services were sent, each with its answer. */
import type { TrafficEntry } from '../../../sandbox/traffic.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';

/** The requests on the page; the archive beside it has all of a longer list. */
const MOST_ROWS = 2000;

const SERVICES = {
  'app-store-connect': 'App Store Connect',
  storage: "Apple's storage",
  'app-center': 'App Center',
} as const;

export function requestsSection(traffic: readonly TrafficEntry[]): Markup {
  if (traffic.length === 0) return markup`<p>The services were sent no request.</p>`;
  const refused = traffic.filter((entry) => statusOf(entry) >= 400 || statusOf(entry) === 0).length;
  const left = traffic.length - MOST_ROWS;
  return markup`<p>
      ${traffic.length} requests${refused > 0 && `, of which ${refused} were refused or cut`}.
    </p>
    <details>
      <summary>All requests</summary>
      <div class="wide" role="group" aria-label="Requests" tabindex="0">
        <table>
          <caption>
            Requests in their order
          </caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">Request</th>
              <th scope="col">Status</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            ${traffic.slice(0, MOST_ROWS).map(row)}
          </tbody>
        </table>
      </div>
      ${left > 0 && markup`<p>${left} more are in the archive of the traffic.</p>`}
    </details>`;
}

function row(entry: TrafficEntry): Markup {
  const { pathname, search } = new URL(entry.request.url);
  const status = statusOf(entry);
  return markup`<tr class="${status >= 400 || status === 0 ? 'refused' : ''}">
    <td>${SERVICES[entry.service]}</td>
    <td><code>${entry.request.method} ${pathname}${shortened(search)}</code></td>
    <td>${status === 0 ? 'cut' : status}${entry.faults.length > 0 && ' (fault)'}</td>
    <td>${Math.round(entry.milliseconds)} ms</td>
  </tr>`;
}

function statusOf({ response }: TrafficEntry): number {
  return response?.status ?? 0;
}

/** Addresses of the storage are signed, and long. */
function shortened(query: string): string {
  return query.length > 120 ? `${query.slice(0, 119)}…` : query;
}
