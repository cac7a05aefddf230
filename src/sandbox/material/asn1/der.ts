/** ASN.1 for the other files of this folder. */
import forge from 'node-forge';

/** Constructors for the few ASN.1 types from which the material is assembled. */

export type Asn1 = forge.asn1.Asn1;

const { Class, Type } = forge.asn1;

export function sequence(...members: Asn1[]): Asn1 {
  return forge.asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, members);
}

export function set(...members: Asn1[]): Asn1 {
  return forge.asn1.create(Class.UNIVERSAL, Type.SET, true, members);
}

export function explicit(tag: number, ...members: Asn1[]): Asn1 {
  return forge.asn1.create(Class.CONTEXT_SPECIFIC, tag, true, members);
}

/** `[tag] IMPLICIT OCTET STRING`. */
export function implicitOctets(tag: number, octets: Buffer): Asn1 {
  return forge.asn1.create(Class.CONTEXT_SPECIFIC, tag, false, octets.toString('binary'));
}

export function application(tag: number, ...members: Asn1[]): Asn1 {
  return forge.asn1.create(Class.APPLICATION, tag, true, members);
}

export function objectIdentifier(dotted: string): Asn1 {
  return primitive(Type.OID, forge.asn1.oidToDer(dotted).getBytes());
}

export function integer(value: number): Asn1 {
  return primitive(Type.INTEGER, forge.asn1.integerToDer(value).getBytes());
}

export function boolean(value: boolean): Asn1 {
  return primitive(Type.BOOLEAN, value ? '\xff' : '\0');
}

export function octetString(octets: Buffer): Asn1 {
  return primitive(Type.OCTETSTRING, octets.toString('binary'));
}

/** A bit string of whole octets. */
export function bitString(octets: Buffer): Asn1 {
  return primitive(Type.BITSTRING, `\0${octets.toString('binary')}`);
}

export function utf8String(text: string): Asn1 {
  return primitive(Type.UTF8, forge.util.encodeUtf8(text));
}

/**
 * A text in the type of PKCS#12's names; node-forge itself turns the text of this type into UTF-16.
 */
export function bmpString(text: string): Asn1 {
  return primitive(Type.BMPSTRING, text);
}

export function nullValue(): Asn1 {
  return primitive(Type.NULL, '');
}

export function encode(node: Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(node).getBytes(), 'binary');
}

export function decode(der: Buffer): Asn1 {
  return forge.asn1.fromDer(der.toString('binary'));
}

function primitive(type: forge.asn1.Type, octets: string): Asn1 {
  return forge.asn1.create(Class.UNIVERSAL, type, false, octets);
}
