/** The contents of `keychains.json`: everything the simulated Mac knows about keychains. */
export interface KeychainState {
  keychains: Keychain[];
  /** By home folder, as on a Mac: a process with another HOME has a search list of its own. */
  preferences: Record<string, KeychainPreferences>;
  /** The signatures that codesign made, by the file's real path. */
  signatures: Record<string, RecordedSignature>;
}

export interface KeychainPreferences {
  searchList: string[];
  defaultKeychain: string | null;
}

export interface Keychain {
  readonly path: string;
  /** `null`: nobody knows it, like the login keychain's on a hosted runner. */
  readonly password: string | null;
  locked: boolean;
  lastUsed: string;
  settings: KeychainSettings;
  certificates: CertificateItem[];
  keys: KeyItem[];
}

export interface KeychainSettings {
  lockOnSleep: boolean;
  /** Whether `-u` (or `-t`, which implies it) was given; only a part of what is shown. */
  useLockInterval: boolean;
  lockIntervalSeconds: number | null;
}

export interface CertificateItem {
  readonly pem: string;
  /** 40 hexadecimal digits in upper case: how the tools name a certificate. */
  readonly sha1: string;
  readonly publicKeyId: string;
}

export interface KeyItem {
  readonly pem: string;
  readonly publicKeyId: string;
  readonly label: string;
  readonly extractable: boolean;
  /** Paths of the tools in the access list; `any` after `import -A`. */
  readonly trustedApplications: 'any' | readonly string[];
  partitions: string[];
}

export interface RecordedSignature {
  /** `null` for an ad hoc signature. */
  readonly certificateSha1: string | null;
  readonly commonName: string | null;
  readonly teamId: string | null;
  readonly identifier: string;
  readonly contentSha256: string;
}
