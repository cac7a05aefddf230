/** Node 24 has no TLS left when its certificates list their fields before it is loaded. */
import 'node:tls';
import { createHash, createPublicKey } from 'node:crypto';
import type { KeyObject, X509Certificate } from 'node:crypto';
import type { CertificateItem } from './state.ts';

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

export type Distrust =
  'CSSMERR_TP_CERT_EXPIRED' | 'CSSMERR_TP_CERT_NOT_VALID_YET' | 'CSSMERR_TP_NOT_TRUSTED';

export function certificateItem(certificate: X509Certificate): CertificateItem {
  return {
    pem: certificate.toString(),
    sha1: certificate.fingerprint.replaceAll(':', ''),
    publicKeyId: publicKeyId(certificate.publicKey),
  };
}

/**
 * The key's id, which pairs a certificate with its private key under whatever names the two were
 * imported.
 */
export function publicKeyId(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

export function commonNameOf(certificate: X509Certificate): string {
  return firstValue(certificate.toLegacyObject().subject.CN);
}

/** The organizational unit, for every kind of certificate; the bracket in the name is not it. */
export function teamIdOf(certificate: X509Certificate): string {
  return firstValue(certificate.toLegacyObject().subject.OU);
}

export function isForCodeSigning(certificate: X509Certificate): boolean {
  return certificate.keyUsage?.includes(CODE_SIGNING) ?? false;
}

/** The issuers of a certificate among those at hand, nearest first. */
export function issuersOf(
  certificate: X509Certificate,
  candidates: readonly X509Certificate[],
): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let child = certificate; !isSelfSigned(child);) {
    const issuer = candidates.find((candidate) => hasIssued(candidate, child));
    if (issuer === undefined || chain.includes(issuer)) break;
    chain.push(issuer);
    child = issuer;
  }
  return chain;
}

/**
 * Why a Mac would not call the certificate valid. The roots of the simulated Mac are whatever
 * signed a present intermediate: a private CA could not be installed as Apple's is. A root that was
 * merely imported makes nothing trusted, as on a Mac.
 */
export function distrust(
  certificate: X509Certificate,
  candidates: readonly X509Certificate[],
  now: Date,
): Distrust | undefined {
  const chain = issuersOf(certificate, candidates);
  for (const link of [certificate, ...chain]) {
    if (now > link.validToDate) return 'CSSMERR_TP_CERT_EXPIRED';
    if (now < link.validFromDate) return 'CSSMERR_TP_CERT_NOT_VALID_YET';
  }
  const [issuer] = chain;
  return issuer === undefined || isSelfSigned(issuer) ? 'CSSMERR_TP_NOT_TRUSTED' : undefined;
}

function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.checkIssued(certificate);
}

function firstValue(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
