/** A certificate with a key on an elliptic curve, which node-forge cannot make. */
import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  sign,
  X509Certificate,
} from 'node:crypto';
import type { Certificate } from './certificate.ts';
import * as der from '../asn1/der.ts';

/**
 * The certificate again, made out to a new key on an elliptic curve: node-forge cannot issue such a
 * certificate, so the key is exchanged within a finished one.
 */
export function onEllipticCurve(
  certificate: Certificate,
  issuerKeyPem: string,
): { readonly privateKeyPem: string; readonly certificate: Certificate } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const [toBeSigned, algorithm] = members(der.decode(certificate.der));
  if (toBeSigned === undefined || algorithm === undefined) throw new Error('Not a certificate.');
  members(toBeSigned)[6] = der.decode(publicKey.export({ type: 'spki', format: 'der' }));
  const signature = sign('sha256', der.encode(toBeSigned), createPrivateKey(issuerKeyPem));
  const issued = der.encode(der.sequence(toBeSigned, algorithm, der.bitString(signature)));
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: {
      ...certificate,
      der: issued,
      pem: new X509Certificate(issued).toString(),
      sha1: createHash('sha1').update(issued).digest('hex').toUpperCase(),
    },
  };
}

function members(node: der.Asn1): der.Asn1[] {
  if (typeof node.value === 'string') throw new TypeError('Not a structure.');
  return node.value;
}
