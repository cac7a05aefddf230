/** The arguments of `xcodebuild archive`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { refuseCall } from '../streaming-tool.ts';
import type { ToolContext } from '../streaming-tool.ts';
import { archiveProject } from './archive.ts';
import type { Project } from './archive.ts';
import { XcodeFailure } from './failure.ts';
import { bundleOf } from './target-bundle.ts';
import { selectedToolchain } from './toolchain.ts';
import type { Toolchain } from './toolchain.ts';
import { readXcodeProject } from './xcode-project.ts';
import type { BuildSettings } from './build-settings.ts';
import type { XcodeProject } from './xcode-project.ts';

const optionsWithValue = new Set([
  '-project',
  '-workspace',
  '-scheme',
  '-configuration',
  '-destination',
  '-sdk',
  '-archivePath',
  '-derivedDataPath',
]);
/** Without an account on the Mac these change nothing. */
const flags = new Set(['archive', '-quiet', '-allowProvisioningUpdates']);

/** `xcodebuild archive`, of the app that the scheme is named after and of its extensions. */
export async function archiveCommand(
  argv: readonly string[],
  context: ToolContext,
): Promise<number> {
  const options = new Map<string, string>();
  const settings = new Map<string, string>();
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined) settings.set(name, value);
    else if (optionsWithValue.has(word)) options.set(word, words.shift() ?? '');
    else if (!flags.has(word)) return refuseCall(`xcodebuild archive ${word}`, context);
  }
  try {
    const location = projectLocation(options, context);
    const configuration = options.get('-configuration') ?? 'Release';
    const project = readXcodeProject(location, { settings, configuration });
    const name = path.basename(location, '.xcodeproj');
    const scheme = options.get('-scheme') ?? '';
    const archive = archivedProject(project, { name, scheme }, selectedToolchain(context.env));
    const archivePath = path.resolve(context.machine.cwd, options.get('-archivePath') ?? '');
    await archiveProject(archive, archivePath, context.machine);
    context.stdout('** ARCHIVE SUCCEEDED **\n');
    return 0;
  } catch (error) {
    if (!(error instanceof XcodeFailure)) throw error;
    context.stderr(`${error.lines.join('\n')}\n`);
    if (error.lines.some((line) => line.startsWith('xcodebuild: error:'))) return 66;
    context.stdout('** ARCHIVE FAILED **\n');
    return 65;
  }
}

/** The app of that scheme, with every extension of the project in it. */
export function archivedProject(
  project: XcodeProject,
  { name, scheme }: { readonly name: string; readonly scheme: string },
  toolchain: Toolchain,
): Project {
  const app = project.targets.find((target) => target.kind === 'app' && target.name === scheme);
  if (app === undefined) {
    throw new XcodeFailure(
      `xcodebuild: error: The project named "${name}" does not contain a scheme named "${scheme}".`,
    );
  }
  const extensions = project.targets.filter(({ kind }) => kind === 'extension');
  return {
    ...bundleOf(app, project),
    project: name,
    scheme,
    extensions: extensions.map((target) => bundleOf(target, project)),
    toolchain,
  };
}

/** A workspace names its projects in a file of its own; CocoaPods' one is passed over. */
function projectLocation(options: BuildSettings, { machine }: ToolContext): string {
  const project = options.get('-project');
  if (project !== undefined) return path.resolve(machine.cwd, project);
  const workspace = path.resolve(machine.cwd, options.get('-workspace') ?? '');
  const contents = path.join(workspace, 'contents.xcworkspacedata');
  if (!existsSync(contents)) {
    throw new XcodeFailure(`xcodebuild: error: '${workspace}' is not a workspace file.`);
  }
  const [, name = ''] =
    /location\s*=\s*"group:(?!Pods\/)([^"]+)"/.exec(readFileSync(contents, 'utf8')) ?? [];
  return path.join(path.dirname(workspace), name);
}
