import { createHmac, randomBytes } from 'node:crypto';
import forge from 'node-forge';

interface Parts {
  readonly privateKeyPem: string;
  readonly certificatePem: string;
}

type Digest = 'sha1' | 'sha256' | 'sha384' | 'sha512';

interface Variant {
  /** `null`: the key lies in its bag without encryption. */
  readonly keyPassword: string | null;
  readonly algorithm?: '3des' | 'aes128' | 'aes256';
  readonly mac?: { readonly password: string; readonly digest: Digest };
}

const { asn1, pkcs12, pki } = forge;
const ROUNDS = 100;

/** A PKCS#12 with the protection that a test asks for. */
export function pkcs12Variant(parts: Parts, { keyPassword, algorithm, mac }: Variant): Buffer {
  const pfx = pkcs12.toPkcs12Asn1(
    pki.privateKeyFromPem(parts.privateKeyPem),
    [pki.certificateFromPem(parts.certificatePem)],
    keyPassword,
    { algorithm: algorithm ?? '3des', count: ROUNDS, useMac: false },
  );
  if (mac !== undefined) appendMac(pfx, mac.password, mac.digest);
  return der(pfx);
}

function appendMac(pfx: forge.asn1.Asn1, password: string, digest: Digest): void {
  const content = elements(elements(elements(pfx)[1])[1])[0];
  if (typeof content?.value !== 'string') throw new Error('no authenticated safe');
  const salt = randomBytes(8);
  const engine = forge.md[digest].create();
  const saltBuffer = forge.util.createBuffer(salt.toString('binary'));
  const key = pkcs12.generateKey(password, saltBuffer, 3, ROUNDS, engine.digestLength, engine);
  const value = createHmac(digest, Buffer.from(key.getBytes(), 'binary'))
    .update(Buffer.from(content.value, 'binary'))
    .digest('binary');
  const oid = asn1.oidToDer(pki.oids[digest] ?? '').getBytes();
  const algorithm = sequence(primitive(asn1.Type.OID, oid), primitive(asn1.Type.NULL, ''));
  elements(pfx).push(
    sequence(
      sequence(algorithm, primitive(asn1.Type.OCTETSTRING, value)),
      primitive(asn1.Type.OCTETSTRING, salt.toString('binary')),
      primitive(asn1.Type.INTEGER, asn1.integerToDer(ROUNDS).getBytes()),
    ),
  );
}

function elements(node: forge.asn1.Asn1 | undefined): forge.asn1.Asn1[] {
  if (node === undefined || typeof node.value === 'string') throw new Error('no structure');
  return node.value;
}

function der(node: forge.asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(node).getBytes(), 'binary');
}

function sequence(...value: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, value);
}

function primitive(type: forge.asn1.Type, value: string): forge.asn1.Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, type, false, value);
}
