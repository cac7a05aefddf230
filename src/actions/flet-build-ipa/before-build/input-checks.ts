/** Problems of several inputs together, or of an input and the disk. */
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Machine } from '../../../core/runner/machine.ts';
import { fletArgumentProblems, flutterArgumentProblems } from './argument-checks.ts';
import { exportOptionProblems } from '../signing/export-options.ts';
import { readInfoPlist } from '../project/info-plist.ts';
import type { Inputs } from '../inputs.ts';

/** The problems, each beginning with the input that it is about. */
export async function inputProblems(inputs: Inputs, machine: Machine): Promise<string[]> {
  return [
    ...(await appProblems(inputs.appPath)),
    ...credentialProblems(inputs),
    ...readInfoPlist(inputs.infoPlist).problems,
    ...exportOptionProblems(inputs, inputs.flutterBuildArgs),
    ...permissionProblems(inputs.permissions),
    ...excludeProblems(inputs.exclude),
    ...fletArgumentProblems(inputs.args),
    ...flutterArgumentProblems(inputs.flutterBuildArgs),
    ...timeProblems(inputs),
    ...(await outputProblems(inputs, machine)),
  ];
}

async function appProblems(appPath: string): Promise<string[]> {
  const found = await stat(appPath).catch(() => undefined);
  return found?.isDirectory() ? [] : [`\`app-path\` leads to no folder: ${appPath}`];
}

function credentialProblems({ buildNumber, apiKeyId, apiPrivateKey }: Inputs): string[] {
  if (buildNumber !== 'next') return [];
  const missing = [
    ...(apiKeyId === undefined ? ['`api-key-id`'] : []),
    ...(apiPrivateKey === undefined ? ['`api-private-key`'] : []),
  ];
  return missing.length === 0
    ? []
    : [`\`build-number\` is next, for which ${missing.join(' and ')} must be given`];
}

function timeProblems({ timeoutMs }: Inputs): string[] {
  return timeoutMs > 0 ? [] : ['`timeout-minutes` is 0, in which nothing can be built'];
}

/** The permissions that flet has texts for. */
export const PERMISSIONS = ['location', 'camera', 'microphone', 'photo_library'];

function permissionProblems(permissions: readonly string[]): string[] {
  return permissions
    .filter((name) => !PERMISSIONS.includes(name.toLowerCase()))
    .map((name) => `\`permissions\` has "${name}", but may have ${PERMISSIONS.join(', ')}`);
}

/** flet compares whole paths; a pattern, or the app’s folder itself, would leave nothing out. */
function excludeProblems(exclude: readonly string[]): string[] {
  return exclude
    .filter((path) => /[*?]|^-|^\/|^\.$|(?:^|\/)\.\.(?:\/|$)/.test(path))
    .map(
      (path) =>
        `\`exclude\` has "${path}", but takes exact paths inside of the app's folder, no patterns`,
    );
}

/** The files that an earlier build leaves in its output folder. */
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
  if (contains(outputDirectory, join(appPath, 'build/flutter'))) {
    return [`${emptied} holds the folder in which flet builds`];
  }
  const found = await stat(outputDirectory).catch(() => undefined);
  if (found && !found.isDirectory()) return ['`output-directory` leads to a file'];
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
