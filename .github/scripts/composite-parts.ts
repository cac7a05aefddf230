/**
 * The parts of the composite action flet-testflight: which inputs of each it has, what it hands from
 * part to part, and which it has not.
 */

export interface Part {
  readonly action: string;
  readonly name: string;
  /** Inputs that the composite has too, and hands over. */
  readonly takes: readonly string[];
  /** Inputs that are an output of an earlier part: the output's name, by input. */
  readonly from?: Readonly<Record<string, string>>;
  /** Inputs that the composite has not, each with the reason; what is in no list is an error. */
  readonly leaves: Readonly<Record<string, string>>;
}

const ONE_BUILD = 'the build is the one that was uploaded';
const WAITED = 'the upload has waited until the build is processed';
const NO_PLAN = 'without a build, the parts after it have nothing to look at';

/** Inputs of several parts that are worded for one of them. */
export const ABOUT: Readonly<Record<string, string>> = {
  'api-key-id': 'Key id of the App Store Connect API key.',
  'issuer-id':
    'Issuer id of the API key; leave it out for an individual key, with which no certificate and no profile can be had from App Store Connect.',
  check:
    'What to do about what App Store Connect would refuse, be it in the .ipa, after the build and before the upload, or as its version is closed: fail, warn, or do not look.',
};

const CREDENTIALS = ['api-key-id', 'issuer-id', 'api-private-key'];

export const PARTS: readonly Part[] = [
  {
    action: 'setup-signing',
    name: 'Set up signing',
    takes: [
      'certificate',
      'certificate-password',
      'provisioning-profiles',
      'certificate-private-key',
      'bundle-ids',
      'create-missing',
      ...CREDENTIALS,
      'preferred-profiles',
      'profile-name',
      'team-id',
      'entitlements',
      'expiry-warning-days',
      'search-list',
      'self-test',
    ],
    leaves: {
      'export-method': 'TestFlight takes builds of one kind, `app-store-connect`',
      'export-options': 'the .ipa is exported by flet-build-ipa, which has an input of this name',
      'register-devices': 'profiles for the App Store list no devices',
      'dry-run': NO_PLAN,
    },
  },
  {
    action: 'flet-build-ipa',
    name: 'Build the .ipa',
    takes: [
      'app-path',
      'flet-version',
      'python-version',
      'xcode-version',
      'version',
      'build-number',
      'permissions',
      'info-plist',
      'deep-linking-scheme',
      'deep-linking-host',
      'exclude',
      'args',
      'flutter-build-args',
      'export-options',
      'testflight-internal-only',
      'allow-private-files',
      'clean',
      'cache',
      'timeout-minutes',
      'check',
      ...CREDENTIALS,
    ],
    from: {
      'bundle-id': 'setup-signing',
      'provisioning-profile': 'setup-signing',
      'signing-certificate': 'setup-signing',
      'team-id': 'setup-signing',
      'export-method': 'setup-signing',
    },
    leaves: {
      'allow-unsigned': 'an .ipa without signature cannot be uploaded',
      'output-directory': 'the .ipa goes on to the upload; the output `ipa-path` has it',
    },
  },
  {
    action: 'appstore-upload',
    name: 'Upload to App Store Connect',
    takes: [
      ...CREDENTIALS,
      'check',
      'if-exists',
      'app-id',
      'uses-non-exempt-encryption',
      'appear-timeout-minutes',
      'processing-timeout-minutes',
      'parallel-parts',
      'checksum',
    ],
    from: { 'ipa-path': 'flet-build-ipa' },
    leaves: {
      'wait-for-processing': 'testers get no build before it is processed',
      'on-timeout': 'testers get no build before it is processed',
      'dry-run': NO_PLAN,
    },
  },
  {
    action: 'testflight-distribute',
    name: 'Give it to the testers',
    takes: [
      ...CREDENTIALS,
      'groups',
      'create-groups',
      'testers',
      'resend-invitations',
      'release-notes',
      'release-notes-locale',
      'add-locales',
      'release-notes-from',
      'release-notes-since',
      'release-notes-tag-pattern',
      'github-token',
      'beta-review',
      'if-another-in-review',
      'beta-description',
      'feedback-email',
      'contact-first-name',
      'contact-last-name',
      'contact-phone',
      'contact-email',
      'review-notes',
      'demo-account-name',
      'demo-account-password',
      'notify-testers',
      'public-link',
      'public-link-limit',
      'expire-previous-builds',
      'expire-at-most',
    ],
    from: { 'build-id': 'appstore-upload' },
    leaves: {
      'build-upload-id': ONE_BUILD,
      'bundle-id': ONE_BUILD,
      'app-id': ONE_BUILD,
      platform: ONE_BUILD,
      version: ONE_BUILD,
      'build-number': ONE_BUILD,
      'uses-non-exempt-encryption': 'the upload has given the answer',
      'appear-timeout-minutes': WAITED,
      'processing-timeout-minutes': WAITED,
      'on-timeout': WAITED,
      'dry-run': NO_PLAN,
    },
  },
];
