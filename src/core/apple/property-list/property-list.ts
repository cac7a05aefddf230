/** Property lists, binary and XML alike, with values read by name and type. */
import { parse } from 'plist';
import { isBinaryPropertyListSmall } from './binary-property-list.ts';
import { isXmlPropertyList } from './xml-property-list.ts';

export type PropertyList = Readonly<Record<string, unknown>>;

/** Above any list inside an app but the seal of its resources, which is not read as one. */
const MOST_XML_PIECES = 100_000;

/** Parses a property list with a dictionary at the top; `undefined` when it is none. */
export function parsePropertyList(contents: Buffer): PropertyList | undefined {
  try {
    const value = isBinary(contents) ? parseBinary(contents) : parseXml(contents);
    return isDictionary(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isBinary(contents: Buffer): boolean {
  return contents.toString('latin1', 0, 6) === 'bplist';
}

function parseBinary(contents: Buffer): unknown {
  return isBinaryPropertyListSmall(contents) ? parse(contents) : undefined;
}

function parseXml(contents: Buffer): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(contents).trim();
  if (!isXmlPropertyList(text, MOST_XML_PIECES)) return undefined;
  // The library takes the character, which a list may hold, for a sign of a wrong encoding.
  return parse(text.replaceAll('\u{fffd}', '&#xfffd;'));
}

export function isDictionary(value: unknown): value is PropertyList {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date)
  );
}

/** The value under `key` when it is a text that is not empty. */
export function textAt(list: PropertyList, key: string): string | undefined {
  const value = list[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function flagAt(list: PropertyList, key: string): boolean | undefined {
  const value = list[key];
  return typeof value === 'boolean' ? value : undefined;
}
