/**
 * The connections of one run: kept for the next request to the same host, and made through the
 * runner's proxy where its variables name one.
 */
import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import { isLoopback } from './address.ts';
import { SECOND } from './duration.ts';

export interface Connections {
  /**
   * Begins a request on a connection of its own or on an idle one. Throws `ProxyAddressError` when
   * the proxy for this address is no address.
   */
  request(address: URL, options: Omit<RequestOptions, 'agent'>): ClientRequest;
  /** Ends all connections, whatever is under way on them. */
  close(): void;
}

/** A proxy variable holds something else than an http(s) address. */
export class ProxyAddressError extends Error {
  override readonly name = 'ProxyAddressError';
}

/**
 * An idle connection that is older may be dead without a sign: networks in between forget it. The
 * proxy has as long to open its way.
 */
const LONGEST_IDLE_MS = 10 * SECOND;

/** `environment` holds the proxy variables; the name in lower case wins. */
export function createConnections(
  environment: Readonly<Record<string, string | undefined>>,
): Connections {
  const read = (name: string) => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const agents = new Map<string, Agent>();

  return {
    request(address, options) {
      const secure = address.protocol === 'https:';
      // Loaded with the first request: many a step needs no network, or fails before it does.
      const protocol = process.getBuiltinModule(secure ? 'node:https' : 'node:http');
      // What goes to this machine never leaves it, least of all through a proxy.
      const proxy = isLoopback(address.hostname) ? '' : read(secure ? 'https_proxy' : 'http_proxy');
      const key = `${address.protocol} ${proxy}`;
      let agent = agents.get(key);
      if (agent === undefined) {
        agent = new protocol.Agent({
          keepAlive: true,
          timeout: LONGEST_IDLE_MS,
          proxyEnv: proxyVariables(proxy, read('no_proxy')),
        });
        agents.set(key, agent);
      }
      return protocol.request(address, { ...options, agent });
    },
    close: () => agents.forEach((agent) => agent.destroy()),
  };
}

/** Node takes a proxy that is no address for none, and goes without. */
function proxyVariables(proxy: string, exceptions: string) {
  if (proxy !== '' && !/^https?:$/.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new ProxyAddressError(`"${proxy}" is no address of a proxy.`);
  }
  return { http_proxy: proxy, https_proxy: proxy, no_proxy: exceptions };
}
