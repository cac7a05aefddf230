/** Puts a seed into the state of App Store Connect. */
import type { SandboxContext } from '../../context.ts';
import { plantReview } from '../app-review/planting.ts';
import { linkApps } from '../bundle-id-apps.ts';
import { Records } from '../json-api/records.ts';
import type { State } from '../state.ts';
import { plantApps } from './app-seed.ts';
import { plantBuild } from './build-seed.ts';
import { checkSeed } from './seed-schema.ts';
import type { AppStoreConnectSeed } from './seed.ts';
import { plantSigning } from './signing-seed.ts';

/** Adds what is not there yet and brings the rest up to date. */
export function plant(state: State, context: SandboxContext, seed: AppStoreConnectSeed): void {
  checkSeed(seed);
  const records = new Records(state.records);
  if (seed.team) state.team = seed.team;
  state.foreignBundleIds.push(...(seed.foreignBundleIds ?? []));
  Object.assign(state.lag, seed.lag);
  for (const username of seed.teamUsers ?? []) {
    state.teamUsers.push(username);
    const roles = ['DEVELOPER'];
    const attributes = { username, firstName: 'Team', lastName: 'Member', roles };
    records.put(records.all('users'), 'username', 'users', {
      attributes: { ...attributes, allAppsVisible: true, provisioningAllowed: false },
    });
  }
  for (const { keyId, issuerId, publicKeyPem, roles = ['ADMIN'] } of seed.keys ?? []) {
    state.keys = state.keys.filter((known) => known.keyId !== keyId);
    state.keys.push({ keyId, publicKeyPem, roles, ...(issuerId !== undefined && { issuerId }) });
  }
  plantApps(records, context, seed);
  for (const user of records.all('users')) {
    const ids = records.all('apps').map(({ id }) => id);
    records.link(user, 'visibleApps', ids);
  }
  for (const build of seed.builds ?? []) plantBuild(records, state, context, build);
  plantReview(records, state, context, seed);
  plantSigning(records, state, context, seed);
  linkApps(records);
}
