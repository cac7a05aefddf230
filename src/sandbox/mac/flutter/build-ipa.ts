/** `flutter build ipa`: the archive and the .ipa of a Flutter project. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Machine } from '../machine.ts';
import { archiveProject } from '../xcodebuild/archive.ts';
import type { Project } from '../xcodebuild/archive.ts';
import { exportArchive } from '../xcodebuild/export-archive.ts';
import { XcodeFailure } from '../xcodebuild/failure.ts';
import { readPropertyList, textAt } from '../xcodebuild/property-list.ts';
import { buildIpaArguments } from './build-ipa-arguments.ts';
import type { BuildIpaArguments } from './build-ipa-arguments.ts';
import { iosBuildName, iosBuildNumber } from './build-version.ts';

/** The generated Flutter project; its version comes from the command line, else from pubspec.yaml. */
export interface FlutterProject {
  readonly directory: string;
  readonly target: Omit<Project, 'version' | 'buildNumber'>;
  readonly pubspecVersion: { readonly name: string; readonly number: string };
  readonly padBytes: number;
  /** The flavours that the Xcode project has schemes and configurations for. */
  readonly flavors?: readonly string[];
}

export interface ChildOutput {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** A stage in which Xcode is to fail, whatever it was given. */
export type FailingStage = 'archive' | 'export' | undefined;

/** `flutter build ipa` in that project. An export that fails still ends with 0, as in Flutter. */
export async function flutterBuildIpa(
  argv: readonly string[],
  project: FlutterProject,
  failingStage: FailingStage,
  { print, printError }: ChildOutput,
  machine: Machine,
): Promise<number> {
  const parsed = buildIpaArguments(argv);
  if (typeof parsed === 'string') {
    printError(`Could not find an option named "${parsed}".`);
    printError("Run 'flutter -h' (or 'flutter <command> -h') for available commands and options.");
    return 64;
  }
  const refusal = refusalOf(parsed, project);
  if (refusal !== undefined) {
    printError(refusal);
    return 1;
  }
  const target: Project = {
    ...project.target,
    version: iosBuildName(parsed.buildName ?? project.pubspecVersion.name) ?? '1.0.0',
    buildNumber: iosBuildNumber(parsed.buildNumber ?? project.pubspecVersion.number) ?? '0',
    signing: parsed.codesign ? project.target.signing : undefined,
  };
  const ios = path.join(project.directory, 'build', 'ios');
  const archivePath = path.join(ios, 'archive', `${target.name}.xcarchive`);

  print(`Archiving ${target.bundleId}...`);
  print('Running pod install...                                             812ms');
  print('Running Xcode build...');
  print(' └─Compiling, linking and signing...                         4.2s');
  try {
    if (failingStage === 'archive') throw new XcodeFailure(linkerError);
    await archiveProject(target, archivePath, machine);
  } catch (error) {
    printFailure(error, printError);
    printError('Encountered error while archiving for device.');
    return 1;
  }
  print('Xcode archive done.                                          9.8s');
  print(`✓ Built build/ios/archive/${target.name}.xcarchive (41.7MB)`);
  for (const line of settingsValidation(target)) print(line);

  if (!parsed.codesign) {
    print('Codesigning disabled with --no-codesign, skipping IPA.');
    return 0;
  }
  const optionsPath = path.resolve(
    project.directory,
    parsed.exportOptionsPlist ?? 'ios/exportOptions.plist',
  );
  print(`Building ${exportName(optionsPath)} IPA...`);
  try {
    if (failingStage === 'export') throw new XcodeFailure(noProfiles(target.bundleId));
    const ipa = await exportArchive(
      {
        archivePath,
        exportPath: path.join(ios, 'ipa'),
        optionsPath,
        padBytes: project.padBytes,
      },
      machine,
    );
    const megabytes = (statSync(ipa).size / 1_000_000).toFixed(1);
    print(`✓ Built IPA to build/ios/ipa (${megabytes}MB)`);
  } catch (error) {
    printError('Encountered error while creating the IPA:');
    printFailure(error, printError);
  }
  return 0;
}

/** A project whose one scheme is Runner has no flavours. */
function refusalOf(
  { target, flavor }: BuildIpaArguments,
  { directory, flavors = [] }: FlutterProject,
): string | undefined {
  if (target !== undefined && !existsSync(path.resolve(directory, target))) {
    return `Target file "${target}" not found.`;
  }
  if (flavor === undefined || flavors.includes(flavor)) return undefined;
  return flavors.length === 0
    ? 'The Xcode project does not define custom schemes. You cannot use the --flavor option.'
    : `The Xcode project defines schemes: ${['Runner', ...flavors].join(', ')}\nYou must specify a --flavor option to select one of the available schemes.`;
}

const linkerError =
  "Error (Xcode): Undefined symbol: _serious_python_run (in target 'Runner' from project 'Runner')";

const noProfiles = (bundleId: string): string =>
  `error: exportArchive No profiles for '${bundleId}' were found`;

function printFailure(error: unknown, printError: (line: string) => void): void {
  if (!(error instanceof XcodeFailure)) throw error;
  for (const line of error.lines) printError(line);
}

function exportName(optionsPath: string): string {
  let method: string | undefined;
  try {
    const options = readPropertyList(optionsPath);
    method = options && textAt(options, 'method');
  } catch {
    // xcodebuild will say what is wrong with the file.
  }
  return method === 'app-store' || method === 'app-store-connect' ? 'App Store' : (method ?? '');
}

function settingsValidation(target: Project): string[] {
  return [
    '[✓] App Settings Validation',
    `    • Version Number: ${target.version}`,
    `    • Build Number: ${target.buildNumber}`,
    `    • Display Name: ${target.displayName}`,
    '    • Deployment Target: 13.0',
    `    • Bundle Identifier: ${target.bundleId}`,
  ];
}
