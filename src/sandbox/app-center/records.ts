/** The records of App Center: plain data only, so that the sandbox can copy it and put it back. */
import type { Behaviour } from './behaviour.ts';
import type { SymbolUpload } from './symbols/symbol-records.ts';

export interface Records {
  behaviour: Behaviour;
  user: User;
  organizations: Organization[];
  tokens: ApiToken[];
  apps: App[];
  uploads: ChunkedUpload[];
  legacyUploads: LegacyUpload[];
  symbolUploads: SymbolUpload[];
  resignings: Resigning[];
  /** Requests of the API in the last five minutes, in milliseconds since the epoch. */
  recentRequests: { ip: string; at: number }[];
  protocolFaults: ProtocolFault[];
  /** Names of the groups and testers that were written a mail, each time anew. */
  mails: string[];
}

/** The person whose account this is. */
export interface User {
  id: string;
  name: string;
  displayName: string;
  email: string;
}

export interface Organization {
  id: string;
  name: string;
  displayName: string;
  createdAt: string;
  groups: DistributionGroup[];
}

export interface ApiToken {
  id: string;
  token: string;
  /** `owner/name` of the only app that an app token opens; a user token opens all of them. */
  app?: string;
  access: 'full' | 'viewer';
  description: string;
  createdAt: string;
}

export interface App {
  id: string;
  secret: string;
  owner: string;
  ownerId: string;
  ownerType: 'org' | 'user';
  name: string;
  displayName: string;
  description: string;
  os: string;
  platform: string;
  /** One word such as `Beta`; empty when none was given. */
  releaseType: string;
  createdAt: string;
  /** The app's own groups, and those of its organization that it was given. */
  groups: DistributionGroup[];
  stores: DistributionStore[];
  testers: Tester[];
  releases: Release[];
  lastReleaseId: number;
}

export interface DistributionGroup {
  id: string;
  name: string;
  displayName: string;
  isPublic: boolean;
  members: Tester[];
  devices: TesterDevice[];
}

/** A device that a tester of the group registered. */
export interface TesterDevice {
  udid: string;
  name: string;
  /** Whether the app's profile holds it. */
  provisioned: boolean;
}

export interface DistributionStore {
  id: string;
  name: string;
  type: 'apple' | 'googleplay' | 'intune';
  track: string;
}

export interface Tester {
  id: string;
  email: string;
}

export interface Release {
  id: number;
  shortVersion: string;
  version: string;
  uploadedAt: string;
  enabled: boolean;
  releaseNotes: string;
  build: BuildOrigin;
  destinations: Destination[];
  binary: HostedBinary | ExternalBinary;
}

/** Where in the source the build came from, in the field names of the wire. */
export interface BuildOrigin {
  branch_name?: string;
  commit_hash?: string;
  commit_message?: string;
}

export interface Destination {
  type: 'group' | 'store' | 'tester';
  id: string;
  name: string;
  mandatoryUpdate: boolean;
  notifyTesters: boolean;
  /** How far a store got. */
  publishing?: { status: 'Submitted' | 'Published' | 'Failed'; looks: number; error: string };
}

export interface HostedBinary {
  external: false;
  assetId: string;
  facts: PackageFacts;
}

export interface ExternalBinary {
  external: true;
  url: string;
}

/** The facts that App Center reads out of an uploaded package. */
export interface PackageFacts {
  fileExtension: string;
  size: number;
  /** MD5 of the bytes. */
  fingerprint: string;
  shortVersion: string;
  version: string;
  bundleIdentifier?: string;
  appName?: string;
  minimumOs?: string;
  profile?: ProfileFacts;
}

export interface ProfileFacts {
  name: string;
  type: 'adhoc' | 'enterprise' | 'other';
  expires: string;
  team: string;
  devices: string[];
}

/** The versions a client states for packages that do not carry their own. */
export interface StatedVersions {
  buildVersion?: string | undefined;
  buildNumber?: string | undefined;
}

export interface ChunkedUpload extends StatedVersions {
  id: string;
  app: string;
  assetId: string;
  token: string;
  file?: UploadedFile;
  /** Numbers of the blocks that are here. */
  blocks: number[];
  lostOnce: boolean;
  /** True when the file host has put the blocks together. */
  joined: boolean;
  status: 'uploadStarted' | 'uploadFinished' | 'readyToBePublished' | 'malwareDetected' | 'error';
  /** When the client said `uploadFinished`, in milliseconds since the epoch. */
  finishedAt?: number;
  polls: number;
  finding?: Finding;
  releaseId?: number;
}

export interface UploadedFile {
  name: string;
  size: number;
}

/** The result of a look into the package. */
export type Finding = { facts: PackageFacts } | { unreadable: string };

export interface LegacyUpload extends StatedVersions {
  id: string;
  app: string;
  assetId: string;
  /** The release whose binary is to be replaced. */
  replaces?: number | undefined;
  begunAt: number;
  fileName?: string;
  status: 'begun' | 'sent' | 'committed' | 'aborted';
}

/** The signing of a release for new devices. */
export interface Resigning {
  id: string;
  app: string;
  releaseId: number;
  looks: number;
}

/** A request that a correct client never makes. */
export interface ProtocolFault {
  at: string;
  request: string;
  fault: string;
}
