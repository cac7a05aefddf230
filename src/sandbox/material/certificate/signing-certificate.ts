/** Certificates for signing apps, with the subjects and markers of Apple’s. */
import { appleIdentifier } from '../apple-identifier.ts';
import { appleMarker, issueCertificate, subjectFields } from './certificate.ts';
import type { Certificate, Identity } from './certificate.ts';

/**
 * `legacy-distribution` is the kind that enterprise teams still get; `mac-distribution` signs apps
 * for the Mac App Store alone.
 */
export type SigningCertificateKind =
  'distribution' | 'development' | 'legacy-distribution' | 'mac-distribution';

export interface SigningCertificateOptions {
  readonly kind: SigningCertificateKind;
  readonly teamId: string;
  readonly teamName: string;
  readonly publicKeyPem: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /**
   * The id of the key that is named as the issuer's, in hexadecimal; by default the issuer's own.
   */
  readonly authorityKeyId?: string;
}

const kinds = {
  distribution: { prefix: 'Apple Distribution', markers: ['1.4', '1.7'] },
  development: { prefix: 'Apple Development', markers: ['1.2', '1.12'] },
  'legacy-distribution': { prefix: 'iPhone Distribution', markers: ['1.4'] },
  'mac-distribution': { prefix: '3rd Party Mac Developer Application', markers: ['1.7'] },
} as const;

export function issueSigningCertificate(
  issuer: Identity,
  options: SigningCertificateOptions,
): Certificate {
  const { kind, teamId, teamName, publicKeyPem, notBefore, notAfter } = options;
  const { prefix, markers } = kinds[kind];
  // A development certificate belongs to a person: what stands in the brackets is not the team.
  const holder = kind === 'development' ? appleIdentifier() : teamId;
  return issueCertificate({
    issuer,
    publicKeyPem,
    notBefore,
    notAfter,
    ...(options.authorityKeyId === undefined ? {} : { authorityKeyId: options.authorityKeyId }),
    subject: [
      { type: subjectFields.userId, value: kind === 'development' ? appleIdentifier() : teamId },
      { type: subjectFields.commonName, value: `${prefix}: ${teamName} (${holder})` },
      { type: subjectFields.organizationalUnit, value: teamId },
      { type: subjectFields.organization, value: teamName },
      { type: subjectFields.country, value: 'DE' },
    ],
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'extKeyUsage', codeSigning: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      ...markers.map((marker) => appleMarker(marker, true)),
    ],
  });
}
