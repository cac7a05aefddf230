import * as minimumOs from '../../../../../src/core/apple/checks/code/minimum-os.ts';
import type { FixturePair } from './fixture-pair.ts';

export const minimumOsPairs: readonly FixturePair[] = [
  {
    rule: minimumOs.minimumOsMissing,
    trips: {
      what: 'a framework that does not say which iOS it needs',
      change: {
        bundles: { 'Frameworks/Tea.framework': { infoPlist: { MinimumOSVersion: null } } },
      },
      says: 'Frameworks/Tea.framework is absent',
    },
    passes: {
      what: 'one that does',
      change: { bundles: { 'Frameworks/Tea.framework': {} } },
    },
  },
  {
    rule: minimumOs.minimumOsTooOld,
    trips: {
      what: 'a framework for iOS 7',
      change: {
        bundles: {
          'Frameworks/Tea.framework': {
            infoPlist: { MinimumOSVersion: '7.1' },
            binary: { minimumOsVersion: '7.1' },
          },
        },
      },
      says: "Tea.framework is '7.1'",
    },
    passes: {
      what: 'one for iOS 8',
      change: {
        bundles: {
          'Frameworks/Tea.framework': {
            infoPlist: { MinimumOSVersion: '8.0' },
            binary: { minimumOsVersion: '8.0' },
          },
        },
      },
    },
  },
  {
    rule: minimumOs.binaryNeedsNewerOs,
    trips: {
      what: 'a framework whose Info.plist promises more than its binary keeps',
      change: {
        bundles: { 'Frameworks/Tea.framework': { infoPlist: { MinimumOSVersion: '9.0' } } },
      },
      says: "is '9.0', but its executable was linked for 13.0 (arm64)",
    },
    passes: {
      what: 'the 100.0 with which makers of frameworks help themselves',
      change: {
        bundles: { 'Frameworks/Tea.framework': { infoPlist: { MinimumOSVersion: '100.0' } } },
      },
    },
  },
  {
    rule: minimumOs.frameworkNeedsNewerOs,
    trips: {
      what: 'a framework for a newer iOS than the app',
      change: {
        bundles: {
          'Frameworks/Tea.framework': {
            infoPlist: { MinimumOSVersion: '17.0' },
            binary: { minimumOsVersion: '17.0' },
          },
        },
      },
      says: "was linked for 17.0 (arm64), but the app is offered from '13.0'",
    },
    passes: {
      what: 'a framework for an older one, and an extension for a newer one',
      change: {
        bundles: {
          'PlugIns/Share.appex': {
            infoPlist: { MinimumOSVersion: '17.0' },
            binary: { minimumOsVersion: '17.0' },
          },
          'Frameworks/Tea.framework': {
            infoPlist: { MinimumOSVersion: '12.4' },
            binary: { minimumOsVersion: '12.4' },
          },
        },
      },
    },
  },
];
