/**
 * The ciphers and checksums of a PKCS#12 file, by the algorithm identifiers in it. The identifiers
 * can be read without the password, so a file that Slipway cannot open is not mistaken for one with
 * a wrong password.
 */
import { createDecipheriv, createHash, createHmac } from 'node:crypto';
import asn1 from 'node-forge/lib/asn1.js';
import { members, objectIdentifier, octets } from '../der.ts';
import type { Asn1 } from '../der.ts';
import { MOST_ITERATIONS, pbkdf2Key, pkcs12Key } from './pkcs12-key.ts';
import type { Derivation, PasswordForm, Stretching } from './pkcs12-key.ts';
import { decryptRc2 } from './rc2.ts';

/** The error for a file that seems sound, but uses an algorithm that is not known here. */
export class UnsupportedAlgorithm extends Error {
  override readonly name = 'UnsupportedAlgorithm';
}

/** Throws on a wrong password whenever the padding betrays it. */
export type Decryption = (
  form: PasswordForm,
  ciphertext: Buffer,
  stretching: Stretching,
) => Promise<Buffer>;

/** The checksum that the password gives for these contents. */
export type Checksum = (
  form: PasswordForm,
  contents: Buffer,
  stretching: Stretching,
) => Promise<Buffer>;

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const PBMAC1 = '1.2.840.113549.1.5.14';

/** 1.2.840.113549.1.12.1.x, with SHA-1 for the derivation. */
const PKCS12_CIPHERS: ReadonlyMap<string, { cipher: string; keyBytes: number }> = new Map([
  ['1.2.840.113549.1.12.1.3', { cipher: 'des-ede3-cbc', keyBytes: 24 }],
  ['1.2.840.113549.1.12.1.4', { cipher: 'des-ede3-cbc', keyBytes: 16 }],
  ['1.2.840.113549.1.12.1.5', { cipher: 'rc2-cbc', keyBytes: 16 }],
  ['1.2.840.113549.1.12.1.6', { cipher: 'rc2-cbc', keyBytes: 5 }],
]);

const PBES2_CIPHERS: ReadonlyMap<string, { cipher: string; keyBytes: number }> = new Map([
  ['2.16.840.1.101.3.4.1.2', { cipher: 'aes-128-cbc', keyBytes: 16 }],
  ['2.16.840.1.101.3.4.1.22', { cipher: 'aes-192-cbc', keyBytes: 24 }],
  ['2.16.840.1.101.3.4.1.42', { cipher: 'aes-256-cbc', keyBytes: 32 }],
  ['1.2.840.113549.3.7', { cipher: 'des-ede3-cbc', keyBytes: 24 }],
]);

const HMACS: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
]);

const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.5', 'md5'],
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha224'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Names for the message only. */
const KNOWN_BY_NAME: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.12.1.1', 'RC4 with 128 bits'],
  ['1.2.840.113549.1.12.1.2', 'RC4 with 40 bits'],
  ['1.3.6.1.4.1.11591.4.11', 'scrypt'],
  ['1.2.840.113549.3.2', 'RC2'],
  ['1.3.14.3.2.7', 'DES'],
]);

/** How to decrypt what `algorithm`, an AlgorithmIdentifier, protects. */
export function decryptionBy(algorithm: Asn1 | undefined): Decryption {
  const [scheme, parameters] = members(algorithm);
  const oid = objectIdentifier(scheme);
  if (oid === PBES2) return pbes2(parameters);
  const { cipher, keyBytes } = known(PKCS12_CIPHERS, oid, 'encryption');
  const [salt, iterations] = members(parameters);
  const how = derivation('sha1', salt, iterations);
  return async (form, ciphertext, stretching) => {
    const key = await pkcs12Key(form, how, 'encryption', keyBytes, stretching);
    const iv = await pkcs12Key(form, how, 'initialization', 8, stretching);
    // With two keys, the first one is used twice.
    const whole = keyBytes === 16 && cipher !== 'rc2-cbc' ? [key, key.subarray(0, 8)] : [key];
    return decrypted(cipher, Buffer.concat(whole), iv, ciphertext);
  };
}

/** PBES2-params: SEQUENCE { keyDerivationFunc, encryptionScheme }. */
function pbes2(parameters: Asn1 | undefined): Decryption {
  const [derivationFunction, encryptionScheme] = members(parameters);
  const [scheme, iv] = members(encryptionScheme);
  const { cipher, keyBytes } = known(PBES2_CIPHERS, objectIdentifier(scheme), 'encryption');
  const { how } = pbkdf2(derivationFunction);
  return async (form, ciphertext, stretching) => {
    const key = await pbkdf2Key(form, how, keyBytes, stretching);
    return decrypted(cipher, key, octets(iv), ciphertext);
  };
}

/** PBKDF2-params: SEQUENCE { salt, iterations, [keyLength], [prf] }. */
function pbkdf2(algorithm: Asn1 | undefined): { how: Derivation; keyBytes: number | undefined } {
  const [scheme, parameters] = members(algorithm);
  const oid = objectIdentifier(scheme);
  if (oid !== PBKDF2) throw unsupported('key derivation', oid);
  const [salt, iterations, ...optional] = members(parameters);
  const function_ = optional.find(({ type }) => type === asn1.Type.SEQUENCE);
  const length = optional.find(({ type }) => type === asn1.Type.INTEGER);
  const digest =
    function_ === undefined
      ? 'sha1'
      : known(HMACS, objectIdentifier(members(function_)[0]), 'key derivation');
  return {
    how: derivation(digest, salt, iterations),
    keyBytes: length === undefined ? undefined : numberOf(length),
  };
}

/** How to compute the checksum that MacData, `{ DigestInfo, salt, [iterations] }`, holds. */
export function checksumBy(macData: Asn1): Checksum {
  const [digestInfo, salt, iterations] = members(macData);
  const [scheme, parameters] = members(members(digestInfo)[0]);
  const oid = objectIdentifier(scheme);
  if (oid === PBMAC1) return pbmac1(parameters);
  const digest = known(DIGESTS, oid, 'checksum');
  const keyBytes = createHash(digest).digest().length;
  const how = derivation(digest, salt, iterations);
  return async (form, contents, stretching) => {
    const key = await pkcs12Key(form, how, 'checksum', keyBytes, stretching);
    return createHmac(digest, key).update(contents).digest();
  };
}

/** RFC 9579: SEQUENCE { keyDerivationFunc, messageAuthScheme }. */
function pbmac1(parameters: Asn1 | undefined): Checksum {
  const [derivationFunction, authenticationScheme] = members(parameters);
  const { how, keyBytes } = pbkdf2(derivationFunction);
  const digest = known(HMACS, objectIdentifier(members(authenticationScheme)[0]), 'checksum');
  if (keyBytes === undefined) throw new UnsupportedAlgorithm('PBMAC1 without a key length');
  return async (form, contents, stretching) => {
    const key = await pbkdf2Key(form, how, keyBytes, stretching);
    return createHmac(digest, key).update(contents).digest();
  };
}

function decrypted(cipher: string, key: Buffer, iv: Buffer, ciphertext: Buffer): Buffer {
  if (cipher === 'rc2-cbc') return decryptRc2(key, iv, ciphertext);
  const decipher = createDecipheriv(cipher, key, iv);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
}

function derivation(
  digest: string,
  salt: Asn1 | undefined,
  iterations: Asn1 | undefined,
): Derivation {
  const count = iterations === undefined ? 1 : numberOf(iterations);
  if (!(count >= 1 && count <= MOST_ITERATIONS)) {
    throw new UnsupportedAlgorithm(`a key derivation in ${count} rounds`);
  }
  return { digest, salt: octets(salt), iterations: count };
}

function numberOf(value: Asn1): number {
  return Number(`0x0${octets(value).toString('hex')}`);
}

function known<T>(algorithms: ReadonlyMap<string, T>, oid: string, what: string): T {
  const found = algorithms.get(oid);
  if (found === undefined) throw unsupported(what, oid);
  return found;
}

function unsupported(what: string, oid: string): UnsupportedAlgorithm {
  const name = KNOWN_BY_NAME.get(oid);
  return new UnsupportedAlgorithm(name === undefined ? `${what} ${oid}` : `${name} (${oid})`);
}
