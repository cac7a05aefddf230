/** The two machines of a rehearsal: a Mac, with its tools simulated, and a plain Linux. */
import { join } from 'node:path';
import { installMacTools } from '../../sandbox/mac/install.ts';
import { FULL_PATH_TOOLS } from '../../sandbox/mac/launchers.ts';
import type { OperatingSystem } from '../../sandbox/runner/github-context.ts';
import type { Machine } from '../workflow/job-to-run.ts';
import { FLUTTER_VERSION, MAC_STATE } from '../../sandbox/switches.ts';

export function machinesIn(
  root: string,
  env: Readonly<Record<string, string>>,
): (os: OperatingSystem, folder: string) => Promise<Machine> {
  return async (os, folder) => {
    if (os === 'Linux') return { env };
    const tools = join(root, 'mac-tools');
    await installMacTools(tools);
    const state = join(root, 'jobs', folder, 'mac-state');
    return {
      tools,
      env: {
        ...env,
        [MAC_STATE]: state,
        BASH_ENV: join(tools, FULL_PATH_TOOLS),
        // As on GitHub's images.
        [FLUTTER_VERSION]: 'none',
        // Nothing leaves the machine: nobody is asked for the packages of the app.
        PIP_NO_INDEX: '1',
      },
    };
  };
}
