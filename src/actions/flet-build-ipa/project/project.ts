/**
 * The app's project as flet reads it: pyproject.toml of its own folder and of no folder above, with
 * the keys of [project], [tool.poetry] and [tool.flet], and requirements.txt. It is never written.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { poetryRequirements } from './poetry-requirements.ts';
import { readToml } from './toml.ts';
import type { TomlFile } from './toml.ts';
import { entryOf, isTable, tableOf, textOf, textsOf, truthy } from './toml-values.ts';
import type { Table } from './toml-values.ts';

export interface Project {
  readonly folder: string;
  /** False for the stand-in of a project that could not be read: nothing follows from it. */
  readonly isKnown: boolean;
  /**
   * The parts of pyproject.toml that only TOML 1.1 allows, which Python before 3.15 does not read.
   */
  readonly newerSyntax: string | undefined;
  /** The app's name, as flet reads it. */
  readonly name: string;
  /** The files that were read, as absolute paths. */
  readonly files: readonly string[];
  /**
   * The packages that the app needs, in the form of requirements.txt: `flet==0.86.5`, `numpy;
   * python_version > "3"`.
   */
  readonly requirements: readonly string[];
  /** Where the requirements stand. */
  readonly requirementsFrom: string | undefined;
  /** The value under a dotted key, as it stands. */
  value(key: string): unknown;
  /** The value under a dotted key; `undefined` for what Python takes for nothing: '', 0, [], {}. */
  given(key: string): unknown;
  /** The value as text, as flet makes one with `str()`. */
  text(key: string): string | undefined;
  /** A table under a dotted key; empty when there is none. */
  table(key: string): Table;
}

export async function readProject(folder: string): Promise<Project> {
  const paths = [join(folder, 'pyproject.toml'), join(folder, 'requirements.txt')] as const;
  const [pyproject, requirements] = await Promise.all([contentsOf(paths[0]), contentsOf(paths[1])]);
  const files = [
    ...(pyproject === undefined ? [] : [paths[0]]),
    ...(requirements === undefined ? [] : [paths[1]]),
  ];
  const toml = readToml(pyproject ?? Buffer.alloc(0), paths[0]);
  return { ...projectOf(folder, toml, requirements?.toString('utf8')), files, isKnown: true };
}

/** Stands in for a project that is not there or cannot be read. */
export function unknownProject(folder: string): Project {
  const nothing = { table: {}, newerSyntax: undefined };
  return { ...projectOf(folder, nothing, undefined), files: [], isKnown: false };
}

/** Where the app's own Python files lie. */
export function sourceFolder(project: Project): string {
  return join(project.folder, project.text('tool.flet.app.path') ?? '.');
}

function projectOf(
  folder: string,
  { table: document, newerSyntax }: TomlFile,
  requirementsText: string | undefined,
): Omit<Project, 'files' | 'isKnown'> {
  const value = (key: string) => valueAt(document, key);
  const given = (key: string) => truthy(value(key));
  const table = (key: string) => tableOf(valueAt(document, key));
  return {
    folder,
    newerSyntax,
    // Poetry's own name counts for flet up to 0.80 only.
    name: textOf(given('project.name')) ?? basename(folder),
    value,
    given,
    table,
    text: (key: string) => textOf(given(key)),
    ...requirementsOf({ given, table }, requirementsText),
  };
}

/** The first of them that has any; a lock file counts for nothing with flet. */
function requirementsOf(
  { given, table }: Pick<Project, 'given' | 'table'>,
  requirementsText: string | undefined,
): Pick<Project, 'requirements' | 'requirementsFrom'> {
  const ofPoetry = poetryRequirements(table('tool.poetry.dependencies')).requirements;
  const ofProject = textsOf(given('project.dependencies'));
  const forIos = textsOf(given('tool.flet.ios.dependencies'));
  const common = ofPoetry.length > 0 ? ofPoetry : ofProject;
  if (common.length + forIos.length > 0) {
    const from = ofPoetry.length > 0 ? 'tool.poetry.dependencies' : 'project.dependencies';
    return {
      requirements: [...common, ...forIos],
      requirementsFrom: `${common.length > 0 ? from : 'tool.flet.ios.dependencies'} in pyproject.toml`,
    };
  }
  if (requirementsText === undefined) return { requirements: [], requirementsFrom: undefined };
  return { requirements: linesOf(requirementsText), requirementsFrom: 'requirements.txt' };
}

/** Without comments and without pip's own options. */
function linesOf(requirementsText: string): string[] {
  return requirementsText
    .replaceAll(/\\\r?\n/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#[^]*/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('-'));
}

/** A file that is not there is none; one that cannot be read would fail flet as well. */
async function contentsOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

function valueAt(document: Table, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (value, part) => (isTable(value) ? entryOf(value, part) : undefined),
      document,
    );
}
