/** `plutil`, as far as it reads: -lint, -p, -extract and -convert to standard output. */
import path from 'node:path';
import * as plist from 'plist';
import type { PlistValue } from 'plist';
import { isDictionary } from '../../material/property-list.ts';
import type { Machine } from '../machine.ts';
import { refusedCall } from '../refusal.ts';
import type { Tool, ToolResult } from '../tool.ts';
import { entryAt, plainText, propertyListIn, UnknownForm } from './entries.ts';

/** Options that change a file are refused, and so are all others that are not simulated. */
export const plutil: Tool = (argv, machine) => {
  try {
    return answer(argv, machine) ?? refusedCall('plutil', argv);
  } catch (error) {
    if (error instanceof UnknownForm) return refusedCall('plutil', argv);
    throw error;
  }
};

function answer(argv: readonly string[], machine: Machine): ToolResult | undefined {
  const [command = '', ...rest] = argv;
  switch (command) {
    case '-lint':
      return rest.length === 0 || rest.some(isOption) ? undefined : lint(rest, machine);
    case '-p': {
      const [file] = rest;
      if (file === undefined || rest.length !== 1) return undefined;
      return withValue(file, machine, (value) => printed(`${outline(value, '')}\n`));
    }
    case '-extract':
      return extract(rest, machine);
    case '-convert': {
      const [form = '', ...others] = rest;
      const file = fileBesideStandardOutput(others);
      const write = FORMS[form];
      if (file === undefined || write === undefined) return undefined;
      return withValue(file, machine, (value) => printed(write(value)));
    }
    default:
      return argv.length === 0 || argv.some(isOption) ? undefined : lint(argv, machine);
  }
}

/** The form `raw` always goes to standard output; the others would replace the file. */
function extract(
  [keyPath = '', form = '', ...rest]: readonly string[],
  machine: Machine,
): ToolResult | undefined {
  const [only] = rest;
  const file = form === 'raw' && rest.length === 1 ? only : fileBesideStandardOutput(rest);
  const write = form === 'raw' ? raw : FORMS[form];
  if (file === undefined || write === undefined || isOption(file)) return undefined;
  return withValue(file, machine, (value) => {
    // A full stop that belongs to a key is written with a backslash before it.
    const keys = keyPath.split(/(?<!\\)\./).map((key) => key.replaceAll(String.raw`\.`, '.'));
    const found = entryAt(value, keys);
    if (found !== undefined) return printed(write(found));
    // Which stream the real one takes is unproven.
    const said = 'Could not extract value, error: No value at that key path or invalid key path:';
    return failed(`${file}: ${said} ${keyPath}\n`);
  });
}

/** An array is its length, a dictionary its keys. */
function raw(value: PlistValue): string {
  if (Array.isArray(value)) return `${value.length}\n`;
  if (isDictionary(value)) return `${Object.keys(value).sort().join('\n')}\n`;
  return `${plainText(value)}\n`;
}

const FORMS: Readonly<Record<string, (value: PlistValue) => string>> = {
  xml1: (value) => `${plist.build(value)}\n`,
  json: (value) => JSON.stringify(jsonValue(value)),
};

/** JSON has neither dates nor data; the real one refuses them in words that are not known here. */
function jsonValue(value: PlistValue): PlistValue {
  if (Array.isArray(value)) return value.map(jsonValue);
  if (!isDictionary(value)) {
    if (typeof value !== 'number') plainText(value);
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, jsonValue(entry)]));
}

function outline(value: PlistValue, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const lines = value.map((entry, at) => `${inner}${at} => ${outline(entry, inner)}\n`);
    return `[\n${lines.join('')}${indent}]`;
  }
  if (isDictionary(value)) {
    const lines = Object.keys(value)
      .sort()
      .map((key) => `${inner}"${key}" => ${outline(value[key] ?? '', inner)}\n`);
    return `{\n${lines.join('')}${indent}}`;
  }
  return typeof value === 'string' ? `"${value}"` : plainText(value);
}

function lint(files: readonly string[], machine: Machine): ToolResult {
  const lines = files.map((file) => {
    const result = withValue(file, machine, () => printed(`${file}: OK\n`));
    return { ...result, stdout: result.stdout + result.stderr, stderr: '' };
  });
  return {
    stdout: lines.map(({ stdout }) => stdout).join(''),
    stderr: '',
    exitCode: Math.max(...lines.map(({ exitCode }) => exitCode)),
  };
}

function withValue(
  file: string,
  { cwd }: Machine,
  work: (value: PlistValue) => ToolResult,
): ToolResult {
  let value: PlistValue;
  try {
    value = propertyListIn(path.resolve(cwd, file));
  } catch (error) {
    const isAbsent = Error.isError(error) && 'code' in error && error.code === 'ENOENT';
    const said = isAbsent
      ? 'file does not exist or is not readable or is not a regular file'
      : 'Property List error: The data couldn’t be read because it isn’t in the correct format.';
    return failed(`${file}: ${isAbsent ? said : `(${said})`}\n`);
  }
  return work(value);
}

/** `-o - FILE` or `FILE -o -`: everything else changes a file. */
function fileBesideStandardOutput(words: readonly string[]): string | undefined {
  const at = words.indexOf('-o');
  if (at < 0 || words[at + 1] !== '-' || words.length !== 3) return undefined;
  return words.find((_, index) => index !== at && index !== at + 1);
}

function isOption(word: string): boolean {
  return word.startsWith('-');
}

function printed(stdout: string): ToolResult {
  return { stdout, stderr: '', exitCode: 0 };
}

function failed(stderr: string): ToolResult {
  return { stdout: '', stderr, exitCode: 1 };
}
