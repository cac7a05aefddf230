/** The contract between the frame of the sandbox and a simulated service. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

export interface SandboxOptions {
  /** 0 takes any free port. The server listens on 127.0.0.1 only. */
  port?: number;
  /** How long each stage of Apple's (and App Center's) processing takes; 0 by default. */
  processingMs?: number;
  /**
   * Size of one part of an App Store Connect upload; 5 MiB by default. Several sizes take turns, as
   * Apple promises no size.
   */
  partSizeBytes?: number | readonly number[];
  /** How long the address of a part is valid; 7 days by default. */
  partValidityMs?: number;
  /** Size of one chunk of an App Center upload; 4 MiB by default. */
  chunkSizeBytes?: number;
  /** Clock for token lifetimes, dates and processing. */
  now?: () => Date;
}

/** The part of the server frame that each simulated service works with. */
export interface SandboxContext {
  readonly options: Readonly<Required<Omit<SandboxOptions, 'port' | 'now'>>>;
  /** The sandbox's clock. */
  now(): Date;
  /** `http://127.0.0.1:PORT`; known as soon as the server listens, so ask only inside a handler. */
  url(): string;
  /** A folder for uploaded bytes; it is removed when the sandbox closes. */
  readonly storage: string;
  /**
   * Runs one synchronous change of a service's state. A fault can ask for a lost write: the change
   * is then undone at once, while the answer that `change` returned is still sent.
   */
  commit<T>(request: FastifyRequest, change: () => T): T;
  /** Size and upper-case MD5 of the request body as far as it has been read. */
  received(request: FastifyRequest): { bytes: number; md5: string };
  readonly situations: Situations;
}

/** Standing situations that a fault rule brings about and that no single answer can express. */
export interface Situations {
  /** True while the given stage must not end. */
  isStuck(stage: ProcessingStage): boolean;
  /** Takes the next ordered refusal of an uploaded binary, if any. */
  takeUploadRefusal(): UploadRefusal | undefined;
  /** Takes the next ordered failure of a file that storage could not put together, if any. */
  takeFileFailure(): UploadRefusal | undefined;
  /** True while an answer that only some of Apple's servers give is ordered. */
  has(oddity: Oddity): boolean;
  /** Counts one request against an ordered quota; true when the quota was already spent. */
  exceedsQuota(): boolean;
  /** How many requests an ordered quota has left; Infinity without one. */
  quotaLeft(): number;
}

export type ProcessingStage = 'upload' | 'build' | 'release';

/**
 * Answers that only some of Apple's servers give, or on some days: entity tags in quotes,
 * certificates that are valid only from tomorrow, and a beta review that rejects at once.
 */
export type Oddity = 'quoted-entity-tags' | 'certificates-from-tomorrow' | 'beta-review-rejects';

export interface UploadRefusal {
  code: string;
  description: string;
}

/**
 * A simulated service. The frame's hooks around its routes do faults and the traffic log, so the
 * service knows nothing of either. Its state is plain data that `structuredClone` can copy.
 *
 * App Store Connect: `appStoreConnectRoutes(context): SimulatedService<…>`;
 * App Center: `appCenterRoutes(context): SimulatedService<…>` in `app-center/routes.ts`.
 */
export interface SimulatedService<ServiceSeed, ServiceState> {
  /**
   * Registers the routes. The server is an encapsulated scope of its own: hooks, error handler and
   * content type parsers that are set here (binary bodies!) stay inside the service.
   */
  routes(server: FastifyInstance): void | Promise<void>;
  /** Adds records; never removes any. */
  seed(seed: ServiceSeed): void;
  /** Forgets everything. */
  reset(): void;
  /** The present state of the service, fit for JSON and without secrets. */
  state(): ServiceState;
  /** Remembers the present state; the returned function puts it back. */
  save(): () => void;
}
