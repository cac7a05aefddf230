/** A certificate for code signing, as Apple issues it. */
import { createHash, X509Certificate } from 'node:crypto';
import { subjectField } from './certificate-subject.ts';

export type CertificatePurpose = 'development' | 'distribution';

export interface SigningCertificate {
  /** `Apple Distribution: Jane Doe (TEAM123456)`. */
  readonly commonName: string;
  /** The OU of the subject. The id in the name of a development certificate is a person's. */
  readonly teamId: string;
  /** 40 hexadecimal digits in upper case: how `security` and Xcode name a certificate. */
  readonly sha1: string;
  readonly serialNumber: string;
  /** `undefined` for a certificate that cannot sign iOS apps. */
  readonly purpose: CertificatePurpose | undefined;
  readonly validFrom: Date;
  readonly expires: Date;
  readonly x509: X509Certificate;
}

const PURPOSES: readonly [CertificatePurpose, RegExp][] = [
  ['distribution', /^(Apple|iPhone) Distribution: /],
  ['development', /^(Apple Development|iPhone Developer): /],
];

/**
 * Reads a certificate in DER or PEM. Throws when the bytes are not one, or when its key cannot be
 * read.
 */
export function readCertificate(contents: Uint8Array): X509Certificate {
  const x509 = new X509Certificate(contents);
  requireReadableKey(x509);
  return x509;
}

/** Node reads the key only when it is asked for, and everybody asks for it sooner or later. */
function requireReadableKey({ publicKey }: X509Certificate): void {
  if (publicKey.type !== 'public') throw new TypeError('The certificate has no public key.');
}

/** Throws when the key in the certificate cannot be read. */
export function readSigningCertificate(x509: X509Certificate): SigningCertificate {
  requireReadableKey(x509);
  const commonName = subjectField(x509, 'CN');
  return {
    commonName,
    teamId: subjectField(x509, 'OU'),
    sha1: certificateSha1(x509.raw),
    serialNumber: x509.serialNumber,
    purpose: PURPOSES.find(([, pattern]) => pattern.test(commonName))?.[0],
    validFrom: x509.validFromDate,
    expires: x509.validToDate,
    x509,
  };
}

/** The fingerprint by which Apple's tools name the certificate with these DER bytes. */
export function certificateSha1(der: Uint8Array): string {
  return createHash('sha1').update(der).digest('hex').toUpperCase();
}
