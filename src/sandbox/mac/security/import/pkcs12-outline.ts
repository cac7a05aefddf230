/** The algorithms in a .p12 file, read before it is opened. */
import forge from 'node-forge';

/** The protection of a PKCS#12, as far as it can be read without the password. */
export interface Pkcs12Outline {
  readonly mac: 'none' | 'sha1' | 'sha2' | 'other';
  readonly encryptions: readonly Encryption[];
}

export type Encryption =
  | { readonly scheme: 'pbe-sha1-3des-3key' | 'pbe-sha1-3des-2key' | 'pbe-sha1-rc' | 'other' }
  | { readonly scheme: 'pbes2'; readonly cipher: string; readonly prf: string };

type Asn1 = forge.asn1.Asn1;

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const PBES2 = '1.2.840.113549.1.5.13';

const MACS = new Map<string, Pkcs12Outline['mac']>([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha2'],
  ['2.16.840.1.101.3.4.2.1', 'sha2'],
  ['2.16.840.1.101.3.4.2.2', 'sha2'],
  ['2.16.840.1.101.3.4.2.3', 'sha2'],
]);

const PKCS12_SCHEMES = new Map<string, Exclude<Encryption['scheme'], 'pbes2'>>([
  ['1.2.840.113549.1.12.1.1', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.2', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.3', 'pbe-sha1-3des-3key'],
  ['1.2.840.113549.1.12.1.4', 'pbe-sha1-3des-2key'],
  ['1.2.840.113549.1.12.1.5', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.6', 'pbe-sha1-rc'],
]);

const CIPHERS = new Map([
  ['2.16.840.1.101.3.4.1.2', 'aes-128-cbc'],
  ['2.16.840.1.101.3.4.1.22', 'aes-192-cbc'],
  ['2.16.840.1.101.3.4.1.42', 'aes-256-cbc'],
]);

const PRFS = new Map([
  ['1.2.840.113549.2.7', 'hmac-sha1'],
  ['1.2.840.113549.2.9', 'hmac-sha256'],
  ['1.2.840.113549.2.10', 'hmac-sha384'],
  ['1.2.840.113549.2.11', 'hmac-sha512'],
]);

/** Throws on anything that is not a PFX. */
export function outlinePkcs12(pfx: Asn1): Pkcs12Outline {
  const macData = children(pfx)[2];
  const authenticatedSafe = forge.asn1.fromDer(text(part(pfx, 1, 1, 0)));
  return {
    mac: macData === undefined ? 'none' : (MACS.get(oid(part(macData, 0, 0, 0))) ?? 'other'),
    encryptions: children(authenticatedSafe).flatMap(encryptionsOf),
  };
}

/** Encrypted as a whole (certificates, mostly), or holding bags that are encrypted one by one. */
function encryptionsOf(contentInfo: Asn1): Encryption[] {
  const type = oid(part(contentInfo, 0));
  if (type === ENCRYPTED_DATA) return [encryption(part(contentInfo, 1, 0, 1, 1))];
  if (type !== DATA) return [{ scheme: 'other' }];
  return children(forge.asn1.fromDer(text(part(contentInfo, 1, 0))))
    .filter((bag) => oid(part(bag, 0)) === SHROUDED_KEY_BAG)
    .map((bag) => encryption(part(bag, 1, 0, 0)));
}

function encryption(algorithm: Asn1): Encryption {
  const scheme = oid(part(algorithm, 0));
  if (scheme !== PBES2) return { scheme: PKCS12_SCHEMES.get(scheme) ?? 'other' };
  const derivation = children(part(algorithm, 1, 0, 1));
  // The function is the last of salt, rounds, [length], [function], and HMAC-SHA1 when absent.
  const prf = derivation.find((each) => each.type === forge.asn1.Type.SEQUENCE);
  return {
    scheme: 'pbes2',
    cipher: CIPHERS.get(oid(part(algorithm, 1, 1, 0))) ?? 'other',
    prf: prf === undefined ? 'hmac-sha1' : (PRFS.get(oid(part(prf, 0))) ?? 'other'),
  };
}

function part(node: Asn1, ...path: readonly number[]): Asn1 {
  return path.reduce((parent, index) => {
    const child = children(parent)[index];
    if (child === undefined) throw new Error('the structure ends too early');
    return child;
  }, node);
}

function children({ value }: Asn1): Asn1[] {
  if (typeof value === 'string') throw new Error('a value stands where a structure should');
  return value;
}

/** An octet string; in BER it may come in pieces. */
function text({ value }: Asn1): string {
  return typeof value === 'string' ? value : value.map(text).join('');
}

function oid(node: Asn1): string {
  return forge.asn1.derToOid(text(node));
}
