/**
 * Refusals that an .ipa alone does not tell, so that no rule looks for them: with the rules, all
 * numbers of Apple's that are publicly known. Collected from refusals that developers have
 * published; Apple publishes no such list.
 */

export interface KnownRefusal {
  /** Apple's numbers without `ITMS-`. */
  readonly codes: readonly string[];
  /** Why no rule tells it: the end of a sentence that begins with the number. */
  readonly why: string;
  readonly remedy: string;
}

const BY_THE_READER = 'told by the reader of the .ipa, before any rule is asked';
const BY_STORE_STATE =
  'depends on the builds that App Store Connect already has; appstore-upload asks for them';
const HIGHER_VERSION =
  'Raise the version (CFBundleShortVersionString): this one is already released, or closed for new builds.';
const EXPORT_WITH_XCODE =
  'Export the archive again with Xcode and the method app-store-connect, without changing the .ipa afterwards.';

export const leftToApple: readonly KnownRefusal[] = [
  {
    codes: ['90017'],
    why: BY_THE_READER,
    remedy: 'Give the .ipa that Xcode exported: an archive with one app under Payload/.',
  },
  { codes: ['90062', '90186', '90478'], why: BY_STORE_STATE, remedy: HIGHER_VERSION },
  {
    codes: ['90189'],
    why: BY_STORE_STATE,
    remedy:
      'Raise the build number (CFBundleVersion): it is used up for this version. An earlier attempt may have arrived; look for the build in App Store Connect first.',
  },
  {
    codes: ['90061'],
    why: BY_STORE_STATE,
    remedy:
      'Raise the build number (CFBundleVersion) above every earlier one of the app: on the Mac a new version does not let it start again.',
  },
  {
    codes: ['90054', '90055'],
    why: 'depends on the app’s record',
    remedy:
      'Correct the bundle id that Apple names. That of the app was compared with its record before the upload, so look at its extensions and watch apps.',
  },
  {
    codes: ['90129'],
    why: 'depends on other people’s apps',
    remedy:
      'Choose another name for the app (CFBundleDisplayName, CFBundleName): another app has this one.',
  },
  {
    codes: ['90068'],
    why: 'announces an oldest MinimumOSVersion, in the one public report iOS 15 from 2027; Apple’s own text was not seen',
    remedy: 'Raise IPHONEOS_DEPLOYMENT_TARGET to the iOS that Apple names, in every target.',
  },
  {
    codes: ['90209'],
    why: 'concerns the alignment of segments; which ones, public sources do not say',
    remedy:
      'Build the executable that Apple names again with Xcode’s linker; tools that strip, pack or join binaries after linking break its segments.',
  },
  {
    codes: ['90210'],
    why: 'concerns load commands that are missing or in disorder; which ones, public sources do not say',
    remedy:
      'Leave out the Python package or framework that Apple names, or use one built for iOS: a native module was packed that was not linked for iOS.',
  },
  {
    codes: ['90283'],
    why: 'has no meaning that public sources agree on',
    remedy:
      'Download the provisioning profile again and build again; where Apple’s text names nothing, upload once more under a new build number.',
  },
  {
    codes: ['90301'],
    why: 'concerns apps for the Mac that were built on a beta of macOS; for iOS, `ITMS-90111` looks at it',
    remedy: 'Build with released versions of Xcode and macOS.',
  },
  {
    codes: ['90338'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Rename or take out the methods and symbols that Apple names: they are called like private ones of Apple’s. In a package of somebody else take a newer release.',
  },
  {
    codes: ['90429'],
    why: 'means a SwiftSupport that is invalid, in which way public sources do not say; it is also reported for loose libraries, which `ITMS-90171` finds',
    remedy: EXPORT_WITH_XCODE,
  },
  {
    codes: ['90626'],
    why: 'concerns texts inside compiled App Intents and string catalogues',
    remedy: 'Correct the Siri intents that Apple names; their titles may not speak of Apple.',
  },
  {
    codes: ['90683'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Add the purpose string (NS…UsageDescription) that Apple names to Info.plist; flet-build-ipa takes it as `info-plist`.',
  },
  {
    codes: ['90689'],
    why: 'contradicts `ITMS-90502` in public reports: one forbids what the other demands',
    remedy:
      'Leave UIRequiredDeviceCapabilities to Xcode, and take out what a script or template adds to it.',
  },
  {
    codes: ['90717'],
    why: 'concerns images inside Assets.car, whose format is closed, as the smaller icon sizes there do',
    remedy:
      'Save the icon of 1024×1024 pixels without an alpha channel: an opaque PNG, such as `sips -s format jpeg` and back makes.',
  },
  {
    codes: ['90721'],
    why: 'depends on whether Apple has revoked the certificate meanwhile',
    remedy:
      'Sign with a certificate that is not revoked, and do not revoke it before processing ends.',
  },
  {
    codes: ['90809'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Replace UIWebView by WKWebView; Apple names the executable. In a package of somebody else take a newer release.',
  },
  {
    codes: ['90905'],
    why: 'has in public reports the words of `ITMS-90713`, which looks at it',
    remedy:
      'Name the icon of the asset catalogue in CFBundleIconName; Xcode does so for ASSETCATALOG_COMPILER_APPICON_NAME.',
  },
  {
    codes: ['91053'],
    why: 'depends on the symbols that the code uses',
    remedy:
      'Declare the API that Apple names in PrivacyInfo.xcprivacy of the app, under NSPrivacyAccessedAPITypes with one of Apple’s reasons, or use a release of the framework that does.',
  },
  {
    codes: ['91107'],
    why: 'concerns privacy manifests outside the standard places, which are not read',
    remedy:
      'Correct the PrivacyInfo.xcprivacy that Apple names: its keys and the types of their values. A framework needs a newer release.',
  },
];
