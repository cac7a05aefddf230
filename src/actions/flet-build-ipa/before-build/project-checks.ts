/**
 * Faults of the project itself that would fail the build, or make another app than the one that was
 * meant.
 */
import { glob, stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import type { ActionError } from '../../../core/errors.ts';
import { projectArgumentCollisions } from './argument-checks.ts';
import { BUILD_NUMBER, BUNDLE_ID, VERSION } from './apple-forms.ts';
import type { BuildSettings, Setting } from '../project/build-settings.ts';
import { buildErrors } from '../errors.ts';
import { optionValue } from '../flet/flet-options.ts';
import { readInfoPlist } from '../project/info-plist.ts';
import type { Inputs } from '../inputs.ts';
import { fletErrors } from '../flet/known-failures.ts';
import { sourceFolder } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { isTable } from '../project/toml-values.ts';
import { shapeProblems } from './project-shape.ts';
import { breaksXml } from '../project/xml-text.ts';

type ProjectInputs = Pick<
  Inputs,
  'args' | 'infoPlist' | 'deepLinkingHost' | 'version' | 'bundleId'
>;

export async function projectProblems(
  project: Project,
  settings: BuildSettings,
  inputs: ProjectInputs,
): Promise<ActionError[]> {
  const misshapen = shapeProblems(project, inputs);
  // Releases before this one would read the other values of these keys wrong.
  if (misshapen.length > 0) return misshapen;
  const elsewhere = await projectElsewhere(project);
  return [
    ...elsewhere,
    ...(elsewhere.length > 0 ? [] : await entryPointProblems(project, inputs.args)),
    ...formProblems(settings),
    ...xmlProblems(project, inputs),
    ...argumentProblems(project),
  ];
}

const PROJECT_FILES = ['pyproject.toml', 'requirements.txt'];

/** flet looks in no folder above, and would build with a name and packages of its own choice. */
async function projectElsewhere(project: Project): Promise<ActionError[]> {
  if (project.files.length > 0) return [];
  const above = dirname(project.folder);
  const there = await Promise.all(PROJECT_FILES.map((name) => isFile(join(above, name))));
  const [name] = PROJECT_FILES.filter((_, index) => there[index]);
  if (name === undefined) return [];
  return [
    buildErrors.error('project-elsewhere', {
      message: `\`app-path\` leads to ${project.folder}, which holds no project; ${name} lies in ${above}, where flet would not see it.`,
    }),
  ];
}

async function entryPointProblems(
  project: Project,
  args: readonly string[],
): Promise<ActionError[]> {
  const folder = sourceFolder(project);
  const asked = optionValue(args, '--module-name');
  const module = asked ?? project.text('tool.flet.app.module') ?? 'main';
  const file = `${parse(module).name}.py`;
  if (await isFile(join(folder, file))) return [];
  return [
    fletErrors.error('entry-point-missing', {
      message: `${fletErrors.entries['entry-point-missing'].meaning.slice(0, -1)}: there is no ${join(folder, file)}.`,
      ...dottedNameRemedy(module),
      details: await elsewhere(file, project.folder),
    }),
  ];
}

/** flet takes what stands before the last dot for the name of the file, as for `app.py`. */
function dottedNameRemedy(module: string): { remedy?: string } {
  const isDotted = /\.(?!py$)/.test(basename(module));
  if (!isDotted) return {};
  return {
    remedy: `Name a file at the top of the app’s folder, such as main.py. flet reads no dotted names of modules: of "${module}" it takes "${parse(module).name}".`,
  };
}

/** Other folders that hold such a file: a repository may hold several apps. */
async function elsewhere(file: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob(`{*,*/*,*/*/*}/${file}`, { cwd: folder, exclude: isNoApp })) {
    found.push(`There is ${path} in ${folder}.`);
  }
  return found.toSorted().slice(0, 10);
}

function isNoApp(path: string): boolean {
  return /^\.|^(?:build|dist|venv|env|node_modules|site-packages)$/.test(basename(path));
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function formProblems({ bundleId, version, buildNumber }: BuildSettings): ActionError[] {
  const unless = (form: RegExp, { value, from }: Setting, what: string, takes: string) =>
    form.test(value)
      ? []
      : [
          buildErrors.error('form-refused', {
            message: `The ${what} is "${value}" (${from}), but Apple takes ${takes}.`,
            remedy: `Correct it there, or give \`${what.replace(' ', '-')}\`, which goes first.`,
          }),
        ];
  return [
    ...unless(BUNDLE_ID, bundleId, 'bundle id', 'letters, digits and hyphens between dots'),
    ...unless(VERSION, version, 'version', 'one to three whole numbers, such as 1.2.3'),
    ...unless(
      BUILD_NUMBER,
      buildNumber,
      'build number',
      'one to three whole numbers with at most 18 characters',
    ),
  ];
}

function argumentProblems(project: Project): ActionError[] {
  return projectArgumentCollisions(project).map(({ key, option, input }) =>
    buildErrors.error('build-args-collide', {
      message: `${key} in pyproject.toml holds ${option}, which goes above \`${input}\` and all else that says it.`,
    }),
  );
}

/** Where flet puts values of pyproject.toml into XML as they are. */
const INTO_XML = [
  'project.name',
  'tool.flet.product',
  'tool.flet.ios.info',
  'tool.flet.ios.deep_linking',
];

/**
 * Values that are escaped already, for flet’s sake, are right, and so are those that do not count.
 */
function xmlProblems(project: Project, inputs: ProjectInputs): ActionError[] {
  const broken = INTO_XML.flatMap((key) => placesOf(key, project.given(key))).filter(
    (place) => !isReplaced(place, inputs),
  );
  if (broken.length === 0) return [];
  return [
    buildErrors.error('xml-broken', {
      message: `pyproject.toml has & or < in ${broken.join(', ')}, which flet writes into an XML file as it is.`,
    }),
  ];
}

function isReplaced(place: string, { args, infoPlist, deepLinkingHost }: ProjectInputs): boolean {
  if (place === 'project.name') return optionValue(args, '--project') !== undefined;
  if (place === 'tool.flet.product') return optionValue(args, '--product') !== undefined;
  if (place.startsWith('tool.flet.ios.deep_linking.')) return deepLinkingHost !== undefined;
  return readInfoPlist(infoPlist).settings.some(({ key }) =>
    `${place}.`.startsWith(`tool.flet.ios.info.${key}.`),
  );
}

function placesOf(key: string, value: unknown): string[] {
  if (typeof value === 'string') return breaksXml(value) ? [key] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => placesOf(key, entry)).slice(0, 1);
  if (!isTable(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => placesOf(`${key}.${name}`, entry));
}
