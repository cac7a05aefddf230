/** By which key a certificate was issued, as it says itself (RFC 5280 §4.2.1.1). */
import type { X509Certificate } from 'node:crypto';
import { members, objectIdentifier, octets, readDer, tagged } from './der.ts';

const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';

/** Hexadecimal digits in upper case; `undefined` when the certificate does not say. */
export function authorityKeyId(x509: X509Certificate): string | undefined {
  const [toBeSigned] = members(readDer(x509.raw));
  // [3] { SEQUENCE of Extension { name, [critical], value } }.
  const extension = members(members(tagged(toBeSigned, 3))[0]).find(
    (candidate) => objectIdentifier(members(candidate)[0]) === AUTHORITY_KEY_IDENTIFIER,
  );
  if (extension === undefined) return undefined;
  const keyId = tagged(readDer(octets(members(extension).at(-1))), 0);
  return keyId && octets(keyId).toString('hex').toUpperCase();
}

/** Whether `issuer` really issued the certificate. */
export function isIssuedBy(x509: X509Certificate, issuer: X509Certificate): boolean {
  return x509.checkIssued(issuer) && x509.verify(issuer.publicKey);
}
