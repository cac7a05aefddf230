import { createHash, verify, X509Certificate } from 'node:crypto';
import forge from 'node-forge';

/** Reads CMS SignedData with node-forge's parser and checks it with node:crypto. */

export interface ReadSignedData {
  readonly content: Buffer | undefined;
  readonly digest: 'sha1' | 'sha256';
  readonly certificates: readonly X509Certificate[];
  /** The certificate whose key made the signature over the signed attributes. */
  readonly signer: X509Certificate | undefined;
  readonly attributes: ReadonlyMap<string, Buffer>;
}

const digests: Readonly<Record<string, 'sha1' | 'sha256'>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
};

export const signedAttribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
};

export function readSignedData(cms: Buffer): ReadSignedData {
  const { rawCapture } = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(cms.toString('binary')));
  const digest = digests[forge.asn1.derToOid(rawCapture.digestAlgorithm)];
  if (!digest) throw new Error('Unexpected digest algorithm.');
  const attributes: forge.asn1.Asn1[] = rawCapture.authenticatedAttributes;
  const signedBytes = derOf(
    forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SET, true, attributes),
  );
  const embedded: forge.asn1.Asn1[] = rawCapture.certificates.value;
  const certificates = embedded.map((node) => new X509Certificate(derOf(node)));
  const signature = Buffer.from(rawCapture.signature, 'binary');
  const content: forge.asn1.Asn1 | undefined = rawCapture.content;
  return {
    content: content && octets(child(content, 0)),
    digest,
    certificates,
    signer: certificates.find(({ publicKey }) => verify(digest, signedBytes, publicKey, signature)),
    attributes: new Map(attributes.map(readAttribute)),
  };
}

export function digestOf(content: Buffer, algorithm: 'sha1' | 'sha256'): Buffer {
  return createHash(algorithm).update(content).digest();
}

function readAttribute(attribute: forge.asn1.Asn1): [type: string, value: Buffer] {
  const type = forge.asn1.derToOid(octets(child(attribute, 0)).toString('binary'));
  return [type, octets(child(child(attribute, 1), 0))];
}

function child(node: forge.asn1.Asn1, index: number): forge.asn1.Asn1 {
  const found = node.value[index];
  if (typeof found !== 'object') throw new Error('Unexpected ASN.1 structure.');
  return found;
}

function octets(node: forge.asn1.Asn1): Buffer {
  if (typeof node.value !== 'string') throw new Error('Unexpected constructed ASN.1 value.');
  return Buffer.from(node.value, 'binary');
}

function derOf(node: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(node).getBytes(), 'binary');
}
