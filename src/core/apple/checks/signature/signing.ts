/** Rules on the signatures of the app, its extensions and its frameworks. */
import type { SigningCertificate } from '../../certificate/certificate.ts';
import { purposeOf } from '../../provisioning-profile/export-method.ts';
import type { Ipa } from '../../package/ipa.ts';
import { textAt } from '../../property-list/property-list.ts';
import { describeSignatureFlaw, signatureFlaws } from '../../code-signature/signature-check.ts';
import type { SignatureFlaw } from '../../code-signature/signature-check.ts';
import type { Bundle } from '../../package/bundle.ts';
import { signaturesOf, signersOf, slicesOf } from './bundle-signatures.ts';
import { readableProfile } from './embedded-profile.ts';
import type { Rule, Subject } from '../rule.ts';

const EVERY_EXECUTABLE = 'the executable of the app, of each extension and of each framework';

export const signatureMissing: Rule = {
  code: 'ITMS-90034',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signature in ${EVERY_EXECUTABLE}`,
  meaning: 'An executable is not signed, or by a certificate that is not for iOS apps.',
  remedy:
    'Sign with an "Apple Distribution" certificate (setup-signing checks it). Frameworks are signed when Xcode embeds them: export the .ipa instead of copying files into it.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      const unsigned = slicesOf(bundle).filter(
        ({ signature, signatureDamage }) =>
          signature === undefined && signatureDamage === undefined,
      );
      if (unsigned.length > 0) {
        const which = unsigned.map(({ architecture }) => architecture).join(', ');
        yield `The executable of ${bundle.path} is not signed (${which}).`;
      }
      for (const { commonName, purpose } of signersOf(bundle)) {
        if (purpose !== undefined) continue;
        yield `${bundle.path} is signed by "${commonName}", a certificate that is not for iOS apps.`;
      }
    }
  },
};

export const modifiedAfterSigning: Rule = {
  code: 'ITMS-90035',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `every hash that the signatures hold: of the pages of ${EVERY_EXECUTABLE}, of Info.plist, entitlements and all sealed files`,
  meaning: 'Something in the app was changed after it was signed.',
  remedy:
    'Use the .ipa as Xcode exported it. What must be changed in the app has to change before it is signed.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      for (const flaw of signatureFlaws(bundle)) {
        if (isOfUnreadableList(flaw, bundle)) continue;
        yield `${bundle.path}: ${describeSignatureFlaw(flaw)}`;
      }
    }
  },
};

/**
 * An unreadable Info.plist is a finding of its own; the flaw that it was changed follows from it.
 */
function isOfUnreadableList(flaw: SignatureFlaw, { infoPlist }: Bundle): boolean {
  return infoPlist === undefined && 'part' in flaw && flaw.part === 'infoPlist';
}

export const signedForOtherUse: Rule = {
  code: 'ITMS-90035',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the signer of ${EVERY_EXECUTABLE}`,
  meaning: 'An ad hoc signature, or one by a certificate for another use than the export method’s.',
  remedy:
    'Sign with an "Apple Distribution" certificate for the App Store, TestFlight and registered devices, with "Apple Development" for debugging only.',
  *find({ bundles }, { exportMethod = 'app-store-connect' }) {
    const wanted = purposeOf(exportMethod);
    for (const bundle of bundles) {
      if (signaturesOf(bundle).some(({ isAdHoc }) => isAdHoc)) {
        yield `${bundle.path} has an ad hoc signature, which no certificate stands behind.`;
      }
      for (const { commonName, purpose } of signersOf(bundle)) {
        if (purpose === undefined || purpose === wanted) continue;
        yield `${bundle.path} is signed by "${commonName}", but ${exportMethod} needs a ${wanted} certificate.`;
      }
    }
  },
};

export const certificateNotValid: Rule = {
  code: 'slipway/certificate-expired',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the validity of the signer of ${EVERY_EXECUTABLE}`,
  meaning: 'The certificate that signed has expired, or is not valid yet.',
  remedy:
    'Create a new certificate at developer.apple.com, put it into the profile, update the secrets, and build again.',
  *find(ipa, { now }) {
    for (const { commonName, validFrom, expires } of signersIn(ipa)) {
      if (now >= expires) yield `"${commonName}" expired on ${day(expires)}.`;
      if (now < validFrom) yield `"${commonName}" is valid only from ${day(validFrom)}.`;
    }
  },
};

/** Every certificate that signed something in the app, once. */
function signersIn({ bundles }: Ipa): readonly SigningCertificate[] {
  return [...new Map(bundles.flatMap(signersOf).map((signer) => [signer.sha1, signer])).values()];
}

export const teamsDiffer: Rule = {
  code: 'slipway/team-differs',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `the team in the signature of ${EVERY_EXECUTABLE}, and \`TeamIdentifier\` in the app’s profile`,
  meaning: 'A part of the app is signed for another team than the app; iOS would not load it.',
  remedy: 'Let one export sign the app with all that is in it, with one certificate and its team.',
  *find({ app, bundles }) {
    const own = readableProfile(app)?.teamId ?? signaturesOf(app)[0]?.teamId;
    for (const bundle of bundles) {
      const teams = new Set(signaturesOf(bundle).flatMap(({ teamId }) => teamId ?? []));
      for (const team of teams) {
        if (own === undefined || team === own) continue;
        yield `${bundle.path} is signed for team ${team}, but the app belongs to team ${own}.`;
      }
    }
  },
};

/** Public sources give this number two meanings; the other concerns the launch storyboard. */
export const identifierDiffers: Rule = {
  code: 'ITMS-90334',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    'the identifier in the signature of the app and of each extension, and `CFBundleIdentifier`',
  meaning: 'A signature was made for another bundle id than the bundle has.',
  remedy: 'Change the bundle id before the app is signed, not after.',
  *find({ bundles }) {
    for (const bundle of bundles) {
      // A framework keeps the identifier that its maker signed it under.
      if (bundle.kind === 'framework') continue;
      const bundleId = bundle.infoPlist && textAt(bundle.infoPlist, 'CFBundleIdentifier');
      const identifiers = new Set(signaturesOf(bundle).map(({ identifier }) => identifier));
      for (const identifier of identifiers) {
        if (bundleId === undefined || identifier === bundleId) continue;
        yield `${bundle.path} is ${bundleId}, but its signature is for ${identifier}.`;
      }
    }
  },
};

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export const signing: Subject = {
  title: 'Signature',
  rules: [
    signatureMissing,
    modifiedAfterSigning,
    signedForOtherUse,
    certificateNotValid,
    teamsDiffer,
    identifierDiffers,
  ],
};
