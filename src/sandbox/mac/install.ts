/** Puts the simulated tools into a folder for PATH. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FULL_PATH_TOOLS, fullPathTools, pythonLauncher, simulatedTool } from './launchers.ts';
import { shellTools } from './shell-tools.ts';

/** Names on PATH, each with the tool of tools.ts that it starts. */
const tools = {
  security: 'security',
  codesign: 'codesign',
  xcodebuild: 'xcodebuild',
  xcrun: 'xcrun',
  arch: 'arch',
  pod: 'pod',
  flet: 'flet',
  flutter: 'flutter',
  pip: 'pip',
  pip3: 'pip',
  plutil: 'plutil',
  PlistBuddy: 'PlistBuddy',
  agvtool: 'agvtool',
  unzip: 'unzip',
  uv: 'uv',
  venv: 'venv',
} as const;

const pythonNames = ['python', 'python3'] as const;

/** The Mac's tools that the sandbox plays; Python is the host's, but for its pip and venv. */
export const macToolNames = [...Object.keys(tools), ...Object.keys(shellTools), ...pythonNames];

/**
 * Writes an executable for each tool into `directory`, which the caller then puts first on PATH.
 * `program` are the words behind `node` that start them; those of this code unless given.
 */
export async function installMacTools(
  directory: string,
  program?: readonly string[],
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const cache = path.join(directory, '.compiled');
  const scripts = [
    ...Object.entries(shellTools),
    [FULL_PATH_TOOLS, fullPathTools(directory)] as const,
    ...Object.entries(tools).map(
      ([name, tool]) => [name, simulatedTool(tool, {}, cache, program)] as const,
    ),
    ...pythonNames.map((python) => [python, pythonLauncher(python, directory)] as const),
  ];
  await Promise.all(
    scripts.map(([tool, script]) => writeFile(path.join(directory, tool), script, { mode: 0o755 })),
  );
}

/** Flutter alone, for a machine that is not a Mac: people analyse and test there. */
export async function installFlutter(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const script = simulatedTool(tools.flutter, {}, path.join(directory, '.compiled'));
  await writeFile(path.join(directory, 'flutter'), script, { mode: 0o755 });
}
