/** Entries of property lists, as plutil and PlistBuddy show them. */
import { readFileSync } from 'node:fs';
import * as plist from 'plist';
import type { PlistValue } from 'plist';
import { isDictionary } from '../../material/property-list.ts';

/** Thrown where a tool would have to show an entry in a form whose exact words are not known. */
export class UnknownForm extends Error {}

/** The value in a file of any form; throws when the file is missing or holds no property list. */
export function propertyListIn(file: string): PlistValue {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, 6) === 'bplist') return plist.parse(bytes);
  const text = bytes.toString('utf8');
  return /^\s*</.test(text) ? plist.parse(text) : plist.parseOpenStep(text);
}

/** Keys lead into dictionaries, positions into arrays; `undefined` where there is nothing. */
export function entryAt(value: PlistValue, keys: readonly string[]): PlistValue | undefined {
  let entry: PlistValue | undefined = value;
  for (const key of keys) {
    if (Array.isArray(entry)) entry = /^\d+$/.test(key) ? entry[Number(key)] : undefined;
    else if (isDictionary(entry)) entry = Object.hasOwn(entry, key) ? entry[key] : undefined;
    else return undefined;
  }
  return entry;
}

/** A text, whole number or truth value. How the tools print other numbers, dates and data is left out. */
export function plainText(value: PlistValue): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  throw new UnknownForm('a date, data or a real number');
}
