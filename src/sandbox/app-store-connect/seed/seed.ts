import type { SandboxContext } from '../../context.ts';
import { plantApps } from './app-seed.ts';
import type { AppSeed } from './app-seed.ts';
import { plantBuild } from './build-seed.ts';
import type { SeededBuild } from './build-seed.ts';
import { Records } from '../json-api/records.ts';
import { checkSeed } from './seed-schema.ts';
import { plantSigning } from './signing-seed.ts';
import type { SigningSeed } from './signing-seed.ts';
import type { Lag, State } from '../state.ts';

export interface AppStoreConnectSeed extends AppSeed, SigningSeed {
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

/** Adds what is not there yet and brings the rest up to date. */
export function plant(state: State, context: SandboxContext, seed: AppStoreConnectSeed): void {
  checkSeed(seed);
  const records = new Records(state.records);
  if (seed.team) state.team = seed.team;
  state.foreignBundleIds.push(...(seed.foreignBundleIds ?? []));
  Object.assign(state.lag, seed.lag);
  state.teamUsers.push(...(seed.teamUsers ?? []));
  for (const { keyId, issuerId, publicKeyPem, roles = ['ADMIN'] } of seed.keys ?? []) {
    state.keys = state.keys.filter((known) => known.keyId !== keyId);
    state.keys.push({ keyId, publicKeyPem, roles, ...(issuerId !== undefined && { issuerId }) });
  }
  plantApps(records, context, seed);
  for (const build of seed.builds ?? []) plantBuild(records, state, context, build);
  plantSigning(records, seed);
}
