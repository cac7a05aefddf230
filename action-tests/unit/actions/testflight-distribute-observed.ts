import type { Distribution } from '../../../src/actions/testflight-distribute/distribution.ts';
import type { WantedDistribution } from '../../../src/actions/testflight-distribute/plan.ts';

/** A processed build that nobody has done anything with. */
export function observed(changes: Partial<Distribution> = {}): Distribution {
  return {
    buildId: 'build-7',
    appId: 'app-1',
    version: '1.2.0',
    versionId: 'version-1',
    buildNumber: '7',
    platform: 'IOS',
    uploaded: undefined,
    expires: undefined,
    internalOnly: false,
    usesNonExemptEncryption: false,
    betaDetailId: 'detail-7',
    internalState: 'READY_FOR_BETA_TESTING',
    externalState: 'READY_FOR_BETA_SUBMISSION',
    autoNotify: false,
    notes: new Map(),
    groupIds: new Set(),
    review: undefined,
    ...changes,
  };
}

export function wanted(changes: Partial<WantedDistribution> = {}): WantedDistribution {
  return {
    usesNonExemptEncryption: undefined,
    autoNotify: undefined,
    notes: [],
    groups: [],
    review: true,
    ...changes,
  };
}

const group = { internal: false, receivesAllBuilds: false };
export const TEAM = { ...group, id: 'team', name: 'Team', internal: true };
export const OFFICE = { ...TEAM, id: 'office', name: 'Office', receivesAllBuilds: true };
export const FRIENDS = { ...group, id: 'friends', name: 'Friends' };
