/**
 * How the action and the simulated flet read pyproject.toml, beside the loader and the translation
 * of requirements of a real flet: what that refuses, both refuse, and all else has the same values.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { TomlDate } from 'smol-toml';
import { shapeProblems } from '../../../src/actions/flet-build-ipa/before-build/project-shape.ts';
import { readProject } from '../../../src/actions/flet-build-ipa/project/project.ts';
import { readToml } from '../../../src/actions/flet-build-ipa/project/toml.ts';
import { textOf } from '../../../src/actions/flet-build-ipa/project/toml-values.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { createProcesses } from '../../../src/core/system/programs/process.ts';
import { pyprojectOf } from '../../../src/sandbox/mac/flet/project/pyproject.ts';
import { pythonText } from '../../../src/sandbox/mac/flet/project/python-values.ts';
import { packagedRequirements } from '../../../src/sandbox/mac/flet/project/requirements.ts';
import { loadToml } from '../../../src/sandbox/mac/flet/project/toml-loader.ts';
import { fletRelease } from '../../../src/sandbox/mac/flet/versions.ts';
import type { RealFlet } from './environments.ts';
import { projectSamples } from './project-samples.ts';

interface Loaded {
  readonly value?: unknown;
  readonly error?: string;
  readonly requirements?: readonly string[];
  /** The exception with which the translation of the requirements ends. */
  readonly died?: string;
}

/** Gives what is read otherwise than by this flet. */
export async function checkProjectFiles(
  flet: RealFlet,
  simulated: string | undefined,
): Promise<string[]> {
  const samples = projectSamples();
  const { python, loaded } = await loadReally(flet, samples);
  const release = fletRelease({ SLIPWAY_FLET_VERSION: simulated ?? '1.1.0' });
  // `toml`, which flet before 0.80 has, reads a TOML of its own; what both can read must agree.
  const isStandard = release.tomlLibrary === 'tomllib';
  const folder = await mkdtemp(join(tmpdir(), 'slipway-projects-'));
  const problems: string[] = [];
  try {
    for (const [index, sample] of samples.entries()) {
      const real = loaded[index] ?? {};
      const told = JSON.stringify(sample.toString('latin1'));
      const blame = (what: string) => problems.push(`flet ${flet.version}, ${told}: ${what}`);

      const ofAction = attempt(() => readToml(sample, join(folder, 'pyproject.toml')));
      const refusesNewer = python < 315 && ofAction?.newerSyntax !== undefined;
      const actionTakes = ofAction !== undefined && !refusesNewer;
      const ofSandbox = attempt(() => loadToml(sample, release.tomlLibrary));
      if (real.value === undefined) {
        if (actionTakes && isStandard) blame(`taken by the action; ${real.error}`);
        if (ofSandbox !== undefined && isStandard) blame(`taken by the sandbox; ${real.error}`);
        continue;
      }
      if (!actionTakes && isStandard) blame('refused by the action');
      if (ofSandbox === undefined && isStandard && python < 315) blame('refused by the sandbox');
      const read = actionTakes ? typed(ofAction.table, textOf) : undefined;
      if (read !== undefined && isStandard && !isDeepStrictEqual(read, real.value)) {
        blame(`${JSON.stringify(read)} to the action, ${JSON.stringify(real.value)} in truth`);
      }
      const played = ofSandbox === undefined ? undefined : typed(ofSandbox, pythonText);
      if (played !== undefined && isStandard && !isDeepStrictEqual(played, real.value)) {
        blame(`${JSON.stringify(played)} to the sandbox, ${JSON.stringify(real.value)} in truth`);
      }
      if (actionTakes && ofSandbox !== undefined) {
        await writeFile(join(folder, 'pyproject.toml'), sample);
        problems.push(
          ...(await requirementProblems(real, folder, release)).map(
            (problem) => `flet ${flet.version}, ${told}: ${problem}`,
          ),
        );
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`flet ${flet.version}: ${samples.length} project files, Python ${python / 100}`);
  return problems;
}

/** Where flet dies of requirements, the action tells of a value of another type. */
async function requirementProblems(
  real: Loaded,
  folder: string,
  release: ReturnType<typeof fletRelease>,
): Promise<string[]> {
  const project = await readProject(folder);
  const inputs = { args: [], version: '1.0', bundleId: 'a.b' };
  const problems = shapeProblems(project, inputs);
  const contents = await readFile(join(folder, 'pyproject.toml'));
  const played = attempt(() =>
    packagedRequirements(pyprojectOf(contents, release.tomlLibrary), folder, release),
  );
  if (real.died !== undefined) {
    return [
      ...(problems.length > 0 ? [] : [`not told by the action: ${real.died}`]),
      ...(played === undefined ? [] : [`survived by the sandbox: ${real.died}`]),
    ];
  }
  const wanted = (real.requirements ?? []).map(compact).toSorted();
  const differences: string[] = [];
  const ofAction = project.requirements.map(compact).toSorted();
  if (
    problems.length === 0 &&
    release.tomlLibrary === 'tomllib' &&
    !isDeepStrictEqual(ofAction, wanted)
  ) {
    differences.push(
      `requirements ${ofAction.join(' ')} to the action, ${wanted.join(' ')} in truth`,
    );
  }
  const ofSandbox = (played ?? []).map(compact).toSorted();
  const fallback = wanted.length === 0 ? [`flet==${release.version}`] : wanted;
  if (!isDeepStrictEqual(ofSandbox, fallback)) {
    differences.push(
      `requirements ${ofSandbox.join(' ')} to the sandbox, ${fallback.join(' ')} in truth`,
    );
  }
  return differences;
}

/** pip reads past blanks and both kinds of quotes. */
function compact(requirement: string): string {
  return requirement.replaceAll(/\s/g, '').replaceAll('"', "'");
}

async function loadReally({ bin }: RealFlet, samples: readonly Buffer[]) {
  const processes = createProcesses({ environment: process.env });
  const script = join(import.meta.dirname, 'load-projects.py');
  const { exitCode, stdout, stderr } = await processes.run(join(bin, 'python'), [script], {
    input: JSON.stringify(samples.map((sample) => sample.toString('base64'))),
  });
  if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}:\n${stderr}`);
  const answer: { readonly python: readonly [number, number]; readonly loaded: readonly Loaded[] } =
    JSON.parse(stdout);
  const [major, minor] = answer.python;
  return { python: major * 100 + minor, loaded: answer.loaded };
}

/** In the form of load-projects.py. */
function typed(value: unknown, text: (value: unknown) => string | undefined): unknown {
  if (Array.isArray(value)) return { list: value.map((each) => typed(each, text)) };
  if (value instanceof TomlDate) return { date: text(value) };
  if (typeof value === 'object' && value !== null) {
    // Objects put keys that are numbers first; their order is of no matter to flet.
    const entries = Object.entries(value).map(([key, each]) => [key, typed(each, text)] as const);
    return { dict: entries.toSorted(([one], [other]) => (one < other ? -1 : 1)) };
  }
  const types: Readonly<Record<string, string>> = {
    string: 'str',
    boolean: 'bool',
    bigint: 'int',
    number: 'float',
  };
  return { [types[typeof value] ?? '']: text(value) };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (
      error instanceof ActionError ||
      (Error.isError(error) && error.name === 'PythonTraceback')
    ) {
      return undefined;
    }
    throw error;
  }
}
