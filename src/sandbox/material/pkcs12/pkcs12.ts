/** A .p12 file as OpenSSL 3 writes it, or as Keychain Access does. */
import { createHash, createHmac, createPrivateKey, randomBytes } from 'node:crypto';
import forge from 'node-forge';
import type { Certificate } from '../certificate/certificate.ts';
import * as der from '../asn1/der.ts';
import { objectIdentifierOf } from '../asn1/object-identifier.ts';
import { deriveKey, encrypt } from './pkcs12-encryption.ts';

export interface Pkcs12Options {
  readonly privateKeyPem: string;
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
  readonly password: string;
  readonly friendlyName: string;
}

const ITERATIONS = 2048;
const ENCRYPTION = 'aes-256/sha256';

/**
 * A file as `openssl pkcs12 -export` of OpenSSL 3 writes it: PBES2 with AES-256-CBC and
 * PBKDF2-HMAC-SHA256, and an HMAC-SHA-256 over it. node-forge itself only writes a SHA-1 MAC.
 */
export function modernPkcs12(options: Pkcs12Options): Buffer {
  const { privateKeyPem, certificate, chain, password, friendlyName } = options;
  const identityAttributes = [
    attribute('localKeyId', der.octetString(createHash('sha1').update(certificate.der).digest())),
    attribute('friendlyName', der.bmpString(friendlyName)),
  ];
  const certificateBags = der.sequence(
    certificateBag(certificate, identityAttributes),
    ...chain.map((issuer) => certificateBag(issuer, [])),
  );
  const key = encrypt(privateKeyInfo(privateKeyPem), ENCRYPTION, { password });
  const keyBag = der.sequence(
    named('pkcs8ShroudedKeyBag'),
    der.explicit(0, der.sequence(key.algorithm, der.octetString(key.ciphertext))),
    der.set(...identityAttributes),
  );
  const authenticatedSafe = der.encode(
    der.sequence(
      encryptedContent(der.encode(certificateBags), password),
      plainContent(der.encode(der.sequence(keyBag))),
    ),
  );
  return der.encode(
    der.sequence(
      der.integer(3),
      plainContent(authenticatedSafe),
      messageAuthentication(authenticatedSafe, password),
    ),
  );
}

/** A file as Keychain Access and `openssl pkcs12 -legacy` write it: 3DES and a SHA-1 MAC. */
export function legacyPkcs12(options: Pkcs12Options): Buffer {
  const { privateKeyPem, certificate, chain, password, friendlyName } = options;
  const pfx = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(privateKeyPem),
    [certificate, ...chain].map(({ pem }) => forge.pki.certificateFromPem(pem)),
    password,
    { algorithm: '3des', count: ITERATIONS, friendlyName, generateLocalKeyId: true },
  );
  return der.encode(pfx);
}

function certificateBag(certificate: Certificate, attributes: readonly der.Asn1[]): der.Asn1 {
  const value = der.sequence(
    named('x509Certificate'),
    der.explicit(0, der.octetString(certificate.der)),
  );
  const bag = [named('certBag'), der.explicit(0, value)];
  return der.sequence(...bag, ...(attributes.length > 0 ? [der.set(...attributes)] : []));
}

function attribute(name: string, value: der.Asn1): der.Asn1 {
  return der.sequence(named(name), der.set(value));
}

function privateKeyInfo(privateKeyPem: string): Buffer {
  return createPrivateKey(privateKeyPem).export({ type: 'pkcs8', format: 'der' });
}

function plainContent(octets: Buffer): der.Asn1 {
  return der.sequence(named('data'), der.explicit(0, der.octetString(octets)));
}

function encryptedContent(content: Buffer, password: string): der.Asn1 {
  const { algorithm, ciphertext } = encrypt(content, ENCRYPTION, { password });
  const encryptedContentInfo = der.sequence(
    named('data'),
    algorithm,
    der.implicitOctets(0, ciphertext),
  );
  return der.sequence(
    named('encryptedData'),
    der.explicit(0, der.sequence(der.integer(0), encryptedContentInfo)),
  );
}

function messageAuthentication(content: Buffer, password: string): der.Asn1 {
  const salt = randomBytes(16);
  // RFC 7292, appendix B.3: purpose 3 asks for key material for a MAC.
  const key = deriveKey({ password }, salt, 3, 32, 'sha256');
  const digest = createHmac('sha256', key).update(content).digest();
  const algorithm = der.sequence(named('sha256'), der.nullValue());
  return der.sequence(
    der.sequence(algorithm, der.octetString(digest)),
    der.octetString(salt),
    der.integer(ITERATIONS),
  );
}

function named(name: string): der.Asn1 {
  return der.objectIdentifier(objectIdentifierOf(name));
}
