import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from './child.ts';
import { FletExit } from './exit.ts';
import { writePackagedApp } from './project-files.ts';
import type { Layout } from './project-files.ts';
import type { RunningBuild } from './running-build.ts';

/** The step of serious_python: pip for iOS, and the app's own files. */
export async function packageApp(
  { release, mode, output, context }: RunningBuild,
  layout: Layout,
  entryPoint: string,
): Promise<void> {
  const command = ['dart', 'run', '--suppress-analytics', 'serious_python:main', 'package'];
  const { output: child, fail } = startChild(
    [...command, layout.app, '--platform', 'iOS', '-r', `flet==${release.version}`],
    output,
  );
  child.print('Copying Python app from ' + layout.app);
  child.print('Running pip install for iphoneos.arm64');
  if (mode === 'pip-missing-wheel') {
    child.printError(
      'ERROR: Could not find a version that satisfies the requirement ruamel-yaml-clib (from versions: none)',
    );
    child.printError('ERROR: No matching distribution found for ruamel-yaml-clib');
    fail(1);
  }
  if (mode === 'serious-error-no-app') {
    child.print(LATE_ERROR);
    throw new FletExit(1, `Flet app package was not staged to ${layout.build}/python-app.`);
  }
  await writePackagedApp(layout, entryPoint);
  if (mode === 'serious-error-exit0') child.print(LATE_ERROR);
  if (mode === 'slow-output') await trickle(child.print, context.env);
}

const LATE_ERROR = 'Error: ProcessException: prepare_spm.sh exited with code 1';

/** A line every SLIPWAY_FLET_DELAY_MS (50), twenty in all. */
async function trickle(print: (line: string) => void, env: NodeJS.ProcessEnv): Promise<void> {
  for (let count = 1; count <= 20; count += 1) {
    await sleep(Number(env['SLIPWAY_FLET_DELAY_MS'] ?? 50));
    print(`Compiling site-packages (${count}/20)`);
  }
}
