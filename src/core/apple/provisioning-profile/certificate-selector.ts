/**
 * The word by which a signing certificate is chosen, as codesign and Xcode understand it: a name or
 * a part of one, a fingerprint (SHA-1), or a kind.
 */
import { readCertificate, readSigningCertificate } from '../certificate/certificate.ts';
import type { CertificatePurpose, SigningCertificate } from '../certificate/certificate.ts';
import type { ProvisioningProfile } from './provisioning-profile.ts';

/** The words that stand for a kind, whatever the certificate is called. */
const KINDS: ReadonlyMap<string, CertificatePurpose> = new Map([
  ['Apple Development', 'development'],
  ['iOS Developer', 'development'],
  ['iPhone Developer', 'development'],
  ['Apple Distribution', 'distribution'],
  ['iOS Distribution', 'distribution'],
  ['iPhone Distribution', 'distribution'],
]);

/**
 * Whether `selector` means the certificate. Names compare by their letters, however a keyboard or a
 * file system composed them (Unicode NFC).
 */
export function selectsCertificate(
  selector: string,
  { commonName, sha1, purpose }: Pick<SigningCertificate, 'commonName' | 'sha1' | 'purpose'>,
): boolean {
  const word = selector.trim().normalize('NFC');
  if (/^[0-9a-f]{40}$/i.test(word)) return word.toUpperCase() === sha1;
  const kind = KINDS.get(word);
  if (kind !== undefined) return kind === purpose;
  return word !== '' && commonName.normalize('NFC').includes(word);
}

/** The certificates in a profile, as far as they can be read. */
export function certificatesIn({
  developerCertificates,
}: Pick<ProvisioningProfile, 'developerCertificates'>): SigningCertificate[] {
  return developerCertificates.flatMap((der) => {
    try {
      return [readSigningCertificate(readCertificate(der))];
    } catch {
      return [];
    }
  });
}
