/** The state of a simulated App Center. */
import type { FastifyRequest } from 'fastify';
import type { SandboxContext } from '../context.ts';
import type { Behaviour, Records } from './records.ts';
import { plant } from './seed/seed.ts';
import type { AppCenterSeed } from './seed/seed-schema.ts';
import { snapshot } from './snapshot.ts';
import type { AppCenterSnapshot } from './snapshot.ts';

/** App Center's memory, and what ties it to the sandbox around it. */
export class AppCenterState {
  readonly context: SandboxContext;
  #records = emptyRecords();

  constructor(context: SandboxContext) {
    this.context = context;
  }

  get records(): Records {
    return this.#records;
  }

  get behaviour(): Behaviour {
    return this.#records.behaviour;
  }

  seed(seed: AppCenterSeed): void {
    plant(this.#records, seed, this.context.now());
  }

  reset(): void {
    this.#records = emptyRecords();
  }

  save(): () => void {
    const saved = structuredClone(this.#records);
    return () => {
      this.#records = saved;
    };
  }

  snapshot(): AppCenterSnapshot {
    return snapshot(this.#records);
  }

  /** Every write goes through here, so that a fault can lose it. */
  commit<T>(request: FastifyRequest, change: () => T): T {
    return this.context.commit(request, change);
  }

  /** Remembers what a correct client never does, for the report of a rehearsal. */
  recordProtocolFault(request: FastifyRequest, fault: string): void {
    const path = request.url.split('?', 1)[0] ?? '';
    this.#records.protocolFaults.push({
      at: this.context.now().toISOString(),
      request: `${request.method} ${path}`,
      fault,
    });
  }
}

function emptyRecords(): Records {
  return {
    behaviour: {
      retired: false,
      legacyUploads: 'served',
      chunkedUploads: 'served',
      pollsBeforeReady: 0,
      malware: false,
      lostBlocks: [],
      unusualDestinations: 'refused',
      looksBeforePublished: 0,
      storeRefusal: '',
      resigning: 'off',
      proof: 'fingerprint',
      looksBeforeIndexed: 0,
      symbols: 'indexed',
      largestPutBytes: 256 * 1024 * 1024,
    },
    tokens: [],
    apps: [],
    uploads: [],
    legacyUploads: [],
    symbolUploads: [],
    protocolFaults: [],
    mails: [],
  };
}
