/** The state of App Center for a person or a test to read. */
import type { Destination, ProtocolFault, Records, Release } from './records.ts';
import type { SymbolType, SymbolUpload } from './symbols/symbol-records.ts';

/** The state of App Center, for a person or a test to read: no tokens, no bytes. */
export interface AppCenterSnapshot {
  apps: {
    app: string;
    groups: string[];
    stores: string[];
    testers: string[];
    releases: ReleaseSnapshot[];
  }[];
  uploadsInFlight: {
    id: string;
    app: string;
    protocol: 'chunked' | 'legacy';
    status: string;
    blocks?: number[];
  }[];
  symbolUploads: SymbolUploadSnapshot[];
  protocolFaults: ProtocolFault[];
  /** Names of the groups and testers that were written a mail, each time anew. */
  mails: string[];
}

export interface SymbolUploadSnapshot {
  id: string;
  app: string;
  type: SymbolType;
  fileName: string | null;
  version: string | null;
  build: string | null;
  status: SymbolUpload['status'];
  /** The size of the blob; null while there is none. */
  bytes: number | null;
  /** How many blocks the blob was put together from; 0 for one that was sent whole. */
  blocks: number;
  symbols: string[];
  failure: string;
}

export interface ReleaseSnapshot {
  id: number;
  version: string;
  shortVersion: string;
  fingerprint: string | null;
  destinations: Destination[];
  releaseNotes: string;
  mandatoryUpdate: boolean;
  notifyTesters: boolean;
  enabled: boolean;
  build: Release['build'];
  /** Requests that the service let pass although they have another effect than was meant. */
  warnings: string[];
}

export function snapshot(records: Records): AppCenterSnapshot {
  return structuredClone({
    apps: records.apps.map((app) => ({
      app: `${app.owner}/${app.name}`,
      groups: app.groups.map(({ name }) => name),
      stores: app.stores.map(({ name }) => name),
      testers: app.testers.map(({ email }) => email),
      releases: app.releases.map(releaseSnapshot),
    })),
    uploadsInFlight: [
      ...records.uploads
        .filter(({ status }) => status === 'uploadStarted' || status === 'uploadFinished')
        .map(({ id, app, status, blocks }) => ({
          id,
          app,
          protocol: 'chunked' as const,
          status,
          blocks,
        })),
      ...records.legacyUploads
        .filter(({ status }) => status === 'begun' || status === 'sent')
        .map(({ id, app, status }) => ({ id, app, protocol: 'legacy' as const, status })),
    ],
    symbolUploads: records.symbolUploads.map(symbolUploadSnapshot),
    protocolFaults: records.protocolFaults,
    mails: records.mails,
  });
}

function symbolUploadSnapshot(upload: SymbolUpload): SymbolUploadSnapshot {
  const { id, app, type, fileName, version, build, status, blob, symbols, failure } = upload;
  return {
    id,
    app,
    type,
    fileName: fileName ?? null,
    version: version ?? null,
    build: build ?? null,
    status,
    bytes: blob.whole?.size ?? null,
    blocks: blob.committed.length,
    symbols: symbols.map((symbol) => symbol.symbol_id),
    failure,
  };
}

function releaseSnapshot(release: Release): ReleaseSnapshot {
  const { id, version, shortVersion, destinations, releaseNotes, enabled, build, binary } = release;
  return {
    id,
    version,
    shortVersion,
    fingerprint: binary.external ? null : binary.facts.fingerprint,
    destinations,
    releaseNotes,
    mandatoryUpdate: destinations.some(({ mandatoryUpdate }) => mandatoryUpdate),
    notifyTesters: destinations.some(({ notifyTesters }) => notifyTesters),
    enabled,
    build,
    warnings: warningsOf(release),
  };
}

function warningsOf({ binary, destinations }: Release): string[] {
  const isForStore = !binary.external && binary.facts.profile?.type === 'other';
  return isForStore && destinations.some(({ type }) => type !== 'store')
    ? ['The testers cannot install it: its profile is neither ad hoc nor enterprise.']
    : [];
}
