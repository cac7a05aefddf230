/**
 * Attributes of certificates and devices that follow from their content, and the kinds of
 * certificates.
 */
import { createHash, X509Certificate } from 'node:crypto';
import type { Certificate } from '../material/certificate/certificate.ts';
import type { SigningCertificateKind } from '../material/certificate/signing-certificate.ts';
import { textOf } from './json-api/records.ts';
import type { ResourceRecord, Value } from './json-api/records.ts';

/** The types that the sandbox issues. */
export const CERTIFICATE_KINDS: Readonly<Record<string, SigningCertificateKind>> = {
  DISTRIBUTION: 'distribution',
  IOS_DISTRIBUTION: 'distribution',
  DEVELOPMENT: 'development',
  IOS_DEVELOPMENT: 'development',
  MAC_APP_DISTRIBUTION: 'mac-distribution',
};

/** Attributes of a certificate record, all of them read from the certificate itself. */
export function certificateAttributes(
  content: Buffer,
  certificateType: string,
): Record<string, Value> {
  const certificate = certificateOf(content);
  return {
    name: certificate.commonName,
    displayName: certificate.commonName.replace(/^.*?: /, '').replace(/ \(\w+\)$/, ''),
    certificateType,
    serialNumber: certificate.serialNumber,
    platform: platformOf(certificateType),
    csrContent: null,
    expirationDate: certificate.notAfter.toISOString(),
    certificateContent: content.toString('base64'),
    activated: true,
  };
}

/** Null for a certificate that serves every platform. */
function platformOf(certificateType: string): string | null {
  if (certificateType.startsWith('IOS_')) return 'IOS';
  return certificateType.startsWith('MAC_') ? 'MAC_OS' : null;
}

export function certificateOf(der: Buffer): Certificate {
  const certificate = new X509Certificate(der);
  return {
    pem: certificate.toString(),
    der,
    sha1: createHash('sha1').update(der).digest('hex').toUpperCase(),
    commonName: /^CN=(?<name>.*)$/m.exec(certificate.subject)?.groups?.['name'] ?? '',
    serialNumber: certificate.serialNumber,
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
  };
}

/** Whether the certificate or profile of this record is past its date. */
export function isExpired({ attributes }: ResourceRecord, now: Date): boolean {
  const expires = Date.parse(textOf(attributes['expirationDate']));
  return expires <= now.getTime();
}

/** One device model a platform; Apple reads it from the UDID, which the sandbox cannot. */
export function deviceModel(platform: Value): { deviceClass: string; model: string } {
  return platform === 'MAC_OS'
    ? { deviceClass: 'MAC', model: 'Mac mini' }
    : { deviceClass: 'IPHONE', model: 'iPhone 15' };
}
