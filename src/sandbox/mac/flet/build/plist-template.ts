/** Property lists as flet's templates write them. */
import { pythonText } from '../project/python-values.ts';

/**
 * The templates of flet write property lists by hand: numbers turn into texts, and nothing is
 * escaped, so that `&` and `<` in a value break the file (seen with 0.86.5; later ones unproven).
 */
export type PlistValue =
  | string
  | boolean
  | number
  | bigint
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue };

export function renderPlist(value: Readonly<Record<string, PlistValue>>): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
    `<plist version="1.0">\n${element(value)}\n</plist>\n`
  );
}

function element(value: PlistValue): string {
  switch (typeof value) {
    case 'boolean':
      return value ? '<true/>' : '<false/>';
    case 'string':
    case 'number':
    case 'bigint':
      return `<string>${pythonText(value)}</string>`;
    default:
      return isList(value)
        ? `<array>\n${value.map(element).join('\n')}\n</array>`
        : `<dict>\n${Object.entries(value).map(entry).join('\n')}\n</dict>`;
  }
}

function entry([key, value]: [string, PlistValue]): string {
  return `<key>${key}</key>\n${element(value)}`;
}

function isList(value: object): value is readonly PlistValue[] {
  return Array.isArray(value);
}

/** The types that flet takes; a TOML date is none of them. */
export function isPlistValue(value: unknown): value is PlistValue {
  if (['string', 'boolean', 'number', 'bigint'].includes(typeof value)) return true;
  if (value === null || value instanceof Date) return false;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isPlistValue);
}
