import * as launchScreen from '../../../../../src/core/apple/checks/info-plist/launch-screen.ts';
import { binaryPlist } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import type { FixturePair } from './fixture-pair.ts';

const none = { UILaunchStoryboardName: null };
const iPhoneAlone = { UIDeviceFamily: [1] };

export const launchScreenPairs: readonly FixturePair[] = [
  {
    rule: launchScreen.iPadLaunchScreenMissing,
    trips: {
      what: 'an iPad app without a launch screen',
      change: { infoPlist: none },
      says: 'has neither UILaunchScreen nor UILaunchStoryboardName',
    },
    passes: {
      what: 'one with UILaunchScreen',
      change: { infoPlist: { ...none, UILaunchScreen: {} } },
    },
  },
  {
    rule: launchScreen.iPadLaunchScreenMissing,
    trips: {
      what: 'a list of launch images, as before 2020',
      change: { infoPlist: { ...none, UILaunchImages: [] } },
      says: 'Info.plist of Payload/Runner.app has neither',
    },
    passes: {
      what: 'UILaunchScreen for iPad alone',
      change: { infoPlist: { ...none, 'UILaunchScreen~ipad': {} } },
    },
  },
  {
    rule: launchScreen.iPadLaunchStoryboardAbsent,
    trips: {
      what: 'a launch storyboard that is not there',
      change: { infoPlist: { UILaunchStoryboardName: 'Welcome.storyboard' } },
      says: "is 'Welcome.storyboard', but there is no Welcome.storyboardc",
    },
    passes: {
      what: 'one that Info.plist names as the file is called in the project',
      change: { infoPlist: { UILaunchStoryboardName: 'LaunchScreen.storyboard' } },
    },
  },
  {
    rule: launchScreen.iPadLaunchStoryboardAbsent,
    trips: {
      what: 'the last part of a storyboard’s name',
      change: { infoPlist: { UILaunchStoryboardName: 'Screen' } },
      says: "is 'Screen'",
    },
    passes: {
      what: 'one that Xcode compiled from a .xib',
      change: {
        infoPlist: { UILaunchStoryboardName: 'Welcome.xib' },
        files: { 'Welcome.nib': binaryPlist({}) },
      },
    },
  },
  {
    rule: launchScreen.launchScreenMissing,
    trips: {
      what: 'an iPhone app without a launch screen',
      change: { infoPlist: { ...none, ...iPhoneAlone } },
      says: 'has neither UILaunchScreen nor UILaunchStoryboardName',
    },
    passes: { what: 'one with a storyboard', change: { infoPlist: iPhoneAlone } },
  },
  {
    rule: launchScreen.launchScreenMissing,
    trips: {
      what: 'a storyboard that an iPhone app lacks',
      change: { infoPlist: { ...iPhoneAlone, UILaunchStoryboardName: 'Welcome' } },
      says: 'there is no Welcome.storyboardc',
    },
    passes: {
      what: 'a container of stickers',
      change: { infoPlist: { ...none, ...iPhoneAlone, LSApplicationLaunchProhibited: true } },
    },
  },
];
