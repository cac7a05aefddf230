/**
 * The entitlements that an app claims. They stand in its signature twice: as a property list (slot
 * −5), and in DER (slot −7), which iOS 15 and later go by.
 */
import { isDeepStrictEqual } from 'node:util';
import asn1 from 'node-forge/lib/asn1.js';
import { members, octets, readDer } from '../certificate/der.ts';
import type { Asn1 } from '../certificate/der.ts';
import { dictionary, integerValue } from '../property-list/property-list-value.ts';
import type { PropertyList } from '../property-list/property-list-value.ts';

const { APPLICATION, CONTEXT_SPECIFIC, UNIVERSAL } = asn1.Class;
const { BOOLEAN, INTEGER, OCTETSTRING, SEQUENCE, SET, UTF8 } = asn1.Type;

/** The number that both the wrapping and each dictionary within carry. */
const TAG: asn1.Type = 16;

/**
 * Reads `[APPLICATION 16] { version, dictionary }`, or the dictionary alone, as Xcode 12 wrote it;
 * `undefined` for any other bytes.
 */
export function parseEntitlementsDer(contents: Buffer): PropertyList | undefined {
  try {
    const wrapping = readDer(contents);
    if (hasTag(wrapping, UNIVERSAL, SET)) return dictionaryOf(wrapping);
    if (!hasTag(wrapping, APPLICATION, TAG)) return undefined;
    return dictionaryOf(members(wrapping)[1]);
  } catch {
    return undefined;
  }
}

/** The names of the entitlements on which the two forms do not agree. */
export function differingEntitlements(one: PropertyList, other: PropertyList): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isDeepStrictEqual(plain(one[name]), plain(other[name])));
}

/** `[16] { SEQUENCE { key, value } … }`; until iOS 15 was final, a SET of the same. */
function dictionaryOf(node: Asn1 | undefined): PropertyList {
  if (!isDictionary(node)) throw new TypeError('The entitlements hold no dictionary.');
  return dictionary(
    members(node).map((pair): [string, unknown] => {
      const [key, value] = members(pair);
      return [octets(key).toString('utf8'), valueOf(value)];
    }),
  );
}

function valueOf(node: Asn1 | undefined): unknown {
  if (isDictionary(node)) return dictionaryOf(node);
  if (hasTag(node, UNIVERSAL, SEQUENCE)) return members(node).map(valueOf);
  const bytes = octets(node);
  if (hasTag(node, UNIVERSAL, UTF8)) return bytes.toString('utf8');
  if (hasTag(node, UNIVERSAL, BOOLEAN)) return bytes[0] !== 0;
  if (hasTag(node, UNIVERSAL, INTEGER)) return integerValue(BigInt.asIntN(64, integerOf(bytes)));
  if (hasTag(node, UNIVERSAL, OCTETSTRING)) return bytes;
  throw new TypeError('An entitlement is of an unknown kind.');
}

function integerOf(bytes: Buffer): bigint {
  const magnitude = BigInt(`0x0${bytes.toString('hex')}`);
  return (bytes[0] ?? 0) < 0x80 ? magnitude : magnitude - (1n << BigInt(8 * bytes.length));
}

function isDictionary(node: Asn1 | undefined): node is Asn1 {
  return hasTag(node, CONTEXT_SPECIFIC, TAG) || hasTag(node, UNIVERSAL, SET);
}

function hasTag(node: Asn1 | undefined, tagClass: asn1.Class, type: asn1.Type): node is Asn1 {
  return node?.tagClass === tagClass && node.type === type;
}

/** Parsers differ in the prototypes and the kinds of byte arrays that they make. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
