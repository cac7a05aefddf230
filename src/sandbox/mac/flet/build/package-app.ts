/** Packs the app's Python files, as serious_python does. */
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeArchive } from '../../../material/app/ipa.ts';
import { appExcludes } from './app-excludes.ts';
import { startChild } from './child.ts';
import { FletExit } from '../exit.ts';
import { writeHashes, writeSitePackages } from './project-files.ts';
import type { Layout } from './project-files.ts';
import { onlyText } from '../project/pyproject.ts';
import type { Pyproject } from '../project/pyproject.ts';
import { packagedRequirements } from '../project/requirements.ts';
import type { RunningBuild } from './running-build.ts';
import type { BuildSettings } from '../project/settings.ts';
import type { FletRelease } from '../versions.ts';
import { FLET_DELAY_MS } from '../../../switches.ts';

const SERIOUS_PYTHON = 'dart run --suppress-analytics serious_python:main package'.split(' ');

export interface AppToPackage {
  readonly layout: Layout;
  readonly pyproject: Pyproject;
  readonly settings: BuildSettings;
  /** The folder of the app's Python files. */
  readonly source: string;
}

/** The step of serious_python: pip for iOS, and the app's own files. */
export async function packageApp(build: RunningBuild, app: AppToPackage): Promise<void> {
  const { options, release, mode, output, context } = build;
  const { layout, pyproject, source } = app;
  const requirements = packagedRequirements(pyproject, layout.app, release);
  const excludes = appExcludes(options, pyproject, source, release);
  if (release.exportsBundleId) onlyText(app.settings.untypedBundleId);
  const joined = release.excludesHidden ? excludes : [excludes.join(',')];
  const { output: child, fail } = startChild(
    [
      ...SERIOUS_PYTHON,
      source,
      '--platform',
      'iOS',
      ...(requirements[0] === '-r' ? ['-r', ...requirements] : each('-r', requirements)),
      ...each('--exclude', joined),
    ],
    output,
  );
  child.print('Copying Python app from ' + source);
  child.print('Running pip install for iphoneos.arm64');
  if (mode === 'pip-missing-wheel') {
    child.printError(
      'ERROR: Could not find a version that satisfies the requirement ruamel-yaml-clib (from versions: none)',
    );
    child.printError('ERROR: No matching distribution found for ruamel-yaml-clib');
    fail(1);
  }
  if (mode === 'serious-error-no-app') {
    child.print(LATE_ERROR);
    throw new FletExit(1, `Flet app package was not staged to ${layout.build}/python-app.`);
  }
  // serious_python before its release 5 splits the list at commas, as in paths that have some.
  await packFiles(
    app,
    joined.flatMap((words) => (release.excludesHidden ? words : words.split(','))),
    release,
  );
  await writeSitePackages(layout);
  await writeHashes(layout, ['package']);
  if (mode === 'serious-error-exit0') child.print(LATE_ERROR);
  if (mode === 'slow-output') await trickle(child.print, context.env);
}

const each = (option: string, values: readonly string[]): string[] =>
  values.flatMap((value) => [option, value]);

const LATE_ERROR = 'Error: ProcessException: prepare_spm.sh exited with code 1';

/**
 * Copies the whole folder, links followed, but for exact paths. From 0.86 on sources are compiled;
 * the stand-in of bytecode holds the source, as real bytecode holds the texts of it.
 */
async function packFiles(
  { layout, source }: AppToPackage,
  excludes: readonly string[],
  { zipsApp }: FletRelease,
): Promise<void> {
  const staged = path.join(layout.build, 'python-app');
  await rm(staged, { recursive: true, force: true });
  await mkdir(staged, { recursive: true });
  for (const file of filesBelow(source, excludes)) {
    const target = zipsApp ? file : file.replace(/\.py$/, '.pyc');
    cpSync(path.join(source, file), path.join(staged, target), { dereference: true });
  }
  if (!zipsApp) return;
  const files = filesBelow(staged, []).map(
    (file) => [file, readFileSync(path.join(staged, file))] as const,
  );
  await mkdir(path.dirname(layout.appArchive), { recursive: true });
  await writeArchive(layout.appArchive, new Map(files), new Date(0));
}

/** Paths of files from the folder, but for those that are left out. */
export function filesBelow(folder: string, excludes: readonly string[], inner = ''): string[] {
  return readdirSync(path.join(folder, inner)).flatMap((name) => {
    const file = path.join(inner, name);
    const found = statSync(path.join(folder, file), { throwIfNoEntry: false });
    if (excludes.includes(file) || found === undefined) return [];
    return found.isDirectory() ? filesBelow(folder, excludes, file) : [file];
  });
}

/** A line every SLIPWAY_FLET_DELAY_MS (50), twenty in all. */
async function trickle(print: (line: string) => void, env: NodeJS.ProcessEnv): Promise<void> {
  for (let count = 1; count <= 20; count += 1) {
    await sleep(Number(env[FLET_DELAY_MS] ?? 50));
    print(`Compiling site-packages (${count}/20)`);
  }
}

/**
 * Where the app's files lie in the app of a phone: in an archive among Flutter's assets, later as
 * they are in the bundle of the Swift package. The names of the latter were not seen on a Mac.
 */
export function packagedResources(
  layout: Layout,
  { zipsApp }: FletRelease,
): ReadonlyMap<string, Buffer> {
  const below = (folder: string, prefix: string) =>
    existsSync(folder)
      ? filesBelow(folder, []).map(
          (file) => [`${prefix}/${file}`, readFileSync(path.join(folder, file))] as const,
        )
      : [];
  if (zipsApp) {
    const archive = layout.appArchive;
    return new Map(
      existsSync(archive)
        ? [['Frameworks/App.framework/flutter_assets/app/app.zip', readFileSync(archive)]]
        : [],
    );
  }
  return new Map([
    ...below(path.join(layout.build, 'python-app'), `${PACKAGE_BUNDLE}/app`),
    ...below(
      path.join(layout.build, 'site-packages', 'iphoneos.arm64'),
      `${PACKAGE_BUNDLE}/site-packages`,
    ),
  ]);
}

const PACKAGE_BUNDLE = 'serious_python_darwin_serious_python_darwin.bundle';
