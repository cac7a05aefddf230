/** Property lists, binary and XML alike, with values read by name and type. */
import { isBinaryPropertyList, parseBinaryPropertyList } from './binary-property-list.ts';
import { isDictionary } from './property-list-value.ts';
import type { PropertyList } from './property-list-value.ts';
import { parseXmlPropertyList } from './xml-property-list.ts';

export { isDictionary } from './property-list-value.ts';
export type { PropertyList } from './property-list-value.ts';

/** Above any list inside an app but the seal of its resources, which has a limit of its own. */
const MOST_VALUES = 100_000;

/**
 * Parses a property list with a dictionary at the top; `undefined` for any other bytes. Integers
 * beyond 2^53 are `bigint`, dates `Date`, data `Buffer`; dictionaries have no prototype.
 */
export function parsePropertyList(contents: Uint8Array): PropertyList | undefined {
  const value = parsed(Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength));
  return isDictionary(value) ? value : undefined;
}

function parsed(contents: Buffer): unknown {
  try {
    return isBinaryPropertyList(contents)
      ? parseBinaryPropertyList(contents)
      : parseXmlPropertyList(contents, { mostValues: MOST_VALUES });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The value under `key` when it is a text that is not empty. */
export function textAt(list: PropertyList, key: string): string | undefined {
  const value = list[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value under `key` when it is true or false. */
export function flagAt(list: PropertyList, key: string): boolean | undefined {
  const value = list[key];
  return typeof value === 'boolean' ? value : undefined;
}
