import * as names from '../../../../../src/core/apple/checks/structure/names.ts';
import { binaryPlist } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import type { FixturePair } from './fixture-pair.ts';

export const namesPairs: readonly FixturePair[] = [
  {
    rule: names.bundleIdMalformed,
    trips: {
      what: 'an underscore in the id of a framework',
      change: { bundles: { 'Frameworks/Tea.framework': { bundleId: 'org.python._ssl' } } },
      says: "'org.python._ssl'",
    },
    passes: {
      what: 'a hyphen in it',
      change: { bundles: { 'Frameworks/Tea.framework': { bundleId: 'org.python.-ssl' } } },
    },
  },
  {
    rule: names.bundleIdTwice,
    trips: {
      what: 'two frameworks with one id',
      change: {
        bundles: {
          'Frameworks/Tea.framework': { bundleId: 'com.example.tea' },
          'Frameworks/Pot.framework': { bundleId: 'com.example.tea' },
        },
      },
      says: 'Pot.framework and in Payload/Runner.app/Frameworks/Tea.framework',
    },
    passes: {
      what: 'a framework that the app for the watch has, too',
      change: {
        bundles: {
          'Frameworks/Tea.framework': { bundleId: 'com.example.tea' },
          'Watch/Pot.app': {
            bundles: {
              'Frameworks/Tea.framework': {
                bundleId: 'com.example.tea',
                binary: { platform: 'watchOS' },
              },
            },
          },
        },
      },
    },
  },
  {
    rule: names.resourcesIdTwice,
    trips: {
      what: 'a bundle of resources in two places',
      change: {
        files: {
          'Tea.bundle/Info.plist': binaryPlist({ CFBundleIdentifier: 'com.example.tea' }),
          'more/Tea.bundle/Info.plist': binaryPlist({ CFBundleIdentifier: 'com.example.tea' }),
        },
      },
      says: 'Tea.bundle',
    },
    passes: {
      what: 'two without an id',
      change: {
        files: {
          'Tea.bundle/Info.plist': binaryPlist({}),
          'more/Tea.bundle/Info.plist': binaryPlist({}),
        },
      },
    },
  },
  {
    rule: names.extensionIdForeign,
    trips: {
      what: 'an extension of the watch app that is named after the app',
      change: ({ bundleId }) => ({
        bundles: {
          'Watch/Pot.app': {
            bundleId: `${bundleId}.watch`,
            bundles: {
              'PlugIns/Sip.appex': {
                bundleId: `${bundleId}.sip`,
                infoPlist: { DTPlatformName: 'watchos' },
                binary: { platform: 'watchOS' },
              },
            },
          },
        },
      }),
      says: "com.example.rehearsal.sip', that of the app 'com.example.rehearsal.watch'",
    },
    passes: {
      what: 'one that is named after the watch app',
      change: ({ bundleId }) => ({
        bundles: {
          'Watch/Pot.app': {
            bundleId: `${bundleId}.watch`,
            bundles: {
              'PlugIns/Sip.appex': {
                bundleId: `${bundleId}.watch.sip`,
                infoPlist: { DTPlatformName: 'watchos' },
                binary: { platform: 'watchOS' },
              },
            },
          },
        },
      }),
    },
  },
  {
    rule: names.extensionIdTooLong,
    trips: {
      what: 'an extension two components below the app',
      change: ({ bundleId }) => ({
        bundles: { 'PlugIns/Share.appex': { bundleId: `${bundleId}.share.more` } },
      }),
      says: "com.example.rehearsal.share.more', that of the app 'com.example.rehearsal'",
    },
    passes: {
      what: 'one a single component below it',
      change: ({ bundleId }) => ({
        bundles: { 'PlugIns/Share.appex': { bundleId: `${bundleId}.share-more` } },
      }),
    },
  },
  {
    rule: names.extensionIdForeign,
    trips: {
      what: 'an extension of another family',
      change: { bundles: { 'PlugIns/Share.appex': { bundleId: 'com.example.rehearsals.share' } } },
      says: "'com.example.rehearsals.share'",
    },
    passes: {
      what: 'a framework of another family',
      change: { bundles: { 'Frameworks/Tea.framework': { bundleId: 'org.example.tea' } } },
    },
  },
  {
    rule: names.controlCharacters,
    trips: {
      what: 'the Finder’s file for a folder’s icon',
      change: { files: { 'assets/Icon\r': Buffer.from('.') } },
      says: String.raw`assets/Icon\r`,
    },
    passes: {
      what: 'umlauts and blanks in names',
      change: { files: { 'assets/Größe 1.txt': Buffer.from('.') } },
    },
  },
];
