/** The few ASN.1 values of which Slipway builds what it writes. */
import asn1 from 'node-forge/lib/asn1.js';
import type { Asn1 } from './der.ts';

const { CONTEXT_SPECIFIC, UNIVERSAL } = asn1.Class;
const { BITSTRING, BMPSTRING, INTEGER, NULL, OCTETSTRING, OID, SEQUENCE, SET, UTF8 } = asn1.Type;

export function sequence(...members: readonly Asn1[]): Asn1 {
  return asn1.create(UNIVERSAL, SEQUENCE, true, [...members]);
}

export function set(...members: readonly Asn1[]): Asn1 {
  return asn1.create(UNIVERSAL, SET, true, [...members]);
}

/** `[tag] EXPLICIT`. */
export function explicit(tag: asn1.Type, member: Asn1): Asn1 {
  return asn1.create(CONTEXT_SPECIFIC, tag, true, [member]);
}

/** `[tag] IMPLICIT` of a SEQUENCE or SET without members. */
export function emptyImplicit(tag: asn1.Type): Asn1 {
  return asn1.create(CONTEXT_SPECIFIC, tag, true, []);
}

export function objectIdentifierValue(dotted: string): Asn1 {
  return primitive(OID, asn1.oidToDer(dotted).getBytes());
}

export function integer(value: number): Asn1 {
  return primitive(INTEGER, asn1.integerToDer(value).getBytes());
}

export function octetString(bytes: Uint8Array): Asn1 {
  return primitive(OCTETSTRING, Buffer.from(bytes).toString('binary'));
}

/** Whole bytes only. */
export function bitString(bytes: Uint8Array): Asn1 {
  return primitive(BITSTRING, `\0${Buffer.from(bytes).toString('binary')}`);
}

export function utf8String(text: string): Asn1 {
  return primitive(UTF8, Buffer.from(text).toString('binary'));
}

export function nothing(): Asn1 {
  return primitive(NULL, '');
}

/** node-forge itself turns the text of this type into UTF-16. */
export function bmpString(text: string): Asn1 {
  return primitive(BMPSTRING, text);
}

function primitive(type: asn1.Type, value: string): Asn1 {
  return asn1.create(UNIVERSAL, type, false, value);
}
