/**
 * The connections of one run: kept for the next request to the same host, and made through the
 * runner's proxy where its variables name one.
 */
import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import { isLoopback } from './address.ts';
import { SECOND } from './duration.ts';

export interface Connections {
  /**
   * Begins a request on a connection of its own or on an idle one. Certificates are checked
   * whatever NODE_TLS_REJECT_UNAUTHORIZED says. Throws `ProxyAddressError` when the proxy for this
   * address is no address, `ProxySupportError` when this Node knows no proxies.
   */
  request(address: URL, options: Omit<RequestOptions, 'agent'>): ClientRequest;
  /** Ends all connections, whatever is under way on them. */
  close(): void;
}

/** A proxy variable holds something else than an http(s) address. */
export class ProxyAddressError extends Error {
  override readonly name = 'ProxyAddressError';
}

/** A proxy variable is set, but this Node cannot go through a proxy. */
export class ProxySupportError extends Error {
  override readonly name = 'ProxySupportError';
}

/** The first Node that does; runners have it since 2.328. */
const NODE_WITH_PROXIES = [24, 5] as const;

/**
 * An idle connection that is older may be dead without a sign: networks in between forget it. The
 * proxy has as long to open its way.
 */
const LONGEST_IDLE_MS = 10 * SECOND;

/** `environment` holds the proxy variables; the name in lower case wins. */
export function createConnections(
  environment: Readonly<Record<string, string | undefined>>,
  nodeVersion = process.versions.node,
): Connections {
  const read = (name: string) => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const agents = new Map<string, Agent>();

  return {
    request(address, options) {
      const secure = address.protocol === 'https:';
      // Loaded with the first request: many a step needs no network, or fails before it does.
      const protocol = process.getBuiltinModule(secure ? 'node:https' : 'node:http');
      // A request to this machine never leaves it, least of all through a proxy.
      const variable = secure ? 'https_proxy' : 'http_proxy';
      const proxy = isLoopback(address.hostname) ? '' : read(variable);
      const key = `${address.protocol} ${proxy}`;
      let agent = agents.get(key);
      if (agent === undefined) {
        agent = new protocol.Agent({
          keepAlive: true,
          timeout: LONGEST_IDLE_MS,
          proxyEnv: proxyVariables({ variable, proxy, exceptions: read('no_proxy'), nodeVersion }),
          ...CHECKED,
        });
        agents.set(key, agent);
      }
      return protocol.request(address, { ...options, ...CHECKED, agent });
    },
    close: () => agents.forEach((agent) => agent.destroy()),
  };
}

/** Node would else ask NODE_TLS_REJECT_UNAUTHORIZED. */
const CHECKED = { rejectUnauthorized: true } as const;

interface ProxySetting {
  readonly variable: string;
  readonly proxy: string;
  readonly exceptions: string;
  readonly nodeVersion: string;
}

/** Node takes a proxy that is no address for none, and goes without. */
function proxyVariables({ variable, proxy, exceptions, nodeVersion }: ProxySetting) {
  if (proxy !== '' && !/^https?:$/.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new ProxyAddressError(
      `${variable.toUpperCase()} holds no address that begins with http:// or https://.`,
    );
  }
  if (proxy !== '' && !knowsProxies(nodeVersion)) {
    throw new ProxySupportError(`Node ${nodeVersion} cannot go through a proxy.`);
  }
  return { http_proxy: proxy, https_proxy: proxy, no_proxy: exceptions };
}

function knowsProxies(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [neededMajor, neededMinor] = NODE_WITH_PROXIES;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
