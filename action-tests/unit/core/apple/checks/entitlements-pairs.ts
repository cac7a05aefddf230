import {
  debuggable,
  entitlementNotAllowed,
  entitlementUnsupported,
} from '../../../../../src/core/apple/checks/entitlements.ts';
import type { FixturePair } from './fixture-pair.ts';
import { entitlementsWith, profileWith } from './signing-variants.ts';

const ASSOCIATED_DOMAINS = 'com.apple.developer.associated-domains';

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
