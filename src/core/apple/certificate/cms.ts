/**
 * CMS SignedData: around its contents, as Apple wraps provisioning profiles, or apart from them, as
 * in a code signature. node-forge reads the structure but cannot verify it, so the signature is
 * checked with node:crypto (RFC 5652 §5.6).
 */
import { createHash, verify, X509Certificate } from 'node:crypto';
import asn1 from 'node-forge/lib/asn1.js';
import { leadsToApple } from './apple-root.ts';
import { members, objectIdentifier, octets, readDer, tagged, writeDer } from './der.ts';
import type { Asn1 } from './der.ts';

export interface SignedData {
  readonly contents: Buffer;
  /** The certificate that signed, or `undefined` when the signature fits none of those inside. */
  readonly signer: X509Certificate | undefined;
  /** Whether the signer's issuers lead to Apple's root certificate. */
  readonly fromApple: boolean;
  /** Where the signer's issuers lead, as far as the message carries them. */
  readonly chain: 'apple' | 'elsewhere' | 'broken' | undefined;
  /** The certificate that claims to have signed, whether or not the signature fits it. */
  readonly namedSigner: X509Certificate | undefined;
  /** The attributes that are signed beside the contents: their values by object identifier. */
  readonly signedAttributes: ReadonlyMap<string, readonly Asn1[]>;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** Apple signs profiles with SHA-1 to this day. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** Far above a profile for a hundred certificates and thousands of devices. */
const LARGEST_MESSAGE_BYTES = 2 * 1024 * 1024;

/** Apple's messages carry three: each more is asked for its name and key. */
const MOST_CERTIFICATES = 20;

/**
 * Reads a CMS SignedData. Throws when the bytes are not one; a signature that does not fit is in
 * the result. `detached` are the contents of a signature that does not carry them.
 */
export function readSignedData(bytes: Uint8Array, detached?: Buffer): SignedData {
  if (bytes.length > LARGEST_MESSAGE_BYTES) {
    throw new RangeError(`The CMS message has ${bytes.length} bytes.`);
  }
  const message = readDer(bytes);
  const [type, body] = members(message);
  if (objectIdentifier(type) !== SIGNED_DATA) throw new TypeError('The file is no CMS SignedData.');
  const [signedData] = members(body);
  const [, , encapsulated] = members(signedData);
  const contents = detached ?? octets(tagged(encapsulated, 0));
  const carried = members(tagged(signedData, 0));
  if (carried.length > MOST_CERTIFICATES) {
    throw new RangeError(`The CMS message carries ${carried.length} certificates.`);
  }
  const certificates = carried.map((certificate) => ({
    x509: new X509Certificate(writeDer(certificate)),
    issuer: issuerOf(certificate),
  }));
  const all = certificates.map(({ x509 }) => x509);
  const [signerInfo] = members(members(signedData).at(-1));
  const signer = signerOf(signerInfo, contents, all);
  const chain = signer && chainOf(signer, all);
  return {
    contents,
    signer,
    fromApple: chain === 'apple',
    chain,
    namedSigner: namedIn(signerInfo, certificates),
    signedAttributes: new Map(
      members(tagged(signerInfo, 0)).map((attribute) => {
        const [name, values] = members(attribute);
        return [objectIdentifier(name), members(values)];
      }),
    ),
  };
}

interface IssuedCertificate {
  readonly x509: X509Certificate;
  /** The name of the issuer, as bytes. */
  readonly issuer: Buffer;
}

/** TBSCertificate: [0] version, serialNumber, signature, issuer … Apple writes no version 1. */
function issuerOf(certificate: Asn1): Buffer {
  const [tbsCertificate] = members(certificate);
  const [, , , issuer] = members(tbsCertificate);
  return issuer === undefined ? Buffer.alloc(0) : writeDer(issuer);
}

/** The sid of a SignerInfo: the issuer's name and the serial number. */
function namedIn(
  signerInfo: Asn1 | undefined,
  certificates: readonly IssuedCertificate[],
): X509Certificate | undefined {
  const [, sid] = members(signerInfo);
  const [name, serial] = members(sid);
  if (name === undefined || serial === undefined) return undefined;
  const issuer = writeDer(name);
  const number = BigInt(`0x0${octets(serial).toString('hex')}`);
  return certificates.find(
    (found) => found.issuer.equals(issuer) && BigInt(`0x${found.x509.serialNumber}`) === number,
  )?.x509;
}

/** SignerInfo: version, sid, digestAlgorithm, [0] signedAttrs, signatureAlgorithm, signature. */
function signerOf(
  signerInfo: Asn1 | undefined,
  contents: Buffer,
  certificates: readonly X509Certificate[],
): X509Certificate | undefined {
  const [, , digestAlgorithm, ...rest] = members(signerInfo);
  const digest = DIGESTS.get(objectIdentifier(members(digestAlgorithm)[0]));
  const attributes = tagged(signerInfo, 0);
  const signature = octets(rest[attributes === undefined ? 1 : 2]);
  if (digest === undefined) return undefined;

  let signed = contents;
  if (attributes !== undefined) {
    const expected = createHash(digest).update(contents).digest();
    if (!messageDigest(attributes).equals(expected)) return undefined;
    // The attributes are signed as the SET they are, not under the tag that they carry here.
    const { UNIVERSAL } = asn1.Class;
    signed = writeDer(asn1.create(UNIVERSAL, asn1.Type.SET, true, [...members(attributes)]));
  }
  return certificates.find(({ publicKey }) => verify(digest, signed, publicKey, signature));
}

function messageDigest(attributes: Asn1): Buffer {
  const attribute = members(attributes).find(
    (candidate) => objectIdentifier(members(candidate)[0]) === MESSAGE_DIGEST,
  );
  return octets(members(members(attribute)[1])[0]);
}

/**
 * Validity dates are left out on purpose: the certificates that signed profiles in use today have
 * expired since.
 */
function chainOf(
  signer: X509Certificate,
  certificates: readonly X509Certificate[],
): SignedData['chain'] {
  let last = signer;
  for (let steps = 0; steps <= certificates.length; steps += 1) {
    if (leadsToApple(last)) return 'apple';
    const named = certificates.filter((candidate) => last.checkIssued(candidate));
    const issuer = named.find(({ publicKey }) => last.verify(publicKey));
    if (issuer === undefined) return named.length > 0 ? 'broken' : 'elsewhere';
    // A certificate that signed itself leads no further.
    if (issuer === last) return 'elsewhere';
    last = issuer;
  }
  return 'elsewhere';
}
