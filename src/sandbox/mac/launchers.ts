/** The executables that the simulated tools are started by. */
import path from 'node:path';
import { programWords } from '../own-code.ts';

/**
 * A tool of tools.ts; `environment` is what this copy of it always has. A job calls tools dozens of
 * times, and most of what a call costs is the compiling of its source: what one has compiled, the
 * next finds, in the cache of this process or, without one, in `cache`. `program` are the words behind
 * `node` that start the tools.
 */
export function simulatedTool(
  tool: string,
  environment: Readonly<Record<string, string>> = {},
  cache = '',
  program: readonly string[] = programWords('mac-tool'),
): string {
  const variables = {
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] || cache,
    ...environment,
  };
  const exports = Object.entries(variables)
    .map(([name, value]) => `export ${name}=${shellWord(value)}\n`)
    .join('');
  const words = [process.execPath, ...program, tool];
  return `#!/bin/sh
${exports}exec ${words.map(shellWord).join(' ')} "$@"
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
