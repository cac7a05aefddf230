/** A certificate and a profile that belong together, with all that a test has to know of them. */
import { randomBytes } from 'node:crypto';
import { appleIdentifier } from './apple-identifier.ts';
import { rehearsalAuthority } from './certificate/certificate-authority.ts';
import { createKeyPair } from './certificate/certificate.ts';
import type { Certificate, KeyPair } from './certificate/certificate.ts';
import type { CodeSigner } from './app/code-signature.ts';
import { legacyPkcs12, modernPkcs12 } from './pkcs12/pkcs12.ts';
import { createProvisioningProfile } from './provisioning-profile.ts';
import type { ProfileKind } from './provisioning-profile.ts';
import { issueSigningCertificate } from './certificate/signing-certificate.ts';
import type { SigningCertificateKind } from './certificate/signing-certificate.ts';

export interface SigningMaterialOptions {
  readonly teamId?: string;
  readonly teamName?: string;
  readonly bundleId?: string;
  readonly kind?: ProfileKind;
  readonly certificateNotBefore?: Date;
  readonly certificateNotAfter?: Date;
  readonly profileNotAfter?: Date;
  /** `other`: the profile holds another certificate of the same team. */
  readonly profileCertificate?: 'own' | 'other';
  readonly profileName?: string;
  readonly profileIsXcodeManaged?: boolean;
  readonly pkcs12Form?: 'modern' | 'legacy';
  readonly now?: Date;
  readonly password?: string;
}

/** The secrets that a user of the actions keeps, and the facts that a test needs about them. */
export interface SigningMaterial {
  readonly teamId: string;
  readonly teamName: string;
  readonly bundleId: string;
  readonly authority: { readonly rootPem: string; readonly intermediatePem: string };
  readonly certificate: Certificate;
  readonly privateKeyPem: string;
  /** The certificate with its key and issuers, as whoever signs code needs them. */
  readonly signer: CodeSigner;
  readonly pkcs12: Buffer;
  readonly password: string;
  readonly profile: Buffer;
  readonly profileUuid: string;
  readonly profileName: string;
  readonly profileNotAfter: Date;
}

const DAY = 86_400_000;

const certificateKinds = {
  'app-store': 'distribution',
  'ad-hoc': 'distribution',
  development: 'development',
  enterprise: 'legacy-distribution',
} as const satisfies Record<ProfileKind, SigningCertificateKind>;

export function createSigningMaterial(options: SigningMaterialOptions = {}): SigningMaterial {
  const {
    teamId = appleIdentifier(),
    teamName = 'Exämple GmbH',
    bundleId = 'com.example.rehearsal',
    kind = 'app-store',
    now = new Date(),
    password = randomBytes(18).toString('base64url'),
  } = options;
  const certificateNotAfter = options.certificateNotAfter ?? new Date(now.getTime() + 365 * DAY);
  const profileNotAfter = options.profileNotAfter ?? certificateNotAfter;

  const authority = rehearsalAuthority();
  const intermediate = authority.intermediate.certificate;
  const certify = ({ publicKeyPem }: KeyPair) =>
    issueSigningCertificate(authority.intermediate, {
      kind: certificateKinds[kind],
      teamId,
      teamName,
      publicKeyPem,
      notBefore: options.certificateNotBefore ?? startOf(certificateNotAfter, now),
      notAfter: certificateNotAfter,
    });
  const keys = createKeyPair();
  const certificate = certify(keys);

  const profile = createProvisioningProfile(authority, {
    kind,
    teamId,
    teamName,
    bundleId,
    certificates: [options.profileCertificate === 'other' ? certify(createKeyPair()) : certificate],
    createdAt: startOf(profileNotAfter, now),
    notAfter: profileNotAfter,
    isXcodeManaged: options.profileIsXcodeManaged ?? false,
    ...(options.profileName === undefined ? {} : { name: options.profileName }),
  });

  const writePkcs12 = options.pkcs12Form === 'legacy' ? legacyPkcs12 : modernPkcs12;
  return {
    teamId,
    teamName,
    bundleId,
    authority: { rootPem: authority.root.certificate.pem, intermediatePem: intermediate.pem },
    certificate,
    privateKeyPem: keys.privateKeyPem,
    signer: {
      certificatePem: certificate.pem,
      privateKeyPem: keys.privateKeyPem,
      chainPem: [intermediate.pem, authority.root.certificate.pem],
    },
    pkcs12: writePkcs12({
      privateKeyPem: keys.privateKeyPem,
      certificate,
      chain: [intermediate],
      password,
      friendlyName: certificate.commonName,
    }),
    password,
    profile: profile.content,
    profileUuid: profile.uuid,
    profileName: profile.name,
    profileNotAfter: profile.notAfter,
  };
}

/** A day ago; for what has expired, a year before it did. */
function startOf(notAfter: Date, now: Date): Date {
  const yesterday = now.getTime() - DAY;
  return new Date(notAfter.getTime() > yesterday ? yesterday : notAfter.getTime() - 365 * DAY);
}
