/** The seed of App Store Connect as a whole. */
import type { ReviewSeed } from '../app-review/seed.ts';
import type { AppSeed } from './app-seed.ts';
import type { SeededBuild } from './build-seed.ts';
import type { SigningSeed } from './signing-seed.ts';
import type { Lag } from '../state.ts';

export interface AppStoreConnectSeed extends AppSeed, ReviewSeed, SigningSeed {
  team?: { id: string; name: string };
  /** Bundle ids that other teams have registered. */
  foreignBundleIds?: string[];
  /** E-mail addresses of the team's users, who may join internal groups. */
  teamUsers?: string[];
  /**
   * A key without `issuerId` is an individual key. Roles: ADMIN unless given. The private half may
   * come along; it is not kept.
   */
  keys?: {
    keyId: string;
    issuerId?: string;
    publicKeyPem: string;
    privateKeyPem?: string;
    roles?: string[];
  }[];
  /** Holds for the uploads that come to their end from here on; no lag unless given. */
  lag?: Partial<Lag>;
  /** A build that is already there takes over the states given here. */
  builds?: SeededBuild[];
}
