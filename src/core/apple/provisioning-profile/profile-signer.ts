/**
 * Whether Apple's portal signed a profile. That the signer leads to Apple's root does not say so:
 * the certificate of every developer does.
 */
import type { X509Certificate } from 'node:crypto';
import asn1 from 'node-forge/lib/asn1.js';
import { readSigningCertificate } from '../certificate/certificate.ts';
import type { SignedData } from '../certificate/cms.ts';
import { octets } from '../certificate/der.ts';
import type { Asn1 } from '../certificate/der.ts';

/**
 * The portal's certificates for profiles of iOS and of macOS. Apple writes the subjects of all
 * certificates that it issues; the markers in these changed.
 */
const PORTAL: ReadonlySet<string> = new Set([
  'Apple iPhone OS Provisioning Profile Signing',
  'Mac OS X Provisioning Profile Signing',
]);

const SIGNING_TIME = '1.2.840.113549.1.9.5';

export function isSignedByPortal({
  chain,
  signer,
  signedAttributes,
}: Pick<SignedData, 'chain' | 'signer' | 'signedAttributes'>): boolean {
  if (signer === undefined || chain !== 'apple') return false;
  const signedAt = timeOf(signedAttributes.get(SIGNING_TIME)?.[0]);
  return (
    PORTAL.has(readSigningCertificate(signer).commonName) &&
    (signedAt === undefined || wasValid(signer, signedAt))
  );
}

/** Today it may well have expired: profiles outlive the certificates that signed them. */
function wasValid({ validFromDate, validToDate }: X509Certificate, at: Date): boolean {
  return validFromDate <= at && at <= validToDate;
}

function timeOf(value: Asn1 | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const text = octets(value).toString('latin1');
  return value.type === asn1.Type.UTCTIME
    ? asn1.utcTimeToDate(text)
    : asn1.generalizedTimeToDate(text);
}
