/** Who signed a profile: the portal, or somebody with a certificate that Apple issued too. */
import { X509Certificate } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { readSignedData } from '../../../../../src/core/apple/certificate/cms.ts';
import { isSignedByPortal } from '../../../../../src/core/apple/provisioning-profile/profile-signer.ts';
import { rehearsalAuthority } from '../../../../../src/sandbox/material/certificate/certificate-authority.ts';
import {
  issueCertificate,
  subjectFields,
} from '../../../../../src/sandbox/material/certificate/certificate.ts';
import { signedData } from '../../../../../src/sandbox/material/asn1/signed-data.ts';

const { intermediate, profileSigner } = rehearsalAuthority();
const PORTAL = 'Apple iPhone OS Provisioning Profile Signing';

/** Valid in 2020. */
function signerCalled(commonName: string) {
  return issueCertificate({
    issuer: intermediate,
    publicKeyPem: profileSigner.publicKeyPem,
    subject: [{ type: subjectFields.commonName, value: commonName }],
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2021-01-01T00:00:00Z'),
    extensions: [],
  });
}

function signedBy(commonName: string, signedAt: string) {
  const message = signedData({
    content: Buffer.from('tea'),
    signer: {
      certificatePem: signerCalled(commonName).pem,
      privateKeyPem: profileSigner.privateKeyPem,
    },
    chainPem: [intermediate.certificate.pem],
    digest: 'sha256',
    detached: false,
    signedAt: new Date(signedAt),
  });
  return readSignedData(message);
}

test.each<[string, string, string, 'apple' | 'elsewhere', boolean]>([
  ['the portal, with a certificate that has expired since', PORTAL, '2020-06-01', 'apple', true],
  ['the portal for macOS', 'Mac OS X Provisioning Profile Signing', '2020-06-01', 'apple', true],
  ['a developer', 'Apple Distribution: Jo (TEAM123456)', '2020-06-01', 'apple', false],
  ['a portal of somebody else', PORTAL, '2020-06-01', 'elsewhere', false],
  ['the portal, before its certificate began', PORTAL, '2019-06-01', 'apple', false],
  ['the portal, after its certificate had expired', PORTAL, '2060-06-01', 'apple', false],
])('%s', (_, commonName, day, chain, verdict) => {
  // Nobody but Apple can make a chain that leads to Apple's root.
  const message = { ...signedBy(commonName, `${day}T00:00:00Z`), chain };
  expect(message.signer).toBeInstanceOf(X509Certificate);
  expect(isSignedByPortal(message)).toBe(verdict);
});

test('nobody, where the signature fits no certificate', () => {
  const message = { ...signedBy(PORTAL, '2020-06-01T00:00:00Z'), chain: 'apple' as const };
  expect(isSignedByPortal({ ...message, signer: undefined })).toBe(false);
  expect(isSignedByPortal({ ...message, signedAttributes: new Map() })).toBe(true);
});
