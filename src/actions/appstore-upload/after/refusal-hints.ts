/**
 * What to do about the ITMS codes with which Apple refuses an upload. Collected from reports of
 * other tools' users; Apple publishes no such list.
 */

import type { ProcessingMessage } from '../../../core/app-store-connect/build-uploads.ts';

const STRAY_BINARY =
  'Leave out the Python package or framework that Apple names, or use one built for iOS: a native module was packed that is no iOS framework.';
const HIGHER_VERSION =
  'This version is already released or closed: raise the version (CFBundleShortVersionString).';
/** That of the app was compared before the upload, so it is another one. */
const OTHER_BUNDLE_ID =
  'Correct the bundle id that Apple names; the app’s own fits its record, so look at its extensions and watch apps.';
const DISTRIBUTION_PROFILE =
  'Sign with a distribution certificate and an App Store profile that holds it (setup-signing checks this).';
const PRIVACY_MANIFEST = 'Add or correct the PrivacyInfo.xcprivacy that Apple names.';

const HINTS: Readonly<Record<string, string>> = {
  90022: 'Add the app icons that Apple names.',
  90023: 'Add the app icons that Apple names.',
  90032: 'Add the app icons that Apple names.',
  90034: DISTRIBUTION_PROFILE,
  90036: STRAY_BINARY,
  90046: 'Make the entitlements of the app fit its provisioning profile.',
  90054: OTHER_BUNDLE_ID,
  90055: OTHER_BUNDLE_ID,
  90062: HIGHER_VERSION,
  90087: 'Strip the simulator architectures from the embedded frameworks.',
  90124: STRAY_BINARY,
  90125: 'Strip the simulator architectures from the embedded frameworks.',
  90161: DISTRIBUTION_PROFILE,
  90165: 'Make a new certificate and profile: the profile’s signature is not valid.',
  90171: STRAY_BINARY,
  90186: HIGHER_VERSION,
  90189: 'Raise the build number: it is used up for this version.',
  90207: STRAY_BINARY,
  90208: 'Rebuild the embedded framework that Apple names for the app’s minimum iOS version.',
  90209: 'Strip the simulator architectures from the embedded frameworks.',
  90210: STRAY_BINARY,
  90473: 'Give every extension the version and build number of the app.',
  90478: HIGHER_VERSION,
  90626: 'Correct the Siri intents that Apple names.',
  90683:
    'Add the purpose string (NS…UsageDescription) that Apple names to Info.plist; flet-build-ipa takes it as `info-plist`.',
  90721:
    'Sign with a certificate that is not revoked, and do not revoke it before processing ends.',
  90725: 'Build with a newer Xcode: Apple no longer takes this SDK.',
  91053: PRIVACY_MANIFEST,
  91056: PRIVACY_MANIFEST,
  91065: 'Use a release of the embedded SDK that is signed by its maker.',
};

/** Refusals that are told by their words alone. */
const HINTS_BY_WORDS: readonly (readonly [words: RegExp, hint: string])[] = [
  [
    /export compliance code/i,
    'Make ITSEncryptionExportComplianceCode in Info.plist the code of an approved declaration in App Store Connect, or leave it out.',
  ],
];

/** One hint for each kind of cause; none for what is not known. */
export function hintsFor(messages: readonly ProcessingMessage[]): readonly string[] {
  const hints = messages.flatMap(({ code, description }) => [
    HINTS[code.replace(/^ITMS-/, '')] ?? [],
    HINTS_BY_WORDS.filter(([words]) => words.test(description)).map(([, hint]) => hint),
  ]);
  return [...new Set(hints.flat())];
}
