import * as swiftSupport from '../../../../../src/core/apple/checks/frameworks/swift-support.ts';
import type { IpaChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import type { FixturePair } from './fixture-pair.ts';

const CORE = 'libswiftCore.dylib';
const PART = 'libswiftCompatibilitySpan.dylib';
const contents = Buffer.from('swift');

const bringing = (...libraries: string[]): IpaChange => ({
  files: Object.fromEntries(libraries.map((name) => [`Frameworks/${name}`, contents])),
});
const beside = (name: string) => ({ [`SwiftSupport/iphoneos/${name}`]: contents });

export const swiftSupportPairs: readonly FixturePair[] = [
  {
    rule: swiftSupport.swiftSupportMissing,
    trips: {
      what: 'Swift without its copy beside the app',
      change: bringing(CORE, PART),
      says: 'brings 2 libraries of Swift',
    },
    passes: {
      what: 'Swift with the copy',
      change: { ...bringing(CORE), archive: beside(CORE) },
    },
  },
  {
    rule: swiftSupport.swiftSupportMissingForParts,
    trips: {
      what: 'a part of Swift for older systems, without a copy',
      change: bringing(PART),
      says: PART,
    },
    passes: {
      what: 'a file of that name within a framework',
      change: { bundles: { 'Frameworks/Tea.framework': { files: { [PART]: contents } } } },
    },
  },
  {
    rule: swiftSupport.swiftSupportEmpty,
    trips: {
      what: 'Swift with a folder SwiftSupport without libraries',
      change: { ...bringing(CORE), archive: beside('README') },
      says: 'SwiftSupport/ holds no library',
    },
    passes: {
      what: 'an app that brings no library of Swift',
      change: { archive: beside('README') },
    },
  },
  {
    rule: swiftSupport.swiftSupportEmptyForParts,
    trips: {
      what: 'a part of Swift with a folder SwiftSupport without libraries',
      change: { ...bringing(PART), archive: beside('README') },
      says: 'SwiftSupport/ holds no library',
    },
    passes: {
      what: 'the part with its copy',
      change: { ...bringing(PART), archive: beside(PART) },
    },
  },
];
