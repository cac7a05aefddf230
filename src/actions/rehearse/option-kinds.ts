/** The kinds of option that name files and folders; each is looked at before anything runs. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputProblem, inWorkspace, kind } from '../../core/runner/input/input-kinds.ts';
import type { Kind, KindOptions, Reading } from '../../core/runner/input/input-kinds.ts';

/** The absolute path of a file that is there. */
export const fileToRead = kind({
  form: 'path of a file',
  parse: readablePath,
});

type Files = Readonly<Record<string, string>>;

/** Paths of files that are there, by name. */
export function namedFiles(options: KindOptions): Kind<Files, true> {
  const { always: _, ...files } = kind({
    form: '`NAME=FILE`, one a line',
    parse: (raw, reading): Files => Object.fromEntries(splitLines(raw).map(named(reading))),
  })(options);
  return { ...files, absent: {} };
}

const splitLines = (raw: string) => raw.split(/\r?\n/).filter((line) => line.trim() !== '');

const named = (reading: Reading) => (line: string) => {
  const [, name, file] = /^\s*([A-Za-z_]\w*)=(.*\S)\s*$/.exec(line) ?? [];
  if (name === undefined || file === undefined) {
    throw new InputProblem(`takes NAME=FILE, not "${line}"`);
  }
  return [name, readablePath(file, reading)] as const;
};

/** The absolute path of a folder that is there. */
export const folderToRead = kind({
  form: 'path of a folder',
  parse(raw, { workspace }) {
    const path = inWorkspace(raw, workspace);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new InputProblem(`names a folder that is not there: ${path}`);
    if (!found.isDirectory()) throw new InputProblem(`is not a folder: ${path}`);
    return path;
  },
});

/** The absolute path of a file that may be written; its folder is there. */
export const fileToWrite = kind({
  form: 'path of a file',
  parse(raw, { workspace }) {
    const path = inWorkspace(raw, workspace);
    const folder = dirname(path);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw new InputProblem(`is a folder: ${path}`);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new InputProblem(`lies in a folder that is not there: ${folder}`);
    }
    refuseUnwritable(found ? path : folder);
    return path;
  },
});

/** The absolute path of a folder that may be written, or made. */
export const folderToWrite = kind({
  form: 'path of a folder',
  parse(raw, { workspace }) {
    const path = inWorkspace(raw, workspace);
    let nearest = path;
    while (!statSync(nearest, { throwIfNoEntry: false })) nearest = dirname(nearest);
    if (!statSync(nearest).isDirectory()) throw new InputProblem(`lies in a file: ${nearest}`);
    refuseUnwritable(nearest);
    return path;
  },
});

/** A name, or the absolute path of a file where one is there. */
export const wordOrFile = kind({
  form: 'name, or path of a file',
  parse(raw, { workspace }) {
    const path = inWorkspace(raw, workspace);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw new InputProblem(`is not a file: ${path}`);
    if (found === undefined && /[/\\]/.test(raw)) {
      throw new InputProblem(`names a file that is not there: ${path}`);
    }
    return found === undefined ? raw : path;
  },
});

/** An object, written as JSON. */
export const json = kind({
  form: 'JSON object',
  parse(raw): Readonly<Record<string, unknown>> {
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch (error) {
      throw new InputProblem(`is not JSON: ${(error as Error).message}`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    throw new InputProblem(`is JSON, but no object: ${raw}`);
  },
});

function refuseUnwritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw new InputProblem(`cannot be written: ${path}`);
  }
}

function readablePath(raw: string, { workspace }: Reading): string {
  const path = inWorkspace(raw, workspace);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InputProblem(`names a file that is not there: ${path}`);
  if (!found.isFile()) throw new InputProblem(`is not a file: ${path}`);
  return path;
}
