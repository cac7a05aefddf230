import type { PlistValue } from 'plist';
import {
  debuggable,
  entitlementNotAllowed,
  entitlementNotInProfile,
  entitlementUnsupported,
} from '../../../../../src/core/apple/checks/signature/entitlements.ts';
import type { Fixture, FixturePair } from './fixture-pair.ts';
import { entitlementsWith, profileWith } from './signing-variants.ts';

const ASSOCIATED_DOMAINS = 'com.apple.developer.associated-domains';
const APPLICATION_GROUPS = 'com.apple.security.application-groups';
const SANDBOX = 'com.apple.security.app-sandbox';

function claiming(key: string, claimed: PlistValue, allowed: PlistValue): Fixture['change'] {
  return (material) => ({
    files: {
      'embedded.mobileprovision': profileWith(material, { entitlements: { [key]: allowed } }),
    },
    signature: { entitlements: entitlementsWith(material, { [key]: claimed }) },
  });
}

function claimingWhereAllIsAllowed(claimed: PlistValue): Fixture['change'] {
  return claiming('com.apple.developer.kettle', claimed, ['*']);
}

export const entitlementsPairs: readonly FixturePair[] = [
  {
    rule: entitlementNotAllowed,
    trips: {
      what: 'push notifications that the profile does not know',
      change: (material) => ({
        signature: {
          entitlements: entitlementsWith(material, { 'aps-environment': 'production' }),
        },
      }),
      says: 'claims aps-environment = production',
    },
    passes: {
      what: 'a keychain group that begins as the profile allows',
      change: (material) => ({
        signature: {
          entitlements: entitlementsWith(material, {
            'keychain-access-groups': [`${material.teamId}.com.example.shared`],
          }),
        },
      }),
    },
  },
  {
    rule: entitlementNotAllowed,
    trips: {
      what: 'a keychain group of another team',
      change: (material) => ({
        signature: {
          entitlements: entitlementsWith(material, {
            'keychain-access-groups': [`${material.teamId}.shared`, 'OTHERTEAM1.shared'],
          }),
        },
      }),
      says: 'OTHERTEAM1.shared',
    },
    passes: {
      what: 'one of several values that the profile offers',
      change(material) {
        const key = 'com.apple.developer.icloud-container-environment';
        const profile = profileWith(material, {
          entitlements: { [key]: ['Development', 'Production'] },
        });
        return {
          files: { 'embedded.mobileprovision': profile },
          signature: { entitlements: entitlementsWith(material, { [key]: 'Production' }) },
        };
      },
    },
  },
  {
    rule: entitlementNotAllowed,
    trips: {
      what: 'a group of apps that the profile does not know',
      change: (material) => ({
        signature: {
          entitlements: entitlementsWith(material, { [APPLICATION_GROUPS]: ['group.tea'] }),
        },
      }),
      says: `claims ${APPLICATION_GROUPS} = ["group.tea"]`,
    },
    passes: {
      what: 'a number where the profile allows all values',
      change: claimingWhereAllIsAllowed(2),
    },
  },
  {
    rule: entitlementNotAllowed,
    trips: {
      what: 'a number where the profile allows texts',
      change: claiming('com.apple.developer.kettle', 2, 'tea*'),
      says: 'claims com.apple.developer.kettle = 2',
    },
    passes: {
      what: 'a dictionary where the profile allows all values',
      change: claimingWhereAllIsAllowed({ tea: true }),
    },
  },
  {
    rule: entitlementNotInProfile,
    trips: {
      what: 'an entitlement of the sandbox of macOS',
      change: (material) => ({
        signature: { entitlements: entitlementsWith(material, { [SANDBOX]: true }) },
      }),
      says: `claims ${SANDBOX} = true`,
    },
    passes: {
      what: 'one that the profile names',
      change: claiming(SANDBOX, true, true),
    },
  },
  {
    rule: entitlementUnsupported,
    trips: {
      what: 'the identifier of another app',
      change: (material) => ({
        signature: {
          entitlements: entitlementsWith(material, {
            'application-identifier': `${material.teamId}.com.example.kettle`,
          }),
        },
      }),
      says: '.com.example.kettle',
    },
    passes: {
      what: 'the identifier of an app that is older than its team',
      change: (material) => ({
        signature: {
          entitlements: entitlementsWith(material, {
            'application-identifier': `OLDPREFIX1.${material.bundleId}`,
          }),
        },
      }),
    },
  },
  {
    rule: entitlementUnsupported,
    trips: {
      what: 'the placeholder * for associated domains',
      change: (material) => ({
        files: {
          'embedded.mobileprovision': profileWith(material, {
            entitlements: { [ASSOCIATED_DOMAINS]: '*' },
          }),
        },
        signature: { entitlements: entitlementsWith(material, { [ASSOCIATED_DOMAINS]: '*' }) },
      }),
      says: `claims * for ${ASSOCIATED_DOMAINS}`,
    },
    passes: {
      what: 'a domain with all below it',
      change: (material) => ({
        files: {
          'embedded.mobileprovision': profileWith(material, {
            entitlements: { [ASSOCIATED_DOMAINS]: '*' },
          }),
        },
        signature: {
          entitlements: entitlementsWith(material, {
            [ASSOCIATED_DOMAINS]: ['applinks:*.example.com'],
          }),
        },
      }),
    },
  },
  {
    rule: debuggable,
    trips: {
      what: 'an app that a debugger may attach to',
      change: (material) => ({
        signature: { entitlements: entitlementsWith(material, { 'get-task-allow': true }) },
      }),
      says: 'claims get-task-allow',
    },
    passes: {
      what: 'a build for debugging',
      change: {},
      material: { kind: 'development' },
      context: { exportMethod: 'debugging' },
    },
  },
];
