/** The two machines of a rehearsal: a Mac, with its tools simulated, and a plain Linux. */
import { join } from 'node:path';
import { gitEnvironment } from '../isolation/git-environment.ts';
import { installRefusedPrograms } from '../isolation/refused-programs.ts';
import { installFlutter, installMacTools } from '../../sandbox/mac/install.ts';
import { FULL_PATH_TOOLS } from '../../sandbox/mac/launchers.ts';
import type { OperatingSystem } from '../../sandbox/runner/github-context.ts';
import type { Machine } from '../workflow/job-to-run.ts';
import { FLUTTER_VERSION, MAC_STATE } from '../../sandbox/switches.ts';

export interface MachineOptions {
  readonly allowNetwork: boolean;
  /** The words behind `node` that start the Mac's tools; those of this code unless given. */
  readonly toolProgram?: readonly string[] | undefined;
}

/**
 * Installers that find no network fail at once, instead of asking again for a minute. A workflow's
 * own `env` wins over these.
 */
export const WITHOUT_NETWORK: Readonly<Record<string, string>> = {
  BUNDLE_RETRY: '0',
  CARGO_NET_RETRY: '0',
  PIP_RETRIES: '0',
  UV_HTTP_RETRIES: '0',
  YARN_HTTP_RETRY: '0',
  npm_config_fetch_retries: '0',
};

export function machinesIn(
  root: string,
  common: Readonly<Record<string, string>>,
  { allowNetwork, toolProgram }: MachineOptions,
): (os: OperatingSystem, folder: string) => Promise<Machine> {
  return async (os, folder) => {
    const tools = join(root, os === 'Linux' ? 'linux-tools' : 'mac-tools');
    if (os === 'macOS') await installMacTools(tools, toolProgram);
    await installRefusedPrograms(tools, { isMac: os === 'macOS' });
    const env = {
      ...common,
      ...(allowNetwork ? {} : WITHOUT_NETWORK),
      ...gitEnvironment({
        globalConfiguration: join(root, 'jobs', folder, 'home', '.gitconfig'),
        ssh: join(tools, 'ssh'),
        allowNetwork,
      }),
    };
    if (os === 'Linux') {
      await installFlutter(tools);
      return { tools, env: { ...env, [FLUTTER_VERSION]: 'none' } };
    }
    const state = join(root, 'jobs', folder, 'mac-state');
    return {
      tools,
      env: {
        ...env,
        [MAC_STATE]: state,
        BASH_ENV: join(tools, FULL_PATH_TOOLS),
        // The folder that GitHub's images have.
        [FLUTTER_VERSION]: 'none',
        // Nothing leaves the machine: nobody is asked for the packages of the app.
        PIP_NO_INDEX: '1',
      },
    };
  };
}
