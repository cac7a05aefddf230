import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = {
  security: 'security.ts',
  codesign: 'codesign.ts',
  xcodebuild: 'xcodebuild.ts',
  xcrun: 'xcrun.ts',
  pod: 'pod.ts',
  flet: 'flet.ts',
  flutter: 'flutter.ts',
  pip: 'pip.ts',
  pip3: 'pip.ts',
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

// A job calls a tool dozens of times, and most of what a call costs is the reading of its source.
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/slipway', import.meta.url));

/** The Mac's tools that the sandbox plays; Python is the host's, but for its `-m pip`. */
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

function simulatedTool(source: string): string {
  const file = fileURLToPath(new URL(`./${source}`, import.meta.url));
  return `#!/bin/sh
export NODE_COMPILE_CACHE=${shellWord(compiled)}
exec ${shellWord(process.execPath)} ${shellWord(file)} "$@"
`;
}

/** PATH stays as it is for the host's Python: what that starts is the simulated tools too. */
function pythonLauncher(python: string, directory: string): string {
  return `#!/bin/sh
if [ "$1 $2" = '-m pip' ]; then
  shift 2
  exec ${shellWord(path.resolve(directory, 'pip'))} "$@"
fi
set -f
IFS=:
for folder in $PATH; do
  candidate=$folder/${python}
  if [ -x "$candidate" ] && ! [ "$candidate" -ef "$0" ]; then exec "$candidate" "$@"; fi
done
echo '${python}: command not found' >&2
exit 127
`;
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
