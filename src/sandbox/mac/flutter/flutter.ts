/** The simulated `flutter`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fletRelease } from '../flet/versions.ts';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool, ToolContext } from '../streaming-tool.ts';
import { archivedProject } from '../xcodebuild/archive-command.ts';
import { XcodeFailure } from '../xcodebuild/failure.ts';
import { selectedToolchain } from '../xcodebuild/toolchain.ts';
import { configurationsOf, readXcodeProject, sharedSchemes } from '../xcodebuild/xcode-project.ts';
import { buildIpaArguments } from './build-ipa-arguments.ts';
import { flutterBuildIpa } from './build-ipa.ts';
import { FLET_PAD_BYTES, FLUTTER_VERSION } from '../../switches.ts';

const quiet = new Set(['--no-version-check', '--suppress-analytics']);

/** Commands about the code, of which no release depends on what they find. */
const checking = new Set(['analyze', 'clean', 'config', 'format', 'gen-l10n', 'test']);

/**
 * The installed SDK: the one that the simulated flet wants, unless SLIPWAY_FLUTTER_VERSION names
 * another; with `none` the Mac has none, as GitHub's images.
 */
export const flutter: StreamingTool = async (argv, context) => {
  const [command, ...others] = argv.filter((word) => !quiet.has(word));
  const version = context.env[FLUTTER_VERSION] || fletRelease(context.env).flutter;
  if (version === 'none') {
    context.stderr('flutter: command not found\n');
    return 127;
  }
  const known = others.length === 0 || (command === 'precache' && others[0] === '--ios');
  if (command === '--version' && known) {
    context.stdout(flutterVersionText(version));
    return 0;
  }
  // Both only fetch or set up what the simulation has no use for.
  if (known && (command === 'precache' || command === 'doctor')) {
    context.stdout(`simulated flutter ${command}: nothing to do\n`);
    return 0;
  }
  if (command !== undefined && checking.has(command)) {
    context.stdout(`simulated flutter ${command}: nothing is looked at in a rehearsal\n`);
    return 0;
  }
  if (command === 'build' && others[0] === 'ipa') return buildIpa(others.slice(1), context);
  if (command === 'pub' && others.join(' ') === 'get') {
    context.stdout('Resolving dependencies...\nGot dependencies!\n');
    return 0;
  }
  return refuseCall(`flutter ${argv.join(' ')}`, context);
};

/** In a project of the user's own, in whose Xcode project the signing and the flavours are set. */
async function buildIpa(argv: readonly string[], context: ToolContext): Promise<number> {
  const parsed = buildIpaArguments(argv);
  const flavor = typeof parsed === 'string' ? undefined : parsed.flavor;
  const directory = context.machine.cwd;
  const pubspec = path.join(directory, 'pubspec.yaml');
  if (!existsSync(pubspec)) {
    context.stderr('Error: No pubspec.yaml file found.\n');
    return 1;
  }
  const [, name = '1.0.0', number = '1'] =
    /^version:\s*([^\s+]+)(?:\+(\S+))?/m.exec(readFileSync(pubspec, 'utf8')) ?? [];
  const location = path.join(directory, 'ios', 'Runner.xcodeproj');
  const printed = {
    print: (line: string) => context.stdout(`${line}\n`),
    printError: (line: string) => context.stderr(`${line}\n`),
  };
  try {
    const settings = new Map([
      ['FLUTTER_BUILD_NAME', name],
      ['FLUTTER_BUILD_NUMBER', number],
    ]);
    const flavors = flavorsOf(location);
    // A flavor without a scheme is refused below, in Flutter's words.
    const configuration =
      flavor !== undefined && flavors.includes(flavor) ? `Release-${flavor}` : 'Release';
    if (!configurationsOf(location).includes(configuration)) {
      printed.printError(
        `Flutter expects a build configuration named ${configuration} or similar.`,
      );
      return 1;
    }
    const project = readXcodeProject(location, { settings, configuration });
    const runner = { name: 'Runner', scheme: 'Runner' };
    return await flutterBuildIpa(
      argv,
      {
        directory,
        target: archivedProject(project, runner, selectedToolchain(context.env)),
        pubspecVersion: { name, number },
        padBytes: Number(context.env[FLET_PAD_BYTES] || 300_000),
        flavors,
      },
      undefined,
      printed,
      context.machine,
    );
  } catch (error) {
    if (!(error instanceof XcodeFailure)) throw error;
    error.lines.forEach(printed.printError);
    return 1;
  }
}

/** Each flavour has a scheme of its name beside that of the app. */
function flavorsOf(location: string): string[] {
  return sharedSchemes(location).filter((name) => name !== 'Runner');
}

export function flutterVersionText(version: string): string {
  return (
    `Flutter ${version} • channel stable • https://github.com/flutter/flutter.git\n` +
    'Framework • revision 0000000000 (simulated)\n'
  );
}
