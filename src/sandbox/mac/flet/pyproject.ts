import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'smol-toml';
import { PythonTraceback } from './exit.ts';

/** `pyproject.toml` of one folder; flet does not look in the folders above. */
export interface Pyproject {
  /** The value at a dotted path, whatever its type. */
  get(dotted: string): unknown;
  /** As Python's `or` sees it: an empty text, 0, false, an empty list or table is no value. */
  given(dotted: string): unknown;
}

export function loadPyproject(appPath: string): Pyproject {
  const file = path.join(appPath, 'pyproject.toml');
  return pyprojectOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

export function pyprojectOf(toml: string): Pyproject {
  const document = parsed(toml);
  const get = (dotted: string): unknown => valueAt(document, dotted.split('.'));
  return { get, given: (dotted) => truthy(get(dotted)) };
}

/** A key of a table, taken as it is: names of export methods may not be split at dots. */
export function entryOf(table: unknown, key: string): unknown {
  return isTable(table) && Object.hasOwn(table, key) ? table[key] : undefined;
}

export function isTable(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

export function truthy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (isTable(value)) return Object.keys(value).length > 0 ? value : undefined;
  return value || undefined;
}

/** Python's str() of what a setting may hold; nothing for what counts as not given. */
export function textOf(value: unknown): string | undefined {
  const given = truthy(value);
  if (given === undefined || typeof given === 'string') return given;
  return JSON.stringify(given);
}

function parsed(toml: string): unknown {
  try {
    return parse(toml);
  } catch (error) {
    const reason = Error.isError(error) ? error.message.split('\n')[0] : String(error);
    throw new PythonTraceback(`tomllib.TOMLDecodeError: ${reason}`);
  }
}

function valueAt(table: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value, key) => entryOf(value, key), table);
}
