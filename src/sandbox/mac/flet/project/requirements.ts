/** The requirements of the app as flet hands them to serious_python, one `-r` each. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PythonTraceback } from '../exit.ts';
import { entryOf } from './pyproject.ts';
import type { Pyproject } from './pyproject.ts';
import { isTable, pythonText, pythonType, truthy } from './python-values.ts';
import type { FletRelease } from '../versions.ts';

export function packagedRequirements(
  pyproject: Pyproject,
  app: string,
  release: FletRelease,
): string[] {
  const ofPoetry = poetryDependencies(pyproject.get('tool.poetry.dependencies'), release);
  const common =
    ofPoetry.length > 0 ? ofPoetry : projectDependencies(pyproject.get('project.dependencies'));
  const all = [...common, ...projectDependencies(pyproject.get('tool.flet.ios.dependencies'))];
  if (all.length > 0) return all;
  const file = path.join(app, 'requirements.txt');
  return existsSync(file) ? ['-r', '-r', file] : [`flet==${release.version}`];
}

/**
 * The dependencies as Python iterates over the value: the letters of a text, the keys of a table.
 */
function projectDependencies(value: unknown): string[] {
  if (value === undefined) return [];
  const entries = iterated(value);
  const other = entries.find((entry) => typeof entry !== 'string');
  if (other !== undefined) {
    throw new PythonTraceback(
      `TypeError: expected string or bytes-like object, got '${pythonType(other)}'`,
    );
  }
  return [...new Set(entries.map(String))].toSorted();
}

export function iterated(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return Array.from(value);
  if (isTable(value)) return Object.keys(value);
  throw new PythonTraceback(`TypeError: '${pythonType(value)}' object is not iterable`);
}

function poetryDependencies(value: unknown, release: FletRelease): string[] {
  if (value === undefined) return [];
  if (!isTable(value)) {
    throw new PythonTraceback(
      `AttributeError: '${pythonType(value)}' object has no attribute 'items'`,
    );
  }
  const translate = release.pinsBareVersions ? classicRequirement : requirement;
  return Object.entries(value)
    .filter(([name]) => name !== 'python')
    .map(([name, given]) => translate(name, given))
    .toSorted();
}

function requirement(name: string, given: unknown): string {
  if (!isTable(given)) return `${name}${specifier(given)}`;
  const markers = entryOf(given, 'markers');
  const suffix = markers === undefined ? '' : `; ${pythonText(markers)}`;
  const version = truthy(entryOf(given, 'version'));
  if (version !== undefined) return `${name}${specifier(version)}${suffix}`;
  const address = gitAddress(given);
  return address === undefined ? place(name, given) : `${name} @ ${address}${suffix}`;
}

function specifier(version: unknown): string {
  const words = methodOf(version, 'replace').replaceAll(' ', '');
  if (words === '' || words === '*') return '';
  if (words.startsWith('^')) return `>=${words.slice(1)}`;
  if (words.startsWith('~') && !words.startsWith('~=')) return `~=${words.slice(1)}`;
  return /^\d/.test(words) ? `==${words}` : words;
}

/** The translation of flet before 0.80, in which `*` is a version like any other. */
function classicRequirement(name: string, given: unknown): string {
  const table = isTable(given) ? given : { version: given };
  const markers = entryOf(table, 'markers');
  const suffix = markers === undefined ? '' : `;${pythonText(markers)}`;
  const version = isTable(given) ? truthy(entryOf(given, 'version')) : given;
  const address = version === undefined ? gitAddress(table) : undefined;
  if (version === undefined && address === undefined) return `${place(name, table)}${suffix}`;
  const words = methodOf(version ?? address, 'startswith');
  if (words.startsWith('^')) return `${name}>=${words.slice(1)}${suffix}`;
  if (words.startsWith('~')) return `${name}~=${words.slice(2)}`;
  if (/[<>]/.test(words)) return `${name}${words.replaceAll(' ', '')}${suffix}`;
  return `${name}${version === undefined ? '@' : '=='}${words}${suffix}`;
}

function gitAddress(table: Record<string, unknown>): string | undefined {
  const git = truthy(entryOf(table, 'git'));
  if (git === undefined) return undefined;
  const address = methodOf(git, 'startswith');
  const first = (...keys: readonly string[]) =>
    keys.map((key) => truthy(entryOf(table, key))).find((entry) => entry !== undefined);
  const revision = first('branch', 'rev', 'tag');
  const subdirectory = first('subdirectory');
  return [
    `${address.startsWith('git@') ? '' : 'git+'}${address}`,
    ...(revision === undefined ? [] : [`@${pythonText(revision)}`]),
    ...(subdirectory === undefined ? [] : [`#subdirectory=${pythonText(subdirectory)}`]),
  ].join('');
}

function place(name: string, table: Record<string, unknown>): string {
  const found = truthy(entryOf(table, 'path')) ?? truthy(entryOf(table, 'url'));
  if (found !== undefined) return pythonText(found);
  throw new PythonTraceback(
    `ValueError: Unsupported dependency specification: ${name} = ${pythonText(table)}`,
  );
}

/**
 * The text that a method of `str` is called on. Python's other types lack the method, and flet dies
 * of that.
 */
function methodOf(value: unknown, method: string): string {
  if (typeof value === 'string') return value;
  throw new PythonTraceback(
    `AttributeError: '${pythonType(value)}' object has no attribute '${method}'`,
  );
}
