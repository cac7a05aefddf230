import type { Distribution } from '../../../src/actions/testflight-distribute/observation/distribution.ts';
import type {
  BetaApp,
  BetaGroup,
} from '../../../src/actions/testflight-distribute/observation/beta-app.ts';
import type {
  Observation,
  WantedDistribution,
} from '../../../src/actions/testflight-distribute/plan.ts';
import { NO_INFORMATION } from '../../../src/actions/testflight-distribute/review/test-information.ts';

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

export const APP: BetaApp = {
  id: 'app-1',
  bundleId: 'com.example.harbour',
  name: 'Harbour',
  primaryLocale: 'en-US',
  groups: [],
  localizations: [],
  contact: undefined,
};

export function localization(locale: string): BetaApp['localizations'][number] {
  return {
    id: `localization-${locale}`,
    locale,
    description: 'Ships.',
    feedbackEmail: 'crew@example.com',
    marketingUrl: undefined,
    privacyPolicyUrl: undefined,
  };
}

export function observation(
  build: Partial<Distribution> = {},
  changes: Partial<Observation> = {},
): Observation {
  return {
    build: observed(build),
    app: APP_WITH_GROUPS,
    testers: new Map(),
    previous: undefined,
    rivalExpired: false,
    ...changes,
  };
}

export function wanted(changes: Partial<WantedDistribution> = {}): WantedDistribution {
  return {
    usesNonExemptEncryption: undefined,
    autoNotify: undefined,
    information: NO_INFORMATION,
    notes: [],
    groups: [],
    testers: [],
    review: 'auto',
    rival: undefined,
    publicLink: undefined,
    expireAtMost: 10,
    mails: { notify: false, invite: 'nobody' },
    ...changes,
  };
}

const group = {
  internal: false,
  receivesAllBuilds: false,
  created: new Date('2026-01-01'),
  publicLink: { enabled: false, limit: undefined, url: undefined },
};
export const TEAM: BetaGroup = { ...group, id: 'team', name: 'Team', internal: true };
export const OFFICE: BetaGroup = { ...TEAM, id: 'office', name: 'Office', receivesAllBuilds: true };
export const FRIENDS: BetaGroup = { ...group, id: 'friends', name: 'Friends' };

const APP_WITH_GROUPS: BetaApp = {
  ...APP,
  groups: [TEAM, OFFICE, FRIENDS],
  localizations: ['en-US', 'de-DE'].map(localization),
};
