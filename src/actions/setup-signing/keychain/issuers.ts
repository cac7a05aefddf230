/**
 * The certificate of the authority that issued a signing certificate. Without it in reach, macOS
 * lists the identity but does not take it for valid, and codesign fails. A .p12 file from Keychain
 * Access does not carry it; Slipway does.
 */
import { X509Certificate } from 'node:crypto';
import { authorityKeyId, isIssuedBy } from '../../../core/apple/certificate/certificate-issuer.ts';
import type { Pkcs12 } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import { formatDay } from '../../../core/system/day.ts';
import { APPLE_INTERMEDIATES } from './apple-intermediates.ts';

/** All certificates to import beside the identities: what the files lack, Slipway adds. */
export function chainOf(files: Pkcs12, log: Log): readonly X509Certificate[] {
  const { added, missing } = issuersOf(files);
  for (const { name, x509 } of added) {
    log.info(
      `${name} comes from Slipway, as no certificate file holds it (expires ${formatDay(x509.validToDate)})`,
    );
  }
  for (const line of missing) log.info(line);
  return [...files.chain, ...added.map(({ x509 }) => x509)];
}

function issuersOf({ identities, chain }: Pkcs12) {
  const added = new Map<string, { readonly name: string; readonly x509: X509Certificate }>();
  const missing: string[] = [];
  for (const { certificate } of identities) {
    const { commonName, x509 } = certificate;
    if (x509.issuer === x509.subject || chain.some((other) => isIssuedBy(x509, other))) continue;
    const keyId = authorityKeyId(x509);
    const apples = APPLE_INTERMEDIATES.find((candidate) => candidate.keyId === keyId);
    if (apples !== undefined) {
      const { name, base64 } = apples;
      added.set(name, { name, x509: new X509Certificate(Buffer.from(base64, 'base64')) });
    } else {
      const issuer = x509.issuer.replaceAll('\n', ', ');
      missing.push(
        `The issuer of "${commonName}" is neither in a certificate file nor among those that come with Slipway: ${issuer} (key ${keyId ?? 'not named'}). Unless this Mac has it, codesign will fail.`,
      );
    }
  }
  return { added: [...added.values()], missing };
}
