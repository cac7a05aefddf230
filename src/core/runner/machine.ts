/**
 * The machine as the runner describes it. Slipway asks the runner what it runs on and where its
 * folders are, never the operating system: so a rehearsal can play the Mac anywhere.
 */
import { homedir, tmpdir } from 'node:os';
import { catalogue } from '../errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Machine {
  readonly os: 'macOS' | 'Linux' | 'Windows';
  readonly home: string;
  /** Emptied by the runner at the end of the job, and shared by all steps of the job. */
  readonly temp: string;
  readonly workspace: string;
  readonly environment: Environment;
  /** The runner's process that works on this job, and ends with it. */
  readonly jobProcess: number;
}

export const machineErrors = catalogue('runner', {
  'needs-macos': {
    meaning: 'The action needs macOS and runs on something else.',
    remedy: 'Give the job `runs-on: macos-26`. Uploading and distributing run on Linux.',
  },
  cancelled: {
    meaning: 'The step was cancelled by a person, a time limit or a failing matrix sibling.',
    remedy: 'Run the workflow again when you are ready.',
  },
});

export function readMachine(environment: Environment): Machine {
  return {
    os: operatingSystem(environment['RUNNER_OS']),
    home: environment['HOME'] || environment['USERPROFILE'] || homedir(),
    temp: environment['RUNNER_TEMP'] ?? tmpdir(),
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    environment,
    jobProcess: process.ppid,
  };
}

function operatingSystem(runnerOs: string | undefined): Machine['os'] {
  if (runnerOs === 'macOS' || runnerOs === 'Linux' || runnerOs === 'Windows') return runnerOs;
  if (process.platform === 'darwin') return 'macOS';
  return process.platform === 'win32' ? 'Windows' : 'Linux';
}

/** Stops an action that cannot work here in its first second. Throws `runner/needs-macos`. */
export function requireMacOS(machine: Machine, action: string): void {
  if (machine.os === 'macOS') return;
  throw machineErrors.error('needs-macos', {
    message: `${action} needs macOS, but this job runs on ${machine.os}.`,
  });
}
