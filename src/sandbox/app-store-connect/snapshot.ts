/** Snapshots of the state in plain words, for tests and for people. */
import { reviewSubmissionSnapshots, storeVersionSnapshots } from './app-review/snapshot.ts';
import type { ReviewSubmissionSnapshot, StoreVersionSnapshot } from './app-review/snapshot.ts';
import { Records, textOf } from './json-api/records.ts';
import type { ResourceRecord, Value } from './json-api/records.ts';
import type { State } from './state.ts';

/** App Store Connect as a person or a test reads it: no keys, no bytes. */
export interface AppStoreConnectSnapshot {
  apps: AppSnapshot[];
  bundleIds: Record<string, Value>[];
  certificates: Record<string, Value>[];
  devices: Record<string, Value>[];
  profiles: ProfileSnapshot[];
}

/** The attributes, and what the profile was made of. */
export interface ProfileSnapshot {
  [attribute: string]: Value;
  bundleId: string | null;
  /** Serial numbers. */
  certificates: string[];
  /** UDIDs. */
  devices: string[];
}

export interface AppSnapshot {
  id: string;
  bundleId: string;
  name: string;
  primaryLocale: string;
  builds: BuildSnapshot[];
  buildUploads: BuildUploadSnapshot[];
  betaGroups: BetaGroupSnapshot[];
  appStoreVersions: StoreVersionSnapshot[];
  reviewSubmissions: ReviewSubmissionSnapshot[];
}

export interface BuildSnapshot {
  id: string;
  /** The marketing version. */
  version: string;
  buildNumber: string;
  platform: string;
  processingState: string;
  expired: boolean;
  usesNonExemptEncryption: boolean | null;
  autoNotifyEnabled: boolean;
  internalBuildState: string;
  externalBuildState: string;
  /** Names of the groups that have the build. */
  betaGroups: string[];
  /** The texts of What to Test by locale; null while nothing is written. */
  whatsNew: Record<string, string | null>;
  betaReviewSubmissionId: string | null;
  betaReviewState: string | null;
}

export interface BuildUploadSnapshot {
  id: string;
  version: string;
  buildNumber: string;
  state: string;
  errors: { code: string; description: string }[];
  buildId: string | null;
  /**
   * MD5 of each part of its file that storage holds, in the order of the file; null for the others.
   */
  storedParts: (string | null)[];
}

export interface BetaGroupSnapshot {
  id: string;
  name: string;
  isInternalGroup: boolean;
  hasAccessToAllBuilds: boolean;
  testers: string[];
}

export function snapshot(state: State): AppStoreConnectSnapshot {
  const records = new Records(state.records);
  const plain = (type: string, ...hidden: string[]): Record<string, Value>[] =>
    records.all(type).map((record) => plainRecord(record, ...hidden));
  return {
    apps: records.all('apps').map((app) => ({
      id: app.id,
      bundleId: text(app, 'bundleId'),
      name: text(app, 'name'),
      primaryLocale: text(app, 'primaryLocale'),
      builds: records.related(app, 'builds').map((build) => buildSnapshot(records, build)),
      buildUploads: records
        .related(app, 'buildUploads')
        .map((upload) => uploadSnapshot(records, state, upload)),
      betaGroups: records.related(app, 'betaGroups').map((group) => ({
        id: group.id,
        name: text(group, 'name'),
        isInternalGroup: group.attributes['isInternalGroup'] === true,
        hasAccessToAllBuilds: group.attributes['hasAccessToAllBuilds'] === true,
        testers: records.related(group, 'betaTesters').map((tester) => text(tester, 'email')),
      })),
      appStoreVersions: storeVersionSnapshots(records, app),
      reviewSubmissions: reviewSubmissionSnapshots(records, app),
    })),
    bundleIds: plain('bundleIds'),
    certificates: plain('certificates', 'certificateContent'),
    devices: plain('devices'),
    profiles: records.all('profiles').map((profile) => ({
      ...plainRecord(profile, 'profileContent'),
      bundleId: textOrNull(records.relatedOne(profile, 'bundleId'), 'identifier'),
      certificates: records
        .related(profile, 'certificates')
        .map((certificate) => text(certificate, 'serialNumber')),
      devices: records.related(profile, 'devices').map((device) => text(device, 'udid')),
    })),
  };
}

function plainRecord({ id, attributes }: ResourceRecord, ...hidden: string[]) {
  const shown = Object.entries(attributes).filter(([name]) => !hidden.includes(name));
  return { id, ...Object.fromEntries(shown) };
}

function text({ attributes }: ResourceRecord, name: string): string {
  return textOf(attributes[name]);
}

function textOrNull(record: ResourceRecord | undefined, name: string): string | null {
  const value = record?.attributes[name];
  return typeof value === 'string' ? value : null;
}

function buildSnapshot(records: Records, build: ResourceRecord): BuildSnapshot {
  const version = records.relatedOne(build, 'preReleaseVersion');
  const detail = records.relatedOne(build, 'buildBetaDetail');
  const review = records.relatedOne(build, 'betaAppReviewSubmission');
  const { usesNonExemptEncryption, expired } = build.attributes;
  return {
    id: build.id,
    version: textOrNull(version, 'version') ?? '',
    buildNumber: text(build, 'version'),
    platform: textOrNull(version, 'platform') ?? '',
    processingState: text(build, 'processingState'),
    expired: expired === true,
    usesNonExemptEncryption:
      typeof usesNonExemptEncryption === 'boolean' ? usesNonExemptEncryption : null,
    autoNotifyEnabled: detail?.attributes['autoNotifyEnabled'] === true,
    internalBuildState: textOrNull(detail, 'internalBuildState') ?? '',
    externalBuildState: textOrNull(detail, 'externalBuildState') ?? '',
    betaGroups: records.related(build, 'betaGroups').map((group) => text(group, 'name')),
    whatsNew: Object.fromEntries(
      records
        .related(build, 'betaBuildLocalizations')
        .map((localization) => [
          text(localization, 'locale'),
          textOrNull(localization, 'whatsNew'),
        ]),
    ),
    betaReviewSubmissionId: review?.id ?? null,
    betaReviewState: textOrNull(review, 'betaReviewState'),
  };
}

function uploadSnapshot(
  records: Records,
  { parts }: State,
  upload: ResourceRecord,
): BuildUploadSnapshot {
  const { state, errors } = Object(upload.attributes['state']);
  const file = records.relatedOne(upload, 'assetFile');
  return {
    id: upload.id,
    version: text(upload, 'cfBundleShortVersionString'),
    buildNumber: text(upload, 'cfBundleVersion'),
    state,
    errors,
    buildId: records.relatedOne(upload, 'build')?.id ?? null,
    storedParts: (parts[file?.id ?? ''] ?? []).map(({ entityTag }) => entityTag ?? null),
  };
}
