/** What App Center holds: plain data only, so that the sandbox can copy it and put it back. */
export interface Records {
  behaviour: Behaviour;
  tokens: ApiToken[];
  apps: App[];
  uploads: ChunkedUpload[];
  legacyUploads: LegacyUpload[];
  symbolUploads: SymbolUpload[];
  protocolFaults: ProtocolFault[];
  /** Names of the groups and testers that were written a mail, each time anew. */
  mails: string[];
}

/** How this App Center behaves; a seed changes it. */
export interface Behaviour {
  /** True after the retirement: every call is answered with 410. */
  retired: boolean;
  /** Whether `release_uploads`, switched off in December 2020, still serves. */
  legacyUploads: 'served' | 'gone';
  /** A compatible server may not know the chunked protocol at all. */
  chunkedUploads: 'served' | 'unknown';
  /** How many looks at a finished upload still answer `uploadFinished`. */
  pollsBeforeReady: number;
  malware: boolean;
  /** Blocks that the file host loses once from each upload. */
  lostBlocks: number[];
  /**
   * Whether testers may get an .aab, or an .ipa signed for the App Store. Reports disagree on the
   * former; the latter installs nowhere.
   */
  unusualDestinations: 'refused' | 'taken';
  /** How many looks at a release in a store still show `Submitted`. */
  looksBeforePublished: number;
  /** The store's words, when it publishes nothing. */
  storeRefusal: string;
  /** Whether the service signs releases for new devices, and how that ends. */
  resigning: 'off' | 'complete' | 'failed';
  /** A compatible server may compute no MD5, or tell no size either. */
  proof: 'fingerprint' | 'size' | 'none';
  /** How many looks at committed symbols still show `processing`. */
  looksBeforeIndexed: number;
  /** How the indexing of sound symbols ends. */
  symbols: 'indexed' | 'failed';
  /** The blob host's limit on one request; a larger file is sent in blocks. */
  largestPutBytes: number;
}

export interface ApiToken {
  token: string;
  /** `owner/name` of the only app that an app token opens; a user token opens all of them. */
  app?: string;
  access: 'full' | 'viewer';
}

export interface App {
  id: string;
  secret: string;
  owner: string;
  ownerId: string;
  ownerType: 'org' | 'user';
  name: string;
  displayName: string;
  os: string;
  createdAt: string;
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

/** What App Center reads out of an uploaded package. */
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

/** What a look into the package came to. */
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

export type SymbolType = 'Apple' | 'JavaScript' | 'Breakpad' | 'AndroidProguard' | 'UWP';

export interface SymbolUpload {
  id: string;
  app: string;
  type: SymbolType;
  fileName?: string | undefined;
  version?: string | undefined;
  build?: string | undefined;
  status: 'created' | 'committed' | 'aborted' | 'processing' | 'indexed' | 'failed';
  /** When it was committed, or last changed. */
  at: string;
  /** When the addresses of its blob end. */
  expiresAt: string;
  /** Signs the addresses of its blob. */
  secret: string;
  looks: number;
  blob: {
    uncommitted: Block[];
    committed: Block[];
    whole?: { file: string; size: number };
  };
  symbols: SymbolsFound[];
  /** Why the file cannot be indexed; empty when it can. */
  failure: string;
}

export interface Block {
  /** The client's id, in base64. */
  id: string;
  file: string;
  size: number;
}

/** A symbol that an upload brought, in the field names of the wire. */
export interface SymbolsFound {
  symbol_id: string;
  platform: string;
}

/** A request that a correct client never makes. */
export interface ProtocolFault {
  at: string;
  request: string;
  fault: string;
}
