/** The identifier of a certificate's own key, read with node-forge (RFC 5280 §4.2.1.2). */
import type { X509Certificate } from 'node:crypto';
import forge from 'node-forge';

const SUBJECT_KEY_IDENTIFIER = '0603551d0e';

/** Hexadecimal digits in upper case. */
export function subjectKeyId({ raw }: X509Certificate): string {
  const name = raw.indexOf(Buffer.from(SUBJECT_KEY_IDENTIFIER, 'hex'));
  // An octet string around an octet string, both of fewer than 128 bytes.
  const value = raw.subarray(name + 5);
  const keyId = forge.asn1.fromDer(value.toString('binary', 2, 2 + value.readUInt8(1)));
  if (typeof keyId.value !== 'string') throw new TypeError('The extension is no octet string.');
  return Buffer.from(keyId.value, 'binary').toString('hex').toUpperCase();
}
