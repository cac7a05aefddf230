/** Puts the simulated tools into a folder for PATH. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FULL_PATH_TOOLS, fullPathTools, pythonLauncher, simulatedTool } from './launchers.ts';
import { shellTools } from './shell-tools.ts';

const sources = {
  security: 'security.ts',
  codesign: 'codesign.ts',
  xcodebuild: 'xcodebuild.ts',
  xcrun: 'xcrun.ts',
  arch: 'arch.ts',
  pod: 'pod.ts',
  flet: 'flet.ts',
  flutter: 'flutter.ts',
  pip: 'pip.ts',
  pip3: 'pip.ts',
  plutil: 'plutil.ts',
  PlistBuddy: 'plist-buddy.ts',
  agvtool: 'agvtool.ts',
  unzip: 'unzip.ts',
  uv: 'uv.ts',
  venv: 'venv.ts',
} as const;

const pythonNames = ['python', 'python3'] as const;

/** The Mac's tools that the sandbox plays; Python is the host's, but for its pip and venv. */
export const macToolNames = [...Object.keys(sources), ...Object.keys(shellTools), ...pythonNames];

/** Writes an executable for each tool into `directory`, which the caller then puts first on PATH. */
export async function installMacTools(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const scripts = [
    ...Object.entries(shellTools),
    [FULL_PATH_TOOLS, fullPathTools(directory)] as const,
    ...Object.entries(sources).map(([tool, source]) => [tool, simulatedTool(source)] as const),
    ...pythonNames.map((python) => [python, pythonLauncher(python, directory)] as const),
  ];
  await Promise.all(
    scripts.map(([tool, script]) => writeFile(path.join(directory, tool), script, { mode: 0o755 })),
  );
}
