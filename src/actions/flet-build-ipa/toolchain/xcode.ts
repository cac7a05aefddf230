/** Which Xcode builds: one of those in the Applications folder, selected without `xcode-select`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePropertyList, textAt } from '../../../core/apple/property-list/property-list.ts';
import { sdkFloorAt } from '../../../core/apple/checks/code/sdk.ts';
import type { ActionError } from '../../../core/errors.ts';
import { buildErrors } from '../errors.ts';
import { yamlCutHint } from '../yaml-cut.ts';
import { isBefore } from './flet-version.ts';
import type { Tools } from './tools.ts';

interface InstalledXcode {
  readonly version: string;
  /** For DEVELOPER_DIR. */
  readonly developerFolder: string;
}

/**
 * The DEVELOPER_DIR of the newest Xcode whose version is `asked` or begins with it: 26 takes 26.6,
 * 26.4 takes 26.4.1. Xcodes may lie in the Applications folder of the Mac or of the user.
 */
export async function selectXcode(asked: string, home: string): Promise<string> {
  const folders = ['/Applications', join(home, 'Applications')];
  const installed = (await Promise.all(folders.map(installedXcodes)))
    .flat()
    .toSorted((one, other) => other.version.localeCompare(one.version, 'en', { numeric: true }));
  const [chosen] = installed.filter(({ version }) => `${version}.`.startsWith(`${asked}.`));
  if (chosen !== undefined) return chosen.developerFolder;
  throw buildErrors.error('xcode-not-found', {
    message: `There is no Xcode ${asked} in ${folders.join(' or ')}.${yamlCutHint('xcode-version', asked)}`,
    details:
      installed.length === 0
        ? ['There is no Xcode at all in these folders.']
        : installed.map(({ version, developerFolder }) => `Xcode ${version}: ${developerFolder}`),
  });
}

async function installedXcodes(applications: string): Promise<readonly InstalledXcode[]> {
  const names = (await readdir(applications).catch(() => [])).filter((name) =>
    /^Xcode.*\.app$/.test(name),
  );
  const found = await Promise.all(
    names.toSorted().map((name) => readXcode(join(applications, name))),
  );
  return found.filter((xcode) => xcode !== undefined);
}

async function readXcode(path: string): Promise<InstalledXcode | undefined> {
  const contents = await readFile(join(path, 'Contents/version.plist')).catch(() => undefined);
  const list = contents && parsePropertyList(contents);
  const version = list && textAt(list, 'CFBundleShortVersionString');
  return version === undefined
    ? undefined
    : { version, developerFolder: join(path, 'Contents/Developer') };
}

/** Whether the selected Xcode knows what flet and the action hand to it. */
export function xcodeProblems({ xcodeVersion }: Tools): ActionError[] {
  if (isBefore(xcodeVersion, '15.3')) {
    return [
      buildErrors.error('xcode-too-old', {
        message: `Xcode ${xcodeVersion} does not know today’s names of the export methods; Xcode 15.3 was the first.`,
      }),
    ];
  }
  return [];
}

/**
 * The SDK that the check of the .ipa would refuse in the end, found before the build takes its
 * minutes.
 */
export function sdkProblem(
  { sdkVersion, xcodeVersion }: Tools,
  now: Date,
): ActionError | undefined {
  const needed = sdkFloorAt(now)?.major ?? 0;
  if (Number.parseInt(sdkVersion, 10) >= needed) return undefined;
  return buildErrors.error('sdk-too-old', {
    message: `App Store Connect takes only builds made with the iOS ${needed} SDK or newer; Xcode ${xcodeVersion} has ${sdkVersion}.`,
  });
}
