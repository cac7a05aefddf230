/** A .p12 file with any of the protections that tools have written. */
import { createHmac, createPrivateKey, pbkdf2Sync, randomBytes } from 'node:crypto';
import * as der from '../asn1/der.ts';
import { objectIdentifierOf } from '../asn1/object-identifier.ts';
import { deriveKey, encrypt, hmac, pbkdf2Algorithm } from './pkcs12-encryption.ts';
import type { Encryption, PasswordUse } from './pkcs12-encryption.ts';

/**
 * PKCS#12 files with any protection that tools have given them, for those who must read them all.
 * Apple's and OpenSSL's usual forms are in pkcs12.ts.
 */
export interface ProtectedPkcs12Options extends PasswordUse {
  readonly privateKeyPems: readonly string[];
  /** DER each. */
  readonly certificates: readonly Buffer[];
  /** How the keys are enciphered; `none` leaves them bare. */
  readonly keys: Encryption;
  /** How the certificates are enciphered. */
  readonly certificateBags: Encryption;
  readonly checksum: Checksum;
  /** Nests everything in a bag of bags, as some hardware tokens do. */
  readonly nested?: boolean;
}

export type Checksum = 'none' | 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512' | 'pbmac1';

const PBMAC1 = '1.2.840.113549.1.5.14';

export function protectedPkcs12(options: ProtectedPkcs12Options): Buffer {
  const certificates = options.certificates.map((certificate) =>
    bag('certBag', [
      der.sequence(
        der.objectIdentifier(objectIdentifierOf('x509Certificate')),
        der.explicit(0, der.octetString(certificate)),
      ),
    ]),
  );
  const keys = options.privateKeyPems.map((pem) => {
    const key = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
    if (options.keys === 'none') return bag('keyBag', [der.decode(key)]);
    const { algorithm, ciphertext } = encrypt(key, options.keys, options);
    return bag('pkcs8ShroudedKeyBag', [der.sequence(algorithm, der.octetString(ciphertext))]);
  });
  const authenticatedSafe = der.encode(
    der.sequence(safe(certificates, options.certificateBags, options), safe(keys, 'none', options)),
  );
  return der.encode(
    der.sequence(
      der.integer(3),
      plain(authenticatedSafe),
      ...(options.checksum === 'none' ? [] : [macData(authenticatedSafe, options)]),
    ),
  );
}

function bag(name: string, value: readonly der.Asn1[]): der.Asn1 {
  return der.sequence(der.objectIdentifier(objectIdentifierOf(name)), der.explicit(0, ...value));
}

function safe(
  bags: readonly der.Asn1[],
  encryption: Encryption,
  options: ProtectedPkcs12Options,
): der.Asn1 {
  const nestedBag = der.sequence(
    der.objectIdentifier('1.2.840.113549.1.12.10.1.6'),
    der.explicit(0, der.sequence(...bags)),
  );
  const contents = der.encode(der.sequence(...(options.nested ? [nestedBag] : bags)));
  if (encryption === 'none') return plain(contents);
  const { algorithm, ciphertext } = encrypt(contents, encryption, options);
  const encryptedContentInfo = der.sequence(
    der.objectIdentifier(objectIdentifierOf('data')),
    algorithm,
    der.implicitOctets(0, ciphertext),
  );
  return der.sequence(
    der.objectIdentifier(objectIdentifierOf('encryptedData')),
    der.explicit(0, der.sequence(der.integer(0), encryptedContentInfo)),
  );
}

function plain(contents: Buffer): der.Asn1 {
  return der.sequence(
    der.objectIdentifier(objectIdentifierOf('data')),
    der.explicit(0, der.octetString(contents)),
  );
}

function macData(contents: Buffer, options: ProtectedPkcs12Options): der.Asn1 {
  const { checksum, password, iterations = 2048 } = options;
  const salt = randomBytes(8);
  if (checksum === 'pbmac1') {
    const key = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
    const parameters = der.sequence(
      pbkdf2Algorithm(salt, iterations, 'sha256', 32),
      hmac('sha256'),
    );
    const digest = createHmac('sha256', key).update(contents).digest();
    return der.sequence(
      der.sequence(der.sequence(der.objectIdentifier(PBMAC1), parameters), der.octetString(digest)),
      der.octetString(Buffer.from('NOT USED')),
      der.integer(1),
    );
  }
  const digestName = checksum === 'none' ? 'sha1' : checksum;
  const bytes = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 }[digestName];
  const key = deriveKey(options, salt, 3, bytes, digestName);
  const digest = createHmac(digestName, key).update(contents).digest();
  return der.sequence(
    der.sequence(
      der.sequence(der.objectIdentifier(objectIdentifierOf(digestName)), der.nullValue()),
      der.octetString(digest),
    ),
    der.octetString(salt),
    der.integer(iterations),
  );
}
