import * as keys from '../../../../../src/core/apple/checks/info-plist/info-plist.ts';
import type { InfoPlist } from '../../../../../src/sandbox/material/app/info-plist.ts';
import { binaryPlist } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import type { FixturePair } from './fixture-pair.ts';

const extension = (infoPlist: InfoPlist) => ({ bundles: { 'PlugIns/Share.appex': { infoPlist } } });
const framework = (infoPlist: InfoPlist) => ({
  bundles: { 'Frameworks/Tea.framework': { infoPlist } },
});
const activation = (rule: string) =>
  extension({ NSExtension: { NSExtensionAttributes: { NSExtensionActivationRule: rule } } });
const notes = { CFBundleTypeName: 'Notes', LSItemContentTypes: ['public.text'] };

export const infoPlistPairs: readonly FixturePair[] = [
  {
    rule: keys.platformUnknown,
    trips: {
      what: 'an app for the simulator',
      change: { infoPlist: { DTPlatformName: 'iphonesimulator' } },
      says: "Payload/Runner.app is 'iphonesimulator'",
    },
    passes: {
      what: 'a framework for it, which other rules look after',
      change: framework({ DTPlatformName: 'iphonesimulator' }),
    },
  },
  {
    rule: keys.platformUnknown,
    trips: {
      what: 'an extension for another platform than the app',
      change: extension({ DTPlatformName: 'appletvos' }),
      says: "Share.appex is 'appletvos'",
    },
    passes: { what: 'one that does not say', change: extension({ DTPlatformName: null }) },
  },
  {
    rule: keys.simulatorPlatform,
    trips: {
      what: 'a framework for the simulator',
      change: framework({ CFBundleSupportedPlatforms: ['iPhoneSimulator'] }),
      says: "Tea.framework is [ 'iPhoneSimulator' ]",
    },
    passes: {
      what: 'one without the key',
      change: framework({ CFBundleSupportedPlatforms: null }),
    },
  },
  {
    rule: keys.simulatorPlatform,
    trips: {
      what: 'a bundle of resources for the simulator',
      change: {
        files: {
          'Tea.bundle/Info.plist': binaryPlist({ CFBundleSupportedPlatforms: ['iPhoneSimulator'] }),
        },
      },
      says: "Tea.bundle is [ 'iPhoneSimulator' ]",
    },
    passes: {
      what: 'one for devices',
      change: {
        files: {
          'Tea.bundle/Info.plist': binaryPlist({ CFBundleSupportedPlatforms: ['iPhoneOS'] }),
        },
      },
    },
  },
  {
    rule: keys.severalPlatforms,
    trips: {
      what: 'the same platform twice',
      change: { infoPlist: { CFBundleSupportedPlatforms: ['iPhoneOS', 'iPhoneOS'] } },
      says: "is [ 'iPhoneOS', 'iPhoneOS' ]",
    },
    passes: {
      what: 'an app that does not say',
      change: { infoPlist: { CFBundleSupportedPlatforms: null } },
    },
  },
  {
    rule: keys.extensionKeyMissing,
    trips: {
      what: 'an extension whose display name is empty',
      change: extension({ CFBundleDisplayName: '' }),
      says: "CFBundleDisplayName in Info.plist of Payload/Runner.app/PlugIns/Share.appex is ''",
    },
    passes: { what: 'a framework without one', change: framework({}) },
  },
  {
    rule: keys.activationRuleOpen,
    trips: {
      what: 'an extension for everything',
      change: activation('TRUEPREDICATE'),
      says: "Share.appex is 'TRUEPREDICATE'",
    },
    passes: {
      what: 'an extension with a predicate',
      change: activation('SUBQUERY(extensionItems, $item, TRUEPREDICATE).@count == 1'),
    },
  },
  {
    rule: keys.extensionFolderNamedOtherwise,
    trips: {
      what: 'an extension in a folder with another name',
      change: {
        bundles: { 'PlugIns/Share.appex': { executable: 'SendIntent' } },
      },
      says: "Share.appex is 'SendIntent'",
    },
    passes: {
      what: 'a framework whose folder is named otherwise',
      change: { bundles: { 'Frameworks/Tea.framework': { executable: 'TeaKit' } } },
    },
  },
  {
    rule: keys.complianceCodeMissing,
    trips: {
      what: 'encryption that is not exempt, without a code',
      change: { infoPlist: { ITSAppUsesNonExemptEncryption: true } },
      says: 'ITSEncryptionExportComplianceCode is absent',
    },
    passes: {
      what: 'the same with a code',
      change: {
        infoPlist: {
          ITSAppUsesNonExemptEncryption: true,
          ITSEncryptionExportComplianceCode: '1aa92c4d-6194-4d7d-b70a-16b48256b87e',
        },
      },
    },
  },
  {
    rule: keys.documentsInPlaceOpen,
    trips: {
      what: 'documents without a word on where they are opened',
      change: { infoPlist: { CFBundleDocumentTypes: [{ ...notes, LSHandlerRank: 'Owner' }] } },
      says: 'CFBundleDocumentTypes without LSSupportsOpeningDocumentsInPlace',
    },
    passes: {
      what: 'an app that opens them as copies',
      change: {
        infoPlist: {
          CFBundleDocumentTypes: [{ ...notes, LSHandlerRank: 'Owner' }],
          LSSupportsOpeningDocumentsInPlace: false,
        },
      },
    },
  },
  {
    rule: keys.documentRankMissing,
    trips: {
      what: 'a type of document without a rank',
      change: {
        infoPlist: { CFBundleDocumentTypes: [notes], UISupportsDocumentBrowser: true },
      },
      says: "no LSHandlerRank for 'Notes'",
    },
    passes: {
      what: 'an app that opens no documents',
      change: { infoPlist: { CFBundleDocumentTypes: [] } },
    },
  },
];
