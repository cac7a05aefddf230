/**
 * Writing a PKCS#12 file in the one form that every `security import` reads: 3DES with a SHA-1
 * checksum, and a password that is not empty. node-forge writes it for RSA keys only.
 */
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { writeDer } from '../der.ts';
import type { Asn1 } from '../der.ts';
import {
  bmpString,
  explicit,
  integer,
  nothing,
  objectIdentifierValue,
  octetString,
  sequence,
  set,
} from '../der-values.ts';
import { passwordForms, pkcs12KeyAtOnce } from './pkcs12-key.ts';
import type { Derivation, PasswordForm } from './pkcs12-key.ts';
import type { SigningIdentity } from './pkcs12.ts';

const DATA = '1.2.840.113549.1.7.1';
const SHA1 = '1.3.14.3.2.26';
const TRIPLE_DES = '1.2.840.113549.1.12.1.3';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';

/** The password is random and lives for a moment, so more rounds would guard nothing. */
const ITERATIONS = 2048;

/**
 * A new .p12 file with one identity. `password` must be ASCII. Throws a `RangeError` when it is
 * empty.
 */
export function writePkcs12(
  { certificate, privateKey }: SigningIdentity,
  password: string,
): Buffer {
  const [form] = passwordForms(password);
  if (form === undefined || password === '') throw new RangeError('The password is empty.');
  const attributes = set(
    sequence(objectIdentifierValue(FRIENDLY_NAME), set(bmpString(certificate.commonName))),
    sequence(
      objectIdentifierValue(LOCAL_KEY_ID),
      set(octetString(Buffer.from(certificate.sha1, 'hex'))),
    ),
  );
  const certificateBag = sequence(
    objectIdentifierValue(X509_CERTIFICATE),
    explicit(0, octetString(certificate.x509.raw)),
  );
  const key = shrouded(privateKey.export({ format: 'der', type: 'pkcs8' }), form);
  const contents = writeDer(
    sequence(
      data(bag(CERTIFICATE_BAG, certificateBag, attributes)),
      data(bag(SHROUDED_KEY_BAG, key, attributes)),
    ),
  );
  return writeDer(sequence(integer(3), wrapped(contents), checksum(contents, form)));
}

function bag(type: string, value: Asn1, attributes: Asn1): Asn1 {
  return sequence(objectIdentifierValue(type), explicit(0, value), attributes);
}

/** A ContentInfo around SafeContents with this one bag. */
function data(safeBag: Asn1): Asn1 {
  return wrapped(writeDer(sequence(safeBag)));
}

function wrapped(contents: Buffer): Asn1 {
  return sequence(objectIdentifierValue(DATA), explicit(0, octetString(contents)));
}

function shrouded(privateKey: Buffer, form: PasswordForm): Asn1 {
  const how = newDerivation();
  const cipher = createCipheriv(
    'des-ede3-cbc',
    pkcs12KeyAtOnce(form, how, 'encryption', 24),
    pkcs12KeyAtOnce(form, how, 'initialization', 8),
  );
  const ciphertext = Buffer.concat([cipher.update(privateKey), cipher.final()]);
  const parameters = sequence(octetString(how.salt), integer(how.iterations));
  return sequence(sequence(objectIdentifierValue(TRIPLE_DES), parameters), octetString(ciphertext));
}

/** MacData. */
function checksum(contents: Buffer, form: PasswordForm): Asn1 {
  const how = newDerivation();
  const digest = createHmac('sha1', pkcs12KeyAtOnce(form, how, 'checksum', 20))
    .update(contents)
    .digest();
  return sequence(
    sequence(sequence(objectIdentifierValue(SHA1), nothing()), octetString(digest)),
    octetString(how.salt),
    integer(how.iterations),
  );
}

function newDerivation(): Derivation {
  return { digest: 'sha1', salt: randomBytes(8), iterations: ITERATIONS };
}
