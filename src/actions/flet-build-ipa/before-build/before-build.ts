/** The checks that need no build. All that they find comes in one error. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportMethodNamed } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ActionError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { fletArgumentProblems } from './argument-checks.ts';
import { runBuildNumber } from '../project/build-number.ts';
import { buildRequest } from '../flet/build-request.ts';
import type { BuildSettings } from '../project/build-settings.ts';
import { buildOptions } from '../flet/command-line.ts';
import type { FletAbilities } from '../flet/command-line.ts';
import { buildErrors } from '../errors.ts';
import {
  exportContradictions,
  needsOwnFile,
  resolveExportOptions,
} from '../signing/export-options.ts';
import type { ExportOptions } from '../signing/export-options.ts';
import { knownOptions, optionsIn, requireOptions } from '../flet/flet-options.ts';
import { isAtLeast } from '../toolchain/flet-version.ts';
import { needsTypes, readInfoPlist } from '../project/info-plist.ts';
import { inputProblems } from './input-checks.ts';
import type { Inputs } from '../inputs.ts';
import { describeProfile, installedProfiles } from '../signing/installed-profiles.ts';
import { wheelProblems } from './ios-wheels.ts';
import type { Launcher } from '../toolchain/launcher.ts';
import type { Problems } from '../../../core/runner/log/problems.ts';
import { projectProblems } from './project-checks.ts';
import { readProject, unknownProject } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { newerSyntaxProblem } from '../project/toml.ts';
import { reportLeftOut, resolvePacking } from '../app-files/packing.ts';
import { sourceProblems } from './ignored-sources.ts';
import { probe } from '../toolchain/probe.ts';
import { projectWarnings } from './project-warnings.ts';
import { releaseWarnings } from './release-warnings.ts';
import { profileProblems, signingProblems } from '../signing/signing-checks.ts';
import { resolveSigning } from '../signing/signing-settings.ts';
import { findTools } from '../toolchain/tools.ts';
import type { Tools } from '../toolchain/tools.ts';
import { sdkProblem, xcodeProblems } from '../toolchain/xcode.ts';

type CheckContext = Omit<ActionContext, 'outputs'>;

/** Looks at inputs and project; gives the project, or a stand-in when it cannot be read. */
export async function checkSources(
  inputs: Inputs,
  { machine }: CheckContext,
  problems: Problems,
): Promise<Project> {
  const wrong = await inputProblems(inputs, machine);
  if (wrong.length > 0) problems.add(inputError(wrong));
  const isThere = await isFolder(inputs.appPath);
  const project = isThere && (await problems.attempt(() => readProject(inputs.appPath)));
  return project || unknownProject(inputs.appPath);
}

export interface ReadyBuild {
  readonly tools: Tools;
  readonly abilities: FletAbilities;
  readonly settings: BuildSettings;
  readonly profile: ProvisioningProfile | undefined;
  /** `undefined` without a profile: then nothing is exported. */
  readonly exportOptions: ExportOptions | undefined;
  /** For `--exclude`; empty to leave that to pyproject.toml. */
  readonly exclude: readonly string[];
}

/** The abilities of the newest flet, where the installed one does not answer. */
const UNKNOWN_FLET = '1.1.0';

interface ToCheck {
  readonly inputs: Inputs;
  readonly project: Project;
  readonly launcher: Launcher;
  /** False when flet could not be installed; that failure is among the problems already. */
  readonly hasFlet: boolean;
}

/** Throws all that was found wrong, here and earlier. */
export async function checkBuild(
  { inputs, project, launcher, hasFlet }: ToCheck,
  context: CheckContext,
  problems: Problems,
): Promise<ReadyBuild> {
  const tools = hasFlet ? await problems.attempt(() => findTools(launcher, context)) : undefined;
  const options =
    tools && (await problems.attempt(() => knownOptions(context.processes, launcher)));
  const fletVersion = tools?.fletVersion ?? UNKNOWN_FLET;
  const buildNumber = await problems.attempt(() => knownNumber(inputs, context));
  const installed = await installedProfiles(context.machine.home);
  for (const found of installed) context.log.debug(`Installed: ${describeProfile(found)}`);
  const sources = { inputs, project, fletVersion, buildNumber };
  const { settings, profile } = await resolveSigning(sources, installed, {
    processes: context.processes,
    problems,
  });
  const exportOptions = resolveExportOptions(
    settings,
    profile && { value: profile.uuid, from: settings.provisioningProfile?.from ?? '' },
    inputs,
  );
  if (project.isKnown) {
    problems.add(...(await projectProblems(project, settings, inputs)));
    problems.add(...(await sourceProblems(project, context.machine.workspace)));
    if (project.newerSyntax !== undefined && !(await readsNewerToml(launcher, context))) {
      problems.add(newerSyntaxProblem(join(project.folder, 'pyproject.toml'), project.newerSyntax));
    }
    problems.add(...signingProblems(settings, inputs.allowUnsigned));
    if (profile) problems.add(...profileProblems(profile, settings, context.clock.now()));
    if (settings.provisioningProfile || inputs.allowUnsigned) {
      problems.add(...exportContradictions(inputs, settings));
    }
    problems.add(...(await wheelProblems(project, inputs.args, context)));
  }
  const packing =
    options && project.isKnown ? await resolvePacking(project, inputs, options) : undefined;
  if (packing !== undefined) problems.add(...packing.problems);
  if (tools) problems.add(...toolProblems(tools, settings, inputs, context));
  if (options) {
    const request = buildRequest(inputs, settings, profile, {
      outputDirectory: '',
      exclude: packing?.exclude ?? [],
      exportOptionsPlist: exportOptions && needsOwnFile(exportOptions) ? '' : undefined,
    });
    // Arguments that are written wrong are among the problems already.
    const args = fletArgumentProblems(inputs.args).length === 0 ? inputs.args : [];
    const wanted = [...buildOptions(request, true), ...optionsIn(args)];
    await problems.attempt(() => requireOptions(wanted, options, fletVersion));
    problems.add(...typeProblems(inputs, fletVersion));
  }

  problems.throwAny();
  if (tools === undefined || options === undefined) throw new TypeError('a tool is missing');
  const warnings = [
    ...releaseWarnings(tools, project, settings, inputs),
    ...(await projectWarnings(project, settings, inputs)),
  ];
  for (const warning of warnings) context.log.warning(warning, 'flet-build-ipa');
  if (packing !== undefined) reportLeftOut(packing.leftOut, context.log);
  const abilities = { options, takesTypedValues: takesTypes(fletVersion) };
  return { tools, abilities, settings, profile, exportOptions, exclude: packing?.exclude ?? [] };
}

/** `tomllib` reads TOML 1.1 from Python 3.15 on. */
async function readsNewerToml(
  launcher: Launcher,
  { processes }: Pick<CheckContext, 'processes'>,
): Promise<boolean> {
  const answer = await probe(processes, ['python3', '--version'], launcher).catch(() => undefined);
  const [, minor] = /^Python 3\.(\d+)/.exec(answer?.stdout ?? '') ?? [];
  return Number(minor ?? 0) >= 15;
}

/** The number that is looked up last stands in for itself until all else is known to be right. */
function knownNumber({ buildNumber }: Inputs, { machine }: CheckContext): string | undefined {
  if (buildNumber === 'run') return runBuildNumber(machine.environment);
  return buildNumber === 'next' ? '1' : buildNumber;
}

function toolProblems(
  tools: Tools,
  { exportMethod }: BuildSettings,
  { check }: Inputs,
  { clock, log }: CheckContext,
): ActionError[] {
  const problems = xcodeProblems(tools);
  const isForStore = exportMethodNamed(exportMethod.value) === 'app-store-connect';
  const tooOld = isForStore && check !== 'off' ? sdkProblem(tools, clock.now()) : undefined;
  if (tooOld === undefined) return problems;
  if (check === 'error') return [...problems, tooOld];
  log.warning(`${tooOld.message}\nWhat to do: ${tooOld.remedy}`, `flet-build-ipa: ${tooOld.code}`);
  return problems;
}

const takesTypes = (fletVersion: string) => isAtLeast(fletVersion, '0.83.0');

function typeProblems({ infoPlist }: Inputs, fletVersion: string): ActionError[] {
  if (takesTypes(fletVersion)) return [];
  const typed = readInfoPlist(infoPlist).settings.filter(needsTypes);
  if (typed.length === 0) return [];
  return [
    buildErrors.error('option-unknown', {
      message: `flet ${fletVersion} takes only text, true and false in \`info-plist\`, but ${typed.map(({ key }) => key).join(', ')} has another type; that came with flet 0.83.0.`,
    }),
  ];
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
