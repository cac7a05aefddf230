/**
 * Packages that the project has from elsewhere than flet looks: flet reads names and versions, or
 * Poetry's git and url, and asks PyPI for the rest. The app would then come without them, or with
 * a stranger's package of the same name.
 */
import { dirname, relative } from 'node:path';
import type { ActionError } from '../../../core/errors.ts';
import { buildErrors } from '../errors.ts';
import { normalName, requirementName } from '../project/package-name.ts';
import { readProject } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { poetryRequirements } from '../project/poetry-requirements.ts';
import { entryOf, isTable, tableOf, textsOf } from '../project/toml-values.ts';

/** `workspace` is the repository, above which nothing is looked for. */
export async function sourceProblems(project: Project, workspace: string): Promise<ActionError[]> {
  return [
    ...dynamicProblems(project),
    ...(await uvProblems(project, workspace)),
    ...poetryProblems(project),
    ...overriddenProblems(project),
  ];
}

/** Values that other tools work out are unknown to flet. */
function dynamicProblems(project: Project): ActionError[] {
  if (!textsOf(project.given('project.dynamic')).includes('dependencies')) return [];
  const from = project.given('tool.setuptools.dynamic.dependencies');
  const files = isTable(from) ? [entryOf(from, 'file')].flat() : [];
  const isRead =
    project.requirementsFrom === 'requirements.txt' &&
    files.every((file) => file === 'requirements.txt');
  if (isRead && files.length > 0) return [];
  return [
    buildErrors.error('sources-ignored', {
      message:
        'pyproject.toml leaves the dependencies to another tool (`dynamic`), which flet does not ask.',
      remedy:
        'List them under [project] dependencies, or put them into requirements.txt beside pyproject.toml and name only that file under [tool.setuptools.dynamic].',
    }),
  ];
}

/** `[tool.uv.sources]` of the project, and of the uv workspace that it is a member of. */
async function uvProblems(project: Project, workspace: string): Promise<ActionError[]> {
  const own = tableOf(project.given('tool.uv.sources'));
  const shared = await workspaceSources(project, workspace);
  const named = new Map(
    [...Object.entries(shared), ...Object.entries(own)].map(([name, source]) => [
      normalName(name),
      source,
    ]),
  );
  const wanted = unmarked(project).filter((name) => {
    const source = named.get(name);
    return source !== undefined && countsForIos(source) && !isDevelopedHere(name, project);
  });
  if (wanted.length === 0) return [];
  return [
    buildErrors.error('sources-ignored', {
      message: `flet does not read [tool.uv.sources], which names where ${wanted.join(', ')} ${wanted.length === 1 ? 'comes' : 'come'} from, and would look for the name on PyPI.`,
      remedy: `Write the address into the requirement ("NAME @ git+https://…"), or the folder under [tool.flet.dev_packages] in pyproject.toml (${wanted[0]} = "…").`,
    }),
  ];
}

/** The sources of the nearest folder above that holds a uv workspace. */
async function workspaceSources(project: Project, workspace: string) {
  for (
    let folder = dirname(project.folder);
    isInside(folder, workspace);
    folder = dirname(folder)
  ) {
    const above = await readProject(folder).catch(() => undefined);
    if (above?.given('tool.uv.workspace') !== undefined) {
      return tableOf(above.given('tool.uv.sources'));
    }
  }
  return {};
}

function isInside(folder: string, workspace: string): boolean {
  const way = relative(workspace, folder);
  return !way.startsWith('..') && folder !== dirname(folder);
}

/** A source with a marker may be meant for another platform. */
function countsForIos(source: unknown): boolean {
  const entries = [source].flat().filter(isTable);
  return entries.some((entry) => entryOf(entry, 'marker') === undefined);
}

/** Requirements that hold for every platform and have no address of their own, by their names. */
function unmarked({ requirements }: Project): string[] {
  return requirements
    .filter((line) => !/[;@]/.test(line))
    .flatMap((line) => requirementName(line) ?? []);
}

/** Folders that flet itself takes packages from. */
function isDevelopedHere(name: string, project: Project): boolean {
  return ['tool.flet.ios.dev_packages', 'tool.flet.dev_packages']
    .flatMap((key) => Object.keys(tableOf(project.given(key))))
    .map(normalName)
    .includes(name);
}

/**
 * A path is handed to pip as it stands, to be read from a folder deep in the build; a source is
 * not.
 */
function poetryProblems(project: Project): ActionError[] {
  const dependencies = Object.entries(tableOf(project.given('tool.poetry.dependencies'))).flatMap(
    ([name, value]) => (isTable(value) ? [[name, value] as const] : []),
  );
  const paths = dependencies.filter(([, value]) => isPathOnly(value)).map(([name]) => name);
  const sources = dependencies
    .filter(([, value]) => typeof entryOf(value, 'source') === 'string')
    .map(([name]) => name);
  return [
    ...(paths.length === 0
      ? []
      : [
          buildErrors.error('sources-ignored', {
            message: `tool.poetry.dependencies in pyproject.toml has ${paths.join(', ')} from a path, which flet hands to pip as it stands; pip does not find it from the folder of the build.`,
            remedy: `Give a version there (${paths[0]} = "*"), and the folder under [tool.flet.dev_packages] in pyproject.toml (${paths[0]} = "…").`,
          }),
        ]),
    ...(sources.length === 0
      ? []
      : [
          buildErrors.error('sources-ignored', {
            message: `tool.poetry.dependencies in pyproject.toml has ${sources.join(', ')} from a source of Poetry’s own, which flet does not read; it would look for the name on PyPI.`,
            remedy:
              'Name that index in PIP_EXTRA_INDEX_URL and take `source` away, or give the address of the package with `url`.',
          }),
        ]),
  ];
}

function isPathOnly(value: Readonly<Record<string, unknown>>): boolean {
  const has = (key: string) => typeof entryOf(value, key) === 'string';
  return has('path') && !has('version') && !has('git');
}

/** With Poetry 2 both tables may be there: flet then takes that of Poetry alone. */
function overriddenProblems(project: Project): ActionError[] {
  const { requirements } = poetryRequirements(tableOf(project.given('tool.poetry.dependencies')));
  if (requirements.length === 0) return [];
  const known = new Set(requirements.map(requirementName));
  const lost = textsOf(project.given('project.dependencies'))
    .map(requirementName)
    .filter((name) => name !== undefined && !known.has(name));
  if (lost.length === 0) return [];
  return [
    buildErrors.error('sources-ignored', {
      message: `pyproject.toml has tool.poetry.dependencies and [project] dependencies; flet takes only the former, without ${lost.join(', ')}.`,
      remedy:
        'Name each package of the app in tool.poetry.dependencies as well, or take that table away.',
    }),
  ];
}
