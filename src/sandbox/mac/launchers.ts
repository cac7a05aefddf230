/** The executables that the simulated tools are started by. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// A job calls a tool dozens of times, and most of what a call costs is the reading of its source.
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/slipway', import.meta.url));

/** A tool of this folder; `environment` is what this copy of it always has. */
export function simulatedTool(
  source: string,
  environment: Readonly<Record<string, string>> = {},
): string {
  const file = fileURLToPath(new URL(`./${source}`, import.meta.url));
  const exports = Object.entries({ NODE_COMPILE_CACHE: compiled, ...environment })
    .map(([name, value]) => `export ${name}=${shellWord(value)}\n`)
    .join('');
  return `#!/bin/sh
${exports}exec ${shellWord(process.execPath)} ${shellWord(file)} "$@"
`;
}

/**
 * The host's Python, but for its modules pip and venv; `directory` holds the simulated tools. PATH
 * stays as it is for the host's Python: what that starts is the simulated tools too.
 */
export function pythonLauncher(python: string, directory: string): string {
  const tool = (name: string) => shellWord(path.resolve(directory, name));
  return `#!/bin/sh
case "$1 $2" in
  '-m pip') shift 2; exec ${tool('pip')} "$@" ;;
  '-m venv') shift 2; exec ${tool('venv')} "$@" ;;
esac
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

/** The tools that scripts call by their full path. PlistBuddy is on nobody's PATH. */
const FULL_PATHS = [
  '/usr/libexec/PlistBuddy',
  ...[
    'agvtool',
    'codesign',
    'plutil',
    'security',
    'sw_vers',
    'xcode-select',
    'xcodebuild',
    'xcrun',
  ].map((tool) => `/usr/bin/${tool}`),
];

/** A file for BASH_ENV: functions of bash may bear a path as their name, and so take its place. */
export const FULL_PATH_TOOLS = 'full-path-tools.bash';

export function fullPathTools(directory: string): string {
  const functions = FULL_PATHS.map((full) => {
    return `function ${full} { ${shellWord(path.resolve(directory, path.basename(full)))} "$@"; }\n`;
  });
  return functions.join('');
}

/** A word of a shell script that stands for `text` itself. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
