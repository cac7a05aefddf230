import * as devices from '../../../../../src/core/apple/checks/info-plist/devices.ts';
import type { IpaChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import type { FixturePair } from './fixture-pair.ts';

const portrait = ['UIInterfaceOrientationPortrait'];

function madeForIOS10(capabilities: string[] | Record<string, boolean>): IpaChange {
  const minimumOs = {
    infoPlist: { MinimumOSVersion: '10.0' },
    binary: { minimumOsVersion: '10.0' },
  };
  return {
    infoPlist: { ...minimumOs.infoPlist, UIRequiredDeviceCapabilities: capabilities },
    binary: minimumOs.binary,
    bundles: { 'Frameworks/App.framework': minimumOs },
  };
}

export const devicesPairs: readonly FixturePair[] = [
  {
    rule: devices.iPadOrientationsMissing,
    trips: {
      what: 'an iPad app that is always upright',
      change: { infoPlist: { 'UISupportedInterfaceOrientations~ipad': portrait } },
      says: 'lacks UIInterfaceOrientationPortraitUpsideDown, UIInterfaceOrientationLandscapeLeft',
    },
    passes: {
      what: 'one that wants the screen for itself',
      change: {
        infoPlist: {
          'UISupportedInterfaceOrientations~ipad': portrait,
          UIRequiresFullScreen: true,
        },
      },
    },
  },
  {
    rule: devices.iPadOrientationsMissing,
    trips: {
      what: 'orientations given for all devices together',
      change: { infoPlist: { 'UISupportedInterfaceOrientations~ipad': null } },
      says: 'UISupportedInterfaceOrientations in Info.plist',
    },
    passes: {
      what: 'the same in an app for iPhone',
      change: {
        infoPlist: { 'UISupportedInterfaceOrientations~ipad': null, UIDeviceFamily: [1] },
      },
    },
  },
  {
    rule: devices.iPadOrientationsMissing,
    trips: {
      what: 'no orientations at all',
      change: {
        infoPlist: {
          'UISupportedInterfaceOrientations~ipad': null,
          UISupportedInterfaceOrientations: null,
        },
      },
      says: 'UISupportedInterfaceOrientations~ipad in Info.plist',
    },
    passes: {
      what: 'the same around an app for the watch alone',
      change: {
        infoPlist: {
          'UISupportedInterfaceOrientations~ipad': null,
          UISupportedInterfaceOrientations: null,
          ITSWatchOnlyContainer: true,
        },
      },
    },
  },
  {
    rule: devices.arm64NotRequired,
    trips: {
      what: 'an app for iOS 10 that requires the processor of 2009',
      change: madeForIOS10(['armv7']),
      says: "is [ 'armv7' ]",
    },
    passes: {
      what: 'arm64 among others, as a dictionary',
      change: madeForIOS10({ arm64: true, telephony: false }),
    },
  },
  {
    rule: devices.arm64NotNamed,
    trips: {
      what: 'an app for iOS 13 without the key, as new projects are',
      change: { infoPlist: { UIRequiredDeviceCapabilities: null } },
      says: 'UIRequiredDeviceCapabilities in Info.plist of Payload/Runner.app is absent',
    },
    passes: {
      what: 'the same in a container of stickers',
      change: {
        infoPlist: { UIRequiredDeviceCapabilities: null, LSApplicationLaunchProhibited: true },
      },
    },
  },
  {
    rule: devices.capabilityNewerThanOs,
    trips: {
      what: 'a capability of iOS 17 in an app for iOS 13',
      change: {
        infoPlist: { UIRequiredDeviceCapabilities: ['arm64', 'iphone-performance-gaming-tier'] },
      },
      says: "iphone-performance-gaming-tier, which is of iOS 17.0, with MinimumOSVersion '13.0'",
    },
    passes: {
      what: 'one of iOS 11',
      change: { infoPlist: { UIRequiredDeviceCapabilities: ['arm64', 'arkit'] } },
    },
  },
  {
    rule: devices.capabilityUnknown,
    trips: {
      what: 'a capability that Apple does not document',
      change: { infoPlist: { UIRequiredDeviceCapabilities: ['arm64', 'lidar-depth-camera'] } },
      says: "requires 'lidar-depth-camera'",
    },
    passes: {
      what: 'one that it does',
      change: { infoPlist: { UIRequiredDeviceCapabilities: ['arm64', 'front-facing-camera'] } },
    },
  },
  {
    rule: devices.capabilitiesOfWrongType,
    trips: {
      what: 'capabilities that are a text',
      change: { infoPlist: { UIRequiredDeviceCapabilities: 'arm64' } },
      says: "is 'arm64'",
    },
    passes: {
      what: 'an extension without any, and the same text in a framework',
      change: {
        bundles: {
          'PlugIns/Share.appex': {},
          'Frameworks/Tea.framework': { infoPlist: { UIRequiredDeviceCapabilities: 'arm64' } },
        },
      },
    },
  },
];
