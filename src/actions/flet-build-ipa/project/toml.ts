/**
 * pyproject.toml as Python reads it for flet: a text file in UTF-8 whose line ends become "\n",
 * handed to `tomllib`, which knows TOML 1.0 up to Python 3.14. The library here reads TOML 1.1, so
 * what only 1.1 allows is looked for as well.
 */
import { isUtf8 } from 'node:buffer';
import { basename, dirname } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import type { ActionError } from '../../../core/errors.ts';
import { buildErrors } from '../errors.ts';
import { tomlDepartures } from './toml-departures.ts';
import type { Table } from './toml-values.ts';

export interface TomlFile {
  /** Whole numbers are `bigint`, so that 2 and 2.0 differ and none loses digits. */
  readonly table: Table;
  /** The first thing that only TOML 1.1 allows, as `an escape \e in a text, at line 3`. */
  readonly newerSyntax: string | undefined;
}

/** Reads the contents of `path`. Throws `build/project-unreadable` where flet would die of them. */
export function readToml(contents: Buffer, path: string): TomlFile {
  const text = pythonText(contents, path);
  const departures = tomlDepartures(text);
  const place = (at: number) => `line ${text.slice(0, at).split('\n').length}`;
  const impossible = departures.find(({ kind }) => kind === 'impossible');
  const newer = departures.find(({ kind }) => kind === 'newer');
  try {
    const table = parse(text, { integersAsBigInt: true });
    if (impossible !== undefined) {
      throw unreadable(path, `has ${impossible.what}, at ${place(impossible.at)}`);
    }
    return { table, newerSyntax: newer && `${newer.what}, at ${place(newer.at)}` };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw buildErrors.error('project-unreadable', {
      message: `${subject(path)} is not valid TOML, at line ${error.line}, column ${error.column}.`,
      said: error.message.split('\n')[0] ?? '',
      details: [path, ...error.codeblock.split('\n')],
    });
  }
}

/** The error for TOML 1.1 where the Python that runs flet reads 1.0. */
export function newerSyntaxProblem(path: string, what: string): ActionError {
  return buildErrors.error('project-unreadable', {
    message: `${subject(path)} has ${what}, which is TOML 1.1; the Python that runs flet reads TOML 1.0.`,
    remedy: 'Write that line as TOML 1.0, or run flet with Python 3.15 or newer.',
    details: [path],
  });
}

function pythonText(contents: Buffer, path: string): string {
  if (contents.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    throw unreadable(path, 'begins with a byte order mark, which flet cannot read', {
      remedy: 'Save the file as UTF-8 without a byte order mark (editors call that just "UTF-8").',
    });
  }
  if (/^(?:\xff\xfe|\xfe\xff)/.test(contents.toString('latin1', 0, 2))) {
    throw unreadable(path, 'is encoded as UTF-16', { remedy: 'Save the file as UTF-8.' });
  }
  if (!isUtf8(contents)) {
    throw unreadable(path, `is not UTF-8, at line ${firstBadLine(contents)}`, {
      remedy: 'Save the file as UTF-8; it may be Latin-1 or Windows-1252 now.',
    });
  }
  return contents.toString('utf8').replaceAll(/\r\n?/g, '\n');
}

function firstBadLine(contents: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = contents.indexOf(10); end >= 0; end = contents.indexOf(10, start)) {
    if (!isUtf8(contents.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}

function unreadable(path: string, why: string, { remedy }: { remedy?: string } = {}): ActionError {
  return buildErrors.error('project-unreadable', {
    message: `${subject(path)} ${why}.`,
    details: [path],
    ...(remedy === undefined ? {} : { remedy }),
  });
}

function subject(path: string): string {
  return `pyproject.toml of ${basename(dirname(path))}`;
}
