/** The state of a simulated App Center. */
import type { FastifyRequest } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { usualBehaviour } from './behaviour.ts';
import type { Behaviour } from './behaviour.ts';
import type { Records } from './records.ts';
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
    behaviour: usualBehaviour(),
    user: {
      id: '7a8b1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
      name: 'keeper',
      displayName: 'Keeper',
      email: 'keeper@example.com',
    },
    organizations: [],
    tokens: [],
    apps: [],
    uploads: [],
    legacyUploads: [],
    symbolUploads: [],
    resignings: [],
    recentRequests: [],
    protocolFaults: [],
    mails: [],
  };
}
