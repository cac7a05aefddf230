/** The values of a property list, as types. */
import { parse } from 'plist';
import type { PlistValue } from 'plist';

export type Dictionary = Readonly<Record<string, PlistValue>>;

export function isDictionary(value: PlistValue | undefined): value is Record<string, PlistValue> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

export function asDictionary(value: PlistValue | undefined, name: string): Dictionary {
  if (!isDictionary(value)) throw new TypeError(`${name} is not a dictionary.`);
  return value;
}

export function textUnder(dictionary: Dictionary, key: string): string | undefined {
  const value = dictionary[key];
  return typeof value === 'string' ? value : undefined;
}

/** Reads either form; the library takes bytes for the binary form and text for XML. */
export function readPropertyList(bytes: Buffer, name: string): Dictionary {
  const isBinary = bytes.toString('latin1', 0, 6) === 'bplist';
  return asDictionary(parse(isBinary ? bytes : bytes.toString('utf8')), name);
}
