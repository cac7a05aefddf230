/** Bytes to ASN.1 and back. The reader also takes BER, in which older tools write. */
import asn1 from 'node-forge/lib/asn1.js';

export type Asn1 = asn1.Asn1;

export function readDer(bytes: Uint8Array): Asn1 {
  return asn1.fromDer(Buffer.from(bytes).toString('binary'));
}

export function writeDer(value: Asn1): Buffer {
  return Buffer.from(asn1.toDer(value).getBytes(), 'binary');
}

/** The members of a SEQUENCE, a SET or a tagged value; none for anything else. */
export function members(value: Asn1 | undefined): readonly Asn1[] {
  return value !== undefined && Array.isArray(value.value) ? value.value : [];
}

/** The bytes of a primitive value, or of one that BER wrote in pieces. */
export function octets(value: Asn1 | undefined): Buffer {
  if (value === undefined) return Buffer.alloc(0);
  return typeof value.value === 'string'
    ? Buffer.from(value.value, 'binary')
    : Buffer.concat(value.value.map(octets));
}

/** The dotted form of an object identifier; empty when the value is none. */
export function objectIdentifier(value: Asn1 | undefined): string {
  return value?.type === asn1.Type.OID ? asn1.derToOid(octets(value).toString('binary')) : '';
}

/** The member that carries the context-specific tag `[tag]`. */
export function tagged(value: Asn1 | undefined, tag: asn1.Type): Asn1 | undefined {
  return members(value).find(
    (member) => member.tagClass === asn1.Class.CONTEXT_SPECIFIC && member.type === tag,
  );
}
