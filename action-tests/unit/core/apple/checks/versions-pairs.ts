import * as versions from '../../../../../src/core/apple/checks/info-plist/versions.ts';
import type { InfoPlist } from '../../../../../src/sandbox/material/app/info-plist.ts';
import type { FixturePair } from './fixture-pair.ts';

const framework = (infoPlist: InfoPlist) => ({
  bundles: { 'Frameworks/Tea.framework': { infoPlist } },
});
const extension = (infoPlist: InfoPlist) => ({ bundles: { 'PlugIns/Share.appex': { infoPlist } } });

export const versionsPairs: readonly FixturePair[] = [
  {
    rule: versions.buildNumberMissing,
    trips: {
      what: 'a framework whose build number is empty',
      change: framework({ CFBundleVersion: '' }),
      says: "CFBundleVersion in Info.plist of Payload/Runner.app/Frameworks/Tea.framework is ''",
    },
    passes: { what: 'one with another than the app', change: framework({ CFBundleVersion: '3' }) },
  },
  {
    rule: versions.versionMissing,
    trips: {
      what: 'an extension without a version',
      change: extension({ CFBundleShortVersionString: null }),
      says: 'PlugIns/Share.appex is absent',
    },
    passes: { what: 'one with the app’s', change: extension({}) },
  },
  {
    rule: versions.versionMalformed,
    trips: {
      what: 'a framework of four numbers',
      change: framework({ CFBundleShortVersionString: '144.0.7506.0' }),
      says: "Tea.framework is '144.0.7506.0'",
    },
    passes: {
      what: 'one of three',
      change: framework({ CFBundleShortVersionString: '144.0.7506' }),
    },
  },
  {
    rule: versions.versionMalformed,
    trips: {
      what: 'a beta of the app',
      change: { infoPlist: { CFBundleShortVersionString: '2.0-beta1' } },
      says: "Payload/Runner.app is '2.0-beta1'",
    },
    passes: {
      what: 'a single number',
      change: { infoPlist: { CFBundleShortVersionString: '2026' } },
    },
  },
  {
    rule: versions.buildNumberMalformed,
    trips: {
      what: 'a build number with a blank',
      change: framework({ CFBundleVersion: '241209 854' }),
      says: "'241209 854'",
    },
    passes: {
      what: 'the four numbers that Apple has taken',
      change: { infoPlist: { CFBundleVersion: '15.4.0.0' } },
    },
  },
  {
    rule: versions.extensionVersionDiffers,
    trips: {
      what: 'an extension that is one build behind',
      change: extension({ CFBundleVersion: '6' }),
      says: "is '6', that of the app '7'",
    },
    passes: {
      what: 'a framework with a life of its own',
      change: framework({ CFBundleShortVersionString: '9.9', CFBundleVersion: '6' }),
    },
  },
];
