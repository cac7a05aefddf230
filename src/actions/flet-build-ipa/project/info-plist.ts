/**
 * Keys for Info.plist, written as KEY=VALUE. A value is `true` or `false`, a TOML value such as
 * `["fetch", "audio"]` or `{ Colour = "tea" }`, or else text; quotes make a text of anything. flet
 * writes values into XML as they are, so they are escaped on the way.
 */
import { parse, TomlDate } from 'smol-toml';
import type { PropertyList } from '../../../core/apple/property-list/property-list.ts';
import { escapeXml, looksLikeTemplate } from './xml-text.ts';
import { isTable, tableOf } from './toml-values.ts';

export type PlistValue =
  string | number | boolean | readonly PlistValue[] | { readonly [key: string]: PlistValue };

export interface InfoPlistSetting {
  readonly key: string;
  readonly value: PlistValue;
}

/** A map, as `constructor` and the like are in every object. */
const INPUT_OF_KEY: ReadonlyMap<string, string> = new Map([
  ['CFBundleIdentifier', 'bundle-id'],
  ['CFBundleShortVersionString', 'version'],
  ['CFBundleVersion', 'build-number'],
]);

/** The settings of all lines, and what is wrong with lines that hold none. */
export function readInfoPlist(lines: readonly string[]): {
  readonly settings: readonly InfoPlistSetting[];
  readonly problems: readonly string[];
} {
  const settings: InfoPlistSetting[] = [];
  const problems: string[] = [];
  const isThere = (name: string) => settings.some(({ key }) => key === name);
  for (const line of lines) {
    const [, key, raw = ''] = /^([A-Za-z][\w.:~-]*)=(.*)$/.exec(line) ?? [];
    const value = typedValue(raw);
    if (key === undefined) {
      problems.push(`\`info-plist\` has a line that is not KEY=VALUE: "${line}"`);
    } else if (INPUT_OF_KEY.get(key) !== undefined) {
      problems.push(`\`info-plist\` holds ${key}; use \`${INPUT_OF_KEY.get(key)}\` instead`);
    } else if (isThere(key)) {
      problems.push(`\`info-plist\` has ${key} twice`);
    } else if (looksLikeTemplate(raw)) {
      problems.push(
        `\`info-plist\` has {{, {% or {# in the value of ${key}, which flet cannot write`,
      );
    } else settings.push({ key, value });
  }
  return { settings, problems };
}

function typedValue(raw: string): PlistValue {
  const text = raw.trim();
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  try {
    const { value } = parse(`value = ${text}`);
    // 1.10 and 1_000 are rather names of versions than numbers, and would not come back as they
    // are.
    if (typeof value === 'number' && String(value) !== text) return text;
    return isPlistValue(value) ? value : text;
  } catch {
    return text;
  }
}

/** A property list made by flet holds no dates; what looks like one is text. */
function isPlistValue(value: unknown): value is PlistValue {
  if (['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isPlistValue);
  return !(value instanceof TomlDate) && isTable(value) && Object.values(value).every(isPlistValue);
}

/** flet before 0.83 takes texts, `True` and `False` only. */
export function needsTypes({ value }: InfoPlistSetting): boolean {
  return typeof value === 'number' || typeof value === 'object';
}

/** The form of an argument for flet, of either kind. */
export function infoPlistArgument({ key, value }: InfoPlistSetting, takesTypes: boolean): string {
  if (typeof value === 'boolean') return `${key}=${value ? 'True' : 'False'}`;
  if (typeof value !== 'string') return `${key}=${tomlOf(value)}`;
  const escaped = escapeXml(value);
  // Quoted where flet would take the text for something else.
  return `${key}=${takesTypes && !isBareText(escaped) ? tomlOf(value) : escaped}`;
}

function isBareText(text: string): boolean {
  if (typedValue(text) !== text) return false;
  try {
    parse(`value = ${text}`);
    return false;
  } catch {
    return true;
  }
}

function tomlOf(value: PlistValue): string {
  if (typeof value === 'string') return JSON.stringify(escapeXml(value));
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(tomlOf).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)} = ${tomlOf(entry)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

function isList(value: PlistValue): value is readonly PlistValue[] {
  return Array.isArray(value);
}

/**
 * The keys whose value in the finished Info.plist differs from the wanted one; numbers may be
 * texts.
 */
export function infoPlistDifferences(
  infoPlist: PropertyList,
  settings: readonly InfoPlistSetting[],
): string[] {
  const wanted = new Map(settings.map(({ key, value }) => [key, value]));
  return [...wanted].flatMap(([key, value]) =>
    isSame(infoPlist[key], value)
      ? []
      : [`${key} in Info.plist is ${shown(infoPlist[key])}, not ${shown(value)}`],
  );
}

/** The keys whose numbers flet turned into texts. */
export function numbersMadeTexts(
  infoPlist: PropertyList,
  settings: readonly InfoPlistSetting[],
): string[] {
  return settings.flatMap(({ key, value }) => numbersAsTexts(infoPlist[key], value, key));
}

function numbersAsTexts(is: unknown, wanted: PlistValue, place: string): string[] {
  if (typeof wanted === 'number') return typeof is === 'string' ? [place] : [];
  if (typeof wanted !== 'object') return [];
  const inside = isList(wanted) ? (Array.isArray(is) ? is : []) : tableOf(is);
  return Object.entries(wanted).flatMap(([name, entry]) =>
    numbersAsTexts(Reflect.get(inside, name), entry, `${place}.${name}`),
  );
}

function isSame(is: unknown, wanted: PlistValue): boolean {
  if (typeof wanted === 'number') return String(is) === String(wanted);
  // Xcode puts the value of a build setting there.
  if (typeof wanted === 'string' && /\$[({]/.test(wanted)) return typeof is === 'string';
  if (typeof wanted !== 'object') return is === wanted;
  if (isList(wanted)) {
    return (
      Array.isArray(is) &&
      is.length === wanted.length &&
      wanted.every((entry, index) => isSame(is[index], entry))
    );
  }
  return isTable(is) && Object.entries(wanted).every(([key, entry]) => isSame(is[key], entry));
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
