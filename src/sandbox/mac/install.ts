/** Puts the simulated tools into a folder for PATH. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pythonLauncher, simulatedTool } from './launchers.ts';

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
  unzip: 'unzip.ts',
  uv: 'uv.ts',
  venv: 'venv.ts',
} as const;

/** Whatever user the sandbox runs as, the simulated Mac's is its first. */
const ID = `#!/bin/sh
[ "$*" = -u ] && { echo "\${SLIPWAY_MAC_USER_ID:-501}"; exit 0; }
for folder in /usr/bin /bin; do
  [ -x "$folder/id" ] && exec "$folder/id" "$@"
done
exit 127
`;

const pythonNames = ['python', 'python3'] as const;

/** The Mac's tools that the sandbox plays; Python is the host's, but for its pip and venv. */
export const macToolNames = [...Object.keys(sources), 'id', ...pythonNames];

/** Writes an executable for each tool into `directory`, which the caller then puts first on PATH. */
export async function installMacTools(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const scripts = [
    ['id', ID] as const,
    ...Object.entries(sources).map(([tool, source]) => [tool, simulatedTool(source)] as const),
    ...pythonNames.map((python) => [python, pythonLauncher(python, directory)] as const),
  ];
  await Promise.all(
    scripts.map(([tool, script]) => writeFile(path.join(directory, tool), script, { mode: 0o755 })),
  );
}
