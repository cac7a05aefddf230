/** flet in a Python environment of its own, made by uv where there is one, else by venv and pip. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskErrorInWords } from '../../../core/system/files/disk-errors.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import type { Processes, ProcessResult } from '../../../core/system/programs/process.ts';
import { buildErrors } from '../errors.ts';
import { isBefore } from './flet-version.ts';

export type Installer = 'uv' | 'pip';

export interface PythonEnvironment {
  /** The folder of its programs. */
  readonly bin: string;
  readonly fletVersion: string;
}

/** flet from 0.80 needs it. */
const OLDEST_PYTHON = [3, 10] as const;

/** flet before 0.82.2 does not name them, and newer ones break its template. */
const CONSTRAINTS = { until: '0.82.2', packages: ['binaryornot<0.5', 'chardet<6'] } as const;

const PIP_INSTALL = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input'];

export async function findInstaller(processes: Processes): Promise<Installer> {
  return (await answer(processes, 'uv', ['--version'])) === undefined ? 'pip' : 'uv';
}

export async function installFlet(
  requirement: string,
  folder: string,
  { installer, processes }: { readonly installer: Installer; readonly processes: Processes },
): Promise<PythonEnvironment> {
  const bin = join(folder, 'bin');
  const python = join(bin, 'python');
  const install = (...packages: string[]) =>
    installer === 'uv'
      ? must(processes, 'uv', ['pip', 'install', '--python', python, ...packages])
      : must(processes, python, [...PIP_INSTALL, ...packages]);

  // An earlier step of the same job may have made it.
  const isThere = existsSync(join(bin, 'flet'));
  try {
    if (!isThere) {
      if (installer === 'uv') {
        await must(processes, 'uv', ['venv', '--python', `>=${OLDEST_PYTHON.join('.')}`, folder]);
      } else {
        await must(processes, await findPython(processes), ['-m', 'venv', folder]);
      }
      await install(requirement);
    }
    const { stdout } = await must(processes, join(bin, 'flet'), ['--version']);
    const [fletVersion = ''] = /\d\S*/.exec(stdout) ?? [];
    if (!isThere && isBefore(fletVersion, CONSTRAINTS.until)) {
      await install(...CONSTRAINTS.packages);
    }
    return { bin, fletVersion };
  } catch (error) {
    // The next step would take half an environment for a whole one, and uv makes none over it.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

async function findPython(processes: Processes): Promise<string> {
  const found: string[] = [];
  for (const python of ['python3', 'python']) {
    const said = await answer(processes, python, ['--version']);
    const [, major, minor] = /Python (\d+)\.(\d+)/.exec(said?.stdout ?? '') ?? [];
    if (major === undefined) continue;
    const [oldestMajor, oldestMinor] = OLDEST_PYTHON;
    if (Number(major) === oldestMajor && Number(minor) >= oldestMinor) return python;
    found.push(`${python} is ${major}.${minor}`);
  }
  throw buildErrors.error('python-missing', {
    message: `flet needs Python ${OLDEST_PYTHON.join('.')} or newer, and there is no uv to fetch one: ${found.join(', ') || 'no python3 on PATH'}.`,
  });
}

async function must(
  processes: Processes,
  command: string,
  argv: readonly string[],
): Promise<ProcessResult> {
  const result = await processes.run(command, argv);
  if (result.exitCode === 0) return result;
  const printed = `${result.stdout}\n${result.stderr}`.trim().split('\n');
  const said = installerSentence(printed);
  // venv's own last words are those of the pip that it started, and say only that it failed.
  const full = diskErrorInWords(said) ?? diskErrorInWords(printed.slice(-20).join('\n'));
  if (full !== undefined) throw full;
  throw buildErrors.error('flet-not-installed', {
    message: `\`${[command, ...argv].join(' ')}\` failed with exit code ${result.exitCode}.`,
    ...(said === '' ? {} : { said }),
    details: printed.slice(-20),
  });
}

/**
 * The sentence with which pip or uv says why: pip's last ERROR, uv's last branch with the lines that
 * it goes on in, else the last line.
 */
export function installerSentence(printed: readonly string[]): string {
  const at = printed.findLastIndex((line) => /^\s*(?:error|ERROR|×|╰)/.test(line));
  if (at < 0) return printed.at(-1)?.trim() ?? '';
  const rest = printed.slice(at + 1);
  const end = rest.findIndex((line) => !/^ {4,}\S/.test(line));
  return [printed[at] ?? '', ...rest.slice(0, end < 0 ? undefined : end)]
    .map((line) => line.trim())
    .join(' ');
}

/** Nothing when the program is not there or does not work. */
async function answer(
  processes: Processes,
  command: string,
  argv: readonly string[],
): Promise<ProcessResult | undefined> {
  try {
    const result = await processes.run(command, argv);
    return result.exitCode === 0 ? result : undefined;
  } catch (error) {
    if (processErrors.is(error, 'not-found')) return undefined;
    throw error;
  }
}
