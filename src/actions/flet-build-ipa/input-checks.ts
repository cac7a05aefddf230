/** What can only be said of several inputs together, or of an input and the disk. */
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { inputError } from '../../core/runner/inputs.ts';
import type { Machine } from '../../core/runner/machine.ts';
import { ownArguments } from './flet-options.ts';
import type { Inputs } from './inputs.ts';

/** Reports all problems in one error. */
export async function checkInputs(inputs: Inputs, machine: Machine): Promise<void> {
  const problems = [
    ...(await appProblems(inputs.appPath)),
    ...certificateProblems(inputs.signingCertificate),
    ...inputs.infoPlist.flatMap(settingProblems),
    ...argumentProblems(inputs.args),
    ...(await outputProblems(inputs, machine)),
  ];
  if (problems.length > 0) throw inputError(problems);
}

async function appProblems(appPath: string): Promise<string[]> {
  const found = await stat(appPath).catch(() => undefined);
  return found?.isDirectory() ? [] : [`\`app-path\` leads to no folder: ${appPath}`];
}

/** flet writes values into XML as they are. */
const breaksXml = (value: string) => /[&<]/.test(value);

function certificateProblems(certificate: string | undefined): string[] {
  if (certificate === undefined || !breaksXml(certificate)) return [];
  return [
    '`signing-certificate` holds & or <, which flet cannot write; give the output `certificate-sha1` of setup-signing instead',
  ];
}

function settingProblems(setting: string): string[] {
  const [, key, value = ''] = /^([A-Za-z][\w.:~-]*)=(.*)$/.exec(setting) ?? [];
  if (key === undefined) return [`\`info-plist\` has a line that is not KEY=VALUE: "${setting}"`];
  return breaksXml(value)
    ? [`\`info-plist\` has & or < in the value of ${key}, which flet cannot write`]
    : [];
}

const INPUT_OF_OPTION: Readonly<Record<string, string>> = {
  '-o': 'output-directory',
  '--output': 'output-directory',
  '--ios-export-method': 'export-method',
  '--ios-provisioning-profile': 'provisioning-profile',
  '--ios-signing-certificate': 'signing-certificate',
  '--ios-team-id': 'team-id',
  '--bundle-id': 'bundle-id',
  '--build-number': 'build-number',
  '--build-version': 'version',
  '--info-plist': 'info-plist',
  '--flutter-build-args': 'flutter-build-args',
};

function argumentProblems(args: readonly string[]): string[] {
  return ownArguments(args).flatMap((arg) => {
    const option = arg.startsWith('-o') ? '-o' : (arg.split('=')[0] ?? '');
    const input = INPUT_OF_OPTION[option];
    return input === undefined ? [] : [`\`args\` holds ${option}; use \`${input}\` instead`];
  });
}

/** What an earlier build leaves in its output folder. */
const BUILD_PRODUCT = /\.(?:ipa|xcarchive|plist|log)$/;

/** flet deletes the folder with all that is in it. */
async function outputProblems(
  { outputDirectory, appPath }: Inputs,
  { workspace, home, temp }: Machine,
): Promise<string[]> {
  if (outputDirectory === undefined) return [];
  const emptied = `\`output-directory\` is emptied by flet, but`;
  if ([workspace, appPath, home, temp].some((folder) => contains(outputDirectory, folder))) {
    return [`${emptied} holds the workspace, the app or a folder of the runner`];
  }
  const entries = await readdir(outputDirectory).catch(() => []);
  const others = entries.filter((name) => !BUILD_PRODUCT.test(name));
  return others.length === 0
    ? []
    : [`${emptied} holds other files: ${others.slice(0, 3).join(', ')}`];
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
