/**
 * What to do about the ITMS codes with which Apple refuses an upload. Collected from reports of
 * other tools' users; Apple publishes no such list.
 */

const STRAY_BINARY =
  'Leave out the Python package or framework that Apple names, or use one built for iOS: a native module was packed that is no iOS framework.';
const HIGHER_VERSION =
  'This version is already released or closed: raise the version (CFBundleShortVersionString).';
const OTHER_BUNDLE_ID = 'Upload the .ipa to the app it was built for: the bundle ids differ.';
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
  90478: HIGHER_VERSION,
  90683:
    'Add the purpose string (NS…UsageDescription) that Apple names to Info.plist; flet-build-ipa takes it as `info-plist`.',
  90721:
    'Sign with a certificate that is not revoked, and do not revoke it before processing ends.',
  90725: 'Build with a newer Xcode: Apple no longer takes this SDK.',
  91053: PRIVACY_MANIFEST,
  91056: PRIVACY_MANIFEST,
  91065: 'Use a release of the embedded SDK that is signed by its maker.',
};

/** One hint for each kind of cause; none for codes that are not known. */
export function hintsFor(codes: readonly string[]): readonly string[] {
  const hints = codes.flatMap((code) => HINTS[code.replace(/^ITMS-/, '')] ?? []);
  return [...new Set(hints)];
}
