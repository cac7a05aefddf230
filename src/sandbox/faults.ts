/** Faults that a test orders: what they match, and what they do to an answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Oddity, ProcessingStage, Situations, UploadRefusal } from './context.ts';

/** The disturbance of the requests or answers that a rule matches. */
export type FaultAction =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { delayMs: number }
  | { cut: true }
  /** Nothing happens until the faults are cleared; a client that left by then had no answer. */
  | { hold: true }
  | { ignoreWrite: true };

/** Disturbs single requests. */
export interface RequestFault {
  method?: string;
  /** A regular expression on the path. */
  path: string;
  /** How many matching requests are disturbed; 1 unless given. */
  times?: number;
  /** How many matching requests pass first. */
  after?: number;
  /** `before` the service sees the request (default), or `after` it took effect. */
  effect?: 'before' | 'after';
  action: FaultAction;
}

export type FaultRule =
  | RequestFault
  /** The next uploaded binaries (1 unless `times` is given) fail with this ITMS code. */
  | { refuseUpload: UploadRefusal; times?: number }
  /** The next committed files (1 unless `times` is given) cannot be put together. */
  | { failFile: UploadRefusal; times?: number }
  /** Nothing passes this stage until the faults are cleared. */
  | { stuckProcessing: ProcessingStage | true }
  /** Holds until the faults are cleared. */
  | { oddity: Oddity }
  /** After so many further requests App Store Connect answers 429. */
  | { quota: number };

type Counted = RequestFault & { seen: number; pattern: RegExp };

/** The faults and situations that are ordered now. */
export class Faults implements Situations {
  #requestFaults: Counted[] = [];
  #stuck = new Set<ProcessingStage | true>();
  #refusals: UploadRefusal[] = [];
  #fileFailures: UploadRefusal[] = [];
  #oddities = new Set<Oddity>();
  #held = new Set<() => void>();
  #quota = Infinity;

  add(rule: FaultRule): void {
    if ('refuseUpload' in rule) {
      this.#refusals.push(...Array<UploadRefusal>(rule.times ?? 1).fill(rule.refuseUpload));
    } else if ('failFile' in rule) {
      this.#fileFailures.push(...Array<UploadRefusal>(rule.times ?? 1).fill(rule.failFile));
    } else if ('stuckProcessing' in rule) {
      this.#stuck.add(rule.stuckProcessing);
    } else if ('oddity' in rule) {
      this.#oddities.add(rule.oddity);
    } else if ('quota' in rule) {
      this.#quota = rule.quota;
    } else if (typeof rule.path !== 'string' || typeof rule.action !== 'object') {
      throw new Error('A fault on requests needs a path and an action.');
    } else {
      this.#requestFaults.push({ ...rule, seen: 0, pattern: new RegExp(rule.path) });
    }
  }

  clear(): void {
    this.#requestFaults = [];
    this.#stuck.clear();
    this.#oddities.clear();
    this.#refusals = [];
    this.#fileFailures = [];
    this.#quota = Infinity;
    this.#held.forEach((release) => release());
    this.#held.clear();
  }

  get heldRequests(): number {
    return this.#held.size;
  }

  hold(): Promise<void> {
    return new Promise((release) => this.#held.add(release));
  }

  isStuck(stage: ProcessingStage): boolean {
    return this.#stuck.has(stage) || this.#stuck.has(true);
  }

  has(oddity: Oddity): boolean {
    return this.#oddities.has(oddity);
  }

  takeUploadRefusal(): UploadRefusal | undefined {
    return this.#refusals.shift();
  }

  takeFileFailure(): UploadRefusal | undefined {
    return this.#fileFailures.shift();
  }

  exceedsQuota(): boolean {
    if (this.#quota <= 0) return true;
    this.#quota -= 1;
    return false;
  }

  quotaLeft(): number {
    return this.#quota;
  }

  /** Counts the request against every rule it matches and returns those that disturb it. */
  take(method: string, pathname: string): RequestFault[] {
    return this.#requestFaults.filter((fault) => {
      if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
      if (!fault.pattern.test(pathname)) return false;
      fault.seen += 1;
      const { seen, after = 0, times = 1 } = fault;
      return seen > after && seen <= after + times;
    });
  }
}

const disturbances = new WeakMap<FastifyRequest, RequestFault[]>();

function actionsAt(effect: 'before' | 'after', request: FastifyRequest): FaultAction[] {
  return (disturbances.get(request) ?? [])
    .filter((fault) => (fault.effect ?? 'before') === effect)
    .map(({ action }) => action);
}

/** The disturbances of this request, for the traffic log. */
export function faultsOn(request: FastifyRequest): FaultAction[] {
  return (disturbances.get(request) ?? []).map(({ action }) => action);
}

export function losesWrite(request: FastifyRequest): boolean {
  return faultsOn(request).some((action) => 'ignoreWrite' in action);
}

/** Hooks around every route that carry the ordered faults out. */
export function disturbRequests(
  server: FastifyInstance,
  faults: Faults,
  isExempt: (request: FastifyRequest) => boolean,
): void {
  server.addHook('preHandler', async (request, reply) => {
    if (isExempt(request)) return undefined;
    disturbances.set(request, faults.take(request.method, request.url.split('?', 1)[0] ?? ''));
    for (const action of actionsAt('before', request)) {
      if ('delayMs' in action) await sleep(action.delayMs);
      if ('hold' in action) await faults.hold();
      if ('cut' in action || request.raw.socket.destroyed) return cut(request, reply);
      if ('status' in action)
        return reply.headers(headersOf(action)).status(action.status).send(bodyOf(action));
    }
    return undefined;
  });
  server.addHook('onSend', async (request, reply, payload) => {
    for (const action of actionsAt('after', request)) {
      if ('delayMs' in action) await sleep(action.delayMs);
      if ('hold' in action) await faults.hold();
      if ('cut' in action) request.raw.socket.destroy();
      if ('status' in action) {
        reply.removeHeader('content-length');
        reply.headers(headersOf(action)).status(action.status);
        return bodyOf(action);
      }
    }
    return payload;
  });
}

function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.raw.socket.destroy();
  return reply.hijack();
}

type Answer = Extract<FaultAction, { status: number }>;

function headersOf({ headers = {}, body }: Answer): Record<string, string> {
  const type = typeof body === 'object' ? 'application/json' : 'text/plain';
  return { 'content-type': type, ...headers };
}

function bodyOf({ body = '' }: Answer): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
