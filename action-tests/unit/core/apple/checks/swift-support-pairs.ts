import {
  swiftSupportEmpty,
  swiftSupportMissing,
} from '../../../../../src/core/apple/checks/swift-support.ts';
import type { FixturePair } from './fixture-pair.ts';

const LIBRARY = 'libswift_Concurrency.dylib';
const embedded = { files: { [`Frameworks/${LIBRARY}`]: Buffer.from('swift') } };

export const swiftSupportPairs: readonly FixturePair[] = [
  {
    rule: swiftSupportMissing,
    trips: {
      what: 'a library of Swift without its copy beside the app',
      change: embedded,
      says: LIBRARY,
    },
    passes: {
      what: 'the same library with the copy',
      change: {
        ...embedded,
        archive: { [`SwiftSupport/iphoneos/${LIBRARY}`]: Buffer.from('swift') },
      },
    },
  },
  {
    rule: swiftSupportEmpty,
    trips: {
      what: 'a folder SwiftSupport without libraries',
      change: { ...embedded, archive: { 'SwiftSupport/iphoneos/README': Buffer.from('none') } },
      says: 'SwiftSupport/ holds no library',
    },
    passes: { what: 'an app that brings no library of Swift', change: {} },
  },
];
