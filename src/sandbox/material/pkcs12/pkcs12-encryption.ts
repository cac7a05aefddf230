/** The ways to encrypt the contents of a .p12 file. */
import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import forge from 'node-forge';
import * as der from '../asn1/der.ts';

/** The ciphers of PKCS#12 files, from the oldest to those of OpenSSL 3. */
export type Encryption =
  | 'none'
  | 'rc4-128'
  | '3des'
  | '2-key-3des'
  | 'rc2-128'
  | 'rc2-40'
  | `aes-${128 | 192 | 256}/${Prf}`;

type Prf = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

export interface PasswordUse {
  readonly password: string;
  /** Rounds of PBKDF2 and of the derivation of PKCS#12 (2048). */
  readonly iterations?: number;
  /** The form of an empty password: the two zero bytes of its end, or nothing at all. */
  readonly emptyPassword?: 'terminated' | 'absent';
}

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';

const pkcs12Schemes: Readonly<Record<string, { suffix: number; keyBytes: number }>> = {
  'rc4-128': { suffix: 1, keyBytes: 16 },
  '3des': { suffix: 3, keyBytes: 24 },
  '2-key-3des': { suffix: 4, keyBytes: 16 },
  'rc2-128': { suffix: 5, keyBytes: 16 },
  'rc2-40': { suffix: 6, keyBytes: 5 },
};

const aesSuffix: Readonly<Record<string, number>> = { 128: 2, 192: 22, 256: 42 };
const prfSuffix: Readonly<Record<string, number>> = {
  sha1: 7,
  sha224: 8,
  sha256: 9,
  sha384: 10,
  sha512: 11,
};

interface Enciphered {
  readonly algorithm: der.Asn1;
  readonly ciphertext: Buffer;
}

export function encrypt(
  plaintext: Buffer,
  encryption: Exclude<Encryption, 'none'>,
  options: PasswordUse,
): Enciphered {
  const scheme = pkcs12Schemes[encryption];
  return scheme === undefined
    ? encryptByPbes2(plaintext, encryption, options)
    : encryptByPkcs12(plaintext, encryption, scheme, options);
}

function encryptByPkcs12(
  plaintext: Buffer,
  encryption: string,
  { suffix, keyBytes }: { suffix: number; keyBytes: number },
  options: PasswordUse,
): Enciphered {
  const { iterations = 2048 } = options;
  const salt = randomBytes(8);
  const key = deriveKey(options, salt, 1, keyBytes, 'sha1');
  const iv = deriveKey(options, salt, 2, 8, 'sha1');
  return {
    algorithm: der.sequence(
      der.objectIdentifier(`1.2.840.113549.1.12.1.${suffix}`),
      der.sequence(der.octetString(salt), der.integer(iterations)),
    ),
    ciphertext: enciphered(plaintext, encryption, key, iv),
  };
}

function enciphered(plaintext: Buffer, encryption: string, key: Buffer, iv: Buffer): Buffer {
  // Neither Node nor the library has RC4; a reader stops at its name anyway.
  if (encryption === 'rc4-128') return randomBytes(plaintext.length);
  if (encryption.startsWith('rc2')) {
    const cipher = forge.rc2.createEncryptionCipher(key.toString('binary'), key.length * 8);
    cipher.start(iv.toString('binary'));
    cipher.update(forge.util.createBuffer(plaintext.toString('binary')));
    cipher.finish();
    return Buffer.from(cipher.output.getBytes(), 'binary');
  }
  const whole = key.length === 16 ? Buffer.concat([key, key.subarray(0, 8)]) : key;
  const cipher = createCipheriv('des-ede3-cbc', whole, iv);
  return Buffer.concat([cipher.update(plaintext), cipher.final()]);
}

function encryptByPbes2(
  plaintext: Buffer,
  encryption: string,
  { password, iterations = 2048 }: PasswordUse,
): Enciphered {
  const [, bits = '', prf = ''] = /^aes-(\d+)\/(\w+)$/.exec(encryption) ?? [];
  const [salt, iv] = [randomBytes(16), randomBytes(16)];
  const key = pbkdf2Sync(password, salt, iterations, Number(bits) / 8, prf);
  const cipher = createCipheriv(`aes-${bits}-cbc`, key, iv);
  return {
    algorithm: der.sequence(
      der.objectIdentifier(PBES2),
      der.sequence(
        pbkdf2Algorithm(salt, iterations, prf),
        der.sequence(
          der.objectIdentifier(`2.16.840.1.101.3.4.1.${aesSuffix[bits]}`),
          der.octetString(iv),
        ),
      ),
    ),
    ciphertext: Buffer.concat([cipher.update(plaintext), cipher.final()]),
  };
}

export function pbkdf2Algorithm(salt: Buffer, iterations: number, prf: string, keyBytes?: number) {
  return der.sequence(
    der.objectIdentifier(PBKDF2),
    der.sequence(
      der.octetString(salt),
      der.integer(iterations),
      ...(keyBytes === undefined ? [] : [der.integer(keyBytes)]),
      // HMAC with SHA-1 is what no function means.
      ...(prf === 'sha1' ? [] : [hmac(prf)]),
    ),
  );
}

export function hmac(prf: string): der.Asn1 {
  return der.sequence(der.objectIdentifier(`1.2.840.113549.2.${prfSuffix[prf]}`), der.nullValue());
}

export function deriveKey(
  { password, iterations = 2048, emptyPassword = 'terminated' }: PasswordUse,
  salt: Buffer,
  purpose: number,
  bytes: number,
  digest: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512',
): Buffer {
  const key = forge.pkcs12.generateKey(
    password === '' && emptyPassword === 'absent' ? null : password,
    forge.util.createBuffer(salt.toString('binary')),
    purpose,
    iterations,
    bytes,
    forge.md[digest].create(),
  );
  return Buffer.from(key.getBytes(), 'binary');
}
