import {
  sdkNotSigned,
  sdkSignatureUnknown,
  sdkWithoutManifest,
} from '../../../../../src/core/apple/checks/frameworks/listed-sdk-rules.ts';
import { binaryPlist } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import type { IpaChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import type { FixturePair } from './fixture-pair.ts';

const MANIFEST = { 'PrivacyInfo.xcprivacy': binaryPlist({ NSPrivacyTracking: false }) };

/** Xcode's receipt for the .xcframework that a framework came from. */
function receipt(name: string, signed: boolean): IpaChange['archive'] {
  const contents = {
    signed,
    isSecureTimestamp: false,
    metadata: { library: `${name}.framework`, platform: 'ios' },
  };
  return { [`Signatures/${name}.xcframework-ios.signature`]: binaryPlist(contents) };
}

function bringing(name: string, files: Readonly<Record<string, Buffer>> = MANIFEST): IpaChange {
  // A bundle id takes no underscore.
  const infoPlist = { CFBundleIdentifier: `org.example.${name.replace('_', '')}` };
  return { bundles: { [`Frameworks/${name}.framework`]: { infoPlist, files } } };
}

export const listedSdksPairs: readonly FixturePair[] = [
  {
    rule: sdkWithoutManifest,
    trips: {
      what: 'a listed framework without a manifest',
      change: bringing('Alamofire', {}),
      says: 'Alamofire.framework has no PrivacyInfo.xcprivacy',
    },
    passes: {
      what: 'one that keeps it in a bundle of resources',
      change: bringing('Alamofire', {
        'Alamofire.bundle/PrivacyInfo.xcprivacy': MANIFEST['PrivacyInfo.xcprivacy'],
      }),
    },
  },
  {
    rule: sdkNotSigned,
    trips: {
      what: 'Python’s _ssl as flet 0.86.2 brought it, unsigned by its maker',
      change: { ...bringing('_ssl'), archive: { ...receipt('_ssl', false) } },
      says: '_ssl.framework was not signed by its maker',
    },
    passes: {
      what: 'the same one as flet 0.86.5 brings it',
      change: { ...bringing('_ssl'), archive: { ...receipt('_ssl', true) } },
    },
  },
  {
    rule: sdkSignatureUnknown,
    trips: {
      what: 'Python’s _hashlib without a receipt, as CocoaPods leaves it',
      change: bringing('_hashlib'),
      says: '_hashlib.framework has no receipt',
    },
    passes: {
      what: 'a listed framework that may have been built from source',
      change: bringing('Alamofire'),
    },
  },
];
