import type { PlistValue } from 'plist';

export type Dictionary = Readonly<Record<string, PlistValue>>;

export function isDictionary(value: PlistValue | undefined): value is Record<string, PlistValue> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

export function asDictionary(value: PlistValue | undefined, name: string): Dictionary {
  if (!isDictionary(value)) throw new TypeError(`${name} is not a dictionary.`);
  return value;
}
