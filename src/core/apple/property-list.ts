/** Property lists, binary and XML alike, with values read by name and type. */
import { parse } from 'plist';

export type PropertyList = Readonly<Record<string, unknown>>;

/** Parses a property list with a dictionary at the top; `undefined` when it is none. */
export function parsePropertyList(contents: Buffer): PropertyList | undefined {
  try {
    const isBinary = contents.subarray(0, 6).toString('latin1') === 'bplist';
    // The library takes bytes for the binary form and text for the others.
    const value: unknown = parse(isBinary ? contents : contents.toString('utf8'));
    return isDictionary(value) ? value : undefined;
  } catch {
    return undefined;
  }
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
