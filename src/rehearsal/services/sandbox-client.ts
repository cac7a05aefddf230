/** The sandbox's control routes, as a client sees them. */
import type { AppCenterSnapshot } from '../../sandbox/app-center/snapshot.ts';
import type { AppStoreConnectSnapshot } from '../../sandbox/app-store-connect/snapshot.ts';
import type { FaultRule } from '../../sandbox/faults.ts';
import type { TrafficEntry } from '../../sandbox/traffic.ts';

export interface ServicesState {
  readonly appStoreConnect: AppStoreConnectSnapshot;
  readonly appCenter: AppCenterSnapshot;
}

export class SandboxClient {
  readonly url: string;

  constructor(url: string) {
    this.url = url.replace(/\/$/, '');
  }

  async seed(seed: object): Promise<void> {
    await this.#ask('seed', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(seed),
    });
  }

  async fault(rule: FaultRule): Promise<void> {
    await this.#ask('faults', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rule),
    });
  }

  async clearFaults(): Promise<void> {
    await this.#ask('faults', { method: 'DELETE' });
  }

  /** How many requests an ordered fault holds. */
  async held(): Promise<number> {
    return ((await this.#ask('held')) as { readonly requests: number }).requests;
  }

  async state(): Promise<ServicesState> {
    return (await this.#ask('state')) as ServicesState;
  }

  /** The PEM of the certificate that issues what App Store Connect hands out. */
  async issuer(): Promise<string> {
    return ((await this.#ask('issuer')) as { readonly pem: string }).pem;
  }

  async traffic(): Promise<TrafficEntry[]> {
    return (await this.#ask('traffic')) as TrafficEntry[];
  }

  async #ask(route: string, init?: RequestInit): Promise<unknown> {
    const response = await fetch(`${this.url}/__sandbox/${route}`, init);
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`The sandbox refused /__sandbox/${route} (${response.status}): ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }
}
