import {
  bitcode,
  encryptionInfo,
  executableOfWrongType,
  frameworkIsPlugIn,
  otherPlatform,
  simulatorSlices,
} from '../../../../../src/core/apple/checks/code/executables.ts';
import type { FixturePair } from './fixture-pair.ts';

const FRAMEWORK = 'Frameworks/Pot.framework';

export const executablesPairs: readonly FixturePair[] = [
  {
    rule: simulatorSlices,
    trips: {
      what: 'a framework with a slice for Intel',
      change: { bundles: { [FRAMEWORK]: { binary: { architectures: ['arm64', 'x86_64'] } } } },
      says: 'Pot.framework is made for x86_64',
    },
    passes: { what: 'one that is made for devices', change: { bundles: { [FRAMEWORK]: {} } } },
  },
  {
    rule: simulatorSlices,
    trips: {
      what: 'a framework that was built for the simulator on Apple’s processors',
      change: { bundles: { [FRAMEWORK]: { binary: { platform: 'iOS simulator' } } } },
      says: 'arm64 in the iOS Simulator',
    },
    passes: {
      what: 'the same one for iOS',
      change: { bundles: { [FRAMEWORK]: { binary: { platform: 'iOS' } } } },
    },
  },
  {
    rule: otherPlatform,
    trips: {
      what: 'a framework that was built for the Mac',
      change: { bundles: { [FRAMEWORK]: { binary: { platform: 'macOS' } } } },
      says: 'Pot.framework is made for macOS (arm64), not for iOS',
    },
    passes: {
      what: 'an app for the watch',
      change: { bundles: { 'Watch/Pot.app': {} } },
    },
  },
  {
    rule: otherPlatform,
    trips: {
      what: 'a framework that was built for iPad apps on the Mac',
      change: { bundles: { [FRAMEWORK]: { binary: { platform: 'Mac Catalyst' } } } },
      says: 'Pot.framework is made for Mac Catalyst',
    },
    passes: { what: 'an App Clip', change: { bundles: { 'AppClips/Pot.app': {} } } },
  },
  {
    rule: otherPlatform,
    trips: {
      what: 'an app for the watch with the code of an iPhone',
      change: { bundles: { 'Watch/Pot.app': { binary: { platform: 'iOS' } } } },
      says: 'Pot.app is made for iOS (arm64), not for watchOS',
    },
    passes: {
      what: 'a framework of that code in the app itself',
      change: { bundles: { [FRAMEWORK]: { binary: { platform: 'iOS' } } } },
    },
  },
  {
    rule: executableOfWrongType,
    trips: {
      what: 'an app whose executable is a dynamic library',
      change: { binary: { fileType: 'framework' } },
      says: 'is of the type dylib (arm64)',
    },
    passes: { what: 'a framework of that type', change: { bundles: { [FRAMEWORK]: {} } } },
  },
  {
    rule: bitcode,
    trips: {
      what: 'a framework with bitcode',
      change: { bundles: { [FRAMEWORK]: { binary: { bitcode: true } } } },
      says: 'Pot.framework holds bitcode (arm64)',
    },
    passes: { what: 'one without', change: { bundles: { [FRAMEWORK]: {} } } },
  },
  {
    rule: frameworkIsPlugIn,
    trips: {
      what: 'a framework around the plug-in of a Python wheel',
      change: { bundles: { [FRAMEWORK]: { binary: { fileType: 'bundle' } } } },
      says: 'Pot.framework is of the type BUNDLE (arm64)',
    },
    passes: {
      what: 'one around a dynamic library',
      change: { bundles: { [FRAMEWORK]: { binary: { fileType: 'framework' } } } },
    },
  },
  {
    rule: encryptionInfo,
    trips: {
      what: 'an extension without a place for Apple’s encryption',
      change: { bundles: { 'PlugIns/Share.appex': { binary: { encryption: 'absent' } } } },
      says: 'Share.appex lacks LC_ENCRYPTION_INFO',
    },
    passes: {
      what: 'the stub of a container',
      change: {
        infoPlist: { LSApplicationLaunchProhibited: true },
        binary: { encryption: 'absent' },
      },
    },
  },
  {
    rule: encryptionInfo,
    trips: {
      what: 'an app without a place for Apple’s encryption',
      change: { binary: { encryption: 'absent' } },
      says: 'lacks LC_ENCRYPTION_INFO',
    },
    passes: {
      what: 'a framework without it',
      change: { bundles: { [FRAMEWORK]: { binary: { encryption: 'absent' } } } },
    },
  },
  {
    rule: encryptionInfo,
    trips: {
      what: 'a framework that came from the App Store',
      change: { bundles: { [FRAMEWORK]: { binary: { encryption: 'encrypted' } } } },
      says: 'Pot.framework is encrypted already',
    },
    passes: { what: 'one that is prepared for it', change: { bundles: { [FRAMEWORK]: {} } } },
  },
];
