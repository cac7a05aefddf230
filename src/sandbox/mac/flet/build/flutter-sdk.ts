/** The Flutter SDK that a release of flet wants: found, or installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { flutterVersionText } from '../../flutter/flutter.ts';
import type { ToolContext } from '../../streaming-tool.ts';
import { PythonTraceback } from '../exit.ts';
import type { FletOutput } from '../output.ts';
import type { FletRelease } from '../versions.ts';

/** Finds the SDK that flet wants, or installs it under the home folder. Gives its executable. */
export async function flutterExecutable(
  release: FletRelease,
  assumeYes: boolean,
  output: FletOutput,
  context: ToolContext,
): Promise<string> {
  const own = path.join(context.machine.home, 'flutter', release.flutter, 'bin', 'flutter');
  const candidate = existsSync(own) ? own : 'flutter';
  if (answersAs(release.flutter, candidate, context)) return candidate;

  if (release.asksBeforeInstalling && !assumeYes) {
    output.log('Flutter SDK not found or invalid version installed.');
    context.stdout(
      `Flutter SDK ${release.flutter} is required. It will be installed now. Proceed? [y/n] (y): \n`,
    );
    throw new PythonTraceback('EOFError: EOF when reading a line');
  }
  output.log(`Installing Flutter ${release.flutter}...`);
  await mkdir(path.dirname(own), { recursive: true });
  await writeFile(own, `#!/bin/sh\necho '${flutterVersionText(release.flutter)}'\n`, {
    mode: 0o755,
  });
  if (output.verbosity > 0) output.log(`Flutter ${release.flutter} installed OK`);
  return own;
}

/** Major and minor decide; a patch more or less does not. */
function answersAs(wanted: string, executable: string, { env, machine }: ToolContext): boolean {
  const { stdout } = spawnSync(
    executable,
    ['--version', '--no-version-check', '--suppress-analytics'],
    { env, cwd: machine.cwd, encoding: 'utf8' },
  );
  const [, found] = /Flutter (\d+\.\d+)\.\d+/.exec(stdout ?? '') ?? [];
  return found !== undefined && wanted.startsWith(`${found}.`);
}
