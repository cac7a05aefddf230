/** Property lists on disk, as Xcode reads them. */
import { readFileSync } from 'node:fs';
import * as plist from 'plist';
import { isDictionary } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';
import { XcodeFailure } from './failure.ts';

const elements = new Set(
  'plist dict key array string integer real true false date data'.split(' '),
);
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Nothing if the XML is broken: Apple's parser, unlike the library's, takes no bare `&`. */
export function readPropertyList(file: string): Dictionary | undefined {
  const xml = readFileSync(file, 'utf8');
  const tags = [...xml.matchAll(/<\/?([^\s<>/?!]+)/g)].map(([, tag = '']) => tag);
  if (BARE_AMPERSAND.test(xml) || !tags.every((tag) => elements.has(tag))) return undefined;
  const value = plist.parse(xml);
  return isDictionary(value) ? value : undefined;
}

/** The Info.plist of a project. */
export function ownInfoIn(file: string): Dictionary {
  const info = readPropertyList(file);
  if (info !== undefined) return info;
  throw new XcodeFailure(
    `error: unable to read property list from file: ${file}: ` +
      `Property List error: The data couldn't be read because it isn't in the correct format.`,
  );
}

/** A text that is not empty. */
export function textAt(dictionary: Dictionary, key: string): string | undefined {
  const value = dictionary[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
