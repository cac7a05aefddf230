/**
 * PKCS#12 files (.p12), read in every form that people hold and written in the one form that every
 * `security import` reads: 3DES with a SHA-1 MAC and a password that is not empty.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { messageOf } from '../errors.ts';
import { certificateErrors } from './certificate-errors.ts';
import { readSigningCertificate } from './certificate.ts';
import type { SigningCertificate } from './certificate.ts';
import { members, readDer, writeDer } from './der.ts';
import type { Asn1 } from './der.ts';
import forge from './forge.ts';

/** A certificate with its private key. */
export interface SigningIdentity {
  readonly certificate: SigningCertificate;
  readonly privateKey: KeyObject;
}

export interface Pkcs12 {
  readonly identities: readonly SigningIdentity[];
  /** The other certificates in the file, usually the issuers of the first. */
  readonly chain: readonly X509Certificate[];
}

const { oids } = forge.pki;

/** Opens a .p12 file; `name` is how the error names it. */
export function openPkcs12(contents: Buffer, password: string, name: string): Pkcs12 {
  const { certificates, privateKeys } = bagsOf(decoded(contents, name), password, name);
  const identities = certificates.flatMap((x509) => {
    const privateKey = privateKeys.find((key) => x509.checkPrivateKey(key));
    return privateKey ? [{ certificate: readSigningCertificate(x509), privateKey }] : [];
  });
  if (identities.length === 0) throw noPrivateKey(name, certificates, privateKeys);
  const leaves = new Set(identities.map(({ certificate }) => certificate.x509));
  return { identities, chain: certificates.filter((x509) => !leaves.has(x509)) };
}

/** A new .p12 file with one identity. `password` must be ASCII and not empty. */
export function writePkcs12(
  { certificate, privateKey }: SigningIdentity,
  password: string,
): Buffer {
  const pfx = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()),
    forge.pki.certificateFromPem(certificate.x509.toString()),
    password,
    { algorithm: '3des', friendlyName: certificate.commonName, generateLocalKeyId: true },
  );
  return writeDer(pfx);
}

function decoded(contents: Buffer, name: string): Asn1 {
  const found = foreignForm(contents);
  if (found === 'PEM text') {
    throw certificateErrors.error('pem', {
      message: `${name} holds PEM text, but a .p12 file is needed.`,
    });
  }
  if (found !== undefined) throw notPkcs12(`${name} is no .p12 file, but ${found}.`);
  const certificate = certificateAlone(contents);
  if (certificate !== undefined) throw noPrivateKey(name, [certificate], []);
  try {
    return readDer(contents);
  } catch (error) {
    const said = messageOf(error);
    if (!said.includes('Too few bytes')) throw notPkcs12(`${name} is no .p12 file.`, said);
    throw certificateErrors.error('truncated', {
      message: `${name} ends too early (${contents.length} bytes).`,
      cause: error,
    });
  }
}

/** What the bytes are when they do not even begin like PKCS#12. */
function foreignForm(contents: Buffer): string | undefined {
  if (contents.length === 0) return 'empty';
  const start = contents.subarray(0, 64).toString('latin1').trimStart();
  if (start.startsWith('-----BEGIN')) return 'PEM text';
  if (contents[0] === 0x30) return undefined;
  if (start.startsWith('MII')) return 'base64 text (it was encoded twice)';
  if (start.startsWith('{') || start.startsWith('[')) return 'JSON';
  if (start.startsWith('<') || start.startsWith('bplist')) return 'a property list or a web page';
  return 'something else';
}

/** The certificate in a .cer file, which people take for the whole identity. */
function certificateAlone(contents: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(contents);
  } catch {
    return undefined;
  }
}

interface Bags {
  readonly certificates: X509Certificate[];
  readonly privateKeys: KeyObject[];
}

function bagsOf(pfx: Asn1, password: string, name: string): Bags {
  const { safeContents } = decrypted(pfx, password, name);
  const bags = safeContents.flatMap(({ safeBags }) => safeBags);
  try {
    return {
      certificates: bags.flatMap((bag) =>
        bag.type === oids['certBag'] ? [new X509Certificate(writeDer(certificateAsn1(bag)))] : [],
      ),
      privateKeys: bags.flatMap((bag) =>
        bag.type === oids['keyBag'] || bag.type === oids['pkcs8ShroudedKeyBag']
          ? [rsaPrivateKey(bag, name)]
          : [],
      ),
    };
  } catch (error) {
    if (certificateErrors.is(error, 'unsupported')) throw error;
    throw unsupported(name, error);
  }
}

function decrypted(pfx: Asn1, password: string, name: string): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(pfx, false, password);
  } catch (error) {
    if (messageOf(error).includes('not an PKCS#12 PFX')) {
      throw notPkcs12(`${name} is no .p12 file, but something similar.`, messageOf(error));
    }
    const isRefused = messageOf(error).includes('MAC could not be verified');
    const inUtf8 = isRefused ? undefined : decryptedInUtf8(pfx, password);
    if (inUtf8 !== undefined) return inUtf8;
    // Without a checksum, rubbish after decryption is the only sign of a wrong password.
    const hasChecksum = members(pfx).length > 2;
    if (!hasChecksum || isRefused) {
      throw certificateErrors.error('wrong-password', {
        message:
          password === ''
            ? `${name} is protected by a password, but \`certificate-password\` is not given.`
            : `\`certificate-password\` does not open ${name}.`,
        cause: error,
      });
    }
    throw unsupported(name, error);
  }
}

/**
 * The checksum and the ciphers of PKCS#12 itself take the password in UTF-16, those of PBES2 in
 * UTF-8. node-forge gives both the same text, so the checksum, already right, is left out here.
 */
function decryptedInUtf8(pfx: Asn1, password: string): forge.pkcs12.Pkcs12Pfx | undefined {
  const utf8 = Buffer.from(password).toString('binary');
  if (utf8 === password) return undefined;
  const { UNIVERSAL } = forge.asn1.Class;
  const [version, contents] = members(pfx);
  if (version === undefined || contents === undefined) return undefined;
  const unchecked = forge.asn1.create(UNIVERSAL, forge.asn1.Type.SEQUENCE, true, [
    version,
    contents,
  ]);
  try {
    return forge.pkcs12.pkcs12FromAsn1(unchecked, false, utf8);
  } catch {
    return undefined;
  }
}

/** node-forge hands out what it cannot interpret itself, such as EC certificates, as ASN.1. */
function certificateAsn1({ cert, asn1 }: forge.pkcs12.Bag): Asn1 {
  return cert ? forge.pki.certificateToAsn1(cert) : asn1;
}

function rsaPrivateKey({ key }: forge.pkcs12.Bag, name: string): KeyObject {
  if (key) return createPrivateKey(forge.pki.privateKeyToPem(key));
  throw certificateErrors.error('unsupported', {
    message: `${name} holds a private key that is no RSA key.`,
  });
}

function notPkcs12(message: string, said?: string): Error {
  return certificateErrors.error('not-pkcs12', {
    message,
    ...(said === undefined ? {} : { said }),
  });
}

function unsupported(name: string, cause: unknown): Error {
  return certificateErrors.error('unsupported', {
    message: `${name} is a .p12 file, but cannot be read.`,
    said: messageOf(cause),
    cause,
  });
}

function noPrivateKey(
  name: string,
  certificates: readonly X509Certificate[],
  privateKeys: readonly KeyObject[],
): Error {
  const held = certificates.map((x509) => readSigningCertificate(x509).commonName);
  return certificateErrors.error('no-private-key', {
    message:
      privateKeys.length === 0
        ? `${name} holds no private key.`
        : `${name} holds no certificate that fits its private key.`,
    details: held.map((commonName) => `certificate inside: ${commonName}`),
  });
}
