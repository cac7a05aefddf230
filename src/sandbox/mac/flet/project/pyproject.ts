/** `pyproject.toml`, as flet reads values out of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PythonTraceback } from '../exit.ts';
import { isTable, pythonText, pythonType, truthy } from './python-values.ts';
import { loadToml } from './toml-loader.ts';
import type { TomlLibrary } from './toml-loader.ts';

/** `pyproject.toml` of one folder; flet does not look in the folders above. */
export interface Pyproject {
  /** The value at a dotted path, whatever its type; dies on the way as `dict.get` does. */
  get(dotted: string): unknown;
  /**
   * The value as Python's `or` sees it: an empty text, 0, false, an empty list or table counts as
   * none.
   */
  given(dotted: string): unknown;
}

export function loadPyproject(appPath: string, library: TomlLibrary = 'tomllib'): Pyproject {
  const file = path.join(appPath, 'pyproject.toml');
  return pyprojectOf(existsSync(file) ? readFileSync(file) : '', library);
}

export function pyprojectOf(toml: string | Buffer, library: TomlLibrary = 'tomllib'): Pyproject {
  const document = loadToml(Buffer.from(toml), library);
  const get = (dotted: string): unknown => valueAt(document, dotted.split('.'));
  return { get, given: (dotted) => truthy(get(dotted)) };
}

/** A key of a table, taken as it is: names of export methods may not be split at dots. */
export function entryOf(table: unknown, key: string): unknown {
  return isTable(table) && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Python's str() of what a setting may hold; nothing for what counts as not given. */
export function textOf(value: unknown): string | undefined {
  const given = truthy(value);
  return given === undefined ? undefined : pythonText(given);
}

/** A value that goes where Python takes only a text. */
export function onlyText(value: unknown): string | undefined {
  const given = truthy(value);
  if (given === undefined || typeof given === 'string') return given;
  throw new PythonTraceback(
    `TypeError: expected str, bytes or os.PathLike object, not ${pythonType(given)}`,
  );
}

function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce((table, key) => {
    if (table === undefined) return undefined;
    if (isTable(table)) return entryOf(table, key);
    throw new PythonTraceback(
      `AttributeError: '${pythonType(table)}' object has no attribute 'get'`,
    );
  }, document);
}
