/** The state of the service: records of the API, and what Apple keeps that no record shows. */
import { randomBytes } from 'node:crypto';
import type { ApiKey } from './access/authentication.ts';
import type { RequestTimes } from './access/rate-limit.ts';
import { emptyReviewState } from './app-review/state.ts';
import type { ReviewState } from './app-review/state.ts';
import type { RecordTable } from './json-api/records.ts';

/** A part of a file as reserved; `entityTag` is the upper-case MD5 of what storage holds. */
export interface Part {
  partNumber: number;
  offset: number;
  length: number;
  expiresAt: number;
  entityTag?: string;
}

export interface StateDetail {
  code: string;
  description: string;
}

/** The keys of an app's Info.plist that Apple needs. */
export interface AppFacts {
  bundleId: string;
  version: string;
  buildNumber: string;
  minimumOsVersion?: string;
  usesNonExemptEncryption?: boolean;
}

/** A committed upload that Apple still looks at. */
export interface PendingUpload {
  dueAt: number;
  errors: StateDetail[];
  app?: AppFacts;
}

/** An upload that Apple has accepted, but not yet made a build of. */
export interface AwaitedBuild {
  dueAt: number;
  app: AppFacts;
}

/** How late Apple is with the build of an upload that is COMPLETE. */
export interface Lag {
  /** Until there is a build; the upload names none before. */
  buildMs: number;
  /** From then on until lists of builds hold it. */
  listingMs: number;
}

/** A build that is not through processing. */
export interface PendingBuild {
  validAt: number;
  betaDetailAt: number;
}

/** Everything the service knows; plain data. Times are milliseconds of the sandbox clock. */
export interface State {
  keys: ApiKey[];
  records: RecordTable;
  requestTimes: RequestTimes;
  /** Parts by id of the build upload file. */
  parts: Record<string, Part[]>;
  pendingUploads: Record<string, PendingUpload>;
  lag: Lag;
  /** By id of the upload. */
  awaitedBuilds: Record<string, AwaitedBuild>;
  /** Builds that no list holds yet, and until when. */
  unlistedBuilds: Record<string, number>;
  pendingBuilds: Record<string, PendingBuild>;
  /** Builds that came out of processing and that no group has asked for yet. */
  freshBuilds: Record<string, true>;
  /** External states that a seed ordered; they hold until something happens to the build. */
  orderedExternalStates: Record<string, string>;
  /** Builds that were said to encrypt, without the declaration that this calls for. */
  undeclaredEncryption: Record<string, true>;
  /** E-mail addresses of the team's users, who alone may join internal groups. */
  teamUsers: string[];
  team: { id: string; name: string };
  /** Bundle ids that other teams have registered. */
  foreignBundleIds: string[];
  storageSecret: string;
  review: ReviewState;
}

export function emptyState(): State {
  return {
    keys: [],
    records: {},
    requestTimes: {},
    parts: {},
    pendingUploads: {},
    lag: { buildMs: 0, listingMs: 0 },
    awaitedBuilds: {},
    unlistedBuilds: {},
    pendingBuilds: {},
    freshBuilds: {},
    orderedExternalStates: {},
    undeclaredEncryption: {},
    teamUsers: [],
    team: { id: 'TEAM123456', name: 'Example Team' },
    foreignBundleIds: [],
    storageSecret: randomBytes(32).toString('hex'),
    review: emptyReviewState(),
  };
}
