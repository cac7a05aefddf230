/** Key pairs and X.509 certificates. */
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';
import { encode } from '../asn1/der.ts';
import { rsaSigningKey } from '../asn1/rsa-signing-key.ts';

export interface KeyPair {
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
}

export interface Certificate {
  readonly pem: string;
  readonly der: Buffer;
  /** Fingerprint as Apple's tools print it: forty upper-case hexadecimal digits. */
  readonly sha1: string;
  readonly commonName: string;
  /** Upper-case hexadecimal. */
  readonly serialNumber: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** A certificate whose key is at hand, so that it can sign. */
export interface Identity extends KeyPair {
  readonly certificate: Certificate;
}

export interface SubjectField {
  readonly type: string;
  readonly value: string;
}

export const subjectFields = {
  userId: '0.9.2342.19200300.100.1.1',
  commonName: '2.5.4.3',
  country: '2.5.4.6',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
} as const;

export interface CertificateRequest {
  readonly subject: readonly SubjectField[];
  readonly publicKeyPem: string;
  /** Absent: the certificate signs itself with `selfSigningKeyPem`. */
  readonly issuer?: Identity;
  readonly selfSigningKeyPem?: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Extensions in node-forge's notation, without the two key identifiers. */
  readonly extensions: readonly object[];
  /**
   * The id of the key that is named as the issuer's, in hexadecimal; by default the issuer's own.
   */
  readonly authorityKeyId?: string;
}

export function createKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return { privateKeyPem: privateKey, publicKeyPem: publicKey };
}

/** Apple marks what a certificate may do by extensions of its own arc; their value is NULL. */
export function appleMarker(suffix: string, critical: boolean): object {
  return { id: `1.2.840.113635.100.6.${suffix}`, critical, value: '\x05\x00' };
}

export function issueCertificate(request: CertificateRequest): Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(request.publicKeyPem);
  certificate.serialNumber = newSerialNumber();
  certificate.validity.notBefore = request.notBefore;
  certificate.validity.notAfter = request.notAfter;

  const subject = request.subject.map(asForgeField);
  certificate.setSubject(subject);
  const issuer = request.issuer && forge.pki.certificateFromPem(request.issuer.certificate.pem);
  certificate.setIssuer(issuer ? issuer.subject.attributes : subject);

  const issuerKey = issuer?.publicKey ?? certificate.publicKey;
  certificate.setExtensions([
    ...request.extensions,
    { name: 'subjectKeyIdentifier' },
    {
      name: 'authorityKeyIdentifier',
      keyIdentifier:
        request.authorityKeyId === undefined
          ? keyIdentifier(issuerKey)
          : Buffer.from(request.authorityKeyId, 'hex').toString('binary'),
    },
  ]);

  const signingKey = request.issuer?.privateKeyPem ?? request.selfSigningKeyPem;
  if (signingKey === undefined) throw new Error('A certificate needs an issuer or its own key.');
  certificate.sign(rsaSigningKey(signingKey), forge.md.sha256.create());
  return described(certificate, request);
}

function described(
  certificate: forge.pki.Certificate,
  { subject, notBefore, notAfter }: CertificateRequest,
): Certificate {
  const der = encode(forge.pki.certificateToAsn1(certificate));
  return {
    pem: forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n'),
    der,
    sha1: createHash('sha1').update(der).digest('hex').toUpperCase(),
    commonName: subject.find((field) => field.type === subjectFields.commonName)?.value ?? '',
    serialNumber: certificate.serialNumber.toUpperCase(),
    notBefore: wholeSeconds(notBefore),
    notAfter: wholeSeconds(notAfter),
  };
}

function asForgeField({ type, value }: SubjectField): forge.pki.CertificateField {
  const { UTF8, PRINTABLESTRING } = forge.asn1.Type;
  const stringType = type === subjectFields.country ? PRINTABLESTRING : UTF8;
  // The published types call this field a class; the library reads a string type from it.
  return { type, value, valueTagClass: stringType as unknown as forge.asn1.Class };
}

function keyIdentifier(publicKey: forge.pki.PublicKey): string {
  const fingerprint = forge.pki.getPublicKeyFingerprint(publicKey, {
    md: forge.md.sha1.create(),
    type: 'RSAPublicKey',
    encoding: 'binary',
  });
  return fingerprint;
}

function newSerialNumber(): string {
  const octets = randomBytes(8);
  // DER integers are signed and minimal: the first octet lies between 0x40 and 0x7f.
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets.toString('hex');
}

/** X.509 keeps no fractions of a second. */
function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
