/** The simulated `flet`, from its command line to its exit code. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool, ToolContext } from '../streaming-tool.ts';
import type { Values } from './command-line/argparse.ts';
import { buildIpa } from './build/build.ts';
import { parseCommandLine } from './command-line/command-line.ts';
import { FletExit, PythonTraceback } from './exit.ts';
import { fletMode } from './modes.ts';
import { fletOutput } from './output.ts';
import type { FletOutput } from './output.ts';
import { textOf } from './project/pyproject.ts';
import { fletRelease } from './versions.ts';
import type { FletRelease } from './versions.ts';

/** The simulated `flet`: SLIPWAY_FLET_VERSION says which release, SLIPWAY_FLET_MODE what goes wrong. */
export const flet: StreamingTool = async (argv, context) => {
  const release = fletRelease(context.env);
  const command = parseCommandLine(argv, release);
  switch (command.kind) {
    case 'help':
      context.stdout(command.text);
      return command.exitCode;
    case 'version':
      context.stdout(versionText(release, command.json));
      return 0;
    case 'usage-error':
      context.stderr(command.text);
      return 2;
    case 'clean':
      return clean(command.values, context);
    case 'build':
      return build(command.values, release, context);
    default:
      return refuseCall(command.call, context);
  }
};

function versionText(
  { version, flutter, versionNamesFlutter }: FletRelease,
  json: boolean,
): string {
  if (json) {
    return `${JSON.stringify({ flet: version, flutter, linux_dependencies: [] }, undefined, 2)}\n`;
  }
  return versionNamesFlutter ? `Flet: ${version}\nFlutter: ${flutter}\n` : `${version}\n`;
}

async function build(values: Values, release: FletRelease, context: ToolContext): Promise<number> {
  const platform = String(values['target_platform']);
  if (platform !== 'ipa') return refuseCall(`flet build ${platform}`, context);
  let output: FletOutput | undefined;
  try {
    const mode = fletMode(context.env);
    output = fletOutput(values, release, context);
    await buildIpa({ options: values, release, mode, output, context });
    return 0;
  } catch (error) {
    if (error instanceof PythonTraceback) {
      context.stderr(error.text);
      return 1;
    }
    if (!(error instanceof FletExit)) throw error;
    if (output === undefined) context.stdout(`${error.message}\n`);
    else giveUp(error, values, output, context);
    return error.exitCode;
  }
}

/** A failed build ends with a look at Flutter's doctor, unless that was declined. */
function giveUp(error: FletExit, values: Values, output: FletOutput, { env }: ToolContext): void {
  const variable = (env['FLET_CLI_SKIP_FLUTTER_DOCTOR'] ?? '').toLowerCase();
  const skipped = values['skip_flutter_doctor'] === true || ['true', '1', 'yes'].includes(variable);
  if (!skipped) output.log('Doctor summary (to see all details, run flutter doctor -v): simulated');
  output.fail(error);
}

async function clean(values: Values, { machine, stdout }: ToolContext): Promise<number> {
  const app = path.resolve(machine.cwd, textOf(values['python_app_path']) ?? '.');
  const directory = path.join(app, 'build');
  if (!existsSync(app)) {
    stdout(`Path to Flet app does not exist or is not a directory: ${app}\n`);
    return 1;
  }
  if (!existsSync(directory)) {
    stdout(`Nothing to clean: no \`build\` directory at ${directory}.\n`);
    return 0;
  }
  await rm(directory, { recursive: true });
  stdout(`Removed build directory: ${directory}\n`);
  return 0;
}
