import {
  malformedManifest,
  trackingDenied,
  unknownCategory,
  unknownReason,
} from '../../../../../src/core/apple/checks/frameworks/privacy-manifest.ts';
import type { InfoPlist } from '../../../../../src/sandbox/material/app/info-plist.ts';
import { binaryPlist } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import type { FixturePair } from './fixture-pair.ts';

const manifest = (contents: InfoPlist) => ({
  files: { 'PrivacyInfo.xcprivacy': binaryPlist(contents) },
});
const accessing = (category: string, ...reasons: string[]) =>
  manifest({
    NSPrivacyAccessedAPITypes: [
      { NSPrivacyAccessedAPIType: category, NSPrivacyAccessedAPITypeReasons: reasons },
    ],
  });
const inFramework = (change: object) => ({ bundles: { 'Frameworks/Pot.framework': change } });

const DISK_SPACE = 'NSPrivacyAccessedAPICategoryDiskSpace';

export const privacyManifestPairs: readonly FixturePair[] = [
  {
    rule: malformedManifest,
    trips: {
      what: 'a framework’s manifest that is written in JSON',
      change: inFramework({ files: { 'PrivacyInfo.xcprivacy': Buffer.from('{"a": 1}') } }),
      says: 'Pot.framework/PrivacyInfo.xcprivacy is no property list',
    },
    passes: {
      what: 'a framework without a manifest',
      change: inFramework({}),
    },
  },
  {
    rule: malformedManifest,
    trips: {
      what: 'a text where true or false belongs',
      change: manifest({ NSPrivacyTracking: 'NO' }),
      says: 'NSPrivacyTracking is not true or false',
    },
    passes: {
      what: 'empty arrays and a data type with its four keys',
      change: manifest({
        NSPrivacyTracking: false,
        NSPrivacyTrackingDomains: [],
        NSPrivacyAccessedAPITypes: [],
        NSPrivacyCollectedDataTypes: [
          {
            NSPrivacyCollectedDataType: 'NSPrivacyCollectedDataTypeDeviceID',
            NSPrivacyCollectedDataTypeLinked: false,
            NSPrivacyCollectedDataTypeTracking: false,
            NSPrivacyCollectedDataTypePurposes: ['NSPrivacyCollectedDataTypePurposeAnalytics'],
          },
        ],
      }),
    },
  },
  {
    rule: unknownCategory,
    trips: {
      what: 'a category without its prefix',
      change: accessing('DiskSpace', 'E174.1'),
      says: 'declares DiskSpace',
    },
    passes: { what: 'one of Apple’s categories', change: accessing(DISK_SPACE, 'E174.1') },
  },
  {
    rule: unknownReason,
    trips: {
      what: 'a reason of another category',
      change: accessing(DISK_SPACE, 'CA92.1'),
      says: `gives CA92.1 for ${DISK_SPACE}`,
    },
    passes: {
      what: 'two reasons of the category',
      change: accessing(DISK_SPACE, 'E174.1', '85F4.1'),
    },
  },
  {
    rule: trackingDenied,
    trips: {
      what: 'tracking domains of an app that says it does not track',
      change: manifest({
        NSPrivacyTracking: false,
        NSPrivacyTrackingDomains: ['tracker.example'],
      }),
      says: 'names tracker.example',
    },
    passes: {
      what: 'the same domains of one that says so',
      change: manifest({
        NSPrivacyTracking: true,
        NSPrivacyTrackingDomains: ['tracker.example'],
      }),
    },
  },
];
