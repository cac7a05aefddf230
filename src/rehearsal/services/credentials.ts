/**
 * Who takes part in a rehearsal: credentials made for this one, under the names of a repository's
 * secrets and variables.
 */
import { randomBytes } from 'node:crypto';
import { createApiKey } from '../../sandbox/material/api-key.ts';
import { rehearsalAuthority } from '../../sandbox/material/certificate-authority.ts';
import { createProvisioningProfile } from '../../sandbox/material/provisioning-profile.ts';
import { createSigningMaterial } from '../../sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../sandbox/material/signing-material.ts';
import { app } from '../project/app.ts';

export interface Cast {
  readonly secrets: Readonly<Record<string, string>>;
  /** The certificate of CERTIFICATE as App Store Connect holds it: DER in base64. */
  readonly certificate: string;
  /** What App Store Connect knows of the API key. */
  readonly apiKey: {
    readonly keyId: string;
    readonly issuerId: string;
    readonly publicKeyPem: string;
  };
}

/** The ends of certificate and profile, where they are not a year away. */
export interface SigningDates {
  readonly certificateNotAfter?: Date;
  readonly profileNotAfter?: Date;
}

export function createCast(dates: SigningDates = {}): Cast {
  const { bundleId, teamId, profiles } = app;
  const signing = createSigningMaterial({ bundleId, teamId, profileName: profiles.app, ...dates });
  const { keyId, issuerId, privateKeyPem, publicKeyPem } = createApiKey();
  return {
    secrets: {
      CERTIFICATE: signing.pkcs12.toString('base64'),
      CERTIFICATE_PASSWORD: signing.password,
      PROVISIONING_PROFILE: signing.profile.toString('base64'),
      SHARE_PROVISIONING_PROFILE: shareProfile(signing).toString('base64'),
      APP_STORE_CONNECT_KEY_ID: keyId,
      APP_STORE_CONNECT_ISSUER_ID: issuerId,
      APP_STORE_CONNECT_PRIVATE_KEY: privateKeyPem,
      APPCENTER_TOKEN: randomBytes(20).toString('hex'),
    },
    certificate: signing.certificate.der.toString('base64'),
    apiKey: { keyId, issuerId, publicKeyPem },
  };
}

/** The profile of the app's extension, for the same certificate. */
function shareProfile({ certificate, profileNotAfter, teamName }: SigningMaterial): Buffer {
  return createProvisioningProfile(rehearsalAuthority(), {
    kind: 'app-store',
    teamId: app.teamId,
    teamName,
    bundleId: app.share.bundleId,
    certificates: [certificate],
    createdAt: new Date(),
    notAfter: profileNotAfter,
    name: app.profiles.share,
  }).content;
}

const namesThings = [
  'PROVISIONING_PROFILE',
  'SHARE_PROVISIONING_PROFILE',
  'APP_STORE_CONNECT_KEY_ID',
  'APP_STORE_CONNECT_ISSUER_ID',
];

/** Those that must be nowhere when all is over; the rest names things or is inside the .ipa. */
export function trulySecret({ secrets }: Cast): Record<string, string> {
  return Object.fromEntries(
    Object.entries(secrets).filter(([name]) => !namesThings.includes(name)),
  );
}
