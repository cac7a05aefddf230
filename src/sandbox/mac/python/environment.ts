/**
 * A simulated Python environment: a folder with `python`, `pip` and, once it is installed, the
 * `flet` of one release. Nothing in it is Python's own.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultRelease, releases } from '../flet/versions.ts';
import { pythonLauncher, simulatedTool } from '../launchers.ts';
import { accepts } from './requirement.ts';
import { FLET_VERSION, VENV } from '../../switches.ts';

/** Packages that flet's older releases need beside them. */
const COMPANIONS = /^(?:binaryornot|chardet)(?:[<>=!~][\w.,<>=!~]*)?$/;

export function createEnvironment(directory: string): void {
  const bin = path.join(directory, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(directory, 'pyvenv.cfg'), 'home = /simulated\n');
  writeProgram(path.join(bin, 'pip'), simulatedTool('pip', { [VENV]: directory }));
  writeProgram(path.join(bin, 'python'), pythonLauncher('python3', bin));
}

export type Installed =
  | { readonly kind: 'installed'; readonly lines: readonly string[] }
  | { readonly kind: 'no-release'; readonly requirement: string }
  | { readonly kind: 'not-simulated' };

/** Installs the newest release that fits; the one that the simulated Mac has comes first. */
export function installInto(
  directory: string,
  requirements: readonly string[],
  env: NodeJS.ProcessEnv,
): Installed {
  const lines: string[] = [];
  for (const requirement of requirements) {
    if (COMPANIONS.test(requirement)) {
      lines.push(`Successfully installed ${requirement}`);
      continue;
    }
    const wanted = env[FLET_VERSION] || defaultRelease.version;
    const versions = [wanted, ...releases.map(({ version }) => version).toReversed()];
    const answers = versions.map((version) => accepts(requirement, version));
    if (answers.includes(undefined)) return { kind: 'not-simulated' };
    const version = versions[answers.indexOf(true)];
    if (version === undefined) return { kind: 'no-release', requirement };
    writeProgram(
      path.join(directory, 'bin', 'flet'),
      simulatedTool('flet', { [FLET_VERSION]: version }),
    );
    lines.push(`Successfully installed flet-${version} flet-cli-${version}`);
  }
  return { kind: 'installed', lines };
}

/** The release that an environment holds, read from its program. */
export function installedRelease(directory: string): string | undefined {
  const program = path.join(directory, 'bin', 'flet');
  if (!existsSync(program)) return undefined;
  return /SLIPWAY_FLET_VERSION='([^']+)'/.exec(readFileSync(program, 'utf8'))?.[1];
}

function writeProgram(file: string, script: string): void {
  writeFileSync(file, script, { mode: 0o755 });
}
