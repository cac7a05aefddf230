/** Scenarios of the testers, beta review and App Review. */
import type { Seed } from '../../sandbox/sandbox.ts';
import type { Scenario } from './scenario.ts';

const DISTRIBUTE = 'testflight-distribute';
const RELEASE = 'appstore-release';

/** Each group is there under another name. */
function withOtherGroups({ appStoreConnect, ...others }: Seed): Seed {
  const betaGroups = (appStoreConnect?.betaGroups ?? []).map((group) => ({
    ...group,
    name: `${group.name} 2`,
  }));
  return { ...others, appStoreConnect: { ...appStoreConnect, betaGroups } };
}

export const reviewScenarios: readonly Scenario[] = [
  {
    name: 'group-misspelt',
    plays: 'The account has no group of the names that the workflow gives.',
    shows: 'The step fails before it changes anything and lists the groups that there are.',
    action: DISTRIBUTE,
    code: 'testflight/unknown-group',
    changes: withOtherGroups,
  },
  {
    name: 'beta-review-rejected',
    plays: 'Beta review rejects the build.',
    shows: 'The step fails and says where Apple’s reasons are; internal testers have the build.',
    action: DISTRIBUTE,
    code: 'testflight/review-rejected',
    faults: [{ oddity: 'beta-review-rejects' }],
  },
  {
    name: 'app-rejected',
    plays: 'App Review rejects the version.',
    shows: 'A step that waits for the verdict fails; after a correction `resubmit-rejected` helps.',
    action: RELEASE,
    code: 'app-review/rejected',
    seed: () => ({ appStoreConnect: { review: { reviewMs: 0, verdict: 'reject' } } }),
  },
  {
    name: 'other-submission-in-review',
    plays: 'Another version of the app is in review.',
    shows: 'The step fails and leaves that one alone, unless `if-in-review` says otherwise.',
    action: RELEASE,
    code: 'app-review/another-in-review',
    seed: ({ bundleId: app }) => ({
      appStoreConnect: {
        builds: [{ app, version: '0.9.0', buildNumber: '1' }],
        appStoreVersions: [
          { app, version: '0.9.0', buildNumber: '1', state: 'WAITING_FOR_REVIEW' },
        ],
        reviewSubmissions: [{ app, state: 'WAITING_FOR_REVIEW', items: [{ version: '0.9.0' }] }],
      },
    }),
  },
];
