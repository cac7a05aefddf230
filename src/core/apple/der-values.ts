/** The few ASN.1 values of which Slipway builds what it writes. */
import forge from 'node-forge';
import type { Asn1 } from './der.ts';

const { CONTEXT_SPECIFIC, UNIVERSAL } = forge.asn1.Class;
const { BMPSTRING, INTEGER, NULL, OCTETSTRING, OID, SEQUENCE, SET } = forge.asn1.Type;

export function sequence(...members: readonly Asn1[]): Asn1 {
  return forge.asn1.create(UNIVERSAL, SEQUENCE, true, [...members]);
}

export function set(...members: readonly Asn1[]): Asn1 {
  return forge.asn1.create(UNIVERSAL, SET, true, [...members]);
}

/** `[tag] EXPLICIT`. */
export function explicit(tag: forge.asn1.Type, member: Asn1): Asn1 {
  return forge.asn1.create(CONTEXT_SPECIFIC, tag, true, [member]);
}

export function objectIdentifierValue(dotted: string): Asn1 {
  return primitive(OID, forge.asn1.oidToDer(dotted).getBytes());
}

export function integer(value: number): Asn1 {
  return primitive(INTEGER, forge.asn1.integerToDer(value).getBytes());
}

export function octetString(bytes: Uint8Array): Asn1 {
  return primitive(OCTETSTRING, Buffer.from(bytes).toString('binary'));
}

export function nothing(): Asn1 {
  return primitive(NULL, '');
}

/** node-forge itself turns the text of this type into UTF-16. */
export function bmpString(text: string): Asn1 {
  return primitive(BMPSTRING, text);
}

function primitive(type: forge.asn1.Type, value: string): Asn1 {
  return forge.asn1.create(UNIVERSAL, type, false, value);
}
