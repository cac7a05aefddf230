/** Projects that flet reads otherwise than their authors think: refused before the build. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sourceProblems } from '../../src/actions/flet-build-ipa/before-build/ignored-sources.ts';
import { projectProblems } from '../../src/actions/flet-build-ipa/before-build/project-checks.ts';
import { projectWarnings } from '../../src/actions/flet-build-ipa/before-build/project-warnings.ts';
import { shapeProblems } from '../../src/actions/flet-build-ipa/before-build/project-shape.ts';
import { resolveSettings } from '../../src/actions/flet-build-ipa/project/build-settings.ts';
import { readProject } from '../../src/actions/flet-build-ipa/project/project.ts';
import type { Project } from '../../src/actions/flet-build-ipa/project/project.ts';

const INPUTS = {
  args: [],
  infoPlist: [],
  exclude: [],
  version: undefined,
  bundleId: undefined,
  deepLinkingHost: undefined,
  provisioningProfile: undefined,
  signingCertificate: undefined,
  teamId: undefined,
};
const PROJECT = '[project]\nname = "tea"\nversion = "1.0"\n';

let root: string;
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'flet-sources-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function projectOf(toml: string, files: Readonly<Record<string, string>> = {}) {
  const folder = join(root, String((count += 1)));
  await mkdir(folder);
  const all = { 'pyproject.toml': toml, 'main.py': '', ...files };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  return readProject(folder);
}

function settingsOf(project: Project) {
  return resolveSettings({
    inputs: INPUTS,
    project,
    fletVersion: '1.0.5',
    buildNumber: undefined,
    exportMethod: undefined,
  });
}

describe('packages from a place that flet does not look at', () => {
  test.each([
    ['a uv source', '[tool.uv.sources]\nMy_Lib = { path = "../lib" }', 'my-lib'],
    ['a uv index', '[tool.uv.sources]\nmy-lib = [{ index = "own" }]', 'my-lib'],
    ['a member of a workspace', '[tool.uv.sources]\nmy-lib = { workspace = true }', 'my-lib'],
  ])('are refused: %s', async (_, sources, name) => {
    const toml = `${PROJECT}dependencies = ["flet", "my.lib>=1"]\n${sources}\n`;
    const [problem] = await sourceProblems(await projectOf(toml), root);
    expect(problem).toMatchObject({
      code: 'build/sources-ignored',
      message: expect.stringContaining(name),
      remedy: expect.stringContaining('[tool.flet.dev_packages]'),
    });
  });

  test('are refused when the workspace above names them', async () => {
    const folder = join(root, 'workspace/app');
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(root, 'workspace/pyproject.toml'),
      '[tool.uv.workspace]\nmembers = ["app"]\n[tool.uv.sources]\nmy-lib = { git = "https://x/y" }\n',
    );
    await writeFile(join(folder, 'pyproject.toml'), `${PROJECT}dependencies = ["my-lib"]\n`);
    const project = await readProject(folder);
    await expect(sourceProblems(project, root)).resolves.toHaveLength(1);
    // The repository ends below it.
    await expect(sourceProblems(project, folder)).resolves.toEqual([]);
  });

  test.each([
    ['dynamic = ["dependencies"]', 'another tool (`dynamic`)'],
    [
      'dynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = ["base.txt"] }',
      'another tool (`dynamic`)',
    ],
    [
      '[tool.poetry.dependencies]\nflet = "*"\nmy-lib = { path = "../lib" }',
      'has my-lib from a path',
    ],
    [
      '[tool.poetry.dependencies]\nmy-lib = { version = "1.0", source = "own" }',
      'from a source of Poetry’s own',
    ],
    [
      'dependencies = ["flet", "numpy"]\n[tool.poetry.dependencies]\nflet = "*"',
      'only the former, without numpy',
    ],
  ])('are refused: %s', async (toml, message) => {
    await expect(sourceProblems(await projectOf(`${PROJECT}${toml}\n`), root)).resolves.toEqual([
      expect.objectContaining({
        code: 'build/sources-ignored',
        message: expect.stringContaining(message),
      }),
    ]);
  });

  test.each([
    ['not needed', 'dependencies = ["flet"]\n[tool.uv.sources]\nmy-lib = { path = "x" }'],
    [
      'for another platform',
      'dependencies = ["torch"]\n[tool.uv.sources]\ntorch = [{ index = "cu", marker = "sys_platform == \'linux\'" }]',
    ],
    [
      'named for flet too',
      'dependencies = ["my-lib"]\n[tool.uv.sources]\nmy-lib = { path = "x" }\n[tool.flet.dev_packages]\nmy_lib = "x"',
    ],
    [
      'given with an address',
      'dependencies = ["my-lib @ git+https://x/y"]\n[tool.uv.sources]\nmy-lib = { path = "x" }',
    ],
    ['in both tables', 'dependencies = ["flet"]\n[tool.poetry.dependencies]\nflet = "*"'],
  ])('are no matter when they are %s', async (_, toml) => {
    await expect(sourceProblems(await projectOf(`${PROJECT}${toml}\n`), root)).resolves.toEqual([]);
  });

  test('are no matter when requirements.txt is the dynamic source', async () => {
    const project = await projectOf(
      `${PROJECT}dynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = "requirements.txt" }\n`,
      { 'requirements.txt': 'flet\n' },
    );
    await expect(sourceProblems(project, root)).resolves.toEqual([]);
  });
});

describe('a value of another type', () => {
  test.each([
    [
      '[[project]]\nname = "a"',
      '[[project]] in pyproject.toml begins a list',
      '[project], with one',
    ],
    ['[tool]\nflet = "x"', 'tool.flet in pyproject.toml is a text', 'Make [tool.flet] a table'],
    ['[tool.flet]\nios = []', 'tool.flet.ios in pyproject.toml is a list', ''],
    ['[project]\nversion = 2.0', 'project.version in pyproject.toml is a number', 'Put quotes'],
    ['[project]\nversion = 2026-11-28', 'is a date or time', 'Put quotes'],
    [
      '[project]\ndependencies = "flet"',
      'is a text, which flet takes for the list of its',
      '["…"]',
    ],
    ['[project]\ndependencies = [{ name = "x" }]', 'holds a table', 'as a text'],
    ['[tool.flet.app]\nexclude = "tests"', 'tool.flet.app.exclude in pyproject.toml is a text', ''],
    ['[tool.poetry.dependencies]\nflet = [{ version = "1" }]', 'flet is a list', 'one text'],
    ['[tool.poetry.dependencies]\nflet = { optional = true }', 'flet has neither version', ''],
    [
      '[tool.poetry.dependencies]\nPython = "^3.11"',
      'has Python, which flet takes',
      'small letters',
    ],
    ['[tool.poetry.dependencies]\nflet = "^1 || ^2"', 'flet makes flet>=1||^2', '">=1,<3"'],
    ['[tool.poetry.dependencies]\nflet = "~2"', 'flet makes flet~=2 of', ''],
  ])('is refused: %s', async (toml, message, remedy) => {
    const [problem, ...others] = shapeProblems(await projectOf(toml), INPUTS);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'build/project-shape',
      message: expect.stringContaining(message),
      remedy: expect.stringContaining(remedy),
    });
  });

  test.each([
    '[tool.poetry.dependencies]\npython = "^3.11"\na = "^1.2"\nb = "~1.2"\nc = ">=1, <2"\nd = "1.*"\ne = "*"\nf = { git = "https://x/y.git" }\ng = { url = "https://x/c.whl" }\nh = "!=1.5"\ni = { version = "2", markers = "x" }',
    '[tool.flet]\nbuild_number = 7.5\norg = "a"\n[tool.flet.ios]\nexport_methods = []',
  ])('is none in %j', async (toml) => {
    expect(shapeProblems(await projectOf(toml), INPUTS)).toEqual([]);
  });

  test('counts only where flet looks at it', async () => {
    const project = await projectOf('[project]\nversion = 2.0\n');
    expect(shapeProblems(project, { ...INPUTS, version: '2.0' })).toEqual([]);
  });
});

describe('a project', () => {
  test('above the folder that `app-path` names is told', async () => {
    const above = join(root, 'above');
    await mkdir(join(above, 'src'), { recursive: true });
    await writeFile(join(above, 'pyproject.toml'), PROJECT);
    await writeFile(join(above, 'src/main.py'), '');
    const project = await readProject(join(above, 'src'));
    await expect(projectProblems(project, settingsOf(project), INPUTS)).resolves.toEqual([
      expect.objectContaining({
        code: 'build/project-elsewhere',
        message: expect.stringContaining(`pyproject.toml lies in ${above}`),
      }),
    ]);
  });

  test('whose module has a dotted name is told that flet takes half of it', async () => {
    const project = await projectOf(`${PROJECT}[tool.flet.app]\nmodule = "tea.main"\n`);
    await expect(projectProblems(project, settingsOf(project), INPUTS)).resolves.toEqual([
      expect.objectContaining({
        code: 'flet/entry-point-missing',
        remedy: expect.stringContaining('of "tea.main" it takes "tea"'),
      }),
    ]);
  });

  test.each([
    ['[tool.flet]\nproject = "shop"', 'does not read tool.flet.project'],
    ['[tool.flet.ios.deep_linking]\nhost = "example.com"', 'has a host and no scheme'],
    ['[tool.flet.ios.deep_linking]\nscheme = "tea"', 'has a scheme and no host'],
  ])('with %s is warned of', async (toml, warning) => {
    const project = await projectOf(`${PROJECT}${toml}\n`);
    await expect(
      projectWarnings(project, settingsOf(project), { exclude: [], deepLinkingHost: undefined }),
    ).resolves.toContainEqual(expect.stringContaining(warning));
  });
});
