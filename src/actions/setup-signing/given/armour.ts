/**
 * Lines of dashes around base64. `certutil -encode` calls whatever it encodes a certificate, and
 * other tools have labels of their own, so the contents decide what the armour holds.
 */
import { readCertificate } from '../../../core/apple/certificate/certificate.ts';
import { isContainer } from '../../../core/apple/certificate/mistaken-file.ts';

export const ARMOUR = '-----BEGIN ';

/** Labels under which .p12 files and profiles are stored, as well as what the label says. */
const OPEN_LABELS: ReadonlySet<string> = new Set(['CERTIFICATE', 'PKCS12', 'PKCS7', 'CMS']);

/**
 * The .p12 file or profile in an armour; `undefined` for what its label says it is, a certificate or
 * a key, which stays PEM text, and for an armour that does not end.
 */
export function armouredFile(block: string): Buffer | undefined {
  const label = /^-----BEGIN ([A-Z0-9 ]{1,64})-----/.exec(block)?.[1];
  if (label === undefined) return undefined;
  const end = block.indexOf(`-----END ${label}-----`);
  if (end === -1) return undefined;
  const body = block.slice(ARMOUR.length + label.length + '-----'.length, end);
  if (!/^[A-Za-z0-9+/=\s]+$/.test(body)) return undefined;
  const contents = Buffer.from(body, 'base64');
  if (OPEN_LABELS.has(label)) return isCertificate(contents) ? undefined : contents;
  return isContainer(contents) ? contents : undefined;
}

function isCertificate(contents: Buffer): boolean {
  try {
    readCertificate(contents);
    return true;
  } catch {
    return false;
  }
}
