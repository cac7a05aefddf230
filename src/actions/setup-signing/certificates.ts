/** The certificates that the user gave: opened, and fit to sign with today. */
import { certificateErrors } from '../../core/apple/certificate-errors.ts';
import type { SigningCertificate } from '../../core/apple/certificate.ts';
import { openPkcs12 } from '../../core/apple/pkcs12.ts';
import type { Pkcs12 } from '../../core/apple/pkcs12.ts';
import { formatDay } from '../../core/system/day.ts';
import type { EncodedFile } from './encoded-files.ts';

export function openCertificates(
  files: readonly EncodedFile[],
  password: string,
  today: Date,
): Pkcs12 {
  const opened = files.map(({ name, contents }) => openPkcs12(contents, password, name));
  const identities = opened.flatMap((file) => file.identities);
  for (const { certificate } of identities) requireUsable(certificate, today);
  return { identities, chain: opened.flatMap((file) => file.chain) };
}

function requireUsable(certificate: SigningCertificate, today: Date): void {
  const { commonName, purpose, validFrom, expires } = certificate;
  const details = [`serial number ${certificate.serialNumber}`, `SHA-1 ${certificate.sha1}`];
  if (purpose === undefined) {
    throw certificateErrors.error('not-for-signing', {
      message: `The certificate "${commonName}" in \`certificate\` cannot sign iOS apps.`,
      details,
    });
  }
  if (today >= expires) {
    throw certificateErrors.error('expired', {
      message: `The certificate "${commonName}" in \`certificate\` expired on ${formatDay(expires)}.`,
      details,
    });
  }
  if (today < validFrom) {
    throw certificateErrors.error('not-yet-valid', {
      message: `The certificate "${commonName}" in \`certificate\` is valid only from ${validFrom.toISOString()}; now it is ${today.toISOString()}.`,
      details,
    });
  }
}
