/**
 * The structure of a PKCS#12 file (RFC 7292): an authenticated safe, with a checksum or without,
 * and in it bags with certificates and keys, encrypted or not.
 */
import { timingSafeEqual } from 'node:crypto';
import { members, objectIdentifier, octets, readDer, tagged, writeDer } from '../der.ts';
import type { Asn1 } from '../der.ts';
import { checksumBy, decryptionBy, UnsupportedAlgorithm } from './pkcs12-encryption.ts';
import type { PasswordForm, Stretching } from './pkcs12-key.ts';

export interface Pkcs12Container {
  /** The bytes that the checksum is over. */
  readonly contents: Buffer;
  /** MacData; a file may have none. */
  readonly checksum: Asn1 | undefined;
  /** ContentInfo each. */
  readonly safes: readonly Asn1[];
}

/** In DER each: X.509 certificates, and private keys as PKCS#8. */
export interface Bags {
  readonly certificates: readonly Buffer[];
  readonly privateKeys: readonly Buffer[];
}

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const ENVELOPED_DATA = '1.2.840.113549.1.7.3';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';

const BAGS = '1.2.840.113549.1.12.10.1.';
const KEY = `${BAGS}1`;
const SHROUDED_KEY = `${BAGS}2`;
const CERTIFICATE = `${BAGS}3`;
const NESTED = `${BAGS}6`;
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';

/** Deeper than any tool nests them. */
const DEEPEST_NESTING = 4;

/**
 * Reads a PKCS#12 as far as that needs no password. Throws an `UnsupportedAlgorithm` for protection
 * that shows from outside and is not known, and any other error when the bytes are not a PKCS#12.
 */
export function readPkcs12Container(pfx: Asn1): Pkcs12Container {
  const [version, authenticatedSafe, checksum] = members(pfx);
  const [type, wrapped] = members(authenticatedSafe);
  if (!octets(version).equals(Buffer.of(3))) throw new TypeError('The structure is no PFX.');
  if (objectIdentifier(type) === SIGNED_DATA) {
    throw new UnsupportedAlgorithm('a signature in place of a password');
  }
  if (objectIdentifier(type) !== DATA) throw new TypeError('The structure is no PFX.');
  const contents = octets(members(wrapped)[0]);
  const safes = members(readDer(contents));
  if (checksum !== undefined) checksumBy(checksum);
  for (const safe of safes) requireKnownProtection(safe);
  return { contents, checksum, safes };
}

function requireKnownProtection(safe: Asn1): void {
  const [type, wrapped] = members(safe);
  const oid = objectIdentifier(type);
  if (oid === ENVELOPED_DATA) throw new UnsupportedAlgorithm('a public key in place of a password');
  if (oid === ENCRYPTED_DATA) decryptionBy(encryptedContent(wrapped).algorithm);
  if (oid !== DATA) return;
  for (const bag of members(readDer(octets(members(wrapped)[0])))) {
    const [name, value] = members(bag);
    if (objectIdentifier(name) === SHROUDED_KEY) decryptionBy(members(members(value)[0])[0]);
  }
}

/** Whether the password fits; always, where there is no checksum. */
export async function checksumFits(
  { contents, checksum }: Pkcs12Container,
  form: PasswordForm,
  stretching: Stretching,
): Promise<boolean> {
  if (checksum === undefined) return true;
  const expected = octets(members(members(checksum)[0])[1]);
  const actual = await checksumBy(checksum)(form, contents, stretching);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * Decrypts the bags. Throws any error when the password is wrong and no checksum has shown it
 * before.
 */
export async function openBags(
  { safes }: Pkcs12Container,
  form: PasswordForm,
  stretching: Stretching,
): Promise<Bags> {
  const bags: Asn1[] = [];
  for (const safe of safes) {
    bags.push(...members(readDer(await safeContents(safe, form, stretching))));
  }
  return collected(bags, form, stretching, 0);
}

async function safeContents(
  safe: Asn1,
  form: PasswordForm,
  stretching: Stretching,
): Promise<Buffer> {
  const [type, wrapped] = members(safe);
  if (objectIdentifier(type) === DATA) return octets(members(wrapped)[0]);
  const { algorithm, ciphertext } = encryptedContent(wrapped);
  return decryptionBy(algorithm)(form, ciphertext, stretching);
}

/** [0] { EncryptedData { version, EncryptedContentInfo { type, algorithm, [0] ciphertext } } }. */
function encryptedContent(wrapped: Asn1 | undefined) {
  const content = members(members(wrapped)[0])[1];
  return { algorithm: members(content)[1], ciphertext: octets(tagged(content, 0)) };
}

async function collected(
  bags: readonly Asn1[],
  form: PasswordForm,
  stretching: Stretching,
  depth: number,
): Promise<Bags> {
  const certificates: Buffer[] = [];
  const privateKeys: Buffer[] = [];
  for (const bag of bags) {
    const [name, wrapped] = members(bag);
    const [value] = members(wrapped);
    const type = objectIdentifier(name);
    if (type === CERTIFICATE && objectIdentifier(members(value)[0]) === X509_CERTIFICATE) {
      certificates.push(octets(members(members(value)[1])[0]));
    } else if (type === KEY && value !== undefined) {
      privateKeys.push(writeDer(value));
    } else if (type === SHROUDED_KEY) {
      const [algorithm, ciphertext] = members(value);
      privateKeys.push(await decryptionBy(algorithm)(form, octets(ciphertext), stretching));
    } else if (type === NESTED && depth < DEEPEST_NESTING) {
      const inner = await collected(members(value), form, stretching, depth + 1);
      certificates.push(...inner.certificates);
      privateKeys.push(...inner.privateKeys);
    }
  }
  return { certificates, privateKeys };
}
