/**
 * Actions of others that act cannot fetch here, since they come from GitHub and from no package
 * registry. Each stands in a folder of its own as a composite action, which does for the simulated
 * Mac what the real one does for a real one.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FLUTTER_VERSION } from '../../../src/sandbox/switches.ts';

/** The commands of each, whose inputs are variables: `name` is `$NAME`. */
const scripts = {
  'actions/upload-artifact@v7': {
    inputs: ['name', 'path', 'if-no-files-found'],
    // The path is a glob, hence without quotes.
    run: 'mkdir -p "$ARTIFACTS/$NAME" && cp -r $PATHS "$ARTIFACTS/$NAME"',
  },
  'actions/download-artifact@v8': {
    inputs: ['name', 'path'],
    run: 'mkdir -p "$PATHS" && cp -r "$ARTIFACTS/$NAME/." "$PATHS"',
  },
  'actions/setup-node@v7': { inputs: ['node-version'], run: 'node --version' },
  'actions/setup-python@v7': { inputs: ['python-version'], run: 'python3 --version' },
  'subosito/flutter-action@v2': {
    inputs: ['channel'],
    run: `echo "${FLUTTER_VERSION}=" >> "$GITHUB_ENV"`,
  },
} as const;

export const standIns: readonly string[] = Object.keys(scripts);

/** Writes all of them below `folder`; gives the folder of each by its `uses`. */
export async function writeStandIns(folder: string): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const [uses, { inputs, run }] of Object.entries(scripts)) {
    const place = join(folder, uses.replaceAll(/\W/g, '-'));
    await mkdir(place, { recursive: true });
    const declared = inputs.map((name) => `  ${name}: { description: as there }\n`).join('');
    await writeFile(
      join(place, 'action.yml'),
      `name: ${JSON.stringify(uses)}
description: A stand-in
inputs:
${declared}runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        PATHS: \${{ inputs.path }}
      run: ${JSON.stringify(run)}
`,
    );
    places.set(uses, place);
  }
  return places;
}
