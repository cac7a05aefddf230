/** Rules on the provisioning profiles inside the app and its extensions. */
import type { Bundle } from '../../package/bundle.ts';
import type { Ipa, Platform } from '../../package/ipa.ts';
import { embeddedProfile, readableProfile } from './embedded-profile.ts';
import { signersOf } from './bundle-signatures.ts';
import type { Rule, Subject } from '../rule.ts';

const PROFILE_FILE = 'embedded.mobileprovision';

/** Frameworks run under the profile of what loads them. */
function bundlesWithProfile(ipa: Ipa): readonly Bundle[] {
  return ipa.bundles.filter(({ kind }) => kind !== 'framework');
}

export const profileMissing: Rule = {
  code: 'ITMS-90174',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${PROFILE_FILE}\` of the app and of each extension`,
  meaning: 'The app or an extension has no provisioning profile.',
  remedy:
    'Export the .ipa with Xcode and a profile for each bundle id. A zipped Payload folder is no export.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      if (bundle.embeddedProfile === undefined) yield `${bundle.path} has no ${PROFILE_FILE}.`;
    }
  },
};

export const profileDamaged: Rule = {
  code: 'ITMS-90165',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signature around \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile is damaged: its own signature does not fit, or it cannot be read.',
  remedy:
    'Download the profile again and store it as base64; git or an editor may have changed its line ends.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const problem = embeddedProfile(bundle)?.problem;
      if (problem && !problem.isContradictory) yield `${bundle.path}: ${problem.text}`;
    }
  },
};

export const profileOfWrongKind: Rule = {
  code: 'ITMS-90161',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `what \`${PROFILE_FILE}\` allows: devices, all devices, debugging`,
  meaning: 'An embedded profile is of another kind than what the app is exported for.',
  remedy:
    'Sign with an App Store profile for what goes to App Store Connect (setup-signing checks this).',
  *find(ipa, { exportMethod = 'app-store-connect' }) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const embedded = embeddedProfile(bundle);
      if (embedded?.problem?.isContradictory) yield `${bundle.path}: ${embedded.problem.text}`;
      const { profile } = embedded ?? {};
      if (profile && profile.exportMethod !== exportMethod) {
        yield `${bundle.path}: the profile "${profile.name}" is for ${profile.exportMethod}, not for ${exportMethod}.`;
      }
    }
  },
};

export const signerNotInProfile: Rule = {
  code: 'ITMS-90161',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signer of the executable and \`DeveloperCertificates\` in \`${PROFILE_FILE}\``,
  meaning: 'The certificate that signed is not among those in the profile.',
  remedy:
    'Edit the profile at developer.apple.com so that it holds the certificate, download it again, and build again.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = readableProfile(bundle);
      if (profile === undefined) continue;
      for (const { commonName, sha1 } of signersOf(bundle)) {
        if (profile.certificateSha1s.includes(sha1)) continue;
        yield `${bundle.path} is signed by "${commonName}" (${sha1}), which the profile "${profile.name}" does not contain.`;
      }
    }
  },
};

export const profileForOtherApp: Rule = {
  code: 'slipway/profile-for-other-app',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`application-identifier\` in \`${PROFILE_FILE}\` and \`CFBundleIdentifier\``,
  meaning: 'An embedded profile is for another bundle id.',
  remedy: 'Build with the profile of this bundle id; each extension needs one of its own.',
  *find(ipa) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = readableProfile(bundle);
      const bundleId = bundle.infoPlist?.['CFBundleIdentifier'];
      if (profile === undefined || typeof bundleId !== 'string' || profile.covers(bundleId))
        continue;
      yield `${bundle.path} is ${bundleId}, but the profile "${profile.name}" is for ${profile.bundleId}.`;
    }
  },
};

export const profileExpired: Rule = {
  code: 'slipway/profile-expired',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`ExpirationDate\` in \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile has expired.',
  remedy: 'Renew the profile at developer.apple.com, update the secret, and build again.',
  *find(ipa, { now }) {
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = readableProfile(bundle);
      if (profile === undefined || now < profile.expires) continue;
      yield `${bundle.path}: the profile "${profile.name}" expired on ${profile.expires.toISOString().slice(0, 10)}.`;
    }
  },
};

/** The platforms, as profiles name them. visionOS was `xrOS` before it had its name. */
const PROFILE_PLATFORMS: Readonly<Record<Platform, readonly string[]>> = {
  IOS: ['iOS'],
  TV_OS: ['tvOS'],
  VISION_OS: ['visionOS', 'xrOS'],
  MAC_OS: ['OSX'],
};

export const profileForOtherPlatform: Rule = {
  code: 'ITMS-90545',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`Platform\` in \`${PROFILE_FILE}\``,
  meaning: 'An embedded profile is for another platform than the app.',
  remedy: 'Use a profile for the platform of the app; for iPhone and iPad that is iOS.',
  *find(ipa) {
    const wanted = PROFILE_PLATFORMS[ipa.platform];
    for (const bundle of bundlesWithProfile(ipa)) {
      const profile = readableProfile(bundle);
      // Very old profiles name no platform.
      if (profile === undefined || profile.platforms.length === 0) continue;
      if (profile.platforms.some((platform) => wanted.includes(platform))) continue;
      yield `${bundle.path}: the profile "${profile.name}" is for ${profile.platforms.join(', ')}, not for ${wanted[0]}.`;
    }
  },
};

export const profile: Subject = {
  title: 'Provisioning profile',
  rules: [
    profileMissing,
    profileDamaged,
    profileOfWrongKind,
    signerNotInProfile,
    profileForOtherApp,
    profileExpired,
    profileForOtherPlatform,
  ],
};
