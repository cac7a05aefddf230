/** RSA keys for signatures. */
import { constants, privateEncrypt } from 'node:crypto';
import forge from 'node-forge';
import * as der from './der.ts';
import { objectIdentifierOf } from './object-identifier.ts';

/**
 * A key with which node-forge can sign certificates and messages. The signature itself is left to
 * node:crypto: in pure JavaScript one takes up to a second under jest.
 */
export function rsaSigningKey(privateKeyPem: string): forge.pki.rsa.PrivateKey {
  const key = forge.pki.privateKeyFromPem(privateKeyPem);
  key.sign = (digest) => {
    if (typeof digest === 'string') throw new TypeError('Only digests are signed.');
    return privateEncrypt(
      { key: privateKeyPem, padding: constants.RSA_PKCS1_PADDING },
      digestInfo(digest),
    ).toString('binary');
  };
  return key;
}

/** The DigestInfo, which PKCS#1 v1.5 pads and signs. */
function digestInfo(digest: forge.md.MessageDigest): Buffer {
  const algorithm = objectIdentifierOf(digest.algorithm);
  return der.encode(
    der.sequence(
      der.sequence(der.objectIdentifier(algorithm), der.nullValue()),
      der.octetString(Buffer.from(digest.digest().getBytes(), 'binary')),
    ),
  );
}
