/** `flet build ipa` from its checks to the files that it leaves. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Values } from '../command-line/argparse.ts';
import { copyOutput, spoilOutput } from './copy-output.ts';
import { FletExit } from '../exit.ts';
import { flutterExecutable } from './flutter-sdk.ts';
import { resolveInfoPlist } from './info-plist.ts';
import { packageApp } from './package-app.ts';
import { checkProfile } from './profile-check.ts';
import { layoutOf, markPython, writeHashes, writeProject } from './project-files.ts';
import { loadPyproject, onlyText, textOf } from '../project/pyproject.ts';
import type { Pyproject } from '../project/pyproject.ts';
import { runFlutter } from './run-flutter.ts';
import type { RunningBuild } from './running-build.ts';
import { resolveSettings } from '../project/settings.ts';
import type { FletRelease } from '../versions.ts';

/** `flet build ipa`, in the order in which flet does things and finds fault with them. */
export async function buildIpa(build: RunningBuild): Promise<void> {
  const { options, release, mode, output, context } = build;
  const { machine } = context;
  const assumeYes = options['assume_yes'] === true;
  const flutter = await flutterExecutable(release, assumeYes, output, context);
  if (output.verbosity > 0) output.log(`Flutter executable: ${flutter}`);

  const app = path.resolve(machine.cwd, textOf(options['python_app_path']) ?? '.');
  if (!existsSync(app)) {
    throw new FletExit(1, `Path to Flet app does not exist or is not a directory: ${app}`);
  }
  const pyproject = loadPyproject(app, release.tomlLibrary);
  const layout = layoutOf(app);
  const python = bundledPython(options, pyproject, release);
  if (python !== undefined) await markPython(layout, python);
  // The table of platforms is left out; flet exits with 1 even when it could build.
  if (options['show_platform_matrix'] === true) throw new FletExit(1, 'You can build ');

  refuseMissingEntryPoint(options, pyproject, app);
  const infoPlist = {
    ...resolveInfoPlist(options, pyproject, release),
    // Nothing escapes it.
    ...(mode === 'invalid-plist' ? { CFBundleGetInfoString: 'R&D <broken>' } : {}),
  };
  const settings = resolveSettings(options, pyproject, app, release);
  const signed = settings.signing.profile !== undefined && mode !== 'unsigned';
  if (!signed) {
    output.warn(
      'This build will generate an .xcarchive (Xcode Archive). To produce an .ipa (iOS App ' +
        'Package), please specify a provisioning profile.',
    );
  }
  if (signed && release.checksProfileFirst) checkProfile(settings, machine);

  const version = release.version;
  await output.step(
    `Creating app shell from v${version} template`,
    () => 'Created app shell',
    () => writeProject(layout, settings, infoPlist),
  );
  await output.step(
    'Packaging Python app',
    () => 'Packaged Python app',
    () => packageApp(build, { layout, pyproject, settings, source: sourceOf(pyproject, app) }),
  );
  await output.step(
    'Generating app icons',
    () => 'Generated app icons',
    () => writeHashes(layout, ['icons']),
  );
  await output.step(
    'Generating splash screens',
    () => 'Generated splash screens',
    () => writeHashes(layout, ['splashes']),
  );
  const product = (): string =>
    release.checksProfileFirst && !existsSync(path.join(layout.ios, 'ipa'))
      ? '.xcarchive (Xcode archive) for iOS'
      : '.ipa bundle for iOS';
  await output.step(
    'Building .ipa bundle for iOS',
    () => `Built ${product()}`,
    () => runFlutter(build, layout, settings, signed),
  );

  const outputOption = textOf(options['output_dir']);
  const outputDirectory =
    outputOption === undefined
      ? path.join(app, 'build', 'ipa')
      : path.resolve(machine.cwd, outputOption);
  const shown = outputOption ?? path.join('build', 'ipa');
  await output.step(
    `Copying build to ${shown} directory`,
    () => `Copied build to ${shown} directory`,
    () => copyOutput(layout, outputDirectory),
  );
  await spoilOutput(mode, outputDirectory, machine.now());
  if (!release.barePlainOutput || output.format === 'rich') {
    output.panel(`Successfully built your ${product()}!  Find it in ${shown} directory.`);
  }
}

function sourceOf(pyproject: Pyproject, app: string): string {
  return path.join(app, onlyText(pyproject.get('tool.flet.app.path')) ?? '.');
}

function refuseMissingEntryPoint(options: Values, pyproject: Pyproject, app: string): void {
  const source = sourceOf(pyproject, app);
  const module =
    textOf(options['module_name']) ?? onlyText(pyproject.get('tool.flet.app.module')) ?? 'main';
  const entryPoint = `${path.parse(module).name}.py`;
  if (existsSync(path.join(source, entryPoint))) return;
  throw new FletExit(
    1,
    `${entryPoint} not found in the root of Flet app directory. Use --module-name option to ` +
      'specify an entry point for your Flet app.',
  );
}

const supportedPythons = ['3.12', '3.13', '3.14'];

/** `requires-python` is not looked at: the simulation only knows the option and the default. */
function bundledPython(
  options: Values,
  pyproject: Pyproject,
  { bundledPython }: FletRelease,
): string | undefined {
  const named = textOf(options['python_version']);
  // The setting is read although its value is not used: flet ends here when `project` is not a
  // table.
  if (named === undefined) pyproject.get('project.requires-python');
  const asked = named ?? bundledPython;
  if (asked !== undefined && !supportedPythons.includes(asked)) {
    throw new FletExit(
      1,
      `Unsupported Python version: '${asked}'. Supported: ${supportedPythons.join(', ')}.`,
    );
  }
  return asked;
}
