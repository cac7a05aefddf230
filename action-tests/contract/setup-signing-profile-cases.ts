/** Profiles of all kinds, each with what becomes of it: `fits`, or a code. */
import { X509Certificate } from 'node:crypto';
import { build } from 'plist';
import type { PlistValue } from 'plist';
import { profilePayload } from '../../src/sandbox/material/provisioning-profile.ts';
import { asBer } from '../../src/sandbox/material/asn1/ber.ts';
import { signedData } from '../../src/sandbox/material/asn1/signed-data.ts';
import type { Given } from '../support/signing-mac.ts';
import {
  authority,
  base64,
  bundleId,
  certificate,
  certify,
  inDays,
  p12,
  profileFile,
  teamId,
} from './setup-signing-cases.ts';

export const profiles = (...files: readonly Buffer[]): Given => ({
  'provisioning-profiles': base64(...files),
});
export const usual = profileFile();
const sha256 = profileFile({ digest: 'sha256' });
const development = certify({ kind: 'development' });
const debugging = {
  kind: 'development',
  certificates: [development],
} as const;
const forDevelopment: Given = {
  certificate: base64(p12({ certificates: [development.der] })),
};
export const uuid = '6f1c1f4e-0b8e-4d6a-9d39-0c5f3f1f7a11';

/** A profile with keys that the portal would not write. */
export function written(
  changes: Record<string, PlistValue>,
  entitlements: Record<string, PlistValue> = {},
  signerPem = authority.profileSigner.certificate.pem,
): Buffer {
  const list = {
    Name: 'By hand',
    UUID: uuid,
    TeamIdentifier: [teamId],
    ApplicationIdentifierPrefix: [teamId],
    ExpirationDate: inDays(100),
    DeveloperCertificates: [certificate.der],
    Entitlements: { 'application-identifier': `${teamId}.${bundleId}`, ...entitlements },
    ...changes,
  };
  return signedData({
    content: Buffer.from(build(list)),
    signer: {
      certificatePem: signerPem,
      privateKeyPem: authority.profileSigner.privateKeyPem,
    },
    chainPem: [authority.intermediate.certificate.pem],
    digest: 'sha1',
    detached: false,
    signedAt: inDays(-1),
  });
}

const replaced = (contents: Buffer, from: string, to: string) =>
  Buffer.from(contents.toString('latin1').replaceAll(from, to), 'latin1');
/** The signer's certificate with a changed signature: its issuer did not sign it so. */
function forgedSigner(): string {
  const forged = Buffer.from(authority.profileSigner.certificate.der);
  forged.writeUInt8(forged.readUInt8(forged.length - 1) ^ 1, forged.length - 1);
  return new X509Certificate(forged).toString();
}

export const cases: readonly (readonly [string, Given, string])[] = [
  ['in DER with SHA-1, as Apple signs to this day', profiles(usual), 'fits'],
  ['with SHA-256', profiles(sha256), 'fits'],
  ['in BER, the lengths open and the contents in pieces', profiles(asBer(usual, 6)), 'fits'],
  ['in BER with SHA-256', profiles(asBer(sha256, 6)), 'fits'],
  ['in BER, only its outermost length open', profiles(asBer(usual, 1)), 'fits'],
  ['given twice', profiles(usual, usual), 'fits'],
  ['encoded twice', profiles(Buffer.from(base64(usual))), 'fits'],
  [
    'as `certutil -encode` writes it',
    {
      'provisioning-profiles': `-----BEGIN CERTIFICATE-----\n${base64(usual)}\n-----END CERTIFICATE-----`,
    },
    'fits',
  ],
  ['of 2012, without platform and team', profiles(written({})), 'fits'],
  ['with a UUID in upper case', profiles(written({ UUID: uuid.toUpperCase() })), 'fits'],
  [
    'of an app with a prefix of its own',
    profiles(
      written(
        { ApplicationIdentifierPrefix: ['OLDPREFIX1'] },
        { 'application-identifier': `OLDPREFIX1.${bundleId}` },
      ),
    ),
    'fits',
  ],
  ['for ad hoc', profiles(profileFile({ kind: 'ad-hoc' })), 'fits'],
  [
    'for development, with a certificate for it',
    { ...forDevelopment, ...profiles(profileFile(debugging)) },
    'fits',
  ],
  [
    'of an enterprise, with the kind asked for',
    { ...profiles(profileFile({ kind: 'enterprise' })), 'export-method': 'enterprise' },
    'fits',
  ],
  [
    'for ad hoc, by its former name',
    { ...profiles(profileFile({ kind: 'ad-hoc' })), 'export-method': 'ad-hoc' },
    'fits',
  ],
  [
    'with a wildcard, and the bundle id named',
    { ...profiles(profileFile({ bundleId: 'com.example.*' })), 'bundle-ids': bundleId },
    'fits',
  ],
  [
    'for everything, and the bundle id named',
    { ...profiles(profileFile({ bundleId: '*' })), 'bundle-ids': bundleId },
    'fits',
  ],
  [
    'of an app and its extension',
    {
      ...profiles(profileFile({ bundleId: `${bundleId}.widget` }), usual),
      'bundle-ids': `${bundleId}, ${bundleId}.widget`,
    },
    'fits',
  ],
  [
    'as one of two, chosen by its name',
    {
      ...profiles(profileFile({ name: 'One' }), profileFile({ name: 'Two' })),
      'preferred-profiles': 'two',
    },
    'fits',
  ],
  [
    'as one of two, chosen by its UUID',
    { ...profiles(profileFile({ uuid }), profileFile()), 'preferred-profiles': uuid },
    'fits',
  ],
  ['beside an expired one', profiles(profileFile({ notAfter: inDays(-1) }), usual), 'fits'],
  ['as one of two', profiles(profileFile(), profileFile()), 'profile/ambiguous'],
  [
    'as one of two, with another chosen',
    { ...profiles(profileFile(), profileFile()), 'preferred-profiles': 'Three' },
    'input/invalid',
  ],
  [
    'with another team written into it',
    profiles(replaced(usual, `<string>${teamId}<`, '<string>TEAM123457<')),
    'profile/broken-signature',
  ],
  [
    'with a changed name',
    profiles(replaced(usual, 'Slipway com example app', 'Slipway com example apq')),
    'profile/broken-signature',
  ],
  [
    'in BER with a changed name',
    profiles(replaced(asBer(usual, 6), 'Slipway com example app', 'Slipway com example apq')),
    'profile/broken-signature',
  ],
  [
    'signed by a certificate that nobody issued',
    profiles(written({}, {}, forgedSigner())),
    'profile/broken-signature',
  ],
  ['with the line ends of Windows', profiles(replaced(usual, '\n', '\r\n')), 'profile/unreadable'],
  ['cut off', profiles(usual.subarray(0, -100)), 'profile/unreadable'],
  ['that is a certificate file', profiles(p12()), 'profile/unreadable'],
  [
    'as the XML in it',
    { 'provisioning-profiles': build(profilePayload(usual)) },
    'profile/not-base64',
  ],
  ['with a path for a UUID', profiles(written({ UUID: '../../evil' })), 'profile/unreadable'],
  ['without a UUID', profiles(written({ UUID: '' })), 'profile/unreadable'],
  ['without an expiry date', profiles(written({ ExpirationDate: 'never' })), 'profile/unreadable'],
  [
    'for debugging on all devices',
    profiles(written({}, { 'get-task-allow': true })),
    'profile/contradictory',
  ],
  [
    'for all devices and for some',
    profiles(written({ ProvisionsAllDevices: true, ProvisionedDevices: ['a'] })),
    'profile/contradictory',
  ],
  [
    'that Xcode manages, alone',
    profiles(profileFile({ isXcodeManaged: true })),
    'profile/xcode-managed',
  ],
  [
    'that Xcode manages, by its name alone',
    profiles(written({ Name: `iOS Team Store Provisioning Profile: ${bundleId}` })),
    'profile/xcode-managed',
  ],
  [
    'that Xcode manages, beside one made by hand',
    profiles(profileFile({ isXcodeManaged: true }), profileFile({ name: 'By hand' })),
    'fits',
  ],
  [
    'for iOS beside others for tvOS, and for Mac Catalyst with another bundle id',
    profiles(
      usual,
      profileFile({ platforms: ['tvOS'], name: 'TV' }),
      profileFile({ platforms: ['OSX'], bundleId: `maccatalyst.${bundleId}` }),
    ),
    'fits',
  ],
  ['for tvOS', profiles(profileFile({ platforms: ['tvOS'] })), 'profile/not-for-ios'],
  ['for macOS', profiles(profileFile({ platforms: ['OSX'] })), 'profile/not-for-ios'],
  ['that has expired', profiles(profileFile({ notAfter: inDays(-1) })), 'profile/expired'],
  ['of another kind than asked for', { 'export-method': 'release-testing' }, 'profile/wrong-kind'],
  ['of another team', profiles(profileFile({ teamId: 'ANOTHER123' })), 'profile/wrong-team'],
  [
    'without the certificate',
    profiles(profileFile({ certificates: [development] })),
    'profile/certificate-missing',
  ],
  [
    'for development, with a certificate for distribution',
    profiles(profileFile(debugging)),
    'certificate/wrong-kind',
  ],
  ['for another bundle id', { 'bundle-ids': 'com.example.other' }, 'profile/not-covered'],
  [
    'for the app, but none for its extension',
    { 'bundle-ids': `${bundleId}, ${bundleId}.widget` },
    'profile/not-covered',
  ],
  [
    'with a wildcard that ends elsewhere',
    { ...profiles(profileFile({ bundleId: 'com.examples.*' })), 'bundle-ids': bundleId },
    'profile/not-covered',
  ],
  [
    'with a wildcard, and no bundle id named',
    profiles(profileFile({ bundleId: 'com.example.*' })),
    'profile/bundle-ids-needed',
  ],
  [
    'of unrelated apps',
    profiles(usual, profileFile({ bundleId: 'org.other' })),
    'profile/bundle-ids-needed',
  ],
  ['that is some text', { 'provisioning-profiles': 'my profile' }, 'profile/not-base64'],
  ['that is a word', { 'provisioning-profiles': 'profile' }, 'profile/too-short'],
  ['that no pattern finds', { 'provisioning-profiles': '*.mobileprovision' }, 'profile/not-found'],
];
