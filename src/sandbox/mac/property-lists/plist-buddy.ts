/** `PlistBuddy`, as far as it prints: `-c "Print :Key" FILE`, several in one call too. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PlistValue } from 'plist';
import { isDictionary } from '../../material/property-list.ts';
import { refusedCall } from '../refusal.ts';
import type { Tool, ToolResult } from '../tool.ts';
import { entryAt, plainText, propertyListIn, UnknownForm } from './entries.ts';

/** `Print`, `Print Key`, `Print :Key:0:Other`, in any case; quotes and backslashes are left out. */
const PRINT = /^print(?:\s+([^'"\\]*))?$/i;

export const plistBuddy: Tool = (argv, { cwd }) => {
  const refused = refusedCall('PlistBuddy', argv);
  const commands: string[] = [];
  const words = [...argv];
  while (words[0] === '-c') commands.push(...words.splice(0, 2).slice(1));
  const [name, ...others] = words;
  const entries = commands.map((command) => PRINT.exec(command.trim()));
  if (name === undefined || others.length > 0 || entries.length === 0) return refused;
  const file = path.resolve(cwd, name);
  // A missing file would be made; the words about one that holds no property list are not known.
  const value = existsSync(file) ? valueIn(file) : undefined;
  if (value === undefined) return refused;
  const results: ToolResult[] = [];
  for (const entry of entries) {
    const result = entry === null ? undefined : print(value, entry[1]?.trim() ?? '');
    if (result === undefined) return refused;
    results.push(result);
  }
  return {
    stdout: results.map(({ stdout }) => stdout).join(''),
    stderr: results.map(({ stderr }) => stderr).join(''),
    exitCode: Math.max(...results.map(({ exitCode }) => exitCode)),
  };
};

function valueIn(file: string): PlistValue | undefined {
  try {
    return propertyListIn(file);
  } catch {
    return undefined;
  }
}

function print(value: PlistValue, entry: string): ToolResult | undefined {
  const keys = entry.split(':').filter((key, at) => key !== '' || at > 0);
  const found = entryAt(value, entry === '' || entry === ':' ? [] : keys);
  if (found === undefined) {
    return { stdout: '', stderr: `Print: Entry, "${entry}", Does Not Exist\n`, exitCode: 1 };
  }
  try {
    return { stdout: `${outline(found, '')}\n`, stderr: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof UnknownForm) return undefined;
    throw error;
  }
}

function outline(value: PlistValue, indent: string): string {
  const inner = `${indent}    `;
  if (Array.isArray(value)) {
    const lines = value.map((entry) => `${inner}${outline(entry, inner)}\n`);
    return `Array {\n${lines.join('')}${indent}}`;
  }
  if (isDictionary(value)) {
    const lines = Object.entries(value).map(
      ([key, entry]) => `${inner}${key} = ${outline(entry, inner)}\n`,
    );
    return `Dict {\n${lines.join('')}${indent}}`;
  }
  return plainText(value);
}
