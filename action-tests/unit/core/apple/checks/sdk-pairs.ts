import {
  betaTools,
  sdkExpectedTooOld,
  sdkSoonTooOld,
  sdkTooOld,
} from '../../../../../src/core/apple/checks/code/sdk.ts';
import type { FixturePair } from './fixture-pair.ts';

const builtWith = (sdk: string) => ({
  infoPlist: { DTPlatformVersion: sdk, DTSDKName: `iphoneos${sdk}` },
  binary: { sdkVersion: sdk },
});
const on = (day: string) => ({
  context: { now: new Date(day) },
  material: { now: new Date(day) },
});

export const sdkPairs: readonly FixturePair[] = [
  {
    rule: sdkTooOld,
    trips: {
      what: 'the iOS 18 SDK on the day from which 26 is needed',
      change: builtWith('18.5'),
      ...on('2026-04-28'),
      says: 'the iOS 18.5 SDK; since 2026-04-28',
    },
    passes: { what: 'the iOS 26 SDK', change: builtWith('26.0'), ...on('2026-04-28') },
  },
  {
    rule: sdkTooOld,
    trips: {
      what: 'the iOS 17 SDK while 18 was needed',
      change: builtWith('17.5'),
      ...on('2025-06-01'),
      says: 'since 2025-04-24',
    },
    passes: { what: 'the iOS 18 SDK', change: builtWith('18.0'), ...on('2025-06-01') },
  },
  {
    rule: sdkSoonTooOld,
    trips: {
      what: 'the iOS 18 SDK eight weeks before 26 is needed',
      change: builtWith('18.5'),
      ...on('2026-03-03'),
      says: 'from 2026-04-28',
    },
    passes: { what: 'the same ten weeks before', change: builtWith('18.5'), ...on('2026-02-17') },
  },
  {
    rule: sdkExpectedTooOld,
    trips: {
      what: 'the iOS 26 SDK in the year in which 27 is expected to be needed',
      change: builtWith('26.0'),
      ...on('2027-06-01'),
      says: 'from April 2027 on',
    },
    passes: { what: 'the iOS 27 SDK', change: builtWith('27.0'), ...on('2027-06-01') },
  },
  {
    rule: betaTools,
    trips: {
      what: 'a build made on a beta of macOS',
      change: { infoPlist: { BuildMachineOSBuild: '26A5368g' } },
      says: 'BuildMachineOSBuild is 26A5368g',
    },
    passes: {
      what: 'the SDK of a beta inside a released Xcode',
      change: { infoPlist: { DTSDKBuild: '23A5326a' } },
    },
  },
  {
    rule: betaTools,
    trips: {
      what: 'a build made with a beta of Xcode',
      change: { infoPlist: { DTXcodeBuild: '17A5241e' } },
      says: 'DTXcodeBuild is 17A5241e',
    },
    passes: {
      what: 'releases that end in a letter, such as Xcode 16.2',
      change: { infoPlist: { BuildMachineOSBuild: '22F770820b', DTXcodeBuild: '16C5032a' } },
    },
  },
];
