import * as names from '../../../../../src/core/apple/checks/names.ts';
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
