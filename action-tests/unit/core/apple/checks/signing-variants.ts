/** Profiles and certificates beside those that the signing material holds. */
import { rehearsalAuthority } from '../../../../../src/sandbox/material/certificate/certificate-authority.ts';
import { createKeyPair } from '../../../../../src/sandbox/material/certificate/certificate.ts';
import { claimedEntitlements } from '../../../../../src/sandbox/material/app/entitlements.ts';
import type { Entitlements } from '../../../../../src/sandbox/material/app/entitlements.ts';
import { createProvisioningProfile } from '../../../../../src/sandbox/material/provisioning-profile.ts';
import type { ProvisioningProfileOptions } from '../../../../../src/sandbox/material/provisioning-profile.ts';
import { issueSigningCertificate } from '../../../../../src/sandbox/material/certificate/signing-certificate.ts';
import type { SigningCertificateKind } from '../../../../../src/sandbox/material/certificate/signing-certificate.ts';
import type { SigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';

/** The profile of the material, but for `changes`. */
export function profileWith(
  { teamId, teamName, bundleId, certificate, profileNotAfter }: SigningMaterial,
  changes: Partial<ProvisioningProfileOptions>,
): Buffer {
  return createProvisioningProfile(rehearsalAuthority(), {
    kind: 'app-store',
    teamId,
    teamName,
    bundleId,
    certificates: [certificate],
    createdAt: certificate.notBefore,
    notAfter: profileNotAfter,
    ...changes,
  }).content;
}

/** What the app of the material claims, and `more`. */
export function entitlementsWith(
  { profile, bundleId }: SigningMaterial,
  more: Entitlements,
): Entitlements {
  return { ...claimedEntitlements(profile, bundleId), ...more };
}

/** Another certificate of the same team. */
export function anotherSigner(
  { teamId, teamName, certificate }: SigningMaterial,
  kind: SigningCertificateKind,
) {
  const { intermediate, root } = rehearsalAuthority();
  const keys = createKeyPair();
  const issued = issueSigningCertificate(intermediate, {
    kind,
    teamId,
    teamName,
    publicKeyPem: keys.publicKeyPem,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
  });
  return {
    certificate: issued,
    signer: {
      certificatePem: issued.pem,
      privateKeyPem: keys.privateKeyPem,
      chainPem: [intermediate.certificate.pem, root.certificate.pem],
    },
  };
}

export function flipByte(contents: Buffer, offset: number): Buffer {
  const flipped = Buffer.from(contents);
  flipped.writeUInt8(flipped.readUInt8(offset) ^ 1, offset);
  return flipped;
}
